package io.chukou.compliance.core.rules.shipping;

import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.CONDITION;
import static io.chukou.compliance.core.rules.shipping.ContainerRules.SHIPPER_DESCRIBES_GOODS;
import static io.chukou.compliance.core.rules.shipping.Shipments.inContainer;
import static io.chukou.compliance.core.rules.shipping.Shipments.petrol;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.shipped;

import org.junit.jupiter.api.Test;

/** No other firm lends its name. */
class ShipperDescribesGoodsTest {
    @Test
    void satisfied_when_the_names_are_one() {
        ask(SHIPPER_DESCRIBES_GOODS).about(inContainer()).answers(SATISFIED);
    }

    @Test
    void violated_by_another_firm() {
        ask(SHIPPER_DESCRIBES_GOODS)
                .about(inContainer().with("shipment.technicalDescriptionName", "另一示例货运有限公司"))
                .answers(VIOLATED);
    }

    @Test
    void does_not_apply_by_ro_ro_or_to_ordinary_cargo() {
        ask(SHIPPER_DESCRIBES_GOODS).about(shipped()).doesNotApplyFor(CONDITION);
        ask(SHIPPER_DESCRIBES_GOODS)
                .about(petrol().with("shipment.mode", "CONTAINER"))
                .doesNotApplyFor(CONDITION);
    }

    @Test
    void cannot_tell_without_either_name() {
        ask(SHIPPER_DESCRIBES_GOODS)
                .about(inContainer().without("shipment.technicalDescriptionName"))
                .cannotTellWithout("shipment.technicalDescriptionName");
        ask(SHIPPER_DESCRIBES_GOODS)
                .about(inContainer().without("shipment.shipperName"))
                .cannotTellWithout("shipment.shipperName");
    }
}
