package io.chukou.compliance.core.rules.aftercare;

import static io.chukou.compliance.core.question.Stage.SHIPMENT;
import static io.chukou.compliance.core.result.Outcome.ASSUMED;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.OTHER_STAGE;
import static io.chukou.compliance.core.rules.aftercare.AftercareRules.DEREGISTRATION_PAPERS_HELD;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.deregistered;

import io.chukou.compliance.core.question.Subject;
import io.chukou.compliance.core.testkit.Ask;
import io.chukou.compliance.core.testkit.CaseFile;
import org.junit.jupiter.api.Test;

class DeregistrationPapersHeldTest {
    private static final String PROOF = "afterExport.exportProof";

    private static Ask about(CaseFile file) {
        return ask(DEREGISTRATION_PAPERS_HELD).about(file).on("2026-08-25");
    }

    @Test
    void satisfied_with_certificate_and_proof() {
        about(deregistered()).answers(SATISFIED);
    }

    @Test
    void violated_without_the_proof_of_export() {
        about(deregistered().with(PROOF, false)).answers(VIOLATED);
    }

    @Test
    void cannot_tell_while_the_proof_is_unknown() {
        about(deregistered().without(PROOF)).cannotTellWithout(PROOF);
    }

    @Test
    void cannot_tell_while_the_proof_is_only_declared() {
        about(deregistered().marked("afterExport", "DECLARED")).cannotTellWithout(PROOF);
    }

    @Test
    void violated_in_a_complete_file_without_proof() {
        about(deregistered().without(PROOF)).whereAbsentMeansNotHeld().answers(VIOLATED);
    }

    @Test
    void violated_in_a_complete_file_without_certificate() {
        about(deregistered().without("registrationCertificate"))
                .whereAbsentMeansNotHeld()
                .answers(VIOLATED);
    }

    @Test
    void cannot_tell_while_the_certificate_is_unknown() {
        about(deregistered().without("registrationCertificate")).cannotTellWithout("registrationCertificate");
    }

    @Test
    void assumed_when_the_caller_vouches_for_what_follows_export() {
        about(deregistered().without(PROOF)).assuming(Subject.AFTERCARE).answers(ASSUMED);
    }

    @Test
    void not_applicable_before_the_vehicle_has_left() {
        about(deregistered()).at(SHIPMENT).doesNotApplyFor(OTHER_STAGE);
    }
}
