package io.chukou.compliance.core.rules.transfer;

import static io.chukou.compliance.core.condition.Conditions.and;
import static io.chukou.compliance.core.condition.Conditions.atMost;
import static io.chukou.compliance.core.condition.Conditions.byReading;
import static io.chukou.compliance.core.condition.Conditions.day;
import static io.chukou.compliance.core.condition.Conditions.isFalse;
import static io.chukou.compliance.core.condition.Conditions.isTrue;
import static io.chukou.compliance.core.condition.Conditions.onPaper;
import static io.chukou.compliance.core.condition.Conditions.present;
import static io.chukou.compliance.core.condition.Day.ofRange;
import static io.chukou.compliance.core.fact.CaseFacts.STEP_DATE;
import static io.chukou.compliance.core.fact.CaseFacts.TRANSFER_APPLICATION_DAY;
import static io.chukou.compliance.core.fact.ServiceLifeFacts.SERVICE_LIFE_END;
import static io.chukou.compliance.core.fact.StatusFacts.COMPULSORY_INSURANCE_VALID_UNTIL;
import static io.chukou.compliance.core.fact.StatusFacts.FAILS_EMISSIONS_AFTER_REPAIR;
import static io.chukou.compliance.core.fact.StatusFacts.FAILS_SAFETY_AFTER_REPAIR;
import static io.chukou.compliance.core.fact.StatusFacts.INSPECTION_VALID_UNTIL;
import static io.chukou.compliance.core.fact.StatusFacts.LEGAL_PAPERS_COMPLETE;
import static io.chukou.compliance.core.fact.StatusFacts.MATCHES_CERTIFICATE;
import static io.chukou.compliance.core.fact.StatusFacts.MISSED_INSPECTION_CYCLES;
import static io.chukou.compliance.core.fact.StatusFacts.MORTGAGED;
import static io.chukou.compliance.core.fact.StatusFacts.OPEN_ACCIDENTS;
import static io.chukou.compliance.core.fact.StatusFacts.OPEN_VIOLATIONS;
import static io.chukou.compliance.core.fact.StatusFacts.PLEDGED;
import static io.chukou.compliance.core.fact.StatusFacts.SAFETY_INSPECTION_CERTIFICATE_HELD;
import static io.chukou.compliance.core.fact.StatusFacts.SEALED_OR_DETAINED;
import static io.chukou.compliance.core.fact.StatusFacts.UNDER_CUSTOMS_SUPERVISION;
import static io.chukou.compliance.core.fact.StatusFacts.UNLAWFULLY_OBTAINED;
import static io.chukou.compliance.core.fact.TransferFacts.DELIVERY_DATE;
import static io.chukou.compliance.core.question.Stage.TRANSFER_REGISTRATION;
import static io.chukou.compliance.core.reading.StandardReadings.COUNT_FROM;
import static io.chukou.compliance.core.rule.Consequence.WARN;
import static io.chukou.compliance.core.rule.Rule.rule;

import io.chukou.compliance.core.condition.Condition;
import io.chukou.compliance.core.fact.TransferFacts;
import io.chukou.compliance.core.law.Announcement2024No6;
import io.chukou.compliance.core.law.Order164;
import io.chukou.compliance.core.law.ScrappingRules2012;
import io.chukou.compliance.core.rule.Rule;
import java.util.List;
import java.util.Map;

/**
 * Rules about the transfer registration and what follows from it until the licence is applied for.
 *
 * <p>Immutable and thread-safe.
 */
public final class TransferRules {
    /** Causes of scrapping that lie in the vehicle's condition; those of its age are a rule of their own. */
    private static final Condition NOT_SCRAP_BY_CONDITION = and(
            isFalse(FAILS_SAFETY_AFTER_REPAIR),
            isFalse(FAILS_EMISSIONS_AFTER_REPAIR),
            atMost(MISSED_INSPECTION_CYCLES, 2));

    /**
     * The exporter applies for the transfer registration within 30 calendar days of delivery.
     *
     * <p>By default the day of delivery is not counted, so day 30 is in time. Being late costs a fine of up to 200
     * yuan, not the transfer.
     *
     * <p>While no paper dates the application it counts as made on the day of the annotation, by which it must have been
     * made, or, before that, on the day asked about.
     */
    public static final Rule APPLIED_WITHIN_30_DAYS = rule("TRANSFER-001")
            .cites(Order164.TRANSFER_WITHIN_30_DAYS)
            .at(TRANSFER_REGISTRATION)
            .otherwise(WARN)
            .requires(byReading(
                    COUNT_FROM,
                    Map.of(
                            "next-day",
                            day(TRANSFER_APPLICATION_DAY)
                                    .isNotAfter(day(DELIVERY_DATE).plusDays(30)),
                            "day-itself",
                            day(TRANSFER_APPLICATION_DAY)
                                    .isNotAfter(day(DELIVERY_DATE).plusDays(29)))));

    /** All violations and accidents of the vehicle are settled before the transfer. */
    public static final Rule VIOLATIONS_SETTLED = rule("TRANSFER-002")
            .cites(Order164.VIOLATIONS_SETTLED_BEFORE_TRANSFER)
            .at(TRANSFER_REGISTRATION)
            .requires(and(isFalse(OPEN_VIOLATIONS), isFalse(OPEN_ACCIDENTS)));

