package io.chukou.compliance.core.rules.customs;

import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.CONDITION;
import static io.chukou.compliance.core.rules.customs.ClearanceOrderRules.CLEARED_AFTER_DECLARATION;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.cleared;

import org.junit.jupiter.api.Test;

/** CUSTOMS-021. */
class ClearedAfterDeclarationTest {
    @Test
    void satisfied_when_cleared_on_the_day_of_the_declaration() {
        ask(CLEARED_AFTER_DECLARATION)
                .about(cleared().with("customsDeclaration.clearanceDate", "2026-06-29"))
                .answers(SATISFIED);
    }

    @Test
    void violated_when_cleared_a_day_before() {
        ask(CLEARED_AFTER_DECLARATION)
                .about(cleared().with("customsDeclaration.clearanceDate", "2026-06-28"))
                .answers(VIOLATED);
    }

    @Test
    void cannot_tell_in_the_month_of_the_declaration() {
        ask(CLEARED_AFTER_DECLARATION)
                .about(cleared().with("customsDeclaration.clearanceDate", "2026-06"))
                .cannotTellWithout("customsDeclaration.clearanceDate");
    }

    @Test
    void not_applicable_while_not_cleared() {
        ask(CLEARED_AFTER_DECLARATION)
                .about(cleared().without("customsDeclaration.clearanceDate"))
                .doesNotApplyFor(CONDITION);
    }
}
