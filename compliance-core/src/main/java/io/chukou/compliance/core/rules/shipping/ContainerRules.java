package io.chukou.compliance.core.rules.shipping;

import static io.chukou.compliance.core.condition.Conditions.and;
import static io.chukou.compliance.core.condition.Conditions.is;
import static io.chukou.compliance.core.condition.Conditions.isTrue;
import static io.chukou.compliance.core.condition.Conditions.onPaper;
import static io.chukou.compliance.core.condition.Conditions.sameName;
import static io.chukou.compliance.core.fact.ShipmentFacts.PACKING_CERTIFICATE;
import static io.chukou.compliance.core.fact.ShipmentFacts.SHIPPER;
import static io.chukou.compliance.core.fact.ShipmentFacts.TECHNICAL_DESCRIPTION_NAME;
import static io.chukou.compliance.core.fact.ShipmentFacts.TRANSPORT_MODE;
import static io.chukou.compliance.core.question.Stage.SHIPMENT;
import static io.chukou.compliance.core.rule.Consequence.REFER;
import static io.chukou.compliance.core.rule.Rule.rule;
import static io.chukou.compliance.core.rules.shipping.Carriage.GOES_AS_DANGEROUS;
import static io.chukou.compliance.model.paper.TransportMode.CONTAINER;

import io.chukou.compliance.core.law.MaritimePractice;
import io.chukou.compliance.core.rule.Rule;
import java.util.List;

/** Rules on the papers of dangerous goods in a container. */
final class ContainerRules {
    /** Dangerous goods in a container have its packing certificate (集装箱装箱证明书). */
    static final Rule PACKING_CERTIFICATE_HELD = rule("SHIP-010")
            .cites(MaritimePractice.PACKING_CERTIFICATE)
            .at(SHIPMENT)
            .otherwise(REFER)
            .appliesWhen(and(is(TRANSPORT_MODE, CONTAINER), GOES_AS_DANGEROUS))
            .requires(onPaper(isTrue(PACKING_CERTIFICATE)));

    /** The shipper itself makes out the technical description of the goods, and lends no other firm's name. */
    static final Rule SHIPPER_DESCRIBES_GOODS = rule("SHIP-011")
            .cites(MaritimePractice.BORROWED_NAME_PURSUED)
            .at(SHIPMENT)
            .otherwise(REFER)
            .appliesWhen(and(is(TRANSPORT_MODE, CONTAINER), GOES_AS_DANGEROUS))
            .requires(sameName(TECHNICAL_DESCRIPTION_NAME, SHIPPER));

    static final List<Rule> ALL = List.of(PACKING_CERTIFICATE_HELD, SHIPPER_DESCRIBES_GOODS);

    private ContainerRules() {}
}
