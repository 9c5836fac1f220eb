package io.chukou.compliance.core.rules.shipping;

import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.CONDITION;
import static io.chukou.compliance.core.rules.shipping.BatteryRules.SEA_BATTERY_UNDAMAGED;
import static io.chukou.compliance.core.rules.shipping.Shipments.byRail;
import static io.chukou.compliance.core.rules.shipping.Shipments.hybridInContainer;
import static io.chukou.compliance.core.rules.shipping.Shipments.inContainer;
import static io.chukou.compliance.core.rules.shipping.Shipments.petrol;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.shipped;

import org.junit.jupiter.api.Test;

/** Undamaged, or taken out. */
class SeaBatteryUndamagedTest {
    @Test
    void satisfied_when_undamaged_or_taken_out() {
        ask(SEA_BATTERY_UNDAMAGED).about(shipped()).answers(SATISFIED);
        ask(SEA_BATTERY_UNDAMAGED)
                .about(shipped().with("vehicle.battery.damaged", true).with("shipment.batteryRemoved", true))
                .answers(SATISFIED);
    }

    @Test
    void violated_when_damaged_and_fitted() {
        ask(SEA_BATTERY_UNDAMAGED)
                .about(shipped().with("vehicle.battery.damaged", true))
                .answers(VIOLATED);
        ask(SEA_BATTERY_UNDAMAGED)
                .about(inContainer().with("vehicle.battery.damaged", true))
                .answers(VIOLATED);
        ask(SEA_BATTERY_UNDAMAGED)
                .about(hybridInContainer().with("vehicle.battery.damaged", true))
                .answers(VIOLATED);
    }

    @Test
    void does_not_apply_to_petrol_cars_or_by_rail() {
        ask(SEA_BATTERY_UNDAMAGED).about(petrol()).doesNotApplyFor(CONDITION);
        ask(SEA_BATTERY_UNDAMAGED)
                .about(byRail().with("vehicle.battery.damaged", true))
                .doesNotApplyFor(CONDITION);
    }

    @Test
    void cannot_tell_when_nobody_says() {
        ask(SEA_BATTERY_UNDAMAGED)
                .about(shipped().without("vehicle.battery.damaged"))
                .cannotTellWithout("vehicle.battery.damaged");
        ask(SEA_BATTERY_UNDAMAGED)
                .about(shipped().with("vehicle.battery.damaged", true).without("shipment.batteryRemoved"))
                .cannotTellWithout("shipment.batteryRemoved");
    }
}
