package io.chukou.compliance.core.rules.shipping;

import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.CONDITION;
import static io.chukou.compliance.core.result.Reason.NOT_IN_FORCE;
import static io.chukou.compliance.core.rules.shipping.AirAndRailRules.AIR_SODIUM_CHARGE;
import static io.chukou.compliance.core.rules.shipping.Shipments.byAir;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.shipped;

import org.junit.jupiter.api.Test;

/** The same limits for sodium-ion. */
class AirSodiumChargeTest {
    @Test
    void satisfied_up_to_30_charged() {
        ask(AIR_SODIUM_CHARGE)
                .about(byAir().with("vehicle.battery.chemistry", "SODIUM_ION"))
                .answers(SATISFIED);
        ask(AIR_SODIUM_CHARGE)
                .about(byAir().with("vehicle.battery.chemistry", "SODIUM_ION")
                        .with("shipment.stateOfChargePercent", 31))
                .answers(VIOLATED);
    }

    @Test
    void or_up_to_25_shown() {
        ask(AIR_SODIUM_CHARGE)
                .about(byAir().with("vehicle.battery.chemistry", "SODIUM_ION")
                        .with("shipment.stateOfChargePercent", 31)
                        .with("shipment.indicatedCapacityPercent", 25))
                .answers(SATISFIED);
        ask(AIR_SODIUM_CHARGE)
                .about(byAir().with("vehicle.battery.chemistry", "SODIUM_ION")
                        .with("shipment.stateOfChargePercent", 31)
                        .with("shipment.indicatedCapacityPercent", 26))
                .answers(VIOLATED);
    }

    @Test
    void or_with_the_approval_of_the_state() {
        ask(AIR_SODIUM_CHARGE)
                .about(byAir().with("vehicle.battery.chemistry", "SODIUM_ION")
                        .with("shipment.stateOfChargePercent", 31)
                        .with("shipment.stateApproval", true))
                .answers(SATISFIED);
    }

    @Test
    void applies_over_100_watt_hours() {
        ask(AIR_SODIUM_CHARGE)
                .about(byAir().with("vehicle.battery.chemistry", "SODIUM_ION")
                        .with("shipment.stateOfChargePercent", 31)
                        .with("vehicle.battery.energyWh", 101))
                .answers(VIOLATED);
        ask(AIR_SODIUM_CHARGE)
                .about(byAir().with("vehicle.battery.chemistry", "SODIUM_ION")
                        .with("shipment.stateOfChargePercent", 31)
                        .with("vehicle.battery.energyWh", 100))
                .doesNotApplyFor(CONDITION);
    }

    @Test
    void does_not_apply_to_other_modes_or_cells() {
        ask(AIR_SODIUM_CHARGE)
                .about(shipped().with("vehicle.battery.chemistry", "SODIUM_ION"))
                .doesNotApplyFor(CONDITION);
        ask(AIR_SODIUM_CHARGE)
                .about(byAir().with("vehicle.battery.chemistry", "LITHIUM_ION"))
                .doesNotApplyFor(CONDITION);
    }

    @Test
    void is_not_in_force_before_2026() {
        ask(AIR_SODIUM_CHARGE)
                .about(byAir().with("vehicle.battery.chemistry", "SODIUM_ION")
                        .with("shipment.stateOfChargePercent", 31)
                        .with("shipment.shippingDate", "2025-12-31"))
                .doesNotApplyFor(NOT_IN_FORCE);
        ask(AIR_SODIUM_CHARGE)
                .about(byAir().with("vehicle.battery.chemistry", "SODIUM_ION")
                        .with("shipment.stateOfChargePercent", 31)
                        .with("shipment.shippingDate", "2026-01-01"))
                .answers(VIOLATED);
    }

    @Test
    void cannot_tell_without_charge_or_energy() {
        ask(AIR_SODIUM_CHARGE)
                .about(byAir().with("vehicle.battery.chemistry", "SODIUM_ION").without("shipment.stateOfChargePercent"))
                .cannotTellWithout("shipment.stateOfChargePercent");
        ask(AIR_SODIUM_CHARGE)
                .about(byAir().with("vehicle.battery.chemistry", "SODIUM_ION")
                        .with("shipment.stateOfChargePercent", 31)
                        .without("vehicle.battery.energyWh"))
                .cannotTellWithout("vehicle.battery.energyWh");
    }
}
