package io.chukou.compliance.core.rules.exporter;

import static io.chukou.compliance.core.condition.Conditions.always;
import static io.chukou.compliance.core.condition.Conditions.and;
import static io.chukou.compliance.core.condition.Conditions.byReading;
import static io.chukou.compliance.core.condition.Conditions.day;
import static io.chukou.compliance.core.condition.Conditions.present;
import static io.chukou.compliance.core.fact.CaseFacts.APPLICATION_DATE;
import static io.chukou.compliance.core.fact.CaseFacts.STEP_DATE;
import static io.chukou.compliance.core.fact.ExporterFacts.FILING_PASS_DATE;
import static io.chukou.compliance.core.question.Stage.LICENCE_APPLICATION;
import static io.chukou.compliance.core.question.Stage.TRANSFER_REGISTRATION;
import static io.chukou.compliance.core.reading.StandardReadings.FILING_YEAR;
import static io.chukou.compliance.core.rule.Consequence.WARN;
import static io.chukou.compliance.core.rule.Rule.rule;

import io.chukou.compliance.core.condition.Condition;
import io.chukou.compliance.core.condition.Day;
import io.chukou.compliance.core.law.Announcement2024No6;
import io.chukou.compliance.core.law.FilingGuide2025;
import io.chukou.compliance.core.law.Order164;
import io.chukou.compliance.core.rule.Rule;
import java.util.List;
import java.util.Map;

/**
 * Rules about the exporter's filing (备案).
 *
 * <p>The pass date is that of the latest renewal on or before the step, because a renewal restarts the year.
 *
 * <p>Immutable and thread-safe.
 */
final class FilingRules {
    private static final Condition IS_FILED_AT_ALL = present(FILING_PASS_DATE);
    private static final Day PASSED = day(FILING_PASS_DATE);
    private static final Day ONE_YEAR_LATER = PASSED.plusYears(1);
    private static final Day APPLIED = day(APPLICATION_DATE);

    /** An exporter is filed with the commerce authority of the province where it is registered. */
    static final Rule IS_FILED = rule("EXPORTER-007")
            .cites(Announcement2024No6.FILING)
            .at(LICENCE_APPLICATION)
            .requires(IS_FILED_AT_ALL);

    /**
     * The filing is valid for one year from the day it passed.
     *
     * <p>Boundary: by default the same day one year later is still valid; see {@link #FILING_NOT_ON_ITS_LAST_DAY}.
     */
    static final Rule FILING_IN_FORCE = rule("EXPORTER-008")
            .cites(Announcement2024No6.FILING_VALIDITY, FilingGuide2025.FILING_VALIDITY)
            .at(LICENCE_APPLICATION)
            .appliesWhen(IS_FILED_AT_ALL)
            .requires(runsOn(APPLIED));

    /**
     * An application on the last day of the filing's year is a risk.
     *
     * <p>Boundary: the text does not say whether the year ends on the same day of the next year or on the day before it.
     * After that day there is nothing left to warn of, nor where the year is read to end on the day before.
     */
    static final Rule FILING_NOT_ON_ITS_LAST_DAY = rule("EXPORTER-009")
            .cites(FilingGuide2025.FILING_VALIDITY)
            .at(LICENCE_APPLICATION)
            .otherwise(WARN)
            .appliesWhen(and(IS_FILED_AT_ALL, APPLIED.isNotAfter(ONE_YEAR_LATER)))
            .requires(byReading(
                    FILING_YEAR, Map.of("anniversary", APPLIED.isBefore(ONE_YEAR_LATER), "day-before", always())));

    /**
     * The police transfer a vehicle pending export to an enterprise that the commerce authority recognises.
     *
     * <p>Reading: it is recognised while its filing is in force, by the same year as at the licence.
     */
    static final Rule RECOGNISED_AT_TRANSFER = rule("EXPORTER-013")
            .cites(Order164.EXPORTER_IS_RECOGNISED, Announcement2024No6.FILING_VALIDITY)
            .at(TRANSFER_REGISTRATION)
            .requires(and(IS_FILED_AT_ALL, runsOn(day(STEP_DATE))));

    static final List<Rule> AT_LICENCE = List.of(IS_FILED, FILING_IN_FORCE, FILING_NOT_ON_ITS_LAST_DAY);

    static final List<Rule> AT_TRANSFER = List.of(RECOGNISED_AT_TRANSFER);

    private FilingRules() {}

    private static Condition runsOn(Day step) {
        return and(
                PASSED.isNotAfter(step),
                byReading(
                        FILING_YEAR,
                        Map.of(
                                "anniversary", step.isNotAfter(ONE_YEAR_LATER),
                                "day-before", step.isBefore(ONE_YEAR_LATER))));
    }
}
