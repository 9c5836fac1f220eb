package io.chukou.compliance.core.rules.customs;

import static io.chukou.compliance.core.condition.Conditions.and;
import static io.chukou.compliance.core.condition.Conditions.byReading;
import static io.chukou.compliance.core.condition.Conditions.day;
import static io.chukou.compliance.core.condition.Conditions.isFalse;
import static io.chukou.compliance.core.condition.Conditions.present;
import static io.chukou.compliance.core.condition.Day.ofRange;
import static io.chukou.compliance.core.fact.ClearanceFacts.DECLARATION_DAY;
import static io.chukou.compliance.core.fact.ClearanceFacts.LICENCE_YEAR_END;
import static io.chukou.compliance.core.fact.ExportLicenceFacts.EXPORT_LICENCE;
import static io.chukou.compliance.core.fact.ExportLicenceFacts.LICENCE_ISSUE_DATE;
import static io.chukou.compliance.core.fact.ExportLicenceFacts.LICENCE_USED_BEFORE;
import static io.chukou.compliance.core.fact.ExportLicenceFacts.LICENCE_VALID_FROM;
import static io.chukou.compliance.core.fact.ExportLicenceFacts.LICENCE_VALID_UNTIL;
import static io.chukou.compliance.core.question.Stage.CUSTOMS_CLEARANCE;
import static io.chukou.compliance.core.reading.StandardReadings.LICENCE_TERM;
import static io.chukou.compliance.core.rule.Consequence.WARN;
import static io.chukou.compliance.core.rule.Rule.rule;

import io.chukou.compliance.core.condition.Condition;
import io.chukou.compliance.core.condition.Day;
import io.chukou.compliance.core.law.Announcement2024No6;
import io.chukou.compliance.core.law.Announcement2025No54;
import io.chukou.compliance.core.law.CustomsRules;
import io.chukou.compliance.core.law.FilingGuide2025;
import io.chukou.compliance.core.law.LicenceCatalogue2026;
import io.chukou.compliance.core.law.LicenceIssuingRules2008;
import io.chukou.compliance.core.rule.Rule;
import java.util.List;
import java.util.Map;

/** That a licence is at hand when the goods are declared, for how long it lasts, and that it serves once. */
final class LicenceTermRules {
    private static final int MONTHS = 6;

    /** A used vehicle is declared under an export licence (出口许可证), in small-scale border trade as well. */
    static final Rule LICENCE_AT_HAND = rule("CUSTOMS-001")
            .cites(
                    Announcement2024No6.EXPORT_LICENCE,
                    CustomsRules.LICENCE_AT_DECLARATION,
                    LicenceCatalogue2026.LICENCE_BEFORE_CUSTOMS,
                    LicenceCatalogue2026.NO_BORDER_TRADE_ESCAPE,
                    Announcement2025No54.ELECTRIC_CARS_NEED_LICENCE)
            .at(CUSTOMS_CLEARANCE)
            .requires(present(EXPORT_LICENCE));

    /**
     * The day of the declaration lies within the validity that the licence states; its first and its last day count.
     *
     * <p>The face of a licence names a first day only if that is not the day of issue, as on one that was issued in December for
     * the next year. The case states it in any event, because what is absent is unknown.
     */
    static final Rule LICENCE_VALID_ON_DECLARATION_DAY = rule("CUSTOMS-002")
            .cites(CustomsRules.LICENCE_AT_DECLARATION, LicenceIssuingRules2008.ISSUE_USE_AND_CHANGE)
            .at(CUSTOMS_CLEARANCE)
            .appliesWhen(present(EXPORT_LICENCE))
            .requires(and(
                    present(LICENCE_VALID_UNTIL),
                    day(LICENCE_VALID_FROM).isNotAfter(day(DECLARATION_DAY)),
                    day(DECLARATION_DAY).isNotAfter(day(LICENCE_VALID_UNTIL))));

    /**
     * The declaration is made within the term that the law allows a licence: six months, and not past 31 December.
     *
     * <p>Boundary: the same day of the sixth month still counts, and so does 31 December. A licence issued on 2026-09-15 ends on
     * 2026-12-31. The year is that of the first day of validity, because a licence for the next year is issued before it begins.
     * By default the six months run from the issue, which is the earlier day.
     */
    static final Rule DECLARED_WITHIN_LICENCE_TERM = rule("CUSTOMS-003")
            .cites(FilingGuide2025.LICENCE_VALIDITY, LicenceIssuingRules2008.VALIDITY)
            .at(CUSTOMS_CLEARANCE)
            .appliesWhen(present(EXPORT_LICENCE))
            .requires(withinTerm(day(DECLARATION_DAY)));

    /**
     * The licence states no later last day than the law allows. One that does was misread, or is none.
     *
     * <p>What counts for the export is the day of the declaration, so this only warns.
     */
    static final Rule LICENCE_STATES_A_LAWFUL_TERM = rule("CUSTOMS-004")
            .cites(FilingGuide2025.LICENCE_VALIDITY, LicenceIssuingRules2008.VALIDITY)
            .at(CUSTOMS_CLEARANCE)
            .otherwise(WARN)
            .appliesWhen(present(EXPORT_LICENCE))
            .requires(withinTerm(day(LICENCE_VALID_UNTIL)));

    /** The licence is used for one clearance; if fewer vehicles were cleared, the others need a new licence. */
    static final Rule LICENCE_NOT_USED_BEFORE = rule("CUSTOMS-005")
            .cites(
                    Announcement2024No6.ONE_CLEARANCE,
                    FilingGuide2025.ONE_CLEARANCE,
                    CustomsRules.QUANTITY_AND_NO_RETURN)
            .at(CUSTOMS_CLEARANCE)
            .appliesWhen(present(EXPORT_LICENCE))
            .requires(isFalse(LICENCE_USED_BEFORE));

    static final List<Rule> ALL = List.of(
            LICENCE_AT_HAND,
            LICENCE_VALID_ON_DECLARATION_DAY,
            DECLARED_WITHIN_LICENCE_TERM,
            LICENCE_STATES_A_LAWFUL_TERM,
            LICENCE_NOT_USED_BEFORE);

    private LicenceTermRules() {}

    private static Condition withinTerm(Day day) {
        Condition fromIssue = day.isNotAfter(day(LICENCE_ISSUE_DATE).plusMonths(MONTHS));
        Condition fromFirstDay = day.isNotAfter(day(LICENCE_VALID_FROM).plusMonths(MONTHS));
        return and(
                byReading(LICENCE_TERM, Map.of("from-issue", fromIssue, "from-first-day", fromFirstDay)),
                day.isNotAfter(ofRange(LICENCE_YEAR_END)));
    }
}
