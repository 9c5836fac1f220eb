package io.chukou.compliance.core.rules.customs;

import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.CONDITION;
import static io.chukou.compliance.core.rules.customs.DeclarationRules.GOODS_NAME_SAYS_USED_AND_BRAND;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.cleared;

import org.junit.jupiter.api.Test;

/** CUSTOMS-019. */
class GoodsNameSaysUsedAndBrandTest {
    private static final String GOODS_NAME = "customsDeclaration.goodsName";

    @Test
    void satisfied_with_used_and_brand() {
        ask(GOODS_NAME_SAYS_USED_AND_BRAND).about(cleared()).answers(SATISFIED);
    }

    @Test
    void satisfied_with_the_brand_without_its_last_character() {
        ask(GOODS_NAME_SAYS_USED_AND_BRAND)
                .about(cleared().with(GOODS_NAME, "旧示例1.5升小轿车"))
                .answers(SATISFIED);
    }

    @Test
    void satisfied_whatever_width_and_spaces() {
        ask(GOODS_NAME_SAYS_USED_AND_BRAND)
                .about(cleared().with(GOODS_NAME, "旧 ＡＢＣ 1.5升小轿车").with("registrationCertificate.brand", "abc牌"))
                .answers(SATISFIED);
    }

    @Test
    void violated_without_used() {
        ask(GOODS_NAME_SAYS_USED_AND_BRAND)
                .about(cleared().with(GOODS_NAME, "示例牌1.5升小轿车"))
                .answers(VIOLATED);
    }

    @Test
    void violated_when_used_does_not_come_first() {
        ask(GOODS_NAME_SAYS_USED_AND_BRAND)
                .about(cleared().with(GOODS_NAME, "示例牌1.5升旧小轿车"))
                .answers(VIOLATED);
    }

    @Test
    void violated_with_another_brand() {
        ask(GOODS_NAME_SAYS_USED_AND_BRAND)
                .about(cleared().with(GOODS_NAME, "旧别的牌1.5升小轿车"))
                .answers(VIOLATED);
    }

    @Test
    void violated_with_no_brand_and_no_model() {
        ask(GOODS_NAME_SAYS_USED_AND_BRAND)
                .about(cleared().with(GOODS_NAME, "无品牌无型号电动汽车"))
                .answers(VIOLATED);
    }

    @Test
    void a_brand_of_the_one_character_is_looked_for_as_it_is() {
        ask(GOODS_NAME_SAYS_USED_AND_BRAND)
                .about(cleared().with(GOODS_NAME, "旧小轿车").with("registrationCertificate.brand", "牌"))
                .answers(VIOLATED);
    }

    @Test
    void cannot_tell_without_a_brand() {
        ask(GOODS_NAME_SAYS_USED_AND_BRAND)
                .about(cleared().without("registrationCertificate.brand"))
                .cannotTellWithout("registrationCertificate.brand");
    }

    @Test
    void cannot_tell_without_a_name() {
        ask(GOODS_NAME_SAYS_USED_AND_BRAND).about(cleared().without(GOODS_NAME)).cannotTellWithout(GOODS_NAME);
    }

    @Test
    void violated_without_a_name_in_a_complete_file() {
        ask(GOODS_NAME_SAYS_USED_AND_BRAND)
                .about(cleared().without(GOODS_NAME))
                .whereAbsentMeansNotHeld()
                .answers(VIOLATED);
    }

    @Test
    void not_applicable_without_a_declaration() {
        ask(GOODS_NAME_SAYS_USED_AND_BRAND)
                .about(cleared().without("customsDeclaration"))
                .whereAbsentMeansNotHeld()
                .doesNotApplyFor(CONDITION);
    }
}
