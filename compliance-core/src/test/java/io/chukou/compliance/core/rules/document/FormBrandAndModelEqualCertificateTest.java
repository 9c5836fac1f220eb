package io.chukou.compliance.core.rules.document;

import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.CONDITION;
import static io.chukou.compliance.core.rules.document.ApplicationFormRules.FORM_BRAND_AND_MODEL_EQUAL_CERTIFICATE;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.permitted;

import org.junit.jupiter.api.Test;

/** DOCUMENT-005. */
class FormBrandAndModelEqualCertificateTest {
    private static final String FORM = "licenceApplication";
    private static final String FORM_BRAND = "licenceApplication.brand";
    private static final String FORM_MODEL = "licenceApplication.model";
    private static final String CERTIFICATE = "registrationCertificate";
    private static final String CERTIFICATE_BRAND = "registrationCertificate.brand";
    private static final String CERTIFICATE_MODEL = "registrationCertificate.model";

    @Test
    void satisfied_when_brand_and_model_agree() {
        ask(FORM_BRAND_AND_MODEL_EQUAL_CERTIFICATE).answers(SATISFIED);
    }

    @Test
    void satisfied_when_only_width_case_and_white_space_differ() {
        ask(FORM_BRAND_AND_MODEL_EQUAL_CERTIFICATE)
                .about(permitted().with(FORM_BRAND, "示例 牌").with(FORM_MODEL, "ｓｌ7150a1"))
                .answers(SATISFIED);
    }

    @Test
    void satisfied_on_the_first_day_of_the_announcement() {
        ask(FORM_BRAND_AND_MODEL_EQUAL_CERTIFICATE)
                .about(permitted().with("licenceApplication.applicationDate", "2024-03-01"))
                .answers(SATISFIED);
    }

    @Test
    void violated_when_the_brand_differs() {
        ask(FORM_BRAND_AND_MODEL_EQUAL_CERTIFICATE)
                .about(permitted().with(FORM_BRAND, "别的牌"))
                .answers(VIOLATED);
    }

    @Test
    void violated_when_the_model_differs_in_one_character() {
        ask(FORM_BRAND_AND_MODEL_EQUAL_CERTIFICATE)
                .about(permitted().with(FORM_MODEL, "SL7150A2"))
                .answers(VIOLATED);
    }

    @Test
    void violated_when_a_hyphen_is_added_to_the_model() {
        ask(FORM_BRAND_AND_MODEL_EQUAL_CERTIFICATE)
                .about(permitted().with(FORM_MODEL, "SL7150-A1"))
                .answers(VIOLATED);
    }

    @Test
    void violated_when_the_model_differs_whatever_the_brand_is() {
        ask(FORM_BRAND_AND_MODEL_EQUAL_CERTIFICATE)
                .about(permitted().without(FORM_BRAND).with(FORM_MODEL, "SL7150A2"))
                .answers(VIOLATED);
    }

    @Test
    void violated_when_a_complete_file_has_no_brand_on_the_form() {
        ask(FORM_BRAND_AND_MODEL_EQUAL_CERTIFICATE)
                .about(permitted().without(FORM_BRAND))
                .whereAbsentMeansNotHeld()
                .answers(VIOLATED);
    }

    @Test
    void violated_when_a_complete_file_has_no_model_on_the_form() {
        ask(FORM_BRAND_AND_MODEL_EQUAL_CERTIFICATE)
                .about(permitted().without(FORM_MODEL))
                .whereAbsentMeansNotHeld()
                .answers(VIOLATED);
    }

    @Test
    void cannot_tell_without_the_brand_on_the_form() {
        ask(FORM_BRAND_AND_MODEL_EQUAL_CERTIFICATE)
                .about(permitted().without(FORM_BRAND))
                .cannotTellWithout(FORM_BRAND);
    }

    @Test
    void cannot_tell_without_the_model_on_the_form() {
        ask(FORM_BRAND_AND_MODEL_EQUAL_CERTIFICATE)
                .about(permitted().without(FORM_MODEL))
                .cannotTellWithout(FORM_MODEL);
    }

    @Test
    void cannot_tell_without_the_brand_on_the_certificate() {
        ask(FORM_BRAND_AND_MODEL_EQUAL_CERTIFICATE)
                .about(permitted().without(CERTIFICATE_BRAND))
                .cannotTellWithout(CERTIFICATE_BRAND);
    }

    @Test
    void cannot_tell_without_the_model_on_the_certificate() {
        ask(FORM_BRAND_AND_MODEL_EQUAL_CERTIFICATE)
                .about(permitted().without(CERTIFICATE_MODEL))
                .cannotTellWithout(CERTIFICATE_MODEL);
    }

    @Test
    void not_applicable_when_the_form_is_not_held() {
        ask(FORM_BRAND_AND_MODEL_EQUAL_CERTIFICATE)
                .about(permitted().without(FORM))
                .whereAbsentMeansNotHeld()
                .doesNotApplyFor(CONDITION);
    }

    @Test
    void not_applicable_when_the_certificate_is_not_held() {
        ask(FORM_BRAND_AND_MODEL_EQUAL_CERTIFICATE)
                .about(permitted().without(CERTIFICATE))
                .whereAbsentMeansNotHeld()
                .doesNotApplyFor(CONDITION);
    }
}
