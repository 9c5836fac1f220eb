package io.chukou.compliance.core.rules.shipping;

import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.CONDITION;
import static io.chukou.compliance.core.rules.shipping.DangerousGoodsRules.UNIT_PLACARDED;
import static io.chukou.compliance.core.rules.shipping.Shipments.hidden;
import static io.chukou.compliance.core.rules.shipping.Shipments.inContainer;
import static io.chukou.compliance.core.testkit.Ask.ask;

import org.junit.jupiter.api.Test;

/** Placards only where packaging hides the vehicle. */
class UnitPlacardedTest {
    @Test
    void satisfied_when_hidden_and_marked() {
        ask(UNIT_PLACARDED).about(hidden()).answers(SATISFIED);
    }

    @Test
    void violated_when_hidden_and_not_marked() {
        ask(UNIT_PLACARDED).about(hidden().with("shipment.placarded", false)).answers(VIOLATED);
    }

    @Test
    void does_not_apply_in_plain_sight_or_to_others() {
        ask(UNIT_PLACARDED).about(inContainer()).doesNotApplyFor(CONDITION);
        ask(UNIT_PLACARDED).about(hidden().with("vehicle.powertrain", "PHEV")).doesNotApplyFor(CONDITION);
        ask(UNIT_PLACARDED)
                .about(hidden().with("shipment.mode", "RO_RO").with("shipment.dangerousGoodsDeclared", false))
                .doesNotApplyFor(CONDITION);
    }

    @Test
    void cannot_tell_without_sight_or_mark() {
        ask(UNIT_PLACARDED).about(hidden().without("shipment.placarded")).cannotTellWithout("shipment.placarded");
        ask(UNIT_PLACARDED)
                .about(inContainer().without("shipment.fullyEnclosed"))
                .cannotTellWithout("shipment.fullyEnclosed");
    }
}
