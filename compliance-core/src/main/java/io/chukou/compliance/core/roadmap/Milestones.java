package io.chukou.compliance.core.roadmap;

import static io.chukou.compliance.core.condition.Conditions.and;
import static io.chukou.compliance.core.condition.Conditions.byReading;
import static io.chukou.compliance.core.condition.Conditions.day;
import static io.chukou.compliance.core.condition.Conditions.isTrue;
import static io.chukou.compliance.core.condition.Conditions.not;
import static io.chukou.compliance.core.condition.Conditions.or;
import static io.chukou.compliance.core.condition.Conditions.present;
import static io.chukou.compliance.core.condition.Conditions.stated;
import static io.chukou.compliance.core.fact.AfterExportFacts.DEREGISTRATION_DATE;
import static io.chukou.compliance.core.fact.AfterExportFacts.REPAIR_AND_PARTS_SUPPORT;
import static io.chukou.compliance.core.fact.AfterExportFacts.TRACEABILITY_RECORD;
import static io.chukou.compliance.core.fact.ApplicationFacts.APPLICATION_FORM;
import static io.chukou.compliance.core.fact.ApplicationFacts.FORM_DATE;
import static io.chukou.compliance.core.fact.CaseFacts.AS_OF;
import static io.chukou.compliance.core.fact.CertificateFacts.TRANSFER_ANNOTATED;
import static io.chukou.compliance.core.fact.CertificateFacts.TRANSFER_DATE;
import static io.chukou.compliance.core.fact.CustomsFacts.CLEARANCE_DATE;
import static io.chukou.compliance.core.fact.CustomsFacts.CUSTOMS_DECLARATION;
import static io.chukou.compliance.core.fact.CustomsFacts.DECLARATION_DATE;
import static io.chukou.compliance.core.fact.ExportLicenceFacts.EXPORT_LICENCE;
import static io.chukou.compliance.core.fact.ExportLicenceFacts.LICENCE_ISSUE_DATE;
import static io.chukou.compliance.core.fact.ExportLicenceFacts.LICENCE_VALID_UNTIL;
import static io.chukou.compliance.core.fact.ExporterFacts.FILING_PASS_DATE;
import static io.chukou.compliance.core.fact.InspectionFacts.INSPECTION_REPORT;
import static io.chukou.compliance.core.fact.InspectionFacts.REPORT_DATE;
import static io.chukou.compliance.core.fact.LetterFacts.MAKER_LETTERS;
import static io.chukou.compliance.core.fact.ModificationFacts.MODIFICATION_PROOF;
import static io.chukou.compliance.core.fact.ShipmentFacts.SHIPPING_DATE;
import static io.chukou.compliance.core.fact.TransferFacts.DELIVERY_DATE;
import static io.chukou.compliance.core.fact.TransferFacts.TRANSFER_APPLICATION_DATE;
import static io.chukou.compliance.core.roadmap.LegalTime.Unit.DAYS;
import static io.chukou.compliance.core.roadmap.LegalTime.Unit.MONTHS;
import static io.chukou.compliance.core.roadmap.LegalTime.Unit.WORKING_DAYS;
import static io.chukou.compliance.core.roadmap.Milestone.milestone;

import io.chukou.compliance.core.condition.Condition;
import io.chukou.compliance.core.fact.ContractFacts;
import io.chukou.compliance.core.fact.DeclarationFacts;
import io.chukou.compliance.core.fact.Fact;
import io.chukou.compliance.core.fact.Paper;
import io.chukou.compliance.core.law.Announcement2024No6;
import io.chukou.compliance.core.law.CustomsRules;
import io.chukou.compliance.core.law.FilingGuide2025;
import io.chukou.compliance.core.law.Guidelines2025;
import io.chukou.compliance.core.law.Notice2024No25;
import io.chukou.compliance.core.law.Notice648;
import io.chukou.compliance.core.law.Order164;
import io.chukou.compliance.core.question.Stage;
import io.chukou.compliance.core.question.Subject;
import io.chukou.compliance.core.reading.StandardReadings;
import io.chukou.compliance.model.value.PartialDate;
import java.util.List;
import java.util.Map;

