package io.chukou.compliance.carrier;

import static io.chukou.compliance.core.condition.Conditions.and;
import static io.chukou.compliance.core.condition.Conditions.atLeast;
import static io.chukou.compliance.core.condition.Conditions.atMost;
import static io.chukou.compliance.core.condition.Conditions.daysFrom;
import static io.chukou.compliance.core.condition.Conditions.is;
import static io.chukou.compliance.core.condition.Conditions.isFalse;
import static io.chukou.compliance.core.condition.Conditions.isTrue;
import static io.chukou.compliance.core.condition.Conditions.onPaper;
import static io.chukou.compliance.core.condition.Conditions.oneOf;
import static io.chukou.compliance.core.condition.Conditions.present;
import static io.chukou.compliance.core.fact.BatteryFacts.BATTERY_DAMAGED;
import static io.chukou.compliance.core.fact.BatteryFacts.BATTERY_RECALLED;
import static io.chukou.compliance.core.fact.CaseFacts.STEP_DATE;
import static io.chukou.compliance.core.fact.InspectionFacts.REPORT_DATE;
import static io.chukou.compliance.core.fact.InspectionFacts.REPORT_PASSED;
import static io.chukou.compliance.core.fact.ShipmentFacts.DANGEROUS_GOODS_DECLARED;
import static io.chukou.compliance.core.fact.ShipmentFacts.STATE_OF_CHARGE;
import static io.chukou.compliance.core.fact.ShipmentFacts.TRANSPORT_MODE;
import static io.chukou.compliance.core.fact.VehicleFacts.POWERTRAIN;
import static io.chukou.compliance.core.question.Stage.SHIPMENT;
import static io.chukou.compliance.core.rule.Rule.rule;
import static io.chukou.compliance.model.paper.TransportMode.CONTAINER;
import static io.chukou.compliance.model.paper.TransportMode.RO_RO;
import static io.chukou.compliance.model.vehicle.Powertrain.BEV;
import static io.chukou.compliance.model.vehicle.Powertrain.PHEV;
import static io.chukou.compliance.model.vehicle.Powertrain.REEV;

import io.chukou.compliance.core.condition.Condition;
import io.chukou.compliance.core.law.Clause;
import io.chukou.compliance.core.law.Force;
import io.chukou.compliance.core.law.Grade;
import io.chukou.compliance.core.law.Instrument;
import io.chukou.compliance.core.rule.Rule;
import io.chukou.compliance.core.rulebook.Rulebook;
import java.time.LocalDate;
import java.util.List;

/**
 * What an invented carrier asks for beyond the law before it takes a used vehicle with a traction battery.
 *
 * <p>The terms are an instrument of their own, marked as a carrier's term, so that every finding says that it is not law. The
 * shape of the terms is that of published ones; the figures are the example's.
 */
final class CarrierTerms {
    private static final Instrument TERMS = Instrument.draft("CARRIER")
            .titled("承运人电动车辆承运条款（示例）", "The carrier's terms for electric vehicles (an example)")
            .issuedBy("The carrier")
            .inForceFrom(LocalDate.of(2026, 1, 1))
            .lastChecked(LocalDate.of(2026, 11, 24))
            .withForce(Force.CARRIER_TERM)
            .build();

    private static final Clause CHARGE =
            TERMS.clause("CARRIER-1", "1", Grade.A, "By ro-ro the battery is charged to between 20 % and 50 %.");
    private static final Clause SOUND_BATTERY =
            TERMS.clause("CARRIER-2", "2", Grade.A, "No vehicle with a damaged or recalled battery is taken.");
    private static final Clause INSPECTION = TERMS.clause(
            "CARRIER-3", "3", Grade.A, "A used electric vehicle passed an inspection 30 days before shipping at most.");
    private static final Clause CONTAINERS = TERMS.clause(
            "CARRIER-4", "4", Grade.A, "In a container every vehicle with a traction battery is dangerous goods.");

    /** The vehicles that the terms are about: those that are charged from outside. */
    private static final Condition CHARGED_FROM_OUTSIDE = oneOf(POWERTRAIN, BEV, PHEV, REEV);

    /** The law advises this range and sets none; the carrier refuses what lies outside. Both bounds belong to it. */
    static final Rule CHARGE_IN_RANGE = rule("CARRIER-001")
            .cites(CHARGE)
            .at(SHIPMENT)
            .appliesWhen(and(is(TRANSPORT_MODE, RO_RO), CHARGED_FROM_OUTSIDE))
            .requires(and(atLeast(STATE_OF_CHARGE, 20), atMost(STATE_OF_CHARGE, 50)));

    /** No law about open recalls is known; the carrier has one. */
    static final Rule BATTERY_SOUND = rule("CARRIER-002")
            .cites(SOUND_BATTERY)
            .at(SHIPMENT)
            .appliesWhen(CHARGED_FROM_OUTSIDE)
            .requires(and(isFalse(BATTERY_DAMAGED), isFalse(BATTERY_RECALLED)));

    /** The report of the export file serves. The day of the inspection is day 0, so day 30 is still in time. */
    static final Rule INSPECTED_LATELY = rule("CARRIER-003")
            .cites(INSPECTION)
            .at(SHIPMENT)
            .appliesWhen(CHARGED_FROM_OUTSIDE)
            .requires(and(
                    onPaper(isTrue(REPORT_PASSED)),
                    present(REPORT_DATE),
                    daysFrom(REPORT_DATE).to(STEP_DATE).between(0, 30)));

    /** By law a hybrid may be exempt in a container, and the authority decides; this carrier exempts none. */
    static final Rule DECLARED_IN_CONTAINER = rule("CARRIER-004")
            .cites(CONTAINERS)
            .at(SHIPMENT)
            .appliesWhen(and(is(TRANSPORT_MODE, CONTAINER), CHARGED_FROM_OUTSIDE))
            .requires(onPaper(isTrue(DANGEROUS_GOODS_DECLARED)));

    private CarrierTerms() {}

    /** Returns the law with the terms on top. */
    static Rulebook rulebook() {
        List<Rule> terms = List.of(CHARGE_IN_RANGE, BATTERY_SOUND, INSPECTED_LATELY, DECLARED_IN_CONTAINER);
        return Rulebook.standard().plus("law and the carrier's terms", terms);
    }
}
