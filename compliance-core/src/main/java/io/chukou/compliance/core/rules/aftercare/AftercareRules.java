package io.chukou.compliance.core.rules.aftercare;

import static io.chukou.compliance.core.condition.Conditions.and;
import static io.chukou.compliance.core.condition.Conditions.day;
import static io.chukou.compliance.core.condition.Conditions.isFalse;
import static io.chukou.compliance.core.condition.Conditions.isTrue;
import static io.chukou.compliance.core.condition.Conditions.onPaper;
import static io.chukou.compliance.core.condition.Conditions.or;
import static io.chukou.compliance.core.condition.Conditions.present;
import static io.chukou.compliance.core.condition.Conditions.stated;
import static io.chukou.compliance.core.fact.AfterExportFacts.DEREGISTRATION_DATE;
import static io.chukou.compliance.core.fact.AfterExportFacts.EXPORT_PROOF;
import static io.chukou.compliance.core.fact.AfterExportFacts.REPAIR_AND_PARTS_SUPPORT;
import static io.chukou.compliance.core.fact.AfterExportFacts.TRACEABILITY_RECORD;
import static io.chukou.compliance.core.fact.CaseFacts.AS_OF;
import static io.chukou.compliance.core.fact.CertificateFacts.CERTIFICATE;
import static io.chukou.compliance.core.fact.CustomsFacts.CLEARANCE_DATE;
import static io.chukou.compliance.core.fact.CustomsFacts.RETURNED;
import static io.chukou.compliance.core.fact.StatusFacts.LEGAL_PAPERS_COMPLETE;
import static io.chukou.compliance.core.fact.StatusFacts.MATCHES_CERTIFICATE;
import static io.chukou.compliance.core.fact.StatusFacts.MORTGAGED;
import static io.chukou.compliance.core.fact.StatusFacts.OPEN_ACCIDENTS;
import static io.chukou.compliance.core.fact.StatusFacts.OPEN_VIOLATIONS;
import static io.chukou.compliance.core.fact.StatusFacts.PLEDGED;
import static io.chukou.compliance.core.fact.StatusFacts.SEALED_OR_DETAINED;
import static io.chukou.compliance.core.fact.StatusFacts.UNLAWFULLY_OBTAINED;
import static io.chukou.compliance.core.question.Stage.AFTER_EXPORT;
import static io.chukou.compliance.core.question.Stage.SHIPMENT;
import static io.chukou.compliance.core.rule.Consequence.WARN;
import static io.chukou.compliance.core.rule.Rule.rule;

import io.chukou.compliance.core.condition.Day;
import io.chukou.compliance.core.law.Announcement2024No6;
import io.chukou.compliance.core.law.Order164;
import io.chukou.compliance.core.rule.Rule;
import java.util.List;

/**
 * Rules about what follows the clearance: the deregistration (注销登记), the ban on returns (退运) and service abroad.
 *
 * <p>A duty with a due day is not breached before that day has passed.
 *
 * <p>Immutable and thread-safe.
 */
public final class AftercareRules {
    private static final Day LAST_DAY_TO_DEREGISTER = day(CLEARANCE_DATE).plusMonths(2);

    /**
     * Deregistration is applied for within two months of the clearance; the day two months later is in time.
     *
     * <p>Months are those of the calendar: cleared on 2026-03-10, due by 2026-05-10; cleared on 2026-12-31, due by
     * 2027-02-28. No text fixes that edge. Up to the due day nothing is breached, applied for or not.
     */
    public static final Rule DEREGISTERED_WITHIN_TWO_MONTHS = rule("AFTER-001")
            .cites(
                    Order164.DEREGISTRATION_WITHIN_TWO_MONTHS,
                    Order164.DEREGISTER_WHEN_GONE,
                    Announcement2024No6.DEREGISTRATION)
            .at(AFTER_EXPORT)
            .requires(or(
                    day(AS_OF).isNotAfter(LAST_DAY_TO_DEREGISTER),
                    and(present(DEREGISTRATION_DATE), day(DEREGISTRATION_DATE).isNotAfter(LAST_DAY_TO_DEREGISTER))));

