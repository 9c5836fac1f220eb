package io.chukou.compliance.core.rules.customs;

import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.CONDITION;
import static io.chukou.compliance.core.result.Reason.NOT_IN_FORCE;
import static io.chukou.compliance.core.rules.customs.CommodityCodeRules.CODE_IS_OF_SUCH_VEHICLES;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.cleared;

import org.junit.jupiter.api.Test;

/** CUSTOMS-023. */
class CodeIsOfSuchVehiclesTest {
    private static final String CATEGORY = "vehicle.category";
    private static final String CODE = "customsDeclaration.commodityCode";

    @Test
    void satisfied_in_the_heading_of_passenger_cars() {
        ask(CODE_IS_OF_SUCH_VEHICLES).about(cleared()).answers(SATISFIED);
    }

    @Test
    void satisfied_under_a_code_of_the_heading_that_the_table_does_not_list() {
        ask(CODE_IS_OF_SUCH_VEHICLES).about(cleared().with(CODE, "8703601900")).answers(SATISFIED);
    }

    @Test
    void violated_in_the_heading_of_trucks() {
        ask(CODE_IS_OF_SUCH_VEHICLES).about(cleared().with(CODE, "8704210000")).answers(VIOLATED);
    }

    @Test
    void satisfied_for_a_truck_in_the_heading_of_trucks() {
        ask(CODE_IS_OF_SUCH_VEHICLES)
                .about(cleared().with(CODE, "8704210000").with(CATEGORY, "LIGHT_TRUCK"))
                .answers(SATISFIED);
    }

    @Test
    void satisfied_for_a_road_tractor() {
        ask(CODE_IS_OF_SUCH_VEHICLES)
                .about(cleared().with(CODE, "8701210000").with(CATEGORY, "ROAD_TRACTOR"))
                .answers(SATISFIED);
    }

    @Test
    void violated_under_a_tractor_that_is_none_of_the_road() {
        ask(CODE_IS_OF_SUCH_VEHICLES)
                .about(cleared().with(CODE, "8701100000").with(CATEGORY, "ROAD_TRACTOR"))
                .answers(VIOLATED);
    }

    @Test
    void satisfied_for_a_bus() {
        ask(CODE_IS_OF_SUCH_VEHICLES)
                .about(cleared().with(CODE, "8702109100").with(CATEGORY, "LARGE_PASSENGER"))
                .answers(SATISFIED);
    }

    @Test
    void violated_for_a_small_car_under_a_bus() {
        ask(CODE_IS_OF_SUCH_VEHICLES).about(cleared().with(CODE, "8702109300")).answers(VIOLATED);
    }

    @Test
    void satisfied_for_a_special_vehicle() {
        ask(CODE_IS_OF_SUCH_VEHICLES)
                .about(cleared().with(CODE, "8705909990").with(CATEGORY, "SPECIAL_WITHOUT_LOAD"))
                .answers(SATISFIED);
    }

    @Test
    void satisfied_for_a_trailer() {
        ask(CODE_IS_OF_SUCH_VEHICLES)
                .about(cleared().with(CODE, "8716399000").with(CATEGORY, "FULL_TRAILER"))
                .answers(SATISFIED);
    }

    @Test
    void violated_under_a_chassis() {
        ask(CODE_IS_OF_SUCH_VEHICLES).about(cleared().with(CODE, "8706004000")).answers(VIOLATED);
    }

    @Test
    void violated_under_a_motorcycle() {
        ask(CODE_IS_OF_SUCH_VEHICLES).about(cleared().with(CODE, "8711209000")).answers(VIOLATED);
    }

    @Test
    void violated_under_an_all_terrain_vehicle() {
        ask(CODE_IS_OF_SUCH_VEHICLES).about(cleared().with(CODE, "8703101100")).answers(VIOLATED);
    }

    @Test
    void violated_under_a_vehicle_without_a_vin() {
        ask(CODE_IS_OF_SUCH_VEHICLES).about(cleared().with(CODE, "8703809010")).answers(VIOLATED);
    }

    @Test
    void violated_under_parts() {
        ask(CODE_IS_OF_SUCH_VEHICLES).about(cleared().with(CODE, "8708100000")).answers(VIOLATED);
    }

    @Test
    void violated_under_a_code_of_eight_digits() {
        ask(CODE_IS_OF_SUCH_VEHICLES).about(cleared().with(CODE, "87032230")).answers(VIOLATED);
    }

    @Test
    void a_kit_of_cars_is_in_the_heading_of_cars() {
        ask(CODE_IS_OF_SUCH_VEHICLES).about(cleared().with(CODE, "8703223090")).answers(SATISFIED);
    }

    @Test
    void cannot_tell_without_the_kind_of_vehicle() {
        ask(CODE_IS_OF_SUCH_VEHICLES).about(cleared().without(CATEGORY)).cannotTellWithout(CATEGORY);
    }

    @Test
    void violated_outside_all_headings_whatever_the_kind_of_vehicle() {
        ask(CODE_IS_OF_SUCH_VEHICLES)
                .about(cleared().with(CODE, "8708100000").without(CATEGORY))
                .answers(VIOLATED);
    }

    @Test
    void cannot_tell_without_a_code() {
        ask(CODE_IS_OF_SUCH_VEHICLES).about(cleared().without(CODE)).cannotTellWithout(CODE);
    }

    @Test
    void violated_without_a_code_in_a_complete_file() {
        ask(CODE_IS_OF_SUCH_VEHICLES)
                .about(cleared().without(CODE))
                .whereAbsentMeansNotHeld()
                .answers(VIOLATED);
    }

    @Test
    void not_applicable_without_a_declaration() {
        ask(CODE_IS_OF_SUCH_VEHICLES)
                .about(cleared().without("customsDeclaration"))
                .whereAbsentMeansNotHeld()
                .doesNotApplyFor(CONDITION);
    }

    @Test
    void not_applicable_on_the_day_before_the_law() {
        ask(CODE_IS_OF_SUCH_VEHICLES)
                .about(cleared().with("customsDeclaration.declarationDate", "2024-02-29"))
                .doesNotApplyFor(NOT_IN_FORCE);
    }
}
