package io.chukou.compliance.core.rules.document;

import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.CONDITION;
import static io.chukou.compliance.core.result.Reason.NOT_IN_FORCE;
import static io.chukou.compliance.core.rules.document.AttachedPaperRules.CONTRACT_DIVIDES_AFTER_SALES_DUTIES;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.permitted;

import org.junit.jupiter.api.Test;

/** DOCUMENT-012. */
class ContractDividesAfterSalesDutiesTest {
    private static final String APPLICATION_DATE = "licenceApplication.applicationDate";
    private static final String CONTRACT_PAPER = "exportContract";
    private static final String DUTIES_DIVIDED = "exportContract.afterSalesDutiesDivided";

    @Test
    void satisfied_when_the_duties_are_divided() {
        ask(CONTRACT_DIVIDES_AFTER_SALES_DUTIES).answers(SATISFIED);
    }

    @Test
    void violated_when_the_duties_are_not_divided() {
        ask(CONTRACT_DIVIDES_AFTER_SALES_DUTIES)
                .about(permitted().with(DUTIES_DIVIDED, false))
                .answers(VIOLATED);
    }

    @Test
    void cannot_tell_without_the_division() {
        ask(CONTRACT_DIVIDES_AFTER_SALES_DUTIES)
                .about(permitted().without(DUTIES_DIVIDED))
                .cannotTellWithout(DUTIES_DIVIDED);
    }

    @Test
    void not_applicable_when_the_contract_is_not_held() {
        ask(CONTRACT_DIVIDES_AFTER_SALES_DUTIES)
                .about(permitted().without(CONTRACT_PAPER))
                .whereAbsentMeansNotHeld()
                .doesNotApplyFor(CONDITION);
    }

    @Test
    void not_applicable_on_the_day_before_the_guide() {
        ask(CONTRACT_DIVIDES_AFTER_SALES_DUTIES)
                .about(permitted().with(DUTIES_DIVIDED, false).with(APPLICATION_DATE, "2024-12-31"))
                .doesNotApplyFor(NOT_IN_FORCE);
    }

    @Test
    void violated_on_the_first_day_of_the_guide() {
        ask(CONTRACT_DIVIDES_AFTER_SALES_DUTIES)
                .about(permitted().with(DUTIES_DIVIDED, false).with(APPLICATION_DATE, "2025-01-01"))
                .answers(VIOLATED);
    }
}
