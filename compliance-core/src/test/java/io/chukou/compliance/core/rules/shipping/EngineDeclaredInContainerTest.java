package io.chukou.compliance.core.rules.shipping;

import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.CONDITION;
import static io.chukou.compliance.core.rules.shipping.DangerousGoodsRules.ENGINE_DECLARED_IN_CONTAINER;
import static io.chukou.compliance.core.rules.shipping.Shipments.hybridInContainer;
import static io.chukou.compliance.core.rules.shipping.Shipments.inContainer;
import static io.chukou.compliance.core.rules.shipping.Shipments.petrol;
import static io.chukou.compliance.core.testkit.Ask.ask;

import org.junit.jupiter.api.Test;

/** The conditions of the exemption were not seen, so an undeclared engine is referred. */
class EngineDeclaredInContainerTest {
    @Test
    void satisfied_when_declared() {
        ask(ENGINE_DECLARED_IN_CONTAINER).about(hybridInContainer()).answers(SATISFIED);
        ask(ENGINE_DECLARED_IN_CONTAINER)
                .about(petrol().with("shipment.mode", "CONTAINER").with("shipment.dangerousGoodsDeclared", true))
                .answers(SATISFIED);
    }

    @Test
    void violated_when_not() {
        ask(ENGINE_DECLARED_IN_CONTAINER)
                .about(hybridInContainer().with("shipment.dangerousGoodsDeclared", false))
                .answers(VIOLATED);
        ask(ENGINE_DECLARED_IN_CONTAINER)
                .about(petrol().with("shipment.mode", "CONTAINER"))
                .answers(VIOLATED);
    }

    @Test
    void does_not_apply_by_ro_ro_or_to_battery_vehicles() {
        ask(ENGINE_DECLARED_IN_CONTAINER).about(petrol()).doesNotApplyFor(CONDITION);
        ask(ENGINE_DECLARED_IN_CONTAINER).about(inContainer()).doesNotApplyFor(CONDITION);
    }

    @Test
    void cannot_tell_without_the_declaration() {
        ask(ENGINE_DECLARED_IN_CONTAINER)
                .about(hybridInContainer().without("shipment.dangerousGoodsDeclared"))
                .cannotTellWithout("shipment.dangerousGoodsDeclared");
    }
}
