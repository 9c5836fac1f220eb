package io.chukou.compliance.core.rules.customs;

import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.CONDITION;
import static io.chukou.compliance.core.result.Reason.NOT_IN_FORCE;
import static io.chukou.compliance.core.rules.customs.CommodityCodeRules.CODE_IS_UNDER_LICENCE;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.cleared;

import org.junit.jupiter.api.Test;

/** CUSTOMS-027. */
class CodeIsUnderLicenceTest {
    private static final String CATEGORY = "vehicle.category";
    private static final String CODE = "customsDeclaration.commodityCode";
    private static final String TRADE_MODE = "customsDeclaration.tradeMode";

    @Test
    void satisfied_in_general_trade() {
        ask(CODE_IS_UNDER_LICENCE).about(cleared()).answers(SATISFIED);
    }

    @Test
    void satisfied_in_processing_trade() {
        ask(CODE_IS_UNDER_LICENCE)
                .about(cleared().with(TRADE_MODE, "PROCESSING"))
                .answers(SATISFIED);
    }

    @Test
    void satisfied_in_border_trade() {
        ask(CODE_IS_UNDER_LICENCE)
                .about(cleared().with(TRADE_MODE, "BORDER_SMALL_SCALE"))
                .answers(SATISFIED);
    }

    @Test
    void satisfied_whatever_the_mode_of_trade_when_all_marks_are_there() {
        ask(CODE_IS_UNDER_LICENCE).about(cleared().without(TRADE_MODE)).answers(SATISFIED);
    }

    @Test
    void violated_under_the_code_of_apron_buses() {
        ask(CODE_IS_UNDER_LICENCE).about(cleared().with(CODE, "8702102000")).answers(VIOLATED);
    }

    @Test
    void violated_under_the_code_of_apron_buses_whatever_the_mode() {
        ask(CODE_IS_UNDER_LICENCE)
                .about(cleared().with(CODE, "8702102000").without(TRADE_MODE))
                .answers(VIOLATED);
    }

    @Test
    void violated_for_a_truck_under_the_code_of_trailers() {
        ask(CODE_IS_UNDER_LICENCE)
                .about(cleared().with(CODE, "8716399000").with(CATEGORY, "LIGHT_TRUCK"))
                .answers(VIOLATED);
    }

    @Test
    void not_applicable_to_trailers() {
        ask(CODE_IS_UNDER_LICENCE)
                .about(cleared().with(CODE, "8716399000").with(CATEGORY, "SEMI_TRAILER"))
                .doesNotApplyFor(CONDITION);
    }

    @Test
    void not_applicable_to_a_code_whose_marks_were_not_seen() {
        ask(CODE_IS_UNDER_LICENCE).about(cleared().with(CODE, "8703401110")).doesNotApplyFor(CONDITION);
    }

    @Test
    void not_applicable_to_marks_that_are_not_known_well_enough() {
        ask(CODE_IS_UNDER_LICENCE).about(cleared().with(CODE, "8703801090")).doesNotApplyFor(CONDITION);
    }

    @Test
    void not_applicable_to_a_code_that_the_table_does_not_list() {
        ask(CODE_IS_UNDER_LICENCE).about(cleared().with(CODE, "8704210000")).doesNotApplyFor(CONDITION);
    }

    @Test
    void cannot_tell_without_a_code() {
        ask(CODE_IS_UNDER_LICENCE).about(cleared().without(CODE)).cannotTellWithout(CODE);
    }

    @Test
    void cannot_tell_while_it_may_be_a_trailer() {
        ask(CODE_IS_UNDER_LICENCE)
                .about(cleared().with(CODE, "8716399000").without(CATEGORY))
                .cannotTellWithout(CATEGORY);
    }

    @Test
    void not_applicable_without_a_declaration() {
        ask(CODE_IS_UNDER_LICENCE)
                .about(cleared().without("customsDeclaration"))
                .whereAbsentMeansNotHeld()
                .doesNotApplyFor(CONDITION);
    }

    @Test
    void not_applicable_on_the_day_before_the_law() {
        ask(CODE_IS_UNDER_LICENCE)
                .about(cleared().with("customsDeclaration.declarationDate", "2024-02-29"))
                .doesNotApplyFor(NOT_IN_FORCE);
    }
}
