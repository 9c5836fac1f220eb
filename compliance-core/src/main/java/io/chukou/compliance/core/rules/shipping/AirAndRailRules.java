package io.chukou.compliance.core.rules.shipping;

import static io.chukou.compliance.core.condition.Conditions.and;
import static io.chukou.compliance.core.condition.Conditions.atLeast;
import static io.chukou.compliance.core.condition.Conditions.atMost;
import static io.chukou.compliance.core.condition.Conditions.is;
import static io.chukou.compliance.core.condition.Conditions.isFalse;
import static io.chukou.compliance.core.condition.Conditions.isTrue;
import static io.chukou.compliance.core.condition.Conditions.never;
import static io.chukou.compliance.core.condition.Conditions.or;
import static io.chukou.compliance.core.condition.Conditions.present;
import static io.chukou.compliance.core.fact.BatteryFacts.BATTERY_CHEMISTRY;
import static io.chukou.compliance.core.fact.BatteryFacts.BATTERY_DAMAGED;
import static io.chukou.compliance.core.fact.BatteryFacts.BATTERY_ENERGY;
import static io.chukou.compliance.core.fact.ShipmentFacts.INDICATED_CAPACITY;
import static io.chukou.compliance.core.fact.ShipmentFacts.SPARE_BATTERIES;
import static io.chukou.compliance.core.fact.ShipmentFacts.STATE_APPROVAL;
import static io.chukou.compliance.core.fact.ShipmentFacts.STATE_OF_CHARGE;
import static io.chukou.compliance.core.fact.ShipmentFacts.TRANSPORT_MODE;
import static io.chukou.compliance.core.fact.ShipmentFacts.UN_NUMBER;
import static io.chukou.compliance.core.fact.VehicleFacts.POWERTRAIN;
import static io.chukou.compliance.core.question.Stage.SHIPMENT;
import static io.chukou.compliance.core.rule.Consequence.REFER;
import static io.chukou.compliance.core.rule.Rule.rule;
import static io.chukou.compliance.core.rules.shipping.Carriage.GOES_AS_DANGEROUS;
import static io.chukou.compliance.core.rules.shipping.Carriage.HAS_LITHIUM_BATTERY;
import static io.chukou.compliance.core.rules.shipping.Carriage.IS_OPEN;
import static io.chukou.compliance.core.rules.shipping.Carriage.IS_PLUGGED_IN;
import static io.chukou.compliance.core.rules.shipping.Carriage.NUMBER_FITS;
import static io.chukou.compliance.model.paper.TransportMode.AIR;
import static io.chukou.compliance.model.paper.TransportMode.RAIL;
import static io.chukou.compliance.model.vehicle.BatteryChemistry.LITHIUM_ION;
import static io.chukou.compliance.model.vehicle.BatteryChemistry.SODIUM_ION;
import static io.chukou.compliance.model.vehicle.Powertrain.BEV;

import io.chukou.compliance.core.condition.Condition;
import io.chukou.compliance.core.law.AirTransportRules;
import io.chukou.compliance.core.law.RailOpinion2023;
import io.chukou.compliance.core.rule.Rule;
import io.chukou.compliance.model.vehicle.BatteryChemistry;
import java.util.List;

/** Rules on vehicles with a traction battery by air and by rail. */
final class AirAndRailRules {
    /** A battery vehicle goes by air under the UN number of its battery. */
    static final Rule AIR_NUMBER_FITS = rule("SHIP-012")
            .cites(AirTransportRules.NUMBER)
            .at(SHIPMENT)
            .appliesWhen(and(is(TRANSPORT_MODE, AIR), GOES_AS_DANGEROUS))
            .requires(and(present(UN_NUMBER), NUMBER_FITS));

    /**
     * A lithium-ion battery over 100 Wh is charged to 30 % at most by air, or shows 25 % at most, unless the State approved
     * more.
     */
    static final Rule AIR_LITHIUM_CHARGE = rule("SHIP-013")
            .cites(AirTransportRules.STATE_OF_CHARGE, AirTransportRules.STATE_APPROVAL)
            .at(SHIPMENT)
            .appliesWhen(flying(LITHIUM_ION))
            .requires(lowCharge());

    /** The limits of the charge by air hold for a sodium-ion battery too; the source is too weak to bar a vehicle. */
    static final Rule AIR_SODIUM_CHARGE = rule("SHIP-014")
            .cites(AirTransportRules.SODIUM_ION, AirTransportRules.STATE_APPROVAL)
            .at(SHIPMENT)
            .otherwise(REFER)
            .appliesWhen(flying(SODIUM_ION))
            .requires(lowCharge());

    /** No vehicle with a damaged or defective lithium battery goes by air. */
    static final Rule AIR_BATTERY_UNDAMAGED = rule("SHIP-015")
            .cites(AirTransportRules.NO_DAMAGED_BATTERY)
            .at(SHIPMENT)
            .appliesWhen(and(is(TRANSPORT_MODE, AIR), HAS_LITHIUM_BATTERY))
            .requires(isFalse(BATTERY_DAMAGED));

    /**
     * A used new-energy car goes by rail as ordinary goods only if the railway agrees that the rule for new ones covers it.
     *
     * <p>The rule is never met: nothing in a case settles what the text leaves open.
     */
    static final Rule RAIL_COVERS_USED_CARS = rule("SHIP-016")
            .cites(RailOpinion2023.NOT_DANGEROUS)
            .at(SHIPMENT)
            .otherwise(REFER)
            .appliesWhen(and(is(TRANSPORT_MODE, RAIL), IS_OPEN))
            .requires(never());

    /** The battery of a car that is charged from outside is charged to 65 % at most by rail. */
    static final Rule RAIL_CHARGE = rule("SHIP-017")
            .cites(RailOpinion2023.STATE_OF_CHARGE)
            .at(SHIPMENT)
            .otherwise(REFER)
            .appliesWhen(and(is(TRANSPORT_MODE, RAIL), IS_PLUGGED_IN))
            .requires(atMost(STATE_OF_CHARGE, 65));

    /** No spare batteries travel with such a car by rail. The text is sure, but that it covers used cars is not. */
    static final Rule RAIL_NO_SPARE_BATTERIES = rule("SHIP-018")
            .cites(RailOpinion2023.NO_SPARE_BATTERIES)
            .at(SHIPMENT)
            .otherwise(REFER)
            .appliesWhen(and(is(TRANSPORT_MODE, RAIL), IS_PLUGGED_IN))
            .requires(isFalse(SPARE_BATTERIES));

    static final List<Rule> ALL = List.of(
            AIR_NUMBER_FITS,
            AIR_LITHIUM_CHARGE,
            AIR_SODIUM_CHARGE,
            AIR_BATTERY_UNDAMAGED,
            RAIL_COVERS_USED_CARS,
            RAIL_CHARGE,
            RAIL_NO_SPARE_BATTERIES);

    private AirAndRailRules() {}

    private static Condition flying(BatteryChemistry chemistry) {
        return and(
                is(TRANSPORT_MODE, AIR),
                is(POWERTRAIN, BEV),
                is(BATTERY_CHEMISTRY, chemistry),
                atLeast(BATTERY_ENERGY, 101));
    }

    private static Condition lowCharge() {
        return or(atMost(STATE_OF_CHARGE, 30), atMost(INDICATED_CAPACITY, 25), isTrue(STATE_APPROVAL));
    }
}
