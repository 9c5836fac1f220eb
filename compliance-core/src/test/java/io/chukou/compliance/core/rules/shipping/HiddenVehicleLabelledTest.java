package io.chukou.compliance.core.rules.shipping;

import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.CONDITION;
import static io.chukou.compliance.core.rules.shipping.DangerousGoodsRules.HIDDEN_VEHICLE_LABELLED;
import static io.chukou.compliance.core.rules.shipping.Shipments.hidden;
import static io.chukou.compliance.core.rules.shipping.Shipments.inContainer;
import static io.chukou.compliance.core.testkit.Ask.ask;

import org.junit.jupiter.api.Test;

/** Mark and label 9A only where packaging hides the vehicle. */
class HiddenVehicleLabelledTest {
    @Test
    void satisfied_when_hidden_and_marked() {
        ask(HIDDEN_VEHICLE_LABELLED).about(hidden()).answers(SATISFIED);
    }

    @Test
    void violated_when_hidden_and_not_marked() {
        ask(HIDDEN_VEHICLE_LABELLED)
                .about(hidden().with("shipment.labelled", false))
                .answers(VIOLATED);
    }

    @Test
    void does_not_apply_in_plain_sight_or_to_others() {
        ask(HIDDEN_VEHICLE_LABELLED).about(inContainer()).doesNotApplyFor(CONDITION);
        ask(HIDDEN_VEHICLE_LABELLED)
                .about(hidden().with("vehicle.powertrain", "PHEV"))
                .doesNotApplyFor(CONDITION);
        ask(HIDDEN_VEHICLE_LABELLED)
                .about(hidden().with("shipment.mode", "RO_RO").with("shipment.dangerousGoodsDeclared", false))
                .doesNotApplyFor(CONDITION);
    }

    @Test
    void cannot_tell_without_sight_or_mark() {
        ask(HIDDEN_VEHICLE_LABELLED)
                .about(hidden().without("shipment.labelled"))
                .cannotTellWithout("shipment.labelled");
        ask(HIDDEN_VEHICLE_LABELLED)
                .about(inContainer().without("shipment.fullyEnclosed"))
                .cannotTellWithout("shipment.fullyEnclosed");
    }
}
