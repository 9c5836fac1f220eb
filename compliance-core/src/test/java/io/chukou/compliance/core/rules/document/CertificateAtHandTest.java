package io.chukou.compliance.core.rules.document;

import static io.chukou.compliance.core.question.Subject.APPLICATION;
import static io.chukou.compliance.core.question.Subject.TRANSFER;
import static io.chukou.compliance.core.result.Outcome.ASSUMED;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.rules.document.AttachedPaperRules.CERTIFICATE_AT_HAND;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.permitted;

import org.junit.jupiter.api.Test;

/** DOCUMENT-008. */
class CertificateAtHandTest {
    private static final String CERTIFICATE = "registrationCertificate";

    @Test
    void satisfied_when_the_certificate_is_at_hand() {
        ask(CERTIFICATE_AT_HAND).answers(SATISFIED);
    }

    @Test
    void violated_when_a_complete_file_has_no_certificate() {
        ask(CERTIFICATE_AT_HAND)
                .about(permitted().without(CERTIFICATE))
                .whereAbsentMeansNotHeld()
                .answers(VIOLATED);
    }

    @Test
    void cannot_tell_when_nothing_is_said_of_a_certificate() {
        ask(CERTIFICATE_AT_HAND).about(permitted().without(CERTIFICATE)).cannotTellWithout(CERTIFICATE);
    }

    @Test
    void assumed_when_the_caller_vouches_for_the_transfer() {
        ask(CERTIFICATE_AT_HAND)
                .about(permitted().without(CERTIFICATE))
                .assuming(TRANSFER)
                .answers(ASSUMED);
    }

    @Test
    void cannot_tell_when_the_caller_vouches_only_for_the_application() {
        ask(CERTIFICATE_AT_HAND)
                .about(permitted().without(CERTIFICATE))
                .assuming(APPLICATION)
                .cannotTellWithout(CERTIFICATE);
    }
}
