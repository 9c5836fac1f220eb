package io.chukou.compliance.core.rules.licence;

import static io.chukou.compliance.core.condition.Conditions.always;
import static io.chukou.compliance.core.condition.Conditions.and;
import static io.chukou.compliance.core.condition.Conditions.byReading;
import static io.chukou.compliance.core.condition.Conditions.is;
import static io.chukou.compliance.core.condition.Conditions.isTrue;
import static io.chukou.compliance.core.condition.Conditions.never;
import static io.chukou.compliance.core.condition.Conditions.onPaper;
import static io.chukou.compliance.core.condition.Conditions.oneOf;
import static io.chukou.compliance.core.condition.Conditions.present;
import static io.chukou.compliance.core.fact.ApplicationFacts.APPLICATION_FORM;
import static io.chukou.compliance.core.fact.ExporterFacts.AUTHORISED_BY_MAKER;
import static io.chukou.compliance.core.fact.VehicleFacts.CATEGORY;
import static io.chukou.compliance.core.fact.VehicleFacts.POWERTRAIN;
import static io.chukou.compliance.core.question.Stage.LICENCE_APPLICATION;
import static io.chukou.compliance.core.reading.StandardReadings.USED_ELECTRIC_CARS;
import static io.chukou.compliance.core.rule.Consequence.NOTE;
import static io.chukou.compliance.core.rule.Consequence.REFER;
import static io.chukou.compliance.core.rule.Rule.rule;
import static io.chukou.compliance.model.vehicle.Powertrain.BEV;
import static io.chukou.compliance.model.vehicle.VehicleCategory.LARGE_SEDAN;
import static io.chukou.compliance.model.vehicle.VehicleCategory.MICRO_PASSENGER;
import static io.chukou.compliance.model.vehicle.VehicleCategory.SMALL_PASSENGER;

import io.chukou.compliance.core.condition.Condition;
import io.chukou.compliance.core.law.Announcement2024No6;
import io.chukou.compliance.core.law.Announcement2025No54;
import io.chukou.compliance.core.law.CustomsRules;
import io.chukou.compliance.core.law.LicenceCatalogue2026;
import io.chukou.compliance.core.law.Order318Of2012;
import io.chukou.compliance.core.rule.Rule;
import java.util.List;
import java.util.Map;

/**
 * Rules on the duty to hold an export licence at all.
 *
 * <p>At the application they are notes: whether a licence is held is tested when the goods are declared.
 *
 * <p>Immutable and thread-safe.
 */
public final class LicenceRules {
    /** A car of heading 8703 (载人车辆); medium and large passenger vehicles are buses, which it does not name. */
    private static final Condition PASSENGER_CAR = oneOf(CATEGORY, MICRO_PASSENGER, SMALL_PASSENGER, LARGE_SEDAN);

    /** A used vehicle leaves only under an export licence, in small-scale border trade as well, so one is applied for. */
    public static final Rule USED_VEHICLE_NEEDS_LICENCE = rule("LICENCE-001")
            .cites(
                    Announcement2024No6.EXPORT_LICENCE,
                    LicenceCatalogue2026.LICENCE_BEFORE_CUSTOMS,
                    LicenceCatalogue2026.NO_BORDER_TRADE_ESCAPE,
                    CustomsRules.CATALOGUE_COVERS_VEHICLES)
            .at(LICENCE_APPLICATION)
            .otherwise(NOTE)
            .requires(present(APPLICATION_FORM));

    /**
     * A used passenger car with a drive motor alone leaves under an export licence like every used vehicle, so one is
     * applied for.
     *
     * <p>Used vehicles needed the licence before 2026 whatever drives them. What began in 2026 is that Announcement No. 54
     * covers pure-electric passenger cars as such. That a used one takes the route of used vehicles, without a maker's
     * authorisation, is an interpretation; {@link #ELECTRIC_CAR_AUTHORISATION_IS_DECIDED_BY_AUTHORITY} follows the other one.
     */
    public static final Rule USED_ELECTRIC_CAR_NEEDS_LICENCE = rule("LICENCE-002")
            .cites(
                    Announcement2025No54.ELECTRIC_CARS_NEED_LICENCE,
                    Announcement2025No54.DESCRIPTION_DECIDES,
                    Announcement2025No54.USED_ELECTRIC_CARS,
                    Announcement2024No6.EXPORT_LICENCE)
            .at(LICENCE_APPLICATION)
            .otherwise(NOTE)
            .appliesWhen(and(is(POWERTRAIN, BEV), PASSENGER_CAR))
            .requires(present(APPLICATION_FORM));

    /**
     * Where Announcement No. 54 is read as sending used electric cars to the procedure of 2012 too, the authority decides on
     * one whose maker has not authorised the exporter.
     *
     * <p>By default the rule does not speak. No text says that a used car needs the authorisation, and none says that it does
     * not. The grade of the question does not let it block under any reading.
     */
    public static final Rule ELECTRIC_CAR_AUTHORISATION_IS_DECIDED_BY_AUTHORITY = rule("LICENCE-003")
            .cites(
                    Announcement2025No54.PROCEDURE_OF_2012,
                    Announcement2025No54.USED_ELECTRIC_CARS,
                    Order318Of2012.EXPORTERS_ARE_AUTHORISED)
            .at(LICENCE_APPLICATION)
            .otherwise(REFER)
            .appliesWhen(and(
                    is(POWERTRAIN, BEV),
                    PASSENGER_CAR,
                    byReading(USED_ELECTRIC_CARS, Map.of("no-authorisation", never(), "refer", always()))))
            .requires(onPaper(isTrue(AUTHORISED_BY_MAKER)));

    /** All rules of this subject, in order. */
    public static final List<Rule> ALL = List.of(
            USED_VEHICLE_NEEDS_LICENCE,
            USED_ELECTRIC_CAR_NEEDS_LICENCE,
            ELECTRIC_CAR_AUTHORISATION_IS_DECIDED_BY_AUTHORITY);

    private LicenceRules() {}
}
