package io.chukou.compliance.core.rules.vehicle;

import static io.chukou.compliance.core.condition.Conditions.and;
import static io.chukou.compliance.core.condition.Conditions.atMost;
import static io.chukou.compliance.core.condition.Conditions.day;
import static io.chukou.compliance.core.condition.Conditions.is;
import static io.chukou.compliance.core.condition.Conditions.isFalse;
import static io.chukou.compliance.core.condition.Conditions.isTrue;
import static io.chukou.compliance.core.condition.Conditions.not;
import static io.chukou.compliance.core.condition.Conditions.onPaper;
import static io.chukou.compliance.core.condition.Conditions.oneOf;
import static io.chukou.compliance.core.condition.Day.ofRange;
import static io.chukou.compliance.core.fact.CaseFacts.APPLICATION_DATE;
import static io.chukou.compliance.core.fact.ServiceLifeFacts.EVER_TAXI;
import static io.chukou.compliance.core.fact.ServiceLifeFacts.SERVICE_LIFE_END;
import static io.chukou.compliance.core.fact.ServiceLifeFacts.SERVICE_LIFE_START;
import static io.chukou.compliance.core.fact.ServiceLifeFacts.SERVICE_LIFE_TEST_DAY;
import static io.chukou.compliance.core.fact.StatusFacts.FAILS_EMISSIONS_AFTER_REPAIR;
import static io.chukou.compliance.core.fact.StatusFacts.FAILS_SAFETY_AFTER_REPAIR;
import static io.chukou.compliance.core.fact.StatusFacts.MISSED_INSPECTION_CYCLES;
import static io.chukou.compliance.core.fact.StatusFacts.MORTGAGED;
import static io.chukou.compliance.core.fact.StatusFacts.OPEN_ACCIDENTS;
import static io.chukou.compliance.core.fact.StatusFacts.OPEN_VIOLATIONS;
import static io.chukou.compliance.core.fact.StatusFacts.OTHERWISE_BARRED;
import static io.chukou.compliance.core.fact.StatusFacts.PLEDGED;
import static io.chukou.compliance.core.fact.StatusFacts.SEALED_OR_DETAINED;
import static io.chukou.compliance.core.fact.StatusFacts.SMUGGLED_OR_ASSEMBLED;
import static io.chukou.compliance.core.fact.StatusFacts.UNDER_CUSTOMS_SUPERVISION;
import static io.chukou.compliance.core.fact.StatusFacts.UNLAWFULLY_OBTAINED;
import static io.chukou.compliance.core.fact.VehicleFacts.CATEGORY;
import static io.chukou.compliance.core.fact.VehicleFacts.POWERTRAIN;
import static io.chukou.compliance.core.question.Stage.CUSTOMS_CLEARANCE;
import static io.chukou.compliance.core.question.Stage.LICENCE_APPLICATION;
import static io.chukou.compliance.core.question.Stage.SHIPMENT;
import static io.chukou.compliance.core.question.Stage.TRANSFER_REGISTRATION;
import static io.chukou.compliance.core.rule.Consequence.WARN;
import static io.chukou.compliance.core.rule.Rule.rule;
import static io.chukou.compliance.model.vehicle.Powertrain.BEV;
import static io.chukou.compliance.model.vehicle.VehicleCategory.MICRO_PASSENGER;
import static io.chukou.compliance.model.vehicle.VehicleCategory.SMALL_PASSENGER;

import io.chukou.compliance.core.fact.StatusFacts;
import io.chukou.compliance.core.law.Announcement2024No6;
import io.chukou.compliance.core.law.Order164;
import io.chukou.compliance.core.law.ScrappingRules2012;
import io.chukou.compliance.core.rule.Rule;
import java.util.List;

/**
 * Rules about the vehicle itself: what may not be exported whoever the exporter is.
 *
 * <p>The bars of 2024 No. 6, section 6, are bars of export. They hold when the licence is applied for and again when the
 * vehicle is declared. A seizure, a crime, smuggling or another law still stop a vehicle that is cleared and has not left.
 *
 * <p>Immutable and thread-safe.
 */
