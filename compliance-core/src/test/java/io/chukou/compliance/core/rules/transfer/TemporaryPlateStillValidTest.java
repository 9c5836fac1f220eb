package io.chukou.compliance.core.rules.transfer;

import static io.chukou.compliance.core.question.Stage.TRANSFER_REGISTRATION;
import static io.chukou.compliance.core.result.Outcome.ASSUMED;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.CONDITION;
import static io.chukou.compliance.core.result.Reason.OTHER_STAGE;
import static io.chukou.compliance.core.rules.transfer.PendingExportRules.TEMPORARY_PLATE_STILL_VALID;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.permitted;

import io.chukou.compliance.core.question.Subject;
import io.chukou.compliance.core.testkit.CaseFile;
import org.junit.jupiter.api.Test;

/** The plate is valid until 2026-08-09, that day included. */
class TemporaryPlateStillValidTest {
    private static CaseFile appliedFor(String day) {
        return permitted().with("licenceApplication.applicationDate", day);
    }

    @Test
    void satisfied_on_the_last_day() {
        ask(TEMPORARY_PLATE_STILL_VALID).about(appliedFor("2026-08-09")).answers(SATISFIED);
    }

    @Test
    void violated_on_the_day_after() {
        ask(TEMPORARY_PLATE_STILL_VALID).about(appliedFor("2026-08-10")).answers(VIOLATED);
    }

    @Test
    void satisfied_or_violated_by_the_day_asked_about_while_there_is_no_form() {
        CaseFile file = permitted().without("licenceApplication");
        ask(TEMPORARY_PLATE_STILL_VALID).about(file).on("2026-08-09").answers(SATISFIED);
        ask(TEMPORARY_PLATE_STILL_VALID).about(file).on("2026-08-10").answers(VIOLATED);
    }

    @Test
    void cannot_tell_without_the_last_day() {
        ask(TEMPORARY_PLATE_STILL_VALID)
                .about(permitted().without("transferRegistration.temporaryPlateValidUntil"))
                .cannotTellWithout("transferRegistration.temporaryPlateValidUntil");
    }

    @Test
    void not_applicable_when_no_plate_is_held() {
        ask(TEMPORARY_PLATE_STILL_VALID)
                .about(permitted().without("transferRegistration.temporaryPlateValidUntil"))
                .whereAbsentMeansNotHeld()
                .doesNotApplyFor(CONDITION);
    }

    @Test
    void assumed_when_the_caller_vouches_for_the_transfer() {
        ask(TEMPORARY_PLATE_STILL_VALID)
                .about(permitted().with("transferRegistration.temporaryPlateValidUntil", "2026-06"))
                .assuming(Subject.TRANSFER)
                .answers(ASSUMED);
    }

    @Test
    void not_applicable_at_the_transfer() {
        ask(TEMPORARY_PLATE_STILL_VALID).at(TRANSFER_REGISTRATION).doesNotApplyFor(OTHER_STAGE);
    }
}
