package io.chukou.compliance.core.rules.inspection;

import static io.chukou.compliance.core.condition.Conditions.and;
import static io.chukou.compliance.core.condition.Conditions.atMost;
import static io.chukou.compliance.core.condition.Conditions.byReading;
import static io.chukou.compliance.core.condition.Conditions.is;
import static io.chukou.compliance.core.condition.Conditions.isTrue;
import static io.chukou.compliance.core.condition.Conditions.not;
import static io.chukou.compliance.core.condition.Conditions.onPaper;
import static io.chukou.compliance.core.condition.Conditions.or;
import static io.chukou.compliance.core.condition.Conditions.present;
import static io.chukou.compliance.core.condition.Conditions.sameName;
import static io.chukou.compliance.core.condition.Conditions.test;
import static io.chukou.compliance.core.fact.ExporterFacts.EXPORTER_NAME;
import static io.chukou.compliance.core.fact.InspectionFacts.INSPECTION_REPORT;
import static io.chukou.compliance.core.fact.InspectionFacts.REPORT_CLIENT;
import static io.chukou.compliance.core.fact.InspectionFacts.REPORT_DATE;
import static io.chukou.compliance.core.fact.InspectionFacts.REPORT_OWNER;
import static io.chukou.compliance.core.fact.InspectionFacts.REPORT_PASSED;
import static io.chukou.compliance.core.fact.InspectionFacts.REPORT_SEALED;
import static io.chukou.compliance.core.fact.InspectionFacts.REPORT_SELF_DECLARATION;
import static io.chukou.compliance.core.fact.InspectionFacts.REPORT_STANDARD;
import static io.chukou.compliance.core.fact.VehicleFacts.CATEGORY;
import static io.chukou.compliance.core.fact.VehicleFacts.SEATS;
import static io.chukou.compliance.core.question.Stage.CUSTOMS_CLEARANCE;
import static io.chukou.compliance.core.question.Stage.LICENCE_APPLICATION;
import static io.chukou.compliance.core.reading.StandardReadings.PASSENGER_CAR;
import static io.chukou.compliance.core.rule.Rule.rule;

import io.chukou.compliance.core.condition.Condition;
import io.chukou.compliance.core.condition.Truth;
import io.chukou.compliance.core.fact.Evidence;
import io.chukou.compliance.core.fact.Fact;
import io.chukou.compliance.core.law.Announcement2024No6;
import io.chukou.compliance.core.law.FilingGuide2025;
import io.chukou.compliance.core.law.InspectionStandards2022;
import io.chukou.compliance.core.law.Notice2024No25;
import io.chukou.compliance.core.rule.Rule;
import io.chukou.compliance.model.paper.InspectionStandard;
import io.chukou.compliance.model.vehicle.VehicleCategory;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Rules about the third-party inspection report (第三方检测报告).
 *
 * <p>The law sets no age beyond which a report is too old, so no rule asks for it.
 *
 * <p>Immutable and thread-safe.
 */
public final class InspectionRules {
    private static final Condition REPORT_HELD = present(INSPECTION_REPORT);

    private static final Condition FITS_CATEGORY =
            test("standardFitsCategory", List.of(REPORT_STANDARD, CATEGORY), InspectionRules::standardFitsCategory);

    /** Long as a bus, with the seats of a passenger car. */
    private static final Condition LARGE_WITH_FEW_SEATS =
            and(is(CATEGORY, VehicleCategory.LARGE_PASSENGER), atMost(SEATS, 9));

    /** Every vehicle has a third party's inspection report, whether or not the destination has a standard of its own. */
    public static final Rule REPORT_AT_HAND = rule("INSPECTION-001")
            .cites(Announcement2024No6.INSPECTION_REPORT, Notice2024No25.QUALITY_STANDARD_AND_REPORT)
            .at(LICENCE_APPLICATION)
            .requires(present(INSPECTION_REPORT));

    /**
     * A passenger car of up to nine seats is inspected under WM/T 8-2022; a bus, a truck, a tractor and a trailer under
     * WM/T 9-2022.
     *
     * <p>By default the category decides: micro and small passenger vehicles and large saloon cars have up to nine seats, medium
     * and large passenger vehicles have more. Another reading looks at the seats of a large one. The text seen names neither special vehicles nor wheeled machines, so for them it is
     * not known which of the two is meant.
     */
    public static final Rule STANDARD_FITS_CATEGORY = rule("INSPECTION-002")
            .cites(InspectionStandards2022.CHOICE_OF_STANDARD, Announcement2024No6.INSPECTION_REPORT)
            .at(LICENCE_APPLICATION)
            .appliesWhen(present(REPORT_STANDARD))
            .requires(byReading(
                    PASSENGER_CAR,
                    Map.of(
                            "by-category",
                            FITS_CATEGORY,
                            "by-seats",
                            or(
                                    and(LARGE_WITH_FEW_SEATS, is(REPORT_STANDARD, InspectionStandard.WMT_8_2022)),
                                    and(not(LARGE_WITH_FEW_SEATS), FITS_CATEGORY)))));

