package io.chukou.compliance.core.rules.document;

import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.CONDITION;
import static io.chukou.compliance.core.rules.document.ApplicationFormRules.FORM_VIN_EQUALS_CERTIFICATE;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.permitted;

import org.junit.jupiter.api.Test;

/** DOCUMENT-004. */
class FormVinEqualsCertificateTest {
    private static final String FORM = "licenceApplication";
    private static final String FORM_VIN = "licenceApplication.vin";
    private static final String CERTIFICATE = "registrationCertificate";
    private static final String CERTIFICATE_VIN = "registrationCertificate.vin";

    @Test
    void satisfied_when_form_and_certificate_carry_the_same_vin() {
        ask(FORM_VIN_EQUALS_CERTIFICATE).answers(SATISFIED);
    }

    @Test
    void satisfied_when_the_form_writes_the_vin_in_small_letters() {
        ask(FORM_VIN_EQUALS_CERTIFICATE)
                .about(permitted().with(FORM_VIN, "lzzaa11a6ka000001"))
                .answers(SATISFIED);
    }

    @Test
    void satisfied_when_both_carry_a_vin_without_a_valid_check_digit() {
        ask(FORM_VIN_EQUALS_CERTIFICATE)
                .about(permitted().with(FORM_VIN, "LZZAA11A5KA000001").with(CERTIFICATE_VIN, "LZZAA11A5KA000001"))
                .answers(SATISFIED);
    }

    @Test
    void violated_when_the_form_carries_the_vin_of_another_vehicle() {
        ask(FORM_VIN_EQUALS_CERTIFICATE)
                .about(permitted().with(FORM_VIN, "LZZAB22B3TA000002"))
                .answers(VIOLATED);
    }

    @Test
    void violated_when_one_digit_differs() {
        ask(FORM_VIN_EQUALS_CERTIFICATE)
                .about(permitted().with(FORM_VIN, "LZZAA11A6KA000002"))
                .answers(VIOLATED);
    }

    @Test
    void violated_when_a_complete_file_has_no_vin_on_the_form() {
        ask(FORM_VIN_EQUALS_CERTIFICATE)
                .about(permitted().without(FORM_VIN))
                .whereAbsentMeansNotHeld()
                .answers(VIOLATED);
    }

    @Test
    void cannot_tell_without_the_vin_on_the_form() {
        ask(FORM_VIN_EQUALS_CERTIFICATE).about(permitted().without(FORM_VIN)).cannotTellWithout(FORM_VIN);
    }

    @Test
    void cannot_tell_without_the_vin_on_the_certificate() {
        ask(FORM_VIN_EQUALS_CERTIFICATE)
                .about(permitted().without(CERTIFICATE_VIN))
                .cannotTellWithout(CERTIFICATE_VIN);
    }

    @Test
    void cannot_tell_when_nothing_is_said_of_a_certificate() {
        ask(FORM_VIN_EQUALS_CERTIFICATE)
                .about(permitted().without(CERTIFICATE))
                .cannotTellWithout(CERTIFICATE, CERTIFICATE_VIN);
    }

    @Test
    void not_applicable_when_the_form_is_not_held() {
        ask(FORM_VIN_EQUALS_CERTIFICATE)
                .about(permitted().without(FORM))
                .whereAbsentMeansNotHeld()
                .doesNotApplyFor(CONDITION);
    }

    @Test
    void not_applicable_when_the_certificate_is_not_held() {
        ask(FORM_VIN_EQUALS_CERTIFICATE)
                .about(permitted().without(CERTIFICATE))
                .whereAbsentMeansNotHeld()
                .doesNotApplyFor(CONDITION);
    }
}
