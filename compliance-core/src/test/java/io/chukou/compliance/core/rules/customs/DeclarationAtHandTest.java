package io.chukou.compliance.core.rules.customs;

import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.NOT_IN_FORCE;
import static io.chukou.compliance.core.rules.customs.DeclarationRules.DECLARATION_AT_HAND;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.cleared;

import org.junit.jupiter.api.Test;

/** CUSTOMS-011. */
class DeclarationAtHandTest {
    private static final String DECLARATION = "customsDeclaration";

    @Test
    void satisfied_with_a_declaration() {
        ask(DECLARATION_AT_HAND).about(cleared()).answers(SATISFIED);
    }

    @Test
    void violated_without_one_in_a_complete_file() {
        ask(DECLARATION_AT_HAND)
                .about(cleared().without(DECLARATION))
                .whereAbsentMeansNotHeld()
                .answers(VIOLATED);
    }

    @Test
    void cannot_tell_without_one() {
        ask(DECLARATION_AT_HAND).about(cleared().without(DECLARATION)).cannotTellWithout(DECLARATION);
    }

    @Test
    void not_applicable_on_the_day_before_the_law() {
        ask(DECLARATION_AT_HAND)
                .about(cleared().with("customsDeclaration.declarationDate", "2024-02-29"))
                .doesNotApplyFor(NOT_IN_FORCE);
    }
}
