package io.chukou.compliance.core.rules.customs;

import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.CONDITION;
import static io.chukou.compliance.core.rules.customs.DeclarationRules.DECLARED_AS_USED;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.cleared;

import org.junit.jupiter.api.Test;

/** CUSTOMS-018. */
class DeclaredAsUsedTest {
    @Test
    void satisfied_with_used() {
        ask(DECLARED_AS_USED).about(cleared()).answers(SATISFIED);
    }

    @Test
    void violated_with_new() {
        ask(DECLARED_AS_USED)
                .about(cleared().with("customsDeclaration.goodsCondition", "新"))
                .answers(VIOLATED);
    }

    @Test
    void cannot_tell_without_the_field() {
        ask(DECLARED_AS_USED)
                .about(cleared().without("customsDeclaration.goodsCondition"))
                .cannotTellWithout("customsDeclaration.goodsCondition");
    }

    @Test
    void violated_without_the_field_in_a_complete_file() {
        ask(DECLARED_AS_USED)
                .about(cleared().without("customsDeclaration.goodsCondition"))
                .whereAbsentMeansNotHeld()
                .answers(VIOLATED);
    }

    @Test
    void not_applicable_without_a_declaration() {
        ask(DECLARED_AS_USED)
                .about(cleared().without("customsDeclaration"))
                .whereAbsentMeansNotHeld()
                .doesNotApplyFor(CONDITION);
    }
}
