package io.chukou.compliance.core.rules.customs;

import static io.chukou.compliance.core.result.Reason.CONDITION;
import static io.chukou.compliance.core.rules.customs.CommodityCodeRules.TRAILER_CODE_IS_UNDER_LICENCE;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.cleared;

import org.junit.jupiter.api.Test;

/** CUSTOMS-028. */
class TrailerCodeIsUnderLicenceTest {
    private static final String CATEGORY = "vehicle.category";
    private static final String CODE = "customsDeclaration.commodityCode";
    private static final String POWERTRAIN = "vehicle.powertrain";

    @Test
    void cannot_tell_under_the_code_of_goods_trailers() {
        ask(TRAILER_CODE_IS_UNDER_LICENCE)
                .about(cleared()
                        .with(CATEGORY, "SEMI_TRAILER")
                        .with(POWERTRAIN, "NONE")
                        .with(CODE, "8716399000"))
                .cannotTellWithout();
    }

    @Test
    void cannot_tell_under_any_other_code_of_trailers() {
        ask(TRAILER_CODE_IS_UNDER_LICENCE)
                .about(cleared()
                        .with(CATEGORY, "SEMI_TRAILER")
                        .with(POWERTRAIN, "NONE")
                        .with(CODE, "8716310000"))
                .cannotTellWithout();
    }

    @Test
    void cannot_tell_without_a_code() {
        ask(TRAILER_CODE_IS_UNDER_LICENCE)
                .about(cleared()
                        .with(CATEGORY, "SEMI_TRAILER")
                        .with(POWERTRAIN, "NONE")
                        .without(CODE))
                .cannotTellWithout(CODE);
    }

    @Test
    void not_applicable_to_a_car() {
        ask(TRAILER_CODE_IS_UNDER_LICENCE).about(cleared()).doesNotApplyFor(CONDITION);
    }

    @Test
    void not_applicable_without_a_declaration() {
        ask(TRAILER_CODE_IS_UNDER_LICENCE)
                .about(cleared()
                        .with(CATEGORY, "SEMI_TRAILER")
                        .with(POWERTRAIN, "NONE")
                        .without("customsDeclaration"))
                .whereAbsentMeansNotHeld()
                .doesNotApplyFor(CONDITION);
    }
}
