package io.chukou.compliance.core.rules.shipping;

import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.CONDITION;
import static io.chukou.compliance.core.rules.shipping.AirAndRailRules.RAIL_CHARGE;
import static io.chukou.compliance.core.rules.shipping.Shipments.byRail;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.shipped;

import org.junit.jupiter.api.Test;

/** 65 % at most by rail. */
class RailChargeTest {
    @Test
    void satisfied_up_to_65_and_violated_above() {
        ask(RAIL_CHARGE).about(byRail()).answers(SATISFIED);
        ask(RAIL_CHARGE)
                .about(byRail().with("shipment.stateOfChargePercent", 66))
                .answers(VIOLATED);
    }

    @Test
    void holds_for_all_that_are_charged_from_outside() {
        ask(RAIL_CHARGE)
                .about(byRail().with("shipment.stateOfChargePercent", 66).with("vehicle.powertrain", "PHEV"))
                .answers(VIOLATED);
        ask(RAIL_CHARGE)
                .about(byRail().with("shipment.stateOfChargePercent", 66).with("vehicle.powertrain", "REEV"))
                .answers(VIOLATED);
        ask(RAIL_CHARGE)
                .about(byRail().with("shipment.stateOfChargePercent", 66).with("vehicle.powertrain", "HEV"))
                .doesNotApplyFor(CONDITION);
    }

    @Test
    void does_not_apply_by_sea() {
        ask(RAIL_CHARGE)
                .about(shipped().with("shipment.stateOfChargePercent", 66))
                .doesNotApplyFor(CONDITION);
    }

    @Test
    void cannot_tell_without_the_charge() {
        ask(RAIL_CHARGE)
                .about(byRail().without("shipment.stateOfChargePercent"))
                .cannotTellWithout("shipment.stateOfChargePercent");
    }
}