/**
 * The milestones of a used vehicle's export, in the order of the law (2024 No. 6, sections 3, 4, 5 and 7).
 *
 * <p>Times are those that a text sets. What traders say an office takes is not law and stands nowhere here.
 *
 * <p>Immutable and thread-safe.
 */
public final class Milestones {
    /**
     * The exporter's filing (备案), valid for one year from the day it passed, the anniversary included by default. Once the
     * licence is issued it is no longer needed for the vehicle.
     */
    static final Milestone FILING = milestone("filing", Announcement2024No6.FILING, Announcement2024No6.FILING_VALIDITY)
            .brings(Paper.EXPORTER_FILING)
            .settles(Subject.EXPORTER)
            .shownBy(FILING_PASS_DATE)
            .on(FILING_PASS_DATE)
            .neededWhen(not(stated(EXPORT_LICENCE)))
            .testedAt(Stage.LICENCE_APPLICATION, Subject.EXPORTER)
            .takes(LegalTime.of(15, WORKING_DAYS, null, Announcement2024No6.FILING_REVIEW))
            .reachedWhen(and(
                    past(FILING_PASS_DATE),
                    byReading(
                            StandardReadings.FILING_YEAR,
                            Map.of(
                                    "anniversary",
                                            day(AS_OF)
                                                    .isNotAfter(day(FILING_PASS_DATE)
                                                            .plusYears(1)),
                                    "day-before",
                                            day(AS_OF)
                                                    .isBefore(day(FILING_PASS_DATE)
                                                            .plusYears(1))))));

    /** The car is bought and delivered. */
    static final Milestone DELIVERY = milestone("delivery", Announcement2024No6.USED_VEHICLE)
            .needs(Paper.VEHICLE, Paper.REGISTRATION_CERTIFICATE)
            .shownBy(DELIVERY_DATE)
            .on(DELIVERY_DATE)
            .reachedWhen(or(past(DELIVERY_DATE), isTrue(TRANSFER_ANNOTATED)));

    /** 转让登记: the police note 转让待出口 within three working days; it is applied for within 30 days of delivery. */
    static final Milestone TRANSFER = milestone(
                    "transfer",
                    Order164.EXPORT_ANNOTATION,
                    Announcement2024No6.TRANSFER_PENDING_EXPORT,
                    Order164.TRANSFER_PAPERS)
            .after(FILING, DELIVERY)
            .needs(Paper.VEHICLE, Paper.REGISTRATION_CERTIFICATE, Paper.POLICE_RECORD, Paper.EXPORTER_FILING)
            .brings(Paper.TRANSFER_REGISTRATION, Paper.REGISTRATION_CERTIFICATE)
            .settles(Subject.TRANSFER)
            .shownBy(TRANSFER_ANNOTATED)
            .on(TRANSFER_DATE)
            .testedAt(Stage.TRANSFER_REGISTRATION)
            .takes(LegalTime.of(3, WORKING_DAYS, TRANSFER_APPLICATION_DATE, Order164.EXPORT_ANNOTATION))
            .dueBy(LegalTime.of(30, DAYS, DELIVERY_DATE, Order164.TRANSFER_WITHIN_30_DAYS)
                    .countedBy(StandardReadings.COUNT_FROM))
            .reachedWhen(isTrue(TRANSFER_ANNOTATED));

    /** The third-party inspection. No text says that it must follow the transfer. */
    static final Milestone INSPECTION = milestone(
                    "inspection", Announcement2024No6.INSPECTION_REPORT, Notice2024No25.QUALITY_STANDARD_AND_REPORT)
            .needs(Paper.VEHICLE)
            .brings(Paper.INSPECTION_REPORT)
            .settles(Subject.INSPECTION)
            .shownBy(INSPECTION_REPORT)
            .on(REPORT_DATE)
            .reachedWhen(present(INSPECTION_REPORT));

