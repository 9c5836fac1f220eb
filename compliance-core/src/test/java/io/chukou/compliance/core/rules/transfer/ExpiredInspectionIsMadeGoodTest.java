package io.chukou.compliance.core.rules.transfer;

import static io.chukou.compliance.core.question.Stage.LICENCE_APPLICATION;
import static io.chukou.compliance.core.result.Outcome.ASSUMED;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.CONDITION;
import static io.chukou.compliance.core.result.Reason.OTHER_STAGE;
import static io.chukou.compliance.core.rules.transfer.TransferRules.EXPIRED_INSPECTION_IS_MADE_GOOD;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.permitted;

import io.chukou.compliance.core.question.Subject;
import io.chukou.compliance.core.testkit.CaseFile;
import org.junit.jupiter.api.Test;

/** The transfer is on 2026-06-10; an inspection valid until 2026-06-09 has expired. */
class ExpiredInspectionIsMadeGoodTest {
    private static CaseFile expired() {
        return permitted().with("status.inspectionValidUntil", "2026-06-09");
    }

    @Test
    void not_applicable_on_the_last_day_of_the_inspection() {
        ask(EXPIRED_INSPECTION_IS_MADE_GOOD)
                .about(permitted().with("status.inspectionValidUntil", "2026-06-10"))
                .doesNotApplyFor(CONDITION);
    }

    @Test
    void satisfied_on_the_day_after_with_certificate_and_insurance() {
        ask(EXPIRED_INSPECTION_IS_MADE_GOOD).about(expired()).answers(SATISFIED);
    }

    @Test
    void violated_without_a_certificate() {
        ask(EXPIRED_INSPECTION_IS_MADE_GOOD)
                .about(expired().with("status.safetyInspectionCertificateHeld", false))
                .answers(VIOLATED);
    }

    @Test
    void satisfied_on_the_last_day_of_the_insurance() {
        ask(EXPIRED_INSPECTION_IS_MADE_GOOD)
                .about(expired().with("status.compulsoryInsuranceValidUntil", "2026-06-10"))
                .answers(SATISFIED);
    }

    @Test
    void violated_on_the_day_after_the_insurance() {
        ask(EXPIRED_INSPECTION_IS_MADE_GOOD)
                .about(expired().with("status.compulsoryInsuranceValidUntil", "2026-06-09"))
                .answers(VIOLATED);
    }

    @Test
    void violated_or_not_applicable_by_the_day_asked_about_while_there_is_no_transfer() {
        CaseFile file = expired()
                .with("status.safetyInspectionCertificateHeld", false)
                .without("registrationCertificate.transferPendingExportDate");
        ask(EXPIRED_INSPECTION_IS_MADE_GOOD).about(file).on("2026-06-09").doesNotApplyFor(CONDITION);
        ask(EXPIRED_INSPECTION_IS_MADE_GOOD).about(file).on("2026-06-10").answers(VIOLATED);
    }

    @Test
    void satisfied_when_the_end_of_the_inspection_is_unknown_and_all_is_made_good() {
        ask(EXPIRED_INSPECTION_IS_MADE_GOOD)
                .about(permitted().without("status.inspectionValidUntil"))
                .answers(SATISFIED);
    }

    @Test
    void cannot_tell_when_the_end_of_the_inspection_is_unknown_and_nothing_is_made_good() {
        ask(EXPIRED_INSPECTION_IS_MADE_GOOD)
                .about(permitted()
                        .without("status.inspectionValidUntil")
                        .with("status.safetyInspectionCertificateHeld", false))
                .cannotTellWithout("status.inspectionValidUntil");
    }

    @Test
    void cannot_tell_without_certificate_or_insurance() {
        ask(EXPIRED_INSPECTION_IS_MADE_GOOD)
                .about(expired().without("status.safetyInspectionCertificateHeld"))
                .cannotTellWithout("status.safetyInspectionCertificateHeld");
        ask(EXPIRED_INSPECTION_IS_MADE_GOOD)
                .about(expired().without("status.compulsoryInsuranceValidUntil"))
                .cannotTellWithout("status.compulsoryInsuranceValidUntil");
    }

    @Test
    void assumed_when_the_caller_vouches_for_the_inspection() {
        ask(EXPIRED_INSPECTION_IS_MADE_GOOD)
                .about(expired().without("status.safetyInspectionCertificateHeld"))
                .assuming(Subject.INSPECTION)
                .answers(ASSUMED);
    }

    @Test
    void not_applicable_at_the_licence() {
        ask(EXPIRED_INSPECTION_IS_MADE_GOOD).at(LICENCE_APPLICATION).doesNotApplyFor(OTHER_STAGE);
    }

    @Test
    void violated_when_a_complete_file_lacks_the_certificate_or_the_insurance() {
        ask(EXPIRED_INSPECTION_IS_MADE_GOOD)
                .about(expired().without("status.safetyInspectionCertificateHeld"))
                .whereAbsentMeansNotHeld()
                .answers(VIOLATED);
        ask(EXPIRED_INSPECTION_IS_MADE_GOOD)
                .about(expired().without("status.compulsoryInsuranceValidUntil"))
                .whereAbsentMeansNotHeld()
                .answers(VIOLATED);
    }

    @Test
    void not_applicable_when_a_complete_file_lacks_both_but_the_inspection_is_valid() {
        ask(EXPIRED_INSPECTION_IS_MADE_GOOD)
                .about(permitted()
                        .without("status.safetyInspectionCertificateHeld")
                        .without("status.compulsoryInsuranceValidUntil"))
                .whereAbsentMeansNotHeld()
                .doesNotApplyFor(CONDITION);
    }
}
