package io.chukou.compliance.core.rules.shipping;

import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.CONDITION;
import static io.chukou.compliance.core.rules.shipping.BatteryRules.RO_RO_CHARGE;
import static io.chukou.compliance.core.rules.shipping.Shipments.inContainer;
import static io.chukou.compliance.core.rules.shipping.Shipments.petrol;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.shipped;

import org.junit.jupiter.api.Test;

/** 20 % to 50 % is advice. */
class RoRoChargeTest {
    @Test
    void violated_below_20_and_above_50() {
        ask(RO_RO_CHARGE)
                .about(shipped().with("shipment.stateOfChargePercent", 19))
                .answers(VIOLATED);
        ask(RO_RO_CHARGE)
                .about(shipped().with("shipment.stateOfChargePercent", 20))
                .answers(SATISFIED);
        ask(RO_RO_CHARGE)
                .about(shipped().with("shipment.stateOfChargePercent", 50))
                .answers(SATISFIED);
        ask(RO_RO_CHARGE)
                .about(shipped().with("shipment.stateOfChargePercent", 51))
                .answers(VIOLATED);
    }

    @Test
    void does_not_apply_in_a_container_or_to_petrol_cars() {
        ask(RO_RO_CHARGE)
                .about(inContainer().with("shipment.stateOfChargePercent", 60))
                .doesNotApplyFor(CONDITION);
        ask(RO_RO_CHARGE).about(petrol()).doesNotApplyFor(CONDITION);
    }

    @Test
    void cannot_tell_without_the_charge() {
        ask(RO_RO_CHARGE)
                .about(shipped().without("shipment.stateOfChargePercent"))
                .cannotTellWithout("shipment.stateOfChargePercent");
    }
}
