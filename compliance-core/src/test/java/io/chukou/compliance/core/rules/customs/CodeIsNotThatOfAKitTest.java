package io.chukou.compliance.core.rules.customs;

import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.CONDITION;
import static io.chukou.compliance.core.result.Reason.NOT_IN_FORCE;
import static io.chukou.compliance.core.rules.customs.CommodityCodeRules.CODE_IS_NOT_THAT_OF_A_KIT;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.cleared;

import org.junit.jupiter.api.Test;

/** CUSTOMS-024. */
class CodeIsNotThatOfAKitTest {
    private static final String CODE = "customsDeclaration.commodityCode";

    @Test
    void satisfied_with_a_complete_vehicle() {
        ask(CODE_IS_NOT_THAT_OF_A_KIT).about(cleared()).answers(SATISFIED);
    }

    @Test
    void violated_with_a_kit() {
        ask(CODE_IS_NOT_THAT_OF_A_KIT).about(cleared().with(CODE, "8703213090")).answers(VIOLATED);
    }

    @Test
    void violated_with_a_kit_of_a_diesel_car() {
        ask(CODE_IS_NOT_THAT_OF_A_KIT).about(cleared().with(CODE, "8703332990")).answers(VIOLATED);
    }

    @Test
    void violated_with_a_kit_of_a_hybrid() {
        ask(CODE_IS_NOT_THAT_OF_A_KIT).about(cleared().with(CODE, "8703401190")).answers(VIOLATED);
    }

    @Test
    void the_code_of_new_electric_cars_is_no_kit_although_it_ends_in_90() {
        ask(CODE_IS_NOT_THAT_OF_A_KIT).about(cleared().with(CODE, "8703801090")).answers(SATISFIED);
    }

    @Test
    void not_applicable_to_a_code_that_the_table_does_not_list() {
        ask(CODE_IS_NOT_THAT_OF_A_KIT).about(cleared().with(CODE, "8703601900")).doesNotApplyFor(CONDITION);
    }

    @Test
    void not_applicable_to_a_row_that_is_not_known_well_enough() {
        ask(CODE_IS_NOT_THAT_OF_A_KIT).about(cleared().with(CODE, "8703809090")).doesNotApplyFor(CONDITION);
    }

    @Test
    void cannot_tell_without_a_code() {
        ask(CODE_IS_NOT_THAT_OF_A_KIT).about(cleared().without(CODE)).cannotTellWithout(CODE);
    }

    @Test
    void not_applicable_without_a_declaration() {
        ask(CODE_IS_NOT_THAT_OF_A_KIT)
                .about(cleared().without("customsDeclaration"))
                .whereAbsentMeansNotHeld()
                .doesNotApplyFor(CONDITION);
    }

    @Test
    void not_applicable_on_the_day_before_the_law() {
        ask(CODE_IS_NOT_THAT_OF_A_KIT)
                .about(cleared().with("customsDeclaration.declarationDate", "2024-02-29"))
                .doesNotApplyFor(NOT_IN_FORCE);
    }
}
