package io.chukou.compliance.core.rules.data;

import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.CONDITION;
import static io.chukou.compliance.core.rules.data.AgreementRules.BRAND_AND_MODEL_EQUAL_CERTIFICATE;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.permitted;
import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.rule.Consequence;
import org.junit.jupiter.api.Test;

/** A6-6.5: no export of a vehicle whose data differ from its certificate. */
class BrandAndModelEqualCertificateTest {
    @Test
    void satisfied_when_both_are_those_on_the_certificate() {
        ask(BRAND_AND_MODEL_EQUAL_CERTIFICATE).about(permitted()).answers(SATISFIED);
    }

    @Test
    void satisfied_when_the_brand_differs_in_width_and_white_space_only() {
        ask(BRAND_AND_MODEL_EQUAL_CERTIFICATE)
                .about(permitted().with("vehicle.model", "ＳL7150 A1"))
                .answers(SATISFIED);
    }

    @Test
    void violated_when_the_brand_differs() {
        ask(BRAND_AND_MODEL_EQUAL_CERTIFICATE)
                .about(permitted().with("vehicle.brand", "别的牌"))
                .answers(VIOLATED);
    }

    @Test
    void violated_when_the_model_differs() {
        ask(BRAND_AND_MODEL_EQUAL_CERTIFICATE)
                .about(permitted().with("vehicle.model", "SL7150A2"))
                .answers(VIOLATED);
    }

    @Test
    void violated_when_the_form_differs_and_the_certificate_is_silent() {
        ask(BRAND_AND_MODEL_EQUAL_CERTIFICATE)
                .about(permitted().with("vehicle.brand", "别的牌").without("registrationCertificate.brand"))
                .answers(VIOLATED);
    }

    @Test
    void satisfied_when_only_the_form_differs_and_the_certificate_speaks() {
        ask(BRAND_AND_MODEL_EQUAL_CERTIFICATE)
                .about(permitted().with("licenceApplication.brand", "别的牌"))
                .answers(SATISFIED);
    }

    @Test
    void satisfied_when_one_is_stated_twice_and_the_other_not_at_all() {
        ask(BRAND_AND_MODEL_EQUAL_CERTIFICATE)
                .about(permitted().without("vehicle.model"))
                .answers(SATISFIED);
    }

    @Test
    void not_applicable_when_the_vehicle_states_neither() {
        ask(BRAND_AND_MODEL_EQUAL_CERTIFICATE)
                .about(permitted().without("vehicle.brand").without("vehicle.model"))
                .doesNotApplyFor(CONDITION);
    }

    @Test
    void not_applicable_when_no_paper_states_either() {
        ask(BRAND_AND_MODEL_EQUAL_CERTIFICATE)
                .about(permitted().without("registrationCertificate").without("licenceApplication"))
                .doesNotApplyFor(CONDITION);
    }

    @Test
    void violated_only_as_a_warning() {
        assertThat(BRAND_AND_MODEL_EQUAL_CERTIFICATE.consequence()).isEqualTo(Consequence.WARN);
    }
}
