package io.chukou.compliance.core.rules.transfer;

import static io.chukou.compliance.core.question.Stage.TRANSFER_REGISTRATION;
import static io.chukou.compliance.core.result.Outcome.ASSUMED;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.OTHER_STAGE;
import static io.chukou.compliance.core.rules.transfer.PendingExportRules.ANNOTATED_PENDING_EXPORT;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.permitted;

import io.chukou.compliance.core.question.Subject;
import org.junit.jupiter.api.Test;

/** The annotation and its date stand on the certificate. */
class AnnotatedPendingExportTest {
    @Test
    void satisfied_when_annotated_with_a_date() {
        ask(ANNOTATED_PENDING_EXPORT).answers(SATISFIED);
    }

    @Test
    void violated_when_not_annotated() {
        ask(ANNOTATED_PENDING_EXPORT)
                .about(permitted().with("registrationCertificate.transferPendingExportAnnotated", false))
                .answers(VIOLATED);
    }

    @Test
    void cannot_tell_without_annotation_or_date() {
        ask(ANNOTATED_PENDING_EXPORT)
                .about(permitted().without("registrationCertificate.transferPendingExportAnnotated"))
                .cannotTellWithout("registrationCertificate.transferPendingExportAnnotated");
        ask(ANNOTATED_PENDING_EXPORT)
                .about(permitted().without("registrationCertificate.transferPendingExportDate"))
                .cannotTellWithout("registrationCertificate.transferPendingExportDate");
    }

    @Test
    void violated_when_the_date_is_not_held() {
        ask(ANNOTATED_PENDING_EXPORT)
                .about(permitted().without("registrationCertificate.transferPendingExportDate"))
                .whereAbsentMeansNotHeld()
                .answers(VIOLATED);
    }

    @Test
    void satisfied_when_the_date_is_known_to_the_month_only() {
        ask(ANNOTATED_PENDING_EXPORT)
                .about(permitted().with("registrationCertificate.transferPendingExportDate", "2026-06"))
                .answers(SATISFIED);
    }

    @Test
    void assumed_when_the_caller_vouches_for_the_transfer() {
        ask(ANNOTATED_PENDING_EXPORT)
                .about(permitted().without("registrationCertificate.transferPendingExportDate"))
                .assuming(Subject.TRANSFER)
                .answers(ASSUMED);
    }

    @Test
    void not_applicable_at_the_transfer() {
        ask(ANNOTATED_PENDING_EXPORT).at(TRANSFER_REGISTRATION).doesNotApplyFor(OTHER_STAGE);
    }
}
