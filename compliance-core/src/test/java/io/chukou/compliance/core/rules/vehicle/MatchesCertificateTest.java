package io.chukou.compliance.core.rules.vehicle;

import static io.chukou.compliance.core.question.Stage.TRANSFER_REGISTRATION;
import static io.chukou.compliance.core.result.Outcome.ASSUMED;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.OTHER_STAGE;
import static io.chukou.compliance.core.rules.vehicle.VehicleRules.MATCHES_CERTIFICATE;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.permitted;

import io.chukou.compliance.core.question.Subject;
import org.junit.jupiter.api.Test;

/** The police record says whether vehicle and certificate agree. */
class MatchesCertificateTest {
    @Test
    void satisfied_when_every_datum_agrees() {
        ask(MATCHES_CERTIFICATE).answers(SATISFIED);
    }

    @Test
    void violated_when_a_recorded_datum_differs() {
        ask(MATCHES_CERTIFICATE)
                .about(permitted().with("status.matchesCertificate", false))
                .answers(VIOLATED);
    }

    @Test
    void cannot_tell_when_it_is_unknown() {
        ask(MATCHES_CERTIFICATE)
                .about(permitted().without("status.matchesCertificate"))
                .cannotTellWithout("status.matchesCertificate");
    }

    @Test
    void assumed_when_the_caller_vouches_for_it() {
        ask(MATCHES_CERTIFICATE)
                .about(permitted().without("status.matchesCertificate"))
                .assuming(Subject.LEGAL_STATUS)
                .answers(ASSUMED);
    }

    @Test
    void not_applicable_at_the_transfer() {
        ask(MATCHES_CERTIFICATE).at(TRANSFER_REGISTRATION).doesNotApplyFor(OTHER_STAGE);
    }
}
