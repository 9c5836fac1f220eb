package io.chukou.compliance.core.rules.customs;

import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.CONDITION;
import static io.chukou.compliance.core.result.Reason.NOT_IN_FORCE;
import static io.chukou.compliance.core.rules.customs.LicenceFaceRules.LICENCE_IS_FOR_USED_GOODS;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.cleared;

import org.junit.jupiter.api.Test;

/** CUSTOMS-008. */
class LicenceIsForUsedGoodsTest {
    @Test
    void satisfied_with_used() {
        ask(LICENCE_IS_FOR_USED_GOODS).about(cleared()).answers(SATISFIED);
    }

    @Test
    void violated_with_new() {
        ask(LICENCE_IS_FOR_USED_GOODS)
                .about(cleared().with("exportLicence.goodsCondition", "新"))
                .answers(VIOLATED);
    }

    @Test
    void cannot_tell_without_the_field() {
        ask(LICENCE_IS_FOR_USED_GOODS)
                .about(cleared().without("exportLicence.goodsCondition"))
                .cannotTellWithout("exportLicence.goodsCondition");
    }

    @Test
    void violated_without_the_field_in_a_complete_file() {
        ask(LICENCE_IS_FOR_USED_GOODS)
                .about(cleared().without("exportLicence.goodsCondition"))
                .whereAbsentMeansNotHeld()
                .answers(VIOLATED);
    }

    @Test
    void not_applicable_without_a_licence() {
        ask(LICENCE_IS_FOR_USED_GOODS)
                .about(cleared().without("exportLicence"))
                .whereAbsentMeansNotHeld()
                .doesNotApplyFor(CONDITION);
    }

    @Test
    void not_applicable_on_the_day_before_the_law() {
        ask(LICENCE_IS_FOR_USED_GOODS)
                .about(cleared().with("customsDeclaration.declarationDate", "2024-02-29"))
                .doesNotApplyFor(NOT_IN_FORCE);
    }
}
