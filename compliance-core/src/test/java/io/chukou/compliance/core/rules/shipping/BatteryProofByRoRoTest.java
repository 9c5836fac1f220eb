package io.chukou.compliance.core.rules.shipping;

import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.CONDITION;
import static io.chukou.compliance.core.rules.shipping.BatteryRules.BATTERY_PROOF_BY_RO_RO;
import static io.chukou.compliance.core.rules.shipping.Shipments.inContainer;
import static io.chukou.compliance.core.rules.shipping.Shipments.petrol;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.shipped;

import org.junit.jupiter.api.Test;

/** The proof is asked for by ro-ro too. */
class BatteryProofByRoRoTest {
    @Test
    void satisfied_with_the_proof() {
        ask(BATTERY_PROOF_BY_RO_RO).about(shipped()).answers(SATISFIED);
    }

    @Test
    void violated_without_it() {
        ask(BATTERY_PROOF_BY_RO_RO)
                .about(shipped().with("shipment.un383Proof", false))
                .answers(VIOLATED);
        ask(BATTERY_PROOF_BY_RO_RO)
                .about(shipped().with("shipment.un383Proof", false).with("vehicle.powertrain", "PHEV"))
                .answers(VIOLATED);
    }

    @Test
    void does_not_apply_in_a_container_or_to_petrol_cars() {
        ask(BATTERY_PROOF_BY_RO_RO).about(inContainer()).doesNotApplyFor(CONDITION);
        ask(BATTERY_PROOF_BY_RO_RO).about(petrol()).doesNotApplyFor(CONDITION);
        ask(BATTERY_PROOF_BY_RO_RO)
                .about(shipped().with("vehicle.battery.chemistry", "SODIUM_ION"))
                .doesNotApplyFor(CONDITION);
    }

    @Test
    void cannot_tell_when_nobody_says() {
        ask(BATTERY_PROOF_BY_RO_RO)
                .about(shipped().without("shipment.un383Proof"))
                .cannotTellWithout("shipment.un383Proof");
    }
}