    /** The report states the day of inspection and the standard. */
    public static final Rule REPORT_STATES_DATE_AND_STANDARD = rule("INSPECTION-003")
            .cites(FilingGuide2025.REPORT_STATES_DATE_AND_STANDARD)
            .at(LICENCE_APPLICATION)
            .appliesWhen(REPORT_HELD)
            .requires(and(present(REPORT_DATE), present(REPORT_STANDARD)));

    /** The report names the exporter as the vehicle's owner or as the client (委托人); one of the two is enough. */
    public static final Rule REPORT_NAMES_EXPORTER = rule("INSPECTION-004")
            .cites(FilingGuide2025.REPORT_NAMES_EXPORTER)
            .at(LICENCE_APPLICATION)
            .appliesWhen(REPORT_HELD)
            .requires(or(isExporter(REPORT_OWNER), isExporter(REPORT_CLIENT)));

    /** The vehicle passed its inspection; one that failed may not be exported. */
    public static final Rule INSPECTION_PASSED = rule("INSPECTION-005")
            .cites(Announcement2024No6.INSPECTION_FAILED, Announcement2024No6.INSPECTION_REPORT)
            .at(LICENCE_APPLICATION, CUSTOMS_CLEARANCE)
            .appliesWhen(REPORT_HELD)
            .requires(onPaper(isTrue(REPORT_PASSED)));

    /** The report bears the official seal (公章) of the inspection body. */
    public static final Rule REPORT_IS_SEALED = rule("INSPECTION-006")
            .cites(FilingGuide2025.REPORT_IS_SEALED)
            .at(LICENCE_APPLICATION)
            .appliesWhen(REPORT_HELD)
            .requires(onPaper(isTrue(REPORT_SEALED)));

    /** The inspection body declares that it has no violation left to put right and no record of serious dishonesty. */
    public static final Rule INSPECTION_BODY_DECLARES_ITSELF = rule("INSPECTION-007")
            .cites(Announcement2024No6.INSPECTION_REPORT)
            .at(LICENCE_APPLICATION)
            .appliesWhen(REPORT_HELD)
            .requires(onPaper(isTrue(REPORT_SELF_DECLARATION)));

    /** All rules of this subject, in order. */
    public static final List<Rule> ALL = List.of(
            REPORT_AT_HAND,
            STANDARD_FITS_CATEGORY,
            REPORT_STATES_DATE_AND_STANDARD,
            REPORT_NAMES_EXPORTER,
            INSPECTION_PASSED,
            REPORT_IS_SEALED,
            INSPECTION_BODY_DECLARES_ITSELF);

    private InspectionRules() {}

    private static Condition isExporter(Fact<String> name) {
        return and(present(name), sameName(name, EXPORTER_NAME));
    }

    private static Truth standardFitsCategory(Evidence evidence) {
        InspectionStandard standard = REPORT_STANDARD.read(evidence);
        if (standard == InspectionStandard.OTHER) {
            return Truth.FALSE;
        }
        Optional<InspectionStandard> due =
                Optional.ofNullable(CATEGORY.read(evidence)).flatMap(InspectionRules::standardFor);
        return standard == null || due.isEmpty() ? Truth.UNKNOWN : Truth.of(standard == due.get());
    }

    /** Returns the standard that the text names for a kind of vehicle; empty where it names none. */
    private static Optional<InspectionStandard> standardFor(VehicleCategory category) {
        return switch (category) {
            case MICRO_PASSENGER, SMALL_PASSENGER, LARGE_SEDAN -> Optional.of(InspectionStandard.WMT_8_2022);
            case MEDIUM_PASSENGER,
                    LARGE_PASSENGER,
                    MICRO_TRUCK,
                    LIGHT_TRUCK,
                    MEDIUM_TRUCK,
                    HEAVY_TRUCK,
                    ROAD_TRACTOR,
                    CONTAINER_SEMI_TRAILER,
                    SEMI_TRAILER,
                    FULL_TRAILER -> Optional.of(InspectionStandard.WMT_9_2022);
            case SPECIAL_WITH_LOAD,
                    SPECIAL_WITHOUT_LOAD,
                    WHEELED_MACHINE,
                    MOTORCYCLE_THREE_WHEELED,
                    MOTORCYCLE,
                    THREE_WHEELED_VEHICLE,
                    LOW_SPEED_TRUCK -> Optional.empty();
        };
    }
}