    /**
     * Customs have released the vehicle from supervision.
     *
     * <p>The clause also accepts a transfer that customs approved while supervision lasts. No fact states such an
     * approval, and export would stay barred (2024 No. 6, section 6), so only the release counts here.
     */
    public static final Rule CUSTOMS_RELEASED = rule("TRANSFER-003")
            .cites(Order164.CUSTOMS_RELEASE, Order164.TRANSFER_REFUSED_IF_UNDER_CUSTOMS)
            .at(TRANSFER_REGISTRATION)
            .requires(isFalse(UNDER_CUSTOMS_SUPERVISION));

    /**
     * If the periodic inspection has expired, a safety-inspection certificate is at hand and the compulsory insurance is
     * valid on the day of the transfer. The last day of each validity belongs to it.
     */
    public static final Rule EXPIRED_INSPECTION_IS_MADE_GOOD = rule("TRANSFER-004")
            .cites(Order164.EXPIRED_INSPECTION)
            .at(TRANSFER_REGISTRATION)
            .appliesWhen(day(INSPECTION_VALID_UNTIL).isBefore(day(STEP_DATE)))
            .requires(and(
                    present(SAFETY_INSPECTION_CERTIFICATE_HELD),
                    isTrue(SAFETY_INSPECTION_CERTIFICATE_HELD),
                    present(COMPULSORY_INSURANCE_VALID_UNTIL),
                    day(STEP_DATE).isNotAfter(day(COMPULSORY_INSURANCE_VALID_UNTIL))));

    /** More than one year is left of the service life on the day of the transfer; exactly one year is too little. */
    public static final Rule SERVICE_LIFE_LEFT_AT_TRANSFER = rule("TRANSFER-005")
            .cites(Order164.TRANSFER_REFUSED_IF_NEAR_SCRAP, ScrappingRules2012.NO_TRANSFER_IN_LAST_YEAR)
            .at(TRANSFER_REGISTRATION)
            .requires(day(STEP_DATE).isBefore(ofRange(SERVICE_LIFE_END).plusYears(-1)));

    /**
     * The police have no other cause to refuse: the papers are valid, nothing is sealed or detained, stolen, robbed or
     * got by fraud, and the vehicle's condition is not at the scrap standard.
     */
    public static final Rule NO_CAUSE_TO_REFUSE = rule("TRANSFER-006")
            .cites(Order164.TRANSFER_REFUSED_FOR_OTHER_CAUSES, Order164.TRANSFER_PAPERS)
            .at(TRANSFER_REGISTRATION)
            .requires(and(
                    onPaper(isTrue(LEGAL_PAPERS_COMPLETE)),
                    isFalse(SEALED_OR_DETAINED),
                    isFalse(UNLAWFULLY_OBTAINED),
                    NOT_SCRAP_BY_CONDITION));

    /** The vehicle agrees with its file. */
    public static final Rule MATCHES_FILE = rule("TRANSFER-007")
            .cites(Order164.TRANSFER_REFUSED_IF_NOT_AS_FILED)
            .at(TRANSFER_REGISTRATION)
            .requires(isTrue(MATCHES_CERTIFICATE));

    /**
     * The vehicle is neither mortgaged nor pledged when it is transferred for export.
     *
     * <p>The police would transfer it if the creditor joins, but a vehicle under such a burden may not be exported, so the
     * transfer would lead nowhere.
     */
    public static final Rule NOT_ENCUMBERED_AT_TRANSFER = rule("TRANSFER-008")
            .cites(Announcement2024No6.ENCUMBERED, Order164.JOINT_TRANSFER_OF_ENCUMBERED_VEHICLE)
            .at(TRANSFER_REGISTRATION)
            .requires(and(isFalse(MORTGAGED), isFalse(PLEDGED)));

    /** The old plates and the licence card (行驶证) are handed in at the transfer. */
    public static final Rule PLATES_RETURNED = rule("TRANSFER-009")
            .cites(Order164.EXPORT_ANNOTATION, Announcement2024No6.TRANSFER_PENDING_EXPORT)
            .at(TRANSFER_REGISTRATION)
            .requires(isTrue(TransferFacts.PLATES_RETURNED));

    /** All rules of this subject, in order. */
    public static final List<Rule> ALL = List.of(
            APPLIED_WITHIN_30_DAYS,
            VIOLATIONS_SETTLED,
            CUSTOMS_RELEASED,
            EXPIRED_INSPECTION_IS_MADE_GOOD,
            SERVICE_LIFE_LEFT_AT_TRANSFER,
            NO_CAUSE_TO_REFUSE,
            MATCHES_FILE,
            NOT_ENCUMBERED_AT_TRANSFER,
            PLATES_RETURNED,
            PendingExportRules.ANNOTATED_PENDING_EXPORT,
            PendingExportRules.TEMPORARY_PLATE_WITHIN_LIMITS,
            PendingExportRules.TEMPORARY_PLATE_STILL_VALID,
            PendingExportRules.NO_DOMESTIC_RESALE,
            PendingExportRules.TRANSFER_PRECEDES_LICENCE,
            PendingExportRules.EXPIRED_PLATE_IS_DECIDED_BY_AUTHORITY);

    private TransferRules() {}
}
