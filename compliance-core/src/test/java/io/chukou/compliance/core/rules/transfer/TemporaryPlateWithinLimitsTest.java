package io.chukou.compliance.core.rules.transfer;

import static io.chukou.compliance.core.question.Stage.LICENCE_APPLICATION;
import static io.chukou.compliance.core.result.Outcome.ASSUMED;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.CONDITION;
import static io.chukou.compliance.core.rules.transfer.PendingExportRules.TEMPORARY_PLATE_WITHIN_LIMITS;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.permitted;

import io.chukou.compliance.core.question.Subject;
import io.chukou.compliance.core.testkit.CaseFile;
import org.junit.jupiter.api.Test;

/** Issued on 2026-06-10: day 60 is 2026-08-09, day 61 is 2026-08-10. */
class TemporaryPlateWithinLimitsTest {
    private static CaseFile validUntil(String day) {
        return permitted().with("transferRegistration.temporaryPlateValidUntil", day);
    }

    @Test
    void satisfied_on_day_60() {
        ask(TEMPORARY_PLATE_WITHIN_LIMITS).about(validUntil("2026-08-09")).answers(SATISFIED);
    }

    @Test
    void violated_on_day_61() {
        ask(TEMPORARY_PLATE_WITHIN_LIMITS).about(validUntil("2026-08-10")).answers(VIOLATED);
    }

    @Test
    void satisfied_when_it_ends_with_the_insurance() {
        ask(TEMPORARY_PLATE_WITHIN_LIMITS)
                .about(permitted().with("transferRegistration.temporaryPlateInsuranceValidUntil", "2026-08-09"))
                .answers(SATISFIED);
    }

    @Test
    void violated_when_the_insurance_ends_a_day_earlier() {
        ask(TEMPORARY_PLATE_WITHIN_LIMITS)
                .about(permitted().with("transferRegistration.temporaryPlateInsuranceValidUntil", "2026-08-08"))
                .answers(VIOLATED);
    }

    @Test
    void satisfied_or_violated_at_the_licence_as_well() {
        ask(TEMPORARY_PLATE_WITHIN_LIMITS)
                .at(LICENCE_APPLICATION)
                .about(validUntil("2026-08-09"))
                .answers(SATISFIED);
        ask(TEMPORARY_PLATE_WITHIN_LIMITS)
                .at(LICENCE_APPLICATION)
                .about(validUntil("2026-08-10"))
                .answers(VIOLATED);
    }

    @Test
    void cannot_tell_without_end_issue_or_insurance() {
        ask(TEMPORARY_PLATE_WITHIN_LIMITS)
                .about(permitted().without("transferRegistration.temporaryPlateValidUntil"))
                .cannotTellWithout("transferRegistration.temporaryPlateValidUntil");
        ask(TEMPORARY_PLATE_WITHIN_LIMITS)
                .about(permitted().without("transferRegistration.temporaryPlateIssueDate"))
                .cannotTellWithout("transferRegistration.temporaryPlateIssueDate");
        ask(TEMPORARY_PLATE_WITHIN_LIMITS)
                .about(permitted().without("transferRegistration.temporaryPlateInsuranceValidUntil"))
                .cannotTellWithout("transferRegistration.temporaryPlateInsuranceValidUntil");
    }

    @Test
    void violated_past_day_60_although_the_insurance_is_unknown() {
        ask(TEMPORARY_PLATE_WITHIN_LIMITS)
                .about(validUntil("2026-08-10").without("transferRegistration.temporaryPlateInsuranceValidUntil"))
                .answers(VIOLATED);
    }

    @Test
    void not_applicable_when_no_plate_is_held() {
        ask(TEMPORARY_PLATE_WITHIN_LIMITS)
                .about(permitted().without("transferRegistration.temporaryPlateValidUntil"))
                .whereAbsentMeansNotHeld()
                .doesNotApplyFor(CONDITION);
    }

    @Test
    void assumed_when_the_caller_vouches_for_the_transfer() {
        ask(TEMPORARY_PLATE_WITHIN_LIMITS)
                .about(permitted().without("transferRegistration.temporaryPlateIssueDate"))
                .assuming(Subject.TRANSFER)
                .answers(ASSUMED);
    }
}
