package io.chukou.compliance.core.rules.customs;

import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.CONDITION;
import static io.chukou.compliance.core.rules.customs.LicenceFaceRules.LICENCE_REPEATS_FORM;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.cleared;

import org.junit.jupiter.api.Test;

/** CUSTOMS-010. */
class LicenceRepeatsFormTest {
    @Test
    void satisfied_when_all_agree() {
        ask(LICENCE_REPEATS_FORM).about(cleared()).answers(SATISFIED);
    }

    @Test
    void violated_with_another_country() {
        ask(LICENCE_REPEATS_FORM)
                .about(cleared().with("exportLicence.destination", "RU"))
                .answers(VIOLATED);
    }

    @Test
    void violated_with_another_code() {
        ask(LICENCE_REPEATS_FORM)
                .about(cleared().with("exportLicence.commodityCode", "8703234010"))
                .answers(VIOLATED);
    }

    @Test
    void violated_with_another_contract() {
        ask(LICENCE_REPEATS_FORM)
                .about(cleared().with("exportLicence.contractNumber", "EX-2026-002"))
                .answers(VIOLATED);
    }

    @Test
    void violated_with_another_customs_area() {
        ask(LICENCE_REPEATS_FORM)
                .about(cleared().with("exportLicence.customsArea", "霍尔果斯海关"))
                .answers(VIOLATED);
    }

    @Test
    void violated_with_another_mode_of_transport() {
        ask(LICENCE_REPEATS_FORM)
                .about(cleared().with("exportLicence.transportMode", "RAIL"))
                .answers(VIOLATED);
    }

    @Test
    void violated_with_another_quantity() {
        ask(LICENCE_REPEATS_FORM)
                .about(cleared().with("exportLicence.quantity", 2))
                .answers(VIOLATED);
    }

    @Test
    void satisfied_when_the_licence_is_silent() {
        ask(LICENCE_REPEATS_FORM)
                .about(cleared()
                        .without("exportLicence.quantity")
                        .without("exportLicence.transportMode")
                        .without("exportLicence.customsArea")
                        .without("exportLicence.destination"))
                .answers(SATISFIED);
    }

    @Test
    void satisfied_when_the_form_is_silent() {
        ask(LICENCE_REPEATS_FORM)
                .about(cleared()
                        .without("licenceApplication.contractNumber")
                        .without("licenceApplication.commodityCode"))
                .answers(SATISFIED);
    }

    @Test
    void not_applicable_without_a_form() {
        ask(LICENCE_REPEATS_FORM).about(cleared().without("licenceApplication")).doesNotApplyFor(CONDITION);
    }

    @Test
    void not_applicable_without_a_licence() {
        ask(LICENCE_REPEATS_FORM).about(cleared().without("exportLicence")).doesNotApplyFor(CONDITION);
    }
}
