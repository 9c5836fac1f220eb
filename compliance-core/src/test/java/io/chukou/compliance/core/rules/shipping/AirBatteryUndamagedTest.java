package io.chukou.compliance.core.rules.shipping;

import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.CONDITION;
import static io.chukou.compliance.core.rules.shipping.AirAndRailRules.AIR_BATTERY_UNDAMAGED;
import static io.chukou.compliance.core.rules.shipping.Shipments.byAir;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.shipped;

import org.junit.jupiter.api.Test;

/** A damaged lithium battery never flies. */
class AirBatteryUndamagedTest {
    @Test
    void satisfied_when_undamaged() {
        ask(AIR_BATTERY_UNDAMAGED).about(byAir()).answers(SATISFIED);
    }

    @Test
    void violated_when_damaged_also_when_approved() {
        ask(AIR_BATTERY_UNDAMAGED)
                .about(byAir().with("vehicle.battery.damaged", true))
                .answers(VIOLATED);
        ask(AIR_BATTERY_UNDAMAGED)
                .about(byAir().with("vehicle.battery.damaged", true).with("shipment.stateApproval", true))
                .answers(VIOLATED);
    }

    @Test
    void does_not_apply_by_sea_or_to_other_cells() {
        ask(AIR_BATTERY_UNDAMAGED)
                .about(shipped().with("vehicle.battery.damaged", true))
                .doesNotApplyFor(CONDITION);
        ask(AIR_BATTERY_UNDAMAGED)
                .about(byAir().with("vehicle.battery.chemistry", "SODIUM_ION"))
                .doesNotApplyFor(CONDITION);
    }

    @Test
    void cannot_tell_when_nobody_says() {
        ask(AIR_BATTERY_UNDAMAGED)
                .about(byAir().without("vehicle.battery.damaged"))
                .cannotTellWithout("vehicle.battery.damaged");
    }
}
