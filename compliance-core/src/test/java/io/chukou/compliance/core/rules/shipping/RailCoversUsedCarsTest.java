package io.chukou.compliance.core.rules.shipping;

import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.CONDITION;
import static io.chukou.compliance.core.rules.shipping.AirAndRailRules.RAIL_COVERS_USED_CARS;
import static io.chukou.compliance.core.rules.shipping.Shipments.byRail;
import static io.chukou.compliance.core.rules.shipping.Shipments.petrol;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.shipped;

import org.junit.jupiter.api.Test;

/** The text speaks of new-energy cars that are goods, and nothing settles whether used ones are. */
class RailCoversUsedCarsTest {
    @Test
    void violated_by_every_new_energy_car_by_rail() {
        ask(RAIL_COVERS_USED_CARS).about(byRail()).answers(VIOLATED);
        ask(RAIL_COVERS_USED_CARS)
                .about(byRail().with("vehicle.powertrain", "PHEV"))
                .answers(VIOLATED);
        ask(RAIL_COVERS_USED_CARS)
                .about(byRail().with("vehicle.powertrain", "REEV"))
                .answers(VIOLATED);
    }

    @Test
    void does_not_apply_by_sea() {
        ask(RAIL_COVERS_USED_CARS).about(shipped()).doesNotApplyFor(CONDITION);
    }

    @Test
    void cannot_tell_where_the_table_has_no_entry() {
        ask(RAIL_COVERS_USED_CARS).about(petrol().with("shipment.mode", "RAIL")).cannotTellWithout();
    }

    @Test
    void cannot_tell_without_the_drive() {
        ask(RAIL_COVERS_USED_CARS)
                .about(byRail().without("vehicle.powertrain"))
                .cannotTellWithout("vehicle.powertrain");
    }
}
