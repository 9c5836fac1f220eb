package io.chukou.compliance.core.rules.document;

import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.CONDITION;
import static io.chukou.compliance.core.result.Reason.NOT_IN_FORCE;
import static io.chukou.compliance.core.rules.document.ApplicationFormRules.FORM_DATES_EQUAL_CERTIFICATE;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.permitted;

import org.junit.jupiter.api.Test;

/** DOCUMENT-006. */
class FormDatesEqualCertificateTest {
    private static final String FORM = "licenceApplication";
    private static final String APPLICATION_DATE = "licenceApplication.applicationDate";
    private static final String FORM_REGISTRATION = "licenceApplication.registrationDate";
    private static final String FORM_TRANSFER = "licenceApplication.transferPendingExportDate";
    private static final String CERTIFICATE = "registrationCertificate";
    private static final String REGISTRATION = "registrationCertificate.registrationDate";
    private static final String TRANSFER_DATE = "registrationCertificate.transferPendingExportDate";

    @Test
    void satisfied_when_both_dates_agree() {
        ask(FORM_DATES_EQUAL_CERTIFICATE).answers(SATISFIED);
    }

    @Test
    void violated_when_the_form_is_one_day_early_on_the_registration() {
        ask(FORM_DATES_EQUAL_CERTIFICATE)
                .about(permitted().with(FORM_REGISTRATION, "2019-03-14"))
                .answers(VIOLATED);
    }

    @Test
    void violated_when_the_form_is_one_day_late_on_the_registration() {
        ask(FORM_DATES_EQUAL_CERTIFICATE)
                .about(permitted().with(FORM_REGISTRATION, "2019-03-16"))
                .answers(VIOLATED);
    }

    @Test
    void violated_when_the_form_is_one_day_early_on_the_transfer() {
        ask(FORM_DATES_EQUAL_CERTIFICATE)
                .about(permitted().with(FORM_TRANSFER, "2026-06-09"))
                .answers(VIOLATED);
    }

    @Test
    void violated_when_the_form_is_one_day_late_on_the_transfer() {
        ask(FORM_DATES_EQUAL_CERTIFICATE)
                .about(permitted().with(FORM_TRANSFER, "2026-06-11"))
                .answers(VIOLATED);
    }

    @Test
    void violated_when_the_month_on_the_form_cannot_be_that_of_the_certificate() {
        ask(FORM_DATES_EQUAL_CERTIFICATE)
                .about(permitted().with(FORM_REGISTRATION, "2019-04"))
                .answers(VIOLATED);
    }

    @Test
    void violated_when_one_date_differs_and_the_other_is_unknown() {
        ask(FORM_DATES_EQUAL_CERTIFICATE)
                .about(permitted().without(FORM_TRANSFER).with(FORM_REGISTRATION, "2019-03-14"))
                .answers(VIOLATED);
    }

    @Test
    void violated_when_a_complete_file_has_no_registration_date_on_the_form() {
        ask(FORM_DATES_EQUAL_CERTIFICATE)
                .about(permitted().without(FORM_REGISTRATION))
                .whereAbsentMeansNotHeld()
                .answers(VIOLATED);
    }

    @Test
    void violated_when_a_complete_file_has_no_transfer_date_on_the_form() {
        ask(FORM_DATES_EQUAL_CERTIFICATE)
                .about(permitted().without(FORM_TRANSFER))
                .whereAbsentMeansNotHeld()
                .answers(VIOLATED);
    }

    @Test
    void cannot_tell_when_the_form_gives_only_the_month_of_the_certificate() {
        ask(FORM_DATES_EQUAL_CERTIFICATE)
                .about(permitted().with(FORM_REGISTRATION, "2019-03"))
                .cannotTellWithout(FORM_REGISTRATION);
    }

    @Test
    void cannot_tell_when_both_give_only_the_same_month() {
        ask(FORM_DATES_EQUAL_CERTIFICATE)
                .about(permitted().with(FORM_TRANSFER, "2026-06").with(TRANSFER_DATE, "2026-06"))
                .cannotTellWithout(FORM_TRANSFER, TRANSFER_DATE);
    }

    @Test
    void cannot_tell_without_the_registration_date_on_the_form() {
        ask(FORM_DATES_EQUAL_CERTIFICATE)
                .about(permitted().without(FORM_REGISTRATION))
                .cannotTellWithout(FORM_REGISTRATION);
    }

    @Test
    void cannot_tell_without_the_transfer_date_on_the_form() {
        ask(FORM_DATES_EQUAL_CERTIFICATE)
                .about(permitted().without(FORM_TRANSFER))
                .cannotTellWithout(FORM_TRANSFER);
    }

    @Test
    void cannot_tell_without_the_registration_date_on_the_certificate() {
        ask(FORM_DATES_EQUAL_CERTIFICATE)
                .about(permitted().without(REGISTRATION))
                .cannotTellWithout(REGISTRATION);
    }

    @Test
    void cannot_tell_without_the_transfer_date_on_the_certificate() {
        ask(FORM_DATES_EQUAL_CERTIFICATE)
                .about(permitted().without(TRANSFER_DATE))
                .cannotTellWithout(TRANSFER_DATE);
    }

    @Test
    void not_applicable_when_the_form_is_not_held() {
        ask(FORM_DATES_EQUAL_CERTIFICATE)
                .about(permitted().without(FORM))
                .whereAbsentMeansNotHeld()
                .doesNotApplyFor(CONDITION);
    }

    @Test
    void not_applicable_when_the_certificate_is_not_held() {
        ask(FORM_DATES_EQUAL_CERTIFICATE)
                .about(permitted().without(CERTIFICATE))
                .whereAbsentMeansNotHeld()
                .doesNotApplyFor(CONDITION);
    }

    @Test
    void not_applicable_on_the_day_before_the_notice() {
        ask(FORM_DATES_EQUAL_CERTIFICATE)
                .about(permitted().without(FORM_TRANSFER).with(APPLICATION_DATE, "2025-12-31"))
                .whereAbsentMeansNotHeld()
                .doesNotApplyFor(NOT_IN_FORCE);
    }

    @Test
    void violated_on_the_first_day_of_the_notice() {
        ask(FORM_DATES_EQUAL_CERTIFICATE)
                .about(permitted().without(FORM_TRANSFER).with(APPLICATION_DATE, "2026-01-01"))
                .whereAbsentMeansNotHeld()
                .answers(VIOLATED);
    }
}
