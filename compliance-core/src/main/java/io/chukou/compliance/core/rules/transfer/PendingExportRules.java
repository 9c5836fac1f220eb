package io.chukou.compliance.core.rules.transfer;

import static io.chukou.compliance.core.condition.Conditions.always;
import static io.chukou.compliance.core.condition.Conditions.and;
import static io.chukou.compliance.core.condition.Conditions.byReading;
import static io.chukou.compliance.core.condition.Conditions.day;
import static io.chukou.compliance.core.condition.Conditions.isFalse;
import static io.chukou.compliance.core.condition.Conditions.isTrue;
import static io.chukou.compliance.core.condition.Conditions.never;
import static io.chukou.compliance.core.condition.Conditions.onPaper;
import static io.chukou.compliance.core.condition.Conditions.present;
import static io.chukou.compliance.core.fact.CaseFacts.APPLICATION_DATE;
import static io.chukou.compliance.core.fact.CertificateFacts.TRANSFER_ANNOTATED;
import static io.chukou.compliance.core.fact.CertificateFacts.TRANSFER_DATE;
import static io.chukou.compliance.core.fact.TransferFacts.SOLD_DOMESTICALLY_AFTERWARDS;
import static io.chukou.compliance.core.fact.TransferFacts.TEMPORARY_PLATE_INSURANCE_VALID_UNTIL;
import static io.chukou.compliance.core.fact.TransferFacts.TEMPORARY_PLATE_ISSUE_DATE;
import static io.chukou.compliance.core.fact.TransferFacts.TEMPORARY_PLATE_VALID_UNTIL;
import static io.chukou.compliance.core.question.Stage.CUSTOMS_CLEARANCE;
import static io.chukou.compliance.core.question.Stage.LICENCE_APPLICATION;
import static io.chukou.compliance.core.question.Stage.TRANSFER_REGISTRATION;
import static io.chukou.compliance.core.reading.StandardReadings.COUNT_FROM;
import static io.chukou.compliance.core.reading.StandardReadings.EXPIRED_PLATE;
import static io.chukou.compliance.core.rule.Consequence.REFER;
import static io.chukou.compliance.core.rule.Consequence.WARN;
import static io.chukou.compliance.core.rule.Rule.rule;

import io.chukou.compliance.core.law.Announcement2024No6;
import io.chukou.compliance.core.law.Order164;
import io.chukou.compliance.core.rule.Rule;
import java.util.Map;

/** Rules about a vehicle that was transferred pending export: its annotation, its temporary plate and its fate. */
final class PendingExportRules {
    /** From the licence application on the registration certificate carries 转让待出口 and the day of that annotation. */
    static final Rule ANNOTATED_PENDING_EXPORT = rule("TRANSFER-010")
            .cites(Announcement2024No6.TRANSFER_PENDING_EXPORT, Order164.EXPORT_ANNOTATION)
            .at(LICENCE_APPLICATION, CUSTOMS_CLEARANCE)
            .requires(onPaper(and(isTrue(TRANSFER_ANNOTATED), present(TRANSFER_DATE))));

    /**
     * The temporary plate ends at most 60 calendar days after its issue and not after the compulsory insurance (交强险).
     *
     * <p>By default the day of issue is not counted, so day 60 is still within the limit.
     */
    static final Rule TEMPORARY_PLATE_WITHIN_LIMITS = rule("TRANSFER-011")
            .cites(Announcement2024No6.TEMPORARY_PLATE, Order164.EXPORT_ANNOTATION)
            .at(TRANSFER_REGISTRATION, LICENCE_APPLICATION)
            .otherwise(WARN)
            .appliesWhen(present(TEMPORARY_PLATE_VALID_UNTIL))
            .requires(and(
                    byReading(
                            COUNT_FROM,
                            Map.of(
                                    "next-day",
                                    day(TEMPORARY_PLATE_VALID_UNTIL)
                                            .isNotAfter(day(TEMPORARY_PLATE_ISSUE_DATE)
                                                    .plusDays(60)),
                                    "day-itself",
                                    day(TEMPORARY_PLATE_VALID_UNTIL)
                                            .isNotAfter(day(TEMPORARY_PLATE_ISSUE_DATE)
                                                    .plusDays(59)))),
                    day(TEMPORARY_PLATE_VALID_UNTIL).isNotAfter(day(TEMPORARY_PLATE_INSURANCE_VALID_UNTIL))));

    /**
     * The temporary plate is still valid on the day of the licence application.
     *
     * <p>Without it the vehicle may not be driven on the road. No text that could be read bars its export.
     */
    static final Rule TEMPORARY_PLATE_STILL_VALID = rule("TRANSFER-012")
            .cites(Announcement2024No6.TEMPORARY_PLATE)
            .at(LICENCE_APPLICATION)
            .otherwise(WARN)
            .appliesWhen(present(TEMPORARY_PLATE_VALID_UNTIL))
            .requires(day(APPLICATION_DATE).isNotAfter(day(TEMPORARY_PLATE_VALID_UNTIL)));

    /** A vehicle transferred pending export has not been traded or changed owner again in China. */
    static final Rule NO_DOMESTIC_RESALE = rule("TRANSFER-013")
            .cites(Announcement2024No6.NO_DOMESTIC_RESALE)
            .at(LICENCE_APPLICATION, CUSTOMS_CLEARANCE)
            .requires(isFalse(SOLD_DOMESTICALLY_AFTERWARDS));

    /** The transfer pending export comes before the licence application; both may fall on one day. */
    static final Rule TRANSFER_PRECEDES_LICENCE = rule("TRANSFER-014")
            .cites(Announcement2024No6.ORDER_OF_STEPS)
            .at(LICENCE_APPLICATION)
            .appliesWhen(present(TRANSFER_DATE))
            .requires(day(TRANSFER_DATE).isNotAfter(day(APPLICATION_DATE)));

    /**
     * Where an expired temporary plate is read as more than a matter of the road, the authority decides on the export.
     *
     * <p>By default the rule does not speak; {@link #TEMPORARY_PLATE_STILL_VALID} warns. No text that could be read bars the
     * export, so that the rule does not block under any reading.
     */
    static final Rule EXPIRED_PLATE_IS_DECIDED_BY_AUTHORITY = rule("TRANSFER-015")
            .cites(Announcement2024No6.TEMPORARY_PLATE)
            .at(LICENCE_APPLICATION)
            .otherwise(REFER)
            .appliesWhen(and(
                    present(TEMPORARY_PLATE_VALID_UNTIL),
                    byReading(EXPIRED_PLATE, Map.of("road-only", never(), "refer", always()))))
            .requires(day(APPLICATION_DATE).isNotAfter(day(TEMPORARY_PLATE_VALID_UNTIL)));

    private PendingExportRules() {}
}
