package io.chukou.compliance.core.rules.shipping;

import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.CONDITION;
import static io.chukou.compliance.core.rules.shipping.AirAndRailRules.RAIL_NO_SPARE_BATTERIES;
import static io.chukou.compliance.core.rules.shipping.Shipments.byRail;
import static io.chukou.compliance.core.rules.shipping.Shipments.petrol;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.shipped;

import org.junit.jupiter.api.Test;

/** No spare battery by rail. */
class RailNoSpareBatteriesTest {
    @Test
    void satisfied_without_and_violated_with_one() {
        ask(RAIL_NO_SPARE_BATTERIES).about(byRail()).answers(SATISFIED);
        ask(RAIL_NO_SPARE_BATTERIES)
                .about(byRail().with("shipment.spareBatteries", true))
                .answers(VIOLATED);
    }

    @Test
    void does_not_apply_by_sea_or_to_petrol_cars() {
        ask(RAIL_NO_SPARE_BATTERIES)
                .about(shipped().with("shipment.spareBatteries", true))
                .doesNotApplyFor(CONDITION);
        ask(RAIL_NO_SPARE_BATTERIES)
                .about(petrol().with("shipment.mode", "RAIL"))
                .doesNotApplyFor(CONDITION);
    }

    @Test
    void cannot_tell_when_nobody_says() {
        ask(RAIL_NO_SPARE_BATTERIES)
                .about(byRail().without("shipment.spareBatteries"))
                .cannotTellWithout("shipment.spareBatteries");
    }
}
