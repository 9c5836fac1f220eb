package io.chukou.compliance.core.rules.transfer;

import static io.chukou.compliance.core.reading.StandardReadings.EXPIRED_PLATE;
import static io.chukou.compliance.core.result.Outcome.ASSUMED;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.CONDITION;
import static io.chukou.compliance.core.rules.transfer.PendingExportRules.EXPIRED_PLATE_IS_DECIDED_BY_AUTHORITY;
import static io.chukou.compliance.core.testkit.CaseFile.permitted;

import io.chukou.compliance.core.question.Subject;
import io.chukou.compliance.core.testkit.Ask;
import io.chukou.compliance.core.testkit.CaseFile;
import org.junit.jupiter.api.Test;

/** The plate is valid until 2026-08-09, that day included. */
class ExpiredPlateIsDecidedByAuthorityTest {
    private static final String VALID_UNTIL = "transferRegistration.temporaryPlateValidUntil";

    private static Ask ask() {
        return Ask.ask(EXPIRED_PLATE_IS_DECIDED_BY_AUTHORITY).reading(EXPIRED_PLATE, "refer");
    }

    private static CaseFile appliedFor(String day) {
        return permitted().with("licenceApplication.applicationDate", day);
    }

    @Test
    void satisfied_on_the_last_day() {
        ask().about(appliedFor("2026-08-09")).answers(SATISFIED);
    }

    @Test
    void violated_on_the_day_after() {
        ask().about(appliedFor("2026-08-10")).answers(VIOLATED);
    }

    @Test
    void not_applicable_by_default() {
        Ask.ask(EXPIRED_PLATE_IS_DECIDED_BY_AUTHORITY)
                .about(appliedFor("2026-08-10"))
                .doesNotApplyFor(CONDITION);
    }

    @Test
    void cannot_tell_without_the_last_day() {
        ask().about(permitted().without(VALID_UNTIL)).cannotTellWithout(VALID_UNTIL);
    }

    @Test
    void not_applicable_when_no_plate_is_held() {
        ask().about(permitted().without(VALID_UNTIL)).whereAbsentMeansNotHeld().doesNotApplyFor(CONDITION);
    }

    @Test
    void assumed_when_the_caller_vouches_for_the_transfer() {
        ask().about(permitted().with(VALID_UNTIL, "2026-06"))
                .assuming(Subject.TRANSFER)
                .answers(ASSUMED);
    }
}