public final class VehicleRules {
    /**
     * More than one year is left of the service life when the licence is applied for, and when the vehicle is declared.
     *
     * <p>The clause includes the year itself (含一年), so exactly one year left is too little. It names no day of reference;
     * by default it is the day of each step: the application, and then the customs declaration. A kind of vehicle without a limit never ends.
     */
    public static final Rule SERVICE_LIFE_LEFT = rule("VEHICLE-001")
            .cites(
                    Announcement2024No6.AT_OR_NEAR_SCRAP,
                    ScrappingRules2012.SERVICE_LIFE,
                    ScrappingRules2012.OPERATING_CONVERSION,
                    ScrappingRules2012.BETWEEN_OPERATING_USES,
                    ScrappingRules2012.DANGEROUS_GOODS_CONVERSION,
                    ScrappingRules2012.CONVERSION_FORMULA,
                    ScrappingRules2012.START_OF_SERVICE_LIFE)
            .at(LICENCE_APPLICATION, CUSTOMS_CLEARANCE)
            .requires(day(SERVICE_LIFE_TEST_DAY)
                    .isBefore(ofRange(SERVICE_LIFE_END).plusYears(-1)));

    /**
     * The vehicle is not at the scrap standard by its condition: it passes safety and emission tests, after repair if need
     * be, and has not gone without an inspection mark for three inspection cycles in a row.
     */
    public static final Rule NOT_SCRAP_BY_CONDITION = rule("VEHICLE-002")
            .cites(
                    Announcement2024No6.AT_OR_NEAR_SCRAP,
                    ScrappingRules2012.UNSAFE_AFTER_REPAIR,
                    ScrappingRules2012.POLLUTING_AFTER_REPAIR,
                    ScrappingRules2012.THREE_MISSED_INSPECTIONS)
            .at(LICENCE_APPLICATION, CUSTOMS_CLEARANCE)
            .requires(and(
                    isFalse(FAILS_SAFETY_AFTER_REPAIR),
                    isFalse(FAILS_EMISSIONS_AFTER_REPAIR),
                    atMost(MISSED_INSPECTION_CYCLES, 2)));

    /**
     * The odometer shows less than the mileage at which the scrapping rules guide a vehicle of its kind and present use
     * towards scrapping (引导报废). The figure compels nobody.
     */
    public static final Rule MILEAGE_BELOW_GUIDE = rule("VEHICLE-003")
            .cites(ScrappingRules2012.MILEAGE_GUIDE)
            .at(LICENCE_APPLICATION)
            .otherwise(WARN)
            .appliesWhen(GuideMileage.EXISTS)
            .requires(GuideMileage.NOT_REACHED);

    /** The vehicle is neither mortgaged nor pledged nor under customs supervision. */
    public static final Rule NOT_ENCUMBERED = rule("VEHICLE-004")
            .cites(Announcement2024No6.ENCUMBERED)
            .at(LICENCE_APPLICATION, CUSTOMS_CLEARANCE)
            .requires(and(isFalse(MORTGAGED), isFalse(PLEDGED), isFalse(UNDER_CUSTOMS_SUPERVISION)));

    /** The vehicle is neither sealed nor detained by an organ of the state. */
    public static final Rule NOT_SEALED_OR_DETAINED = rule("VEHICLE-005")
            .cites(Announcement2024No6.SEALED_OR_DETAINED)
            .at(LICENCE_APPLICATION, CUSTOMS_CLEARANCE, SHIPMENT)
            .requires(isFalse(SEALED_OR_DETAINED));

    /** The vehicle was not obtained by theft, robbery, fraud or another crime. */
    public static final Rule NOT_UNLAWFULLY_OBTAINED = rule("VEHICLE-006")
            .cites(Announcement2024No6.UNLAWFULLY_OBTAINED)
            .at(LICENCE_APPLICATION, CUSTOMS_CLEARANCE, SHIPMENT)
            .requires(isFalse(UNLAWFULLY_OBTAINED));

