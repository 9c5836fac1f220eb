package io.chukou.compliance.core.rules.document;

import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.CONDITION;
import static io.chukou.compliance.core.rules.document.ApplicationFormRules.GOODS_CONDITION_IS_USED;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.permitted;

import org.junit.jupiter.api.Test;

/** DOCUMENT-007. */
class GoodsConditionIsUsedTest {
    private static final String FORM = "licenceApplication";
    private static final String CONDITION_OF_GOODS = "licenceApplication.goodsCondition";

    @Test
    void satisfied_when_the_goods_are_used() {
        ask(GOODS_CONDITION_IS_USED).answers(SATISFIED);
    }

    @Test
    void violated_when_the_goods_are_new() {
        ask(GOODS_CONDITION_IS_USED)
                .about(permitted().with(CONDITION_OF_GOODS, "新"))
                .answers(VIOLATED);
    }

    @Test
    void violated_when_the_field_says_second_hand_in_other_words() {
        ask(GOODS_CONDITION_IS_USED)
                .about(permitted().with(CONDITION_OF_GOODS, "二手"))
                .answers(VIOLATED);
    }

    @Test
    void violated_when_a_complete_file_has_no_entry() {
        ask(GOODS_CONDITION_IS_USED)
                .about(permitted().without(CONDITION_OF_GOODS))
                .whereAbsentMeansNotHeld()
                .answers(VIOLATED);
    }

    @Test
    void cannot_tell_without_the_entry() {
        ask(GOODS_CONDITION_IS_USED)
                .about(permitted().without(CONDITION_OF_GOODS))
                .cannotTellWithout(CONDITION_OF_GOODS);
    }

    @Test
    void cannot_tell_when_nothing_is_said_of_a_form() {
        ask(GOODS_CONDITION_IS_USED).about(permitted().without(FORM)).cannotTellWithout(FORM, CONDITION_OF_GOODS);
    }

    @Test
    void not_applicable_when_the_form_is_not_held() {
        ask(GOODS_CONDITION_IS_USED)
                .about(permitted().without(FORM))
                .whereAbsentMeansNotHeld()
                .doesNotApplyFor(CONDITION);
    }
}
