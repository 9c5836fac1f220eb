package io.chukou.compliance.core.rules.customs;

import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.CONDITION;
import static io.chukou.compliance.core.rules.customs.DeclarationRules.DECLARATION_NAMES_LICENCE;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.cleared;

import org.junit.jupiter.api.Test;

/** CUSTOMS-012. */
class DeclarationNamesLicenceTest {
    @Test
    void satisfied_with_the_number_of_the_licence() {
        ask(DECLARATION_NAMES_LICENCE).about(cleared()).answers(SATISFIED);
    }

    @Test
    void satisfied_when_only_the_width_differs() {
        ask(DECLARATION_NAMES_LICENCE)
                .about(cleared().with("customsDeclaration.licenceNumber", "２６-11-000001"))
                .answers(SATISFIED);
    }

    @Test
    void violated_with_another_number() {
        ask(DECLARATION_NAMES_LICENCE)
                .about(cleared().with("customsDeclaration.licenceNumber", "26-11-000002"))
                .answers(VIOLATED);
    }

    @Test
    void cannot_tell_without_a_number() {
        ask(DECLARATION_NAMES_LICENCE)
                .about(cleared().without("customsDeclaration.licenceNumber"))
                .cannotTellWithout("customsDeclaration.licenceNumber");
    }

    @Test
    void violated_without_a_number_in_a_complete_file() {
        ask(DECLARATION_NAMES_LICENCE)
                .about(cleared().without("customsDeclaration.licenceNumber"))
                .whereAbsentMeansNotHeld()
                .answers(VIOLATED);
    }

    @Test
    void not_applicable_without_a_licence() {
        ask(DECLARATION_NAMES_LICENCE)
                .about(cleared().without("exportLicence"))
                .whereAbsentMeansNotHeld()
                .doesNotApplyFor(CONDITION);
    }

    @Test
    void not_applicable_without_a_declaration() {
        ask(DECLARATION_NAMES_LICENCE)
                .about(cleared().without("customsDeclaration"))
                .whereAbsentMeansNotHeld()
                .doesNotApplyFor(CONDITION);
    }
}