    /**
     * Deregistration is not applied for before the clearance, and the application does not lie in the future.
     *
     * <p>The order is that of the steps. An application dated after the day asked about has not been made.
     */
    public static final Rule DEREGISTERED_AFTER_CLEARANCE = rule("AFTER-002")
            .cites(Announcement2024No6.ORDER_OF_STEPS)
            .at(AFTER_EXPORT)
            .appliesWhen(stated(DEREGISTRATION_DATE))
            .requires(and(
                    day(CLEARANCE_DATE).isNotAfter(day(DEREGISTRATION_DATE)),
                    day(DEREGISTRATION_DATE).isNotAfter(day(AS_OF))));

    /** The papers of the deregistration are there: registration certificate and proof of export (机动车出口证明). */
    public static final Rule DEREGISTRATION_PAPERS_HELD = rule("AFTER-003")
            .cites(Order164.DEREGISTRATION_PAPERS)
            .at(AFTER_EXPORT)
            .requires(and(present(CERTIFICATE), onPaper(and(present(EXPORT_PROOF), isTrue(EXPORT_PROOF)))));

    /** Violations and accidents of the vehicle are settled before it is deregistered. */
    public static final Rule VIOLATIONS_SETTLED_AT_DEREGISTRATION = rule("AFTER-004")
            .cites(Order164.VIOLATIONS_SETTLED_BEFORE_DEREGISTRATION)
            .at(AFTER_EXPORT)
            .requires(and(isFalse(OPEN_VIOLATIONS), isFalse(OPEN_ACCIDENTS)));

    /**
     * The police have no cause to refuse the deregistration: the papers are valid, the vehicle agrees with its file, and it is
     * neither mortgaged, pledged, sealed or detained nor got by a crime.
     */
    public static final Rule NO_CAUSE_TO_REFUSE_DEREGISTRATION = rule("AFTER-005")
            .cites(Order164.DEREGISTRATION_REFUSED)
            .at(AFTER_EXPORT)
            .requires(and(
                    onPaper(isTrue(LEGAL_PAPERS_COMPLETE)),
                    isTrue(MATCHES_CERTIFICATE),
                    isFalse(MORTGAGED),
                    isFalse(PLEDGED),
                    isFalse(SEALED_OR_DETAINED),
                    isFalse(UNLAWFULLY_OBTAINED)));

    /** A vehicle that was cleared for export is not sent back (退运), neither while it waits for its ship nor later. */
    public static final Rule NOT_RETURNED = rule("AFTER-006")
            .cites(Announcement2024No6.NO_RETURN)
            .at(SHIPMENT, AFTER_EXPORT)
            .requires(isFalse(RETURNED));

    /** The exporter provides repair and spare parts for the vehicle abroad, as its contract says. */
    public static final Rule REPAIR_AND_PARTS_PROVIDED = rule("AFTER-007")
            .cites(Announcement2024No6.TRACEABILITY_AND_SERVICE)
            .at(AFTER_EXPORT)
            .otherwise(WARN)
            .requires(isTrue(REPAIR_AND_PARTS_SUPPORT));

    /** The exporter, who answers for the traceability of the quality (质量追溯), keeps a record for it. */
    public static final Rule TRACEABILITY_RECORD_KEPT = rule("AFTER-008")
            .cites(Announcement2024No6.TRACEABILITY_AND_SERVICE)
            .at(AFTER_EXPORT)
            .otherwise(WARN)
            .requires(isTrue(TRACEABILITY_RECORD));

    /** All rules of this subject, in order. */
    public static final List<Rule> ALL = List.of(
            DEREGISTERED_WITHIN_TWO_MONTHS,
            DEREGISTERED_AFTER_CLEARANCE,
            DEREGISTRATION_PAPERS_HELD,
            VIOLATIONS_SETTLED_AT_DEREGISTRATION,
            NO_CAUSE_TO_REFUSE_DEREGISTRATION,
            NOT_RETURNED,
            REPAIR_AND_PARTS_PROVIDED,
            TRACEABILITY_RECORD_KEPT);

    private AftercareRules() {}
}