    /** The maker's after-sales letter, where it is due. */
    static final Milestone LETTER = milestone("letter", Notice648.NEAR_NEW_VEHICLES, Guidelines2025.WHICH_VEHICLES)
            .brings(Paper.MAKER_LETTER)
            .settles(Subject.LETTER)
            .shownBy(MAKER_LETTERS)
            .neededBy("LETTER-001")
            .reachedWhen(present(MAKER_LETTERS));

    /** The proof of the modification, for a modified vehicle. */
    static final Milestone MODIFICATION = milestone("modification", Notice648.MODIFIED_VEHICLE_PROOF)
            .brings(Paper.MODIFICATION_PROOF)
            .settles(Subject.MODIFICATION)
            .shownBy(MODIFICATION_PROOF)
            .neededBy("MODIFIED-001")
            .reachedWhen(present(MODIFICATION_PROOF));

    /** The export contract with its after-sales terms. */
    static final Milestone EXPORT_CONTRACT = milestone(
                    "contract",
                    Announcement2024No6.EXPORT_CONTRACT,
                    FilingGuide2025.CONTRACT_DIVIDES_AFTER_SALES_DUTIES)
            .brings(Paper.EXPORT_CONTRACT)
            .settles(Subject.CONTRACT)
            .shownBy(ContractFacts.EXPORT_CONTRACT)
            .reachedWhen(present(ContractFacts.EXPORT_CONTRACT));

    /** The declaration of conformity with the destination's standards, where it is due. */
    static final Milestone CONFORMITY = milestone("conformity", Announcement2024No6.CONFORMITY_DECLARATION)
            .brings(Paper.CONFORMITY_DECLARATION)
            .settles(Subject.CONFORMITY)
            .shownBy(DeclarationFacts.CONFORMITY_DECLARATION)
            .neededBy("DOCUMENT-014")
            .reachedWhen(present(DeclarationFacts.CONFORMITY_DECLARATION));

    /** The application for the licence, lodged by the exporter itself. */
    static final Milestone APPLICATION = milestone(
                    "licence-application",
                    Announcement2024No6.APPLICATION_FORM,
                    Announcement2024No6.ORDER_OF_STEPS,
                    Announcement2024No6.EXPORTER_APPLIES)
            .after(FILING, TRANSFER, INSPECTION, LETTER, MODIFICATION, EXPORT_CONTRACT, CONFORMITY)
            .needs(
                    Paper.REGISTRATION_CERTIFICATE,
                    Paper.EXPORT_CONTRACT,
                    Paper.INSPECTION_REPORT,
                    Paper.CONFORMITY_DECLARATION,
                    Paper.MAKER_LETTER,
                    Paper.MODIFICATION_PROOF)
            .brings(Paper.LICENCE_APPLICATION)
            .settles(Subject.APPLICATION)
            .shownBy(APPLICATION_FORM)
            .on(FORM_DATE)
            .testedAt(Stage.LICENCE_APPLICATION)
            .reachedWhen(past(FORM_DATE));

    /** The licence itself, within three working days of a complete file. The issuing body tests what the application was tested by. */
    static final Milestone LICENCE = milestone(
                    "licence", Announcement2024No6.EXPORT_LICENCE, Announcement2024No6.ISSUE_PERIOD)
            .after(APPLICATION)
            .needs(Paper.LICENCE_APPLICATION)
            .brings(Paper.EXPORT_LICENCE)
            .settles(Subject.LICENCE)
            .shownBy(EXPORT_LICENCE)
            .on(LICENCE_ISSUE_DATE)
            .testedAt(Stage.LICENCE_APPLICATION)
            .takes(LegalTime.of(3, WORKING_DAYS, FORM_DATE, Announcement2024No6.ISSUE_PERIOD))
            .reachedWhen(past(LICENCE_ISSUE_DATE));

