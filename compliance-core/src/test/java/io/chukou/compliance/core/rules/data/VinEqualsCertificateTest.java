package io.chukou.compliance.core.rules.data;

import static io.chukou.compliance.core.question.Stage.LICENCE_APPLICATION;
import static io.chukou.compliance.core.question.Stage.TRANSFER_REGISTRATION;
import static io.chukou.compliance.core.result.Outcome.ASSUMED;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.rules.data.DataRules.VIN_EQUALS_CERTIFICATE;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.permitted;

import io.chukou.compliance.core.question.Subject;
import org.junit.jupiter.api.Test;

/** Vehicle and certificate carry the same VIN (A6-6.5, VIN-7). */
class VinEqualsCertificateTest {
    private static final String VIN = "vehicle.vin";

    @Test
    void satisfied_when_both_are_equal() {
        ask(VIN_EQUALS_CERTIFICATE).answers(SATISFIED);
    }

    @Test
    void satisfied_when_only_case_and_width_differ() {
        ask(VIN_EQUALS_CERTIFICATE)
                .about(permitted().with(VIN, "lzzaa11a6ka００0001"))
                .answers(SATISFIED);
    }

    @Test
    void violated_when_one_character_differs() {
        ask(VIN_EQUALS_CERTIFICATE)
                .about(permitted().with(VIN, "LZZAA11A0KA000009"))
                .answers(VIOLATED);
    }

    @Test
    void cannot_tell_without_the_vin_of_the_vehicle() {
        ask(VIN_EQUALS_CERTIFICATE).about(permitted().without(VIN)).cannotTellWithout(VIN);
    }

    @Test
    void cannot_tell_without_the_vin_on_the_certificate() {
        ask(VIN_EQUALS_CERTIFICATE)
                .about(permitted().without("registrationCertificate.vin"))
                .cannotTellWithout("registrationCertificate.vin");
    }

    @Test
    void assumed_when_the_caller_vouches_for_the_transfer_papers() {
        ask(VIN_EQUALS_CERTIFICATE)
                .about(permitted().without("registrationCertificate.vin"))
                .assuming(Subject.TRANSFER)
                .answers(ASSUMED);
    }

    @Test
    void violated_at_the_transfer_as_at_the_licence() {
        ask(VIN_EQUALS_CERTIFICATE)
                .at(TRANSFER_REGISTRATION)
                .about(permitted().with(VIN, "LZZAA11A0KA000009"))
                .answers(VIOLATED);
        ask(VIN_EQUALS_CERTIFICATE)
                .at(LICENCE_APPLICATION)
                .about(permitted().with(VIN, "LZZAA11A0KA000009"))
                .answers(VIOLATED);
    }
}