    /** The vehicle agrees with its registration certificate in every recorded datum. */
    public static final Rule MATCHES_CERTIFICATE = rule("VEHICLE-007")
            .cites(Announcement2024No6.NOT_AS_CERTIFIED)
            .at(LICENCE_APPLICATION, CUSTOMS_CLEARANCE)
            .requires(isTrue(StatusFacts.MATCHES_CERTIFICATE));

    /**
     * The vehicle is neither smuggled nor illegally assembled.
     *
     * <p>At the transfer both are grounds for the police to investigate; in either case nothing can be exported.
     */
    public static final Rule NOT_SMUGGLED_OR_ASSEMBLED = rule("VEHICLE-008")
            .cites(Announcement2024No6.SMUGGLED_OR_ASSEMBLED, Order164.INVESTIGATION)
            .at(TRANSFER_REGISTRATION, LICENCE_APPLICATION, CUSTOMS_CLEARANCE, SHIPMENT)
            .requires(isFalse(SMUGGLED_OR_ASSEMBLED));

    /** The legal certificates and vouchers of the vehicle are complete. */
    public static final Rule LEGAL_PAPERS_COMPLETE = rule("VEHICLE-009")
            .cites(Announcement2024No6.PAPERS_INCOMPLETE)
            .at(LICENCE_APPLICATION, CUSTOMS_CLEARANCE)
            .requires(onPaper(isTrue(StatusFacts.LEGAL_PAPERS_COMPLETE)));

    /** No traffic violation and no accident of the vehicle is unsettled. */
    public static final Rule NO_OPEN_VIOLATIONS_OR_ACCIDENTS = rule("VEHICLE-010")
            .cites(Announcement2024No6.OPEN_VIOLATIONS_OR_ACCIDENTS)
            .at(LICENCE_APPLICATION, CUSTOMS_CLEARANCE)
            .requires(and(isFalse(OPEN_VIOLATIONS), isFalse(OPEN_ACCIDENTS)));

    /** No other law bars the trade or the export of the vehicle. */
    public static final Rule NOT_OTHERWISE_BARRED = rule("VEHICLE-011")
            .cites(Announcement2024No6.OTHERWISE_BARRED)
            .at(TRANSFER_REGISTRATION, LICENCE_APPLICATION, CUSTOMS_CLEARANCE, SHIPMENT)
            .requires(isFalse(OTHERWISE_BARRED));

    /**
     * A small or micro taxi with an engine is applied for before the last year of the shortest life that a province may
     * set.
     *
     * <p>Provinces may shorten the life of small and micro taxis that are not pure-electric, to six years at the least, and
     * such a taxi keeps the stricter limit when it leaves its province. No table of their limits could be read, so
     * {@link #SERVICE_LIFE_LEFT} counts the national one. Five years after the start of the life no province can have
     * ended it or brought it to its last year before; from then on ask in the province.
     */
    public static final Rule PROVINCE_MAY_SET_A_SHORTER_LIFE = rule("VEHICLE-012")
            .cites(ScrappingRules2012.STRICTER_PROVINCES, ScrappingRules2012.LEAVING_THE_PROVINCE)
            .at(LICENCE_APPLICATION)
            .otherwise(WARN)
            .appliesWhen(
                    and(oneOf(CATEGORY, MICRO_PASSENGER, SMALL_PASSENGER), isTrue(EVER_TAXI), not(is(POWERTRAIN, BEV))))
            .requires(day(APPLICATION_DATE).isBefore(ofRange(SERVICE_LIFE_START).plusYears(5)));

    /** All rules of this subject, in order. */
    public static final List<Rule> ALL = List.of(
            SERVICE_LIFE_LEFT,
            NOT_SCRAP_BY_CONDITION,
            MILEAGE_BELOW_GUIDE,
            NOT_ENCUMBERED,
            NOT_SEALED_OR_DETAINED,
            NOT_UNLAWFULLY_OBTAINED,
            MATCHES_CERTIFICATE,
            NOT_SMUGGLED_OR_ASSEMBLED,
            LEGAL_PAPERS_COMPLETE,
            NO_OPEN_VIOLATIONS_OR_ACCIDENTS,
            NOT_OTHERWISE_BARRED,
            PROVINCE_MAY_SET_A_SHORTER_LIFE);

    private VehicleRules() {}
}
