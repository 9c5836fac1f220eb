package io.chukou.compliance.core.rules.customs;

import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.CONDITION;
import static io.chukou.compliance.core.result.Reason.NOT_IN_FORCE;
import static io.chukou.compliance.core.rules.customs.LicenceFaceRules.LICENCE_DATES_EQUAL_CERTIFICATE;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.cleared;

import org.junit.jupiter.api.Test;

/** CUSTOMS-009. */
class LicenceDatesEqualCertificateTest {
    private static final String DECLARED_ON = "customsDeclaration.declarationDate";

    @Test
    void satisfied_with_both_days_of_the_certificate() {
        ask(LICENCE_DATES_EQUAL_CERTIFICATE).about(cleared()).answers(SATISFIED);
    }

    @Test
    void violated_with_registration_a_day_later() {
        ask(LICENCE_DATES_EQUAL_CERTIFICATE)
                .about(cleared().with("exportLicence.registrationDate", "2019-03-16"))
                .answers(VIOLATED);
    }

    @Test
    void violated_with_registration_a_day_earlier() {
        ask(LICENCE_DATES_EQUAL_CERTIFICATE)
                .about(cleared().with("exportLicence.registrationDate", "2019-03-14"))
                .answers(VIOLATED);
    }

    @Test
    void violated_with_another_day_of_transfer() {
        ask(LICENCE_DATES_EQUAL_CERTIFICATE)
                .about(cleared().with("exportLicence.transferPendingExportDate", "2026-06-11"))
                .answers(VIOLATED);
    }

    @Test
    void cannot_tell_with_a_month() {
        ask(LICENCE_DATES_EQUAL_CERTIFICATE)
                .about(cleared().with("exportLicence.registrationDate", "2019-03"))
                .cannotTellWithout("exportLicence.registrationDate");
    }

    @Test
    void violated_with_another_month() {
        ask(LICENCE_DATES_EQUAL_CERTIFICATE)
                .about(cleared().with("exportLicence.registrationDate", "2019-04"))
                .answers(VIOLATED);
    }

    @Test
    void cannot_tell_without_the_day_of_transfer() {
        ask(LICENCE_DATES_EQUAL_CERTIFICATE)
                .about(cleared().without("exportLicence.transferPendingExportDate"))
                .cannotTellWithout("exportLicence.transferPendingExportDate");
    }

    @Test
    void violated_without_the_day_of_transfer_in_a_complete_file() {
        ask(LICENCE_DATES_EQUAL_CERTIFICATE)
                .about(cleared().without("exportLicence.transferPendingExportDate"))
                .whereAbsentMeansNotHeld()
                .answers(VIOLATED);
    }

    @Test
    void not_applicable_without_a_licence() {
        ask(LICENCE_DATES_EQUAL_CERTIFICATE)
                .about(cleared().without("exportLicence"))
                .whereAbsentMeansNotHeld()
                .doesNotApplyFor(CONDITION);
    }

    @Test
    void not_applicable_on_the_last_day_of_2025() {
        ask(LICENCE_DATES_EQUAL_CERTIFICATE)
                .about(cleared().with(DECLARED_ON, "2025-12-31"))
                .doesNotApplyFor(NOT_IN_FORCE);
    }

    @Test
    void satisfied_on_the_first_day_of_2026() {
        ask(LICENCE_DATES_EQUAL_CERTIFICATE)
                .about(cleared().with(DECLARED_ON, "2026-01-01"))
                .answers(SATISFIED);
    }
}
