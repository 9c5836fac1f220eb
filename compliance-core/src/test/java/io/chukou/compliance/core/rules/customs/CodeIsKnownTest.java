package io.chukou.compliance.core.rules.customs;

import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Reason.CONDITION;
import static io.chukou.compliance.core.rules.customs.CommodityCodeRules.CODE_IS_KNOWN;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.cleared;

import org.junit.jupiter.api.Test;

/** CUSTOMS-029. */
class CodeIsKnownTest {
    private static final String CODE = "customsDeclaration.commodityCode";

    @Test
    void satisfied_with_a_listed_code() {
        ask(CODE_IS_KNOWN).about(cleared()).answers(SATISFIED);
    }

    @Test
    void satisfied_with_a_kit_which_the_table_lists_too() {
        ask(CODE_IS_KNOWN).about(cleared().with(CODE, "8703223090")).answers(SATISFIED);
    }

    @Test
    void cannot_tell_when_no_more_than_the_heading_is_known() {
        ask(CODE_IS_KNOWN).about(cleared().with(CODE, "8703601900")).cannotTellWithout();
    }

    @Test
    void cannot_tell_when_the_row_is_not_known_well_enough() {
        ask(CODE_IS_KNOWN).about(cleared().with(CODE, "8703809010")).cannotTellWithout();
    }

    @Test
    void cannot_tell_without_a_code() {
        ask(CODE_IS_KNOWN).about(cleared().without(CODE)).cannotTellWithout(CODE);
    }

    @Test
    void not_applicable_without_a_declaration() {
        ask(CODE_IS_KNOWN)
                .about(cleared().without("customsDeclaration"))
                .whereAbsentMeansNotHeld()
                .doesNotApplyFor(CONDITION);
    }
}
