package io.chukou.compliance.core.rules.shipping;

import static io.chukou.compliance.core.condition.Conditions.and;
import static io.chukou.compliance.core.condition.Conditions.atLeast;
import static io.chukou.compliance.core.condition.Conditions.atMost;
import static io.chukou.compliance.core.condition.Conditions.is;
import static io.chukou.compliance.core.condition.Conditions.isFalse;
import static io.chukou.compliance.core.condition.Conditions.isTrue;
import static io.chukou.compliance.core.condition.Conditions.onPaper;
import static io.chukou.compliance.core.condition.Conditions.or;
import static io.chukou.compliance.core.fact.BatteryFacts.BATTERY_DAMAGED;
import static io.chukou.compliance.core.fact.ShipmentFacts.BATTERY_REMOVED;
import static io.chukou.compliance.core.fact.ShipmentFacts.STATE_OF_CHARGE;
import static io.chukou.compliance.core.fact.ShipmentFacts.TRANSPORT_MODE;
import static io.chukou.compliance.core.fact.ShipmentFacts.UN_38_3_PROOF;
import static io.chukou.compliance.core.question.Stage.SHIPMENT;
import static io.chukou.compliance.core.rule.Consequence.REFER;
import static io.chukou.compliance.core.rule.Consequence.WARN;
import static io.chukou.compliance.core.rule.Rule.rule;
import static io.chukou.compliance.core.rules.shipping.Carriage.BY_SEA;
import static io.chukou.compliance.core.rules.shipping.Carriage.GOES_AS_DANGEROUS;
import static io.chukou.compliance.core.rules.shipping.Carriage.HAS_LITHIUM_BATTERY;
import static io.chukou.compliance.core.rules.shipping.Carriage.HAS_TRACTION_BATTERY;
import static io.chukou.compliance.core.rules.shipping.Carriage.IS_PLUGGED_IN;
import static io.chukou.compliance.model.paper.TransportMode.RO_RO;

import io.chukou.compliance.core.law.ImdgCode;
import io.chukou.compliance.core.law.ManualOfTests;
import io.chukou.compliance.core.law.MaritimePractice;
import io.chukou.compliance.core.law.RoRoGuidance2022;
import io.chukou.compliance.core.rule.Rule;
import java.util.List;

/** Rules on the traction battery: its tests, its damage, and its charge aboard a ro-ro ship. */
final class BatteryRules {
    /** A lithium battery of a vehicle that goes as dangerous goods is of a type that passed the tests of UN 38.3. */
    static final Rule BATTERY_TESTED = rule("SHIP-019")
            .cites(ManualOfTests.LITHIUM_BATTERIES_TESTED)
            .at(SHIPMENT)
            .appliesWhen(and(HAS_LITHIUM_BATTERY, GOES_AS_DANGEROUS))
            .requires(onPaper(isTrue(UN_38_3_PROOF)));

    /** The proof of UN 38.3 is at hand by ro-ro too, where the vehicle is ordinary cargo. */
    static final Rule BATTERY_PROOF_BY_RO_RO = rule("SHIP-020")
            .cites(MaritimePractice.TEST_PROOF_BY_RO_RO)
            .at(SHIPMENT)
            .otherwise(REFER)
            .appliesWhen(and(is(TRANSPORT_MODE, RO_RO), IS_PLUGGED_IN, HAS_LITHIUM_BATTERY))
            .requires(onPaper(isTrue(UN_38_3_PROOF)));

    /**
     * A damaged or defective traction battery does not go by sea in the vehicle.
     *
     * <p>Special provision 961 was extended to damaged batteries, under conditions that were not seen; European advice
     * takes such vehicles aboard only without the battery. So the authority decides.
     */
    static final Rule SEA_BATTERY_UNDAMAGED = rule("SHIP-021")
            .cites(ImdgCode.RO_RO_EXEMPTION, RoRoGuidance2022.DAMAGED_BATTERY_REMOVED)
            .at(SHIPMENT)
            .otherwise(REFER)
            .appliesWhen(and(BY_SEA, HAS_TRACTION_BATTERY))
            .requires(or(isFalse(BATTERY_DAMAGED), isTrue(BATTERY_REMOVED)));

    /** By ro-ro the battery is charged to between 20 % and 50 %. This is advice, and no law of the sea sets a limit. */
    static final Rule RO_RO_CHARGE = rule("SHIP-022")
            .cites(RoRoGuidance2022.STATE_OF_CHARGE)
            .at(SHIPMENT)
            .otherwise(WARN)
            .appliesWhen(and(is(TRANSPORT_MODE, RO_RO), IS_PLUGGED_IN))
            .requires(and(atLeast(STATE_OF_CHARGE, 20), atMost(STATE_OF_CHARGE, 50)));

    static final List<Rule> ALL = List.of(BATTERY_TESTED, BATTERY_PROOF_BY_RO_RO, SEA_BATTERY_UNDAMAGED, RO_RO_CHARGE);

    private BatteryRules() {}
}
