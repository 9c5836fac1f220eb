package io.chukou.compliance.core.rules.customs;

import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.CONDITION;
import static io.chukou.compliance.core.rules.customs.DeclarationRules.DECLARATION_AGREES_WITH_LICENCE_IN_DETAIL;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.cleared;

import org.junit.jupiter.api.Test;

/** CUSTOMS-017. */
class DeclarationAgreesWithLicenceInDetailTest {
    @Test
    void satisfied_when_all_agree() {
        ask(DECLARATION_AGREES_WITH_LICENCE_IN_DETAIL).about(cleared()).answers(SATISFIED);
    }

    @Test
    void violated_with_another_contract() {
        ask(DECLARATION_AGREES_WITH_LICENCE_IN_DETAIL)
                .about(cleared().with("customsDeclaration.contractNumber", "EX-2026-002"))
                .answers(VIOLATED);
    }

    @Test
    void violated_with_another_mode_of_transport() {
        ask(DECLARATION_AGREES_WITH_LICENCE_IN_DETAIL)
                .about(cleared().with("customsDeclaration.transportMode", "RO_RO"))
                .answers(VIOLATED);
    }

    @Test
    void violated_at_another_customs() {
        ask(DECLARATION_AGREES_WITH_LICENCE_IN_DETAIL)
                .about(cleared().with("customsDeclaration.customsArea", "霍尔果斯海关"))
                .answers(VIOLATED);
    }

    @Test
    void cannot_tell_without_a_customs_area() {
        ask(DECLARATION_AGREES_WITH_LICENCE_IN_DETAIL)
                .about(cleared().without("exportLicence.customsArea"))
                .cannotTellWithout("exportLicence.customsArea");
    }

    @Test
    void not_applicable_without_a_licence() {
        ask(DECLARATION_AGREES_WITH_LICENCE_IN_DETAIL)
                .about(cleared().without("exportLicence"))
                .whereAbsentMeansNotHeld()
                .doesNotApplyFor(CONDITION);
    }
}
