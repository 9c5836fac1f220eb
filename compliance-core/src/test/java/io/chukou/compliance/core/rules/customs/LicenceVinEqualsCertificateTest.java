package io.chukou.compliance.core.rules.customs;

import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.CONDITION;
import static io.chukou.compliance.core.rules.customs.LicenceFaceRules.LICENCE_VIN_EQUALS_CERTIFICATE;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.cleared;

import org.junit.jupiter.api.Test;

/** CUSTOMS-007. */
class LicenceVinEqualsCertificateTest {
    @Test
    void satisfied_with_the_vin_of_the_certificate() {
        ask(LICENCE_VIN_EQUALS_CERTIFICATE).about(cleared()).answers(SATISFIED);
    }

    @Test
    void violated_with_another_vin() {
        ask(LICENCE_VIN_EQUALS_CERTIFICATE)
                .about(cleared().with("exportLicence.vin", "LZZAB22B3TA000002"))
                .answers(VIOLATED);
    }

    @Test
    void cannot_tell_without_a_vin() {
        ask(LICENCE_VIN_EQUALS_CERTIFICATE)
                .about(cleared().without("exportLicence.vin"))
                .cannotTellWithout("exportLicence.vin");
    }

    @Test
    void violated_without_a_vin_in_a_complete_file() {
        ask(LICENCE_VIN_EQUALS_CERTIFICATE)
                .about(cleared().without("exportLicence.vin"))
                .whereAbsentMeansNotHeld()
                .answers(VIOLATED);
    }

    @Test
    void cannot_tell_while_the_certificate_names_none() {
        ask(LICENCE_VIN_EQUALS_CERTIFICATE)
                .about(cleared().without("registrationCertificate.vin"))
                .cannotTellWithout("registrationCertificate.vin");
    }

    @Test
    void not_applicable_without_a_licence() {
        ask(LICENCE_VIN_EQUALS_CERTIFICATE)
                .about(cleared().without("exportLicence"))
                .whereAbsentMeansNotHeld()
                .doesNotApplyFor(CONDITION);
    }

    @Test
    void not_applicable_without_a_certificate() {
        ask(LICENCE_VIN_EQUALS_CERTIFICATE)
                .about(cleared().without("registrationCertificate"))
                .whereAbsentMeansNotHeld()
                .doesNotApplyFor(CONDITION);
    }
}
