package io.chukou.compliance.core.rules.exporter;

import static io.chukou.compliance.core.condition.Conditions.byReading;
import static io.chukou.compliance.core.condition.Conditions.is;
import static io.chukou.compliance.core.condition.Conditions.isFalse;
import static io.chukou.compliance.core.condition.Conditions.not;
import static io.chukou.compliance.core.condition.Conditions.oneOf;
import static io.chukou.compliance.core.fact.ExporterFacts.CREDIT_MEASURE;
import static io.chukou.compliance.core.fact.ExporterFacts.NAMED_IN_CIRCULAR;
import static io.chukou.compliance.core.question.Stage.LICENCE_APPLICATION;
import static io.chukou.compliance.core.rule.Consequence.REFER;
import static io.chukou.compliance.core.rule.Consequence.WARN;
import static io.chukou.compliance.core.rule.Rule.rule;
import static io.chukou.compliance.model.party.CreditMeasure.CORRECTION_DONE;
import static io.chukou.compliance.model.party.CreditMeasure.CORRECTION_ORDERED;
import static io.chukou.compliance.model.party.CreditMeasure.TALK;

import io.chukou.compliance.core.law.Notice648;
import io.chukou.compliance.core.reading.StandardReadings;
import io.chukou.compliance.core.rule.Rule;
import java.util.List;
import java.util.Map;

/**
 * Rules about the exporter's credit (信用): what the authority did about its conduct.
 *
 * <p>Immutable and thread-safe.
 */
final class CreditRules {
    /**
     * The authority weighs whether ordered measures (责令整改) were carried out before it decides on the licence.
     *
     * <p>By default that they were carried out is for the authority to find, so that the case is referred all the same.
     */
    static final Rule NO_CORRECTION_ORDERED = rule("EXPORTER-010")
            .cites(Notice648.CREDIT_WEIGHED_IN_LICENSING, Notice648.CREDIT_CORRECTION)
            .at(LICENCE_APPLICATION)
            .otherwise(REFER)
            .requires(byReading(
                    StandardReadings.CORRECTION_DONE,
                    Map.of(
                            "warn", not(is(CREDIT_MEASURE, CORRECTION_ORDERED)),
                            "refer", not(oneOf(CREDIT_MEASURE, CORRECTION_ORDERED, CORRECTION_DONE)))));

    /** An exporter that was called in for a talk (约谈) is under watch. */
    static final Rule NO_CREDIT_TALK = rule("EXPORTER-011")
            .cites(Notice648.CREDIT_TALK)
            .at(LICENCE_APPLICATION)
            .otherwise(WARN)
            .requires(not(is(CREDIT_MEASURE, TALK)));

    /** An exporter that fills in applications wrongly again and again is named in a circular (通报). */
    static final Rule NOT_NAMED_IN_CIRCULAR = rule("EXPORTER-012")
            .cites(Notice648.FORM_MATCHES_CERTIFICATE)
            .at(LICENCE_APPLICATION)
            .otherwise(WARN)
            .requires(isFalse(NAMED_IN_CIRCULAR));

    /**
     * Whether ordered measures were carried out is for the authority to weigh, also where the exporter says that they were.
     *
     * <p>It warns also where the reading is selected by which done measures do not send the case to the authority.
     */
    static final Rule CORRECTION_IS_WEIGHED = rule("EXPORTER-014")
            .cites(Notice648.CREDIT_WEIGHED_IN_LICENSING)
            .at(LICENCE_APPLICATION)
            .otherwise(WARN)
            .requires(not(is(CREDIT_MEASURE, CORRECTION_DONE)));

    static final List<Rule> STANDING = List.of(NO_CORRECTION_ORDERED, NO_CREDIT_TALK, NOT_NAMED_IN_CIRCULAR);

    static final List<Rule> WEIGHED = List.of(CORRECTION_IS_WEIGHED);

    private CreditRules() {}
}
