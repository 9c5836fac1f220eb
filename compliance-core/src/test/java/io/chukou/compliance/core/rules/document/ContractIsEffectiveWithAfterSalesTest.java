package io.chukou.compliance.core.rules.document;

import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.CONDITION;
import static io.chukou.compliance.core.rules.document.AttachedPaperRules.CONTRACT_IS_EFFECTIVE_WITH_AFTER_SALES;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.permitted;

import org.junit.jupiter.api.Test;

/** DOCUMENT-011. */
class ContractIsEffectiveWithAfterSalesTest {
    private static final String CONTRACT_PAPER = "exportContract";
    private static final String EFFECTIVE = "exportContract.legallyEffective";
    private static final String AFTER_SALES = "exportContract.afterSalesTerms";

    @Test
    void satisfied_when_effective_with_after_sales_terms() {
        ask(CONTRACT_IS_EFFECTIVE_WITH_AFTER_SALES).answers(SATISFIED);
    }

    @Test
    void violated_when_not_effective() {
        ask(CONTRACT_IS_EFFECTIVE_WITH_AFTER_SALES)
                .about(permitted().with(EFFECTIVE, false))
                .answers(VIOLATED);
    }

    @Test
    void violated_when_without_after_sales_terms() {
        ask(CONTRACT_IS_EFFECTIVE_WITH_AFTER_SALES)
                .about(permitted().with(AFTER_SALES, false))
                .answers(VIOLATED);
    }

    @Test
    void violated_when_not_effective_whatever_its_terms() {
        ask(CONTRACT_IS_EFFECTIVE_WITH_AFTER_SALES)
                .about(permitted().with(EFFECTIVE, false).without(AFTER_SALES))
                .answers(VIOLATED);
    }

    @Test
    void cannot_tell_without_the_effect() {
        ask(CONTRACT_IS_EFFECTIVE_WITH_AFTER_SALES)
                .about(permitted().without(EFFECTIVE))
                .cannotTellWithout(EFFECTIVE);
    }

    @Test
    void cannot_tell_without_the_terms() {
        ask(CONTRACT_IS_EFFECTIVE_WITH_AFTER_SALES)
                .about(permitted().without(AFTER_SALES))
                .cannotTellWithout(AFTER_SALES);
    }

    @Test
    void cannot_tell_when_nothing_is_said_of_a_contract() {
        ask(CONTRACT_IS_EFFECTIVE_WITH_AFTER_SALES)
                .about(permitted().without(CONTRACT_PAPER))
                .cannotTellWithout(CONTRACT_PAPER, EFFECTIVE, AFTER_SALES);
    }

    @Test
    void not_applicable_when_the_contract_is_not_held() {
        ask(CONTRACT_IS_EFFECTIVE_WITH_AFTER_SALES)
                .about(permitted().without(CONTRACT_PAPER))
                .whereAbsentMeansNotHeld()
                .doesNotApplyFor(CONDITION);
    }
}
