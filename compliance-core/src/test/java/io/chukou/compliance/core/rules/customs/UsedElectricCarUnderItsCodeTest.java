package io.chukou.compliance.core.rules.customs;

import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.CONDITION;
import static io.chukou.compliance.core.result.Reason.NOT_IN_FORCE;
import static io.chukou.compliance.core.rules.customs.CommodityCodeRules.USED_ELECTRIC_CAR_UNDER_ITS_CODE;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.cleared;

import java.util.List;
import org.junit.jupiter.api.Test;

/** CUSTOMS-025. */
class UsedElectricCarUnderItsCodeTest {
    private static final String CODE = "customsDeclaration.commodityCode";
    private static final String DECLARED_ON = "customsDeclaration.declarationDate";
    private static final String POWERTRAIN = "vehicle.powertrain";

    @Test
    void satisfied_under_the_code_of_used_ones() {
        ask(USED_ELECTRIC_CAR_UNDER_ITS_CODE)
                .about(cleared().with(POWERTRAIN, "BEV").with(CODE, "8703801010"))
                .answers(SATISFIED);
    }

    @Test
    void violated_under_the_code_of_new_ones() {
        ask(USED_ELECTRIC_CAR_UNDER_ITS_CODE)
                .about(cleared().with(POWERTRAIN, "BEV").with(CODE, "8703801090"))
                .answers(VIOLATED);
    }

    @Test
    void violated_under_the_code_of_used_ones_until_2024() {
        ask(USED_ELECTRIC_CAR_UNDER_ITS_CODE)
                .about(cleared().with(POWERTRAIN, "BEV").with(CODE, "8703800010"))
                .answers(VIOLATED);
    }

    @Test
    void violated_under_the_code_of_vehicles_without_a_vin() {
        ask(USED_ELECTRIC_CAR_UNDER_ITS_CODE)
                .about(cleared().with(POWERTRAIN, "BEV").with(CODE, "8703809010"))
                .answers(VIOLATED);
    }

    @Test
    void violated_under_the_code_of_a_petrol_car() {
        ask(USED_ELECTRIC_CAR_UNDER_ITS_CODE)
                .about(cleared().with(POWERTRAIN, "BEV").with(CODE, "8703223010"))
                .answers(VIOLATED);
    }

    @Test
    void violated_under_the_code_of_an_electric_truck() {
        ask(USED_ELECTRIC_CAR_UNDER_ITS_CODE)
                .about(cleared().with(POWERTRAIN, "BEV").with(CODE, "8704600000"))
                .answers(VIOLATED);
    }

    @Test
    void cannot_tell_under_a_code_that_the_table_does_not_list() {
        ask(USED_ELECTRIC_CAR_UNDER_ITS_CODE)
                .about(cleared().with(POWERTRAIN, "BEV").with(CODE, "8703900000"))
                .cannotTellWithout();
    }

    @Test
    void cannot_tell_under_a_code_outside_the_table() {
        ask(USED_ELECTRIC_CAR_UNDER_ITS_CODE)
                .about(cleared().with(POWERTRAIN, "BEV").with(CODE, "8708100000"))
                .cannotTellWithout();
    }

    @Test
    void cannot_tell_without_a_code() {
        ask(USED_ELECTRIC_CAR_UNDER_ITS_CODE)
                .about(cleared().with(POWERTRAIN, "BEV").without(CODE))
                .cannotTellWithout(CODE);
    }

    @Test
    void violated_without_a_code_in_a_complete_file() {
        ask(USED_ELECTRIC_CAR_UNDER_ITS_CODE)
                .about(cleared().with(POWERTRAIN, "BEV").without(CODE))
                .whereAbsentMeansNotHeld()
                .answers(VIOLATED);
    }

    @Test
    void not_applicable_to_a_petrol_car() {
        ask(USED_ELECTRIC_CAR_UNDER_ITS_CODE)
                .about(cleared().with(CODE, "8703801090"))
                .doesNotApplyFor(CONDITION);
    }

    @Test
    void not_applicable_to_a_plug_in_hybrid() {
        ask(USED_ELECTRIC_CAR_UNDER_ITS_CODE)
                .about(cleared().with(POWERTRAIN, "PHEV").with(CODE, "8703801090"))
                .doesNotApplyFor(CONDITION);
    }

    @Test
    void not_applicable_to_an_electric_bus() {
        ask(USED_ELECTRIC_CAR_UNDER_ITS_CODE)
                .about(cleared()
                        .with(POWERTRAIN, "BEV")
                        .with("vehicle.category", "MEDIUM_PASSENGER")
                        .with(CODE, "8702403000"))
                .doesNotApplyFor(CONDITION);
    }

    @Test
    void violated_by_a_larger_electric_vehicle_under_the_code_of_new_ones() {
        for (String category : List.of("MEDIUM_PASSENGER", "LARGE_PASSENGER")) {
            ask(USED_ELECTRIC_CAR_UNDER_ITS_CODE)
                    .about(cleared()
                            .with(POWERTRAIN, "BEV")
                            .with("vehicle.category", category)
                            .with(CODE, "8703801090"))
                    .answers(VIOLATED);
        }
    }

    @Test
    void violated_by_a_fuel_cell_car_under_the_code_of_new_ones_and_not_applicable_under_another() {
        ask(USED_ELECTRIC_CAR_UNDER_ITS_CODE)
                .about(cleared().with(POWERTRAIN, "FCEV").with(CODE, "8703801090"))
                .answers(VIOLATED);
        ask(USED_ELECTRIC_CAR_UNDER_ITS_CODE)
                .about(cleared().with(POWERTRAIN, "FCEV").with(CODE, "8703900000"))
                .doesNotApplyFor(CONDITION);
    }

    @Test
    void satisfied_whatever_the_drive_under_the_code_of_used_ones() {
        ask(USED_ELECTRIC_CAR_UNDER_ITS_CODE)
                .about(cleared().with(CODE, "8703801010").without(POWERTRAIN))
                .answers(SATISFIED);
    }

    @Test
    void cannot_tell_while_the_drive_is_unknown() {
        ask(USED_ELECTRIC_CAR_UNDER_ITS_CODE)
                .about(cleared().with(CODE, "8703801090").without(POWERTRAIN))
                .cannotTellWithout(POWERTRAIN);
    }

    @Test
    void not_applicable_on_the_last_day_of_2024() {
        ask(USED_ELECTRIC_CAR_UNDER_ITS_CODE)
                .about(cleared()
                        .with(POWERTRAIN, "BEV")
                        .with(CODE, "8703800010")
                        .with(DECLARED_ON, "2024-12-31"))
                .doesNotApplyFor(NOT_IN_FORCE);
    }

    @Test
    void satisfied_on_the_first_day_of_2025() {
        ask(USED_ELECTRIC_CAR_UNDER_ITS_CODE)
                .about(cleared()
                        .with(POWERTRAIN, "BEV")
                        .with(CODE, "8703801010")
                        .with(DECLARED_ON, "2025-01-01"))
                .answers(SATISFIED);
    }

    @Test
    void violated_under_the_old_code_on_the_first_day_of_2025() {
        ask(USED_ELECTRIC_CAR_UNDER_ITS_CODE)
                .about(cleared()
                        .with(POWERTRAIN, "BEV")
                        .with(CODE, "8703800010")
                        .with(DECLARED_ON, "2025-01-01"))
                .answers(VIOLATED);
    }
}
