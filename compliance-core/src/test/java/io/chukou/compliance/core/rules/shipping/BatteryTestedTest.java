package io.chukou.compliance.core.rules.shipping;

import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.CONDITION;
import static io.chukou.compliance.core.rules.shipping.BatteryRules.BATTERY_TESTED;
import static io.chukou.compliance.core.rules.shipping.Shipments.byAir;
import static io.chukou.compliance.core.rules.shipping.Shipments.hybridInContainer;
import static io.chukou.compliance.core.rules.shipping.Shipments.inContainer;
import static io.chukou.compliance.core.rules.shipping.Shipments.petrol;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.shipped;

import org.junit.jupiter.api.Test;

/** UN 38.3 for lithium batteries of vehicles that go as dangerous goods. */
class BatteryTestedTest {
    @Test
    void satisfied_with_the_proof() {
        ask(BATTERY_TESTED).about(inContainer()).answers(SATISFIED);
        ask(BATTERY_TESTED).about(hybridInContainer()).answers(SATISFIED);
        ask(BATTERY_TESTED).about(byAir()).answers(SATISFIED);
    }

    @Test
    void violated_without_it() {
        ask(BATTERY_TESTED)
                .about(inContainer().with("shipment.un383Proof", false))
                .answers(VIOLATED);
        ask(BATTERY_TESTED)
                .about(hybridInContainer().with("shipment.un383Proof", false))
                .answers(VIOLATED);
        ask(BATTERY_TESTED).about(byAir().with("shipment.un383Proof", false)).answers(VIOLATED);
        ask(BATTERY_TESTED).about(shipped().with("shipment.un383Proof", false)).answers(VIOLATED);
    }

    @Test
    void does_not_apply_to_other_cells_or_ordinary_cargo() {
        ask(BATTERY_TESTED)
                .about(inContainer().with("vehicle.battery.chemistry", "SODIUM_ION"))
                .doesNotApplyFor(CONDITION);
        ask(BATTERY_TESTED).about(petrol()).doesNotApplyFor(CONDITION);
        ask(BATTERY_TESTED)
                .about(shipped().with("shipment.dangerousGoodsDeclared", false))
                .doesNotApplyFor(CONDITION);
    }

    @Test
    void cannot_tell_without_the_proof_or_the_cells() {
        ask(BATTERY_TESTED)
                .about(inContainer().without("shipment.un383Proof"))
                .cannotTellWithout("shipment.un383Proof");
        ask(BATTERY_TESTED)
                .about(hybridInContainer().without("vehicle.battery.chemistry").with("shipment.un383Proof", false))
                .cannotTellWithout("vehicle.battery.chemistry");
    }
}
