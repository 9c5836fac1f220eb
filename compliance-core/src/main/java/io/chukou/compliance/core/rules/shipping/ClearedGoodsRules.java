package io.chukou.compliance.core.rules.shipping;

import static io.chukou.compliance.core.condition.Conditions.and;
import static io.chukou.compliance.core.condition.Conditions.day;
import static io.chukou.compliance.core.condition.Conditions.not;
import static io.chukou.compliance.core.condition.Conditions.oneOf;
import static io.chukou.compliance.core.condition.Conditions.or;
import static io.chukou.compliance.core.condition.Conditions.present;
import static io.chukou.compliance.core.condition.Conditions.sameAs;
import static io.chukou.compliance.core.condition.Conditions.stated;
import static io.chukou.compliance.core.fact.CaseFacts.STEP_DATE;
import static io.chukou.compliance.core.fact.CustomsFacts.CLEARANCE_DATE;
import static io.chukou.compliance.core.fact.CustomsFacts.DECLARED_MODE;
import static io.chukou.compliance.core.fact.CustomsFacts.DECLARED_VIN;
import static io.chukou.compliance.core.fact.ShipmentFacts.TRANSPORT_MODE;
import static io.chukou.compliance.core.fact.VehicleFacts.VIN;
import static io.chukou.compliance.core.question.Stage.SHIPMENT;
import static io.chukou.compliance.core.rule.Consequence.WARN;
import static io.chukou.compliance.core.rule.Rule.rule;
import static io.chukou.compliance.core.rules.shipping.Carriage.BY_SEA;
import static io.chukou.compliance.model.paper.TransportMode.CONTAINER;
import static io.chukou.compliance.model.paper.TransportMode.RO_RO;

import io.chukou.compliance.core.law.Announcement2024No6;
import io.chukou.compliance.core.law.FormRules2009;
import io.chukou.compliance.core.law.VinStandards2019;
import io.chukou.compliance.core.rule.Rule;
import java.util.List;

/** Rules that hold the carriage against what the customs cleared. */
final class ClearedGoodsRules {
    /**
     * The vehicle is handed to the carrier no earlier than on the day on which the customs cleared it.
     *
     * <p>A declaration that names the VIN of another vehicle cleared that one.
     */
    static final Rule CLEARED_BEFORE_SHIPPING = rule("SHIP-001")
            .cites(Announcement2024No6.ORDER_OF_STEPS, VinStandards2019.SAME_IN_ALL_PAPERS)
            .at(SHIPMENT)
            .requires(and(
                    present(CLEARANCE_DATE),
                    day(CLEARANCE_DATE).isNotAfter(day(STEP_DATE)),
                    or(not(stated(DECLARED_VIN)), sameAs(DECLARED_VIN, VIN))));

    /**
     * The vehicle goes by the mode of transport that it was declared for at customs. Ro-ro and container are both by sea.
     */
    static final Rule SHIPPED_AS_DECLARED = rule("SHIP-023")
            .cites(FormRules2009.ONE_MODE)
            .at(SHIPMENT)
            .otherwise(WARN)
            .appliesWhen(and(stated(TRANSPORT_MODE), stated(DECLARED_MODE)))
            .requires(or(sameAs(TRANSPORT_MODE, DECLARED_MODE), and(BY_SEA, oneOf(DECLARED_MODE, RO_RO, CONTAINER))));

    static final List<Rule> ALL = List.of(CLEARED_BEFORE_SHIPPING, SHIPPED_AS_DECLARED);

    private ClearedGoodsRules() {}
}
