package io.chukou.compliance.core.rules.customs;

import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.CONDITION;
import static io.chukou.compliance.core.result.Reason.NOT_IN_FORCE;
import static io.chukou.compliance.core.rules.customs.DeclarationRules.DECLARED_QUANTITY_IS_LICENSED;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.cleared;

import org.junit.jupiter.api.Test;

/** CUSTOMS-015. */
class DeclaredQuantityIsLicensedTest {
    @Test
    void satisfied_with_as_many() {
        ask(DECLARED_QUANTITY_IS_LICENSED).about(cleared()).answers(SATISFIED);
    }

    @Test
    void satisfied_with_as_many_as_twenty() {
        ask(DECLARED_QUANTITY_IS_LICENSED)
                .about(cleared().with("exportLicence.quantity", 20).with("customsDeclaration.quantity", 20))
                .answers(SATISFIED);
    }

    @Test
    void violated_with_one_less() {
        ask(DECLARED_QUANTITY_IS_LICENSED)
                .about(cleared().with("exportLicence.quantity", 20).with("customsDeclaration.quantity", 19))
                .answers(VIOLATED);
    }

    @Test
    void violated_with_one_more() {
        ask(DECLARED_QUANTITY_IS_LICENSED)
                .about(cleared().with("exportLicence.quantity", 20).with("customsDeclaration.quantity", 21))
                .answers(VIOLATED);
    }

    @Test
    void cannot_tell_without_the_declared_quantity() {
        ask(DECLARED_QUANTITY_IS_LICENSED)
                .about(cleared().without("customsDeclaration.quantity"))
                .cannotTellWithout("customsDeclaration.quantity");
    }

    @Test
    void violated_without_the_licensed_quantity_in_a_complete_file() {
        ask(DECLARED_QUANTITY_IS_LICENSED)
                .about(cleared().without("exportLicence.quantity"))
                .whereAbsentMeansNotHeld()
                .answers(VIOLATED);
    }

    @Test
    void not_applicable_without_a_licence() {
        ask(DECLARED_QUANTITY_IS_LICENSED)
                .about(cleared().without("exportLicence"))
                .whereAbsentMeansNotHeld()
                .doesNotApplyFor(CONDITION);
    }

    @Test
    void not_applicable_on_the_day_before_the_law() {
        ask(DECLARED_QUANTITY_IS_LICENSED)
                .about(cleared().with("customsDeclaration.declarationDate", "2024-02-29"))
                .doesNotApplyFor(NOT_IN_FORCE);
    }
}