    /** The declaration to the customs, while the licence is valid. */
    static final Milestone DECLARATION = milestone(
                    "customs-declaration",
                    CustomsRules.LICENCE_AT_DECLARATION,
                    Announcement2024No6.ORDER_OF_STEPS,
                    Announcement2024No6.ONE_CLEARANCE)
            .after(LICENCE)
            .needs(Paper.EXPORT_LICENCE, Paper.EXPORT_CONTRACT)
            .brings(Paper.CUSTOMS_DECLARATION)
            .settles(Subject.CLEARANCE)
            .shownBy(CUSTOMS_DECLARATION)
            .on(DECLARATION_DATE)
            .testedAt(Stage.CUSTOMS_CLEARANCE)
            .dueBy(LegalTime.of(0, DAYS, LICENCE_VALID_UNTIL, FilingGuide2025.LICENCE_VALIDITY))
            .reachedWhen(past(DECLARATION_DATE));

    /** The release by the customs. No text sets it a time. */
    static final Milestone CLEARANCE = milestone("clearance", Announcement2024No6.ORDER_OF_STEPS)
            .after(DECLARATION)
            .needs(Paper.CUSTOMS_DECLARATION)
            .brings(Paper.CUSTOMS_DECLARATION)
            .settles(Subject.CLEARANCE)
            .shownBy(CLEARANCE_DATE)
            .on(CLEARANCE_DATE)
            .testedAt(Stage.CUSTOMS_CLEARANCE)
            .reachedWhen(past(CLEARANCE_DATE));

    /** The vehicle is handed to the carrier. */
    static final Milestone SHIPMENT = milestone("shipment", Announcement2024No6.ORDER_OF_STEPS)
            .after(CLEARANCE)
            .needs(Paper.CUSTOMS_DECLARATION)
            .brings(Paper.SHIPPING_PAPERS)
            .settles(Subject.SHIPMENT)
            .shownBy(SHIPPING_DATE)
            .on(SHIPPING_DATE)
            .testedAt(Stage.SHIPMENT)
            .reachedWhen(past(SHIPPING_DATE));

    /** Deregistration is applied for within two months of clearance. */
    static final Milestone DEREGISTRATION = milestone(
                    "deregistration",
                    Announcement2024No6.DEREGISTRATION,
                    Order164.DEREGISTRATION_WITHIN_TWO_MONTHS,
                    Order164.DEREGISTRATION_PAPERS)
            .after(CLEARANCE)
            .needs(Paper.REGISTRATION_CERTIFICATE, Paper.CUSTOMS_DECLARATION)
            .brings(Paper.AFTER_EXPORT_RECORD)
            .settles(Subject.AFTERCARE)
            .shownBy(DEREGISTRATION_DATE)
            .on(DEREGISTRATION_DATE)
            .testedAt(Stage.AFTER_EXPORT)
            .dueBy(LegalTime.of(2, MONTHS, CLEARANCE_DATE, Order164.DEREGISTRATION_WITHIN_TWO_MONTHS))
            .reachedWhen(past(DEREGISTRATION_DATE));

    /** Spare parts, repair and traceability, for as long as they are owed. */
    static final Milestone AFTERCARE = milestone("aftercare", Announcement2024No6.TRACEABILITY_AND_SERVICE)
            .after(CLEARANCE)
            .needs(Paper.EXPORT_CONTRACT)
            .brings(Paper.AFTER_EXPORT_RECORD)
            .settles(Subject.AFTERCARE)
            .shownBy(REPAIR_AND_PARTS_SUPPORT)
            .reachedWhen(and(isTrue(REPAIR_AND_PARTS_SUPPORT), isTrue(TRACEABILITY_RECORD)));

    private static final List<Milestone> ALL = List.of(
            FILING,
            DELIVERY,
            TRANSFER,
            INSPECTION,
            LETTER,
            MODIFICATION,
            EXPORT_CONTRACT,
            CONFORMITY,
            APPLICATION,
            LICENCE,
            DECLARATION,
            CLEARANCE,
            SHIPMENT,
            DEREGISTRATION,
            AFTERCARE);

    private Milestones() {}

    /** A date that still lies ahead is a plan. */
    private static Condition past(Fact<PartialDate> date) {
        return day(date).isNotAfter(day(AS_OF));
    }

    /**
     * Returns all milestones.
     *
     * @return the milestones, in the order of the law; each comes after those that it names as coming before it
     */
    public static List<Milestone> all() {
        return ALL;
    }
}
