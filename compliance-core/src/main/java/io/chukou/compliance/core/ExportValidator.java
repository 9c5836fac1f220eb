package io.chukou.compliance.core;

import io.chukou.compliance.core.comparison.Comparison;
import io.chukou.compliance.core.engine.Engine;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.result.Assessment;
import io.chukou.compliance.core.result.ConsignmentAssessment;
import io.chukou.compliance.core.result.FindingExplanation;
import io.chukou.compliance.core.result.Obligations;
import io.chukou.compliance.core.result.Outlook;
import io.chukou.compliance.core.result.Roadmap;
import io.chukou.compliance.core.result.VerdictExplanation;
import io.chukou.compliance.core.result.WaysOut;
import io.chukou.compliance.core.rulebook.Rulebook;
import io.chukou.compliance.model.Consignment;
import io.chukou.compliance.model.ExportCase;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Answers whether a used vehicle may be exported from China, and if not, why.
 *
 * <p>It reads no clock, file, network, locale or environment. Make one and share it. The answer is not legal advice.
 *
 * <p>For example, {@code ExportValidator.standard().assess(car, Question.on(LocalDate.of(2026, 6, 30))).verdict()}.
 *
 * <p>Immutable and thread-safe.
 */
public final class ExportValidator {
    private final Rulebook rulebook;
    private final Engine engine;

    private ExportValidator(Rulebook rulebook) {
        this.rulebook = rulebook;
        this.engine = new Engine(rulebook);
    }

    /**
     * Returns a validator for the rules that this library ships.
     *
     * @return the validator
     */
    public static ExportValidator standard() {
        return new ExportValidator(Rulebook.standard());
    }

    /**
     * Returns a validator for another rulebook.
     *
     * @param rulebook the rulebook
     * @return the validator
     */
    public static ExportValidator of(Rulebook rulebook) {
        return new ExportValidator(rulebook);
    }

    /**
     * Returns the rules that this validator applies.
     *
     * @return the rulebook
     */
    public Rulebook rulebook() {
        return rulebook;
    }

    /**
     * Answers a question about a case.
     *
     * @param exportCase what is known of the vehicle, its papers and its exporter
     * @param question the stage, the day, the meaning of absence and the assumptions
     * @return the answer; it never throws for what the case says, and a rule that fails never permits
     * @throws NullPointerException if an argument is null
     */
    public Assessment assess(ExportCase exportCase, Question question) {
        return engine.assess(exportCase, question);
    }

    /**
     * Answers a question about a consignment: about each of its vehicles, with what the consignment says once for all, and about
     * the whole. Asked at {@code LICENCE_APPLICATION}, a consignment is what one application names; at {@code
     * CUSTOMS_CLEARANCE} what one licence covers and one declaration clears.
     *
     * @param consignment what is known of the vehicles, the papers they share and the exporter
     * @param question the stage, the day, the meaning of absence and the assumptions
     * @return the answer, with a split into applications that are permitted
     * @throws NullPointerException if an argument is null
     */
    public ConsignmentAssessment assess(Consignment consignment, Question question) {
        return engine.assess(consignment, question);
    }

    /**
     * Explains a verdict down to the facts: the findings that carry it, each with the conditions and values that decide it.
     *
     * <p>It asks the rules anew. An assessment alone costs nothing more for it.
     *
     * @param exportCase what is known of the vehicle, its papers and its exporter
     * @param question the stage, the day, the meaning of absence and the assumptions
     * @return the explanation
     * @throws NullPointerException if an argument is null
     */
    public VerdictExplanation explain(ExportCase exportCase, Question question) {
        return engine.explain(exportCase, question);
    }

    /**
     * Explains what one rule says, whether or not the verdict rests on it.
     *
     * @param exportCase what is known of the vehicle, its papers and its exporter
     * @param question the stage, the day, the meaning of absence and the assumptions
     * @param code the code of the rule, such as {@code LETTER-001}
     * @return the explanation; empty if the rulebook has no such rule
     * @throws NullPointerException if an argument is null
     */
    public Optional<FindingExplanation> explain(ExportCase exportCase, Question question, String code) {
        return engine.explain(exportCase, question, Objects.requireNonNull(code, "code"));
    }

    /**
     * Says from when and until when the verdict is what it is while no fact changes.
     *
     * @param exportCase what is known of the vehicle, its papers and its exporter
     * @param question the question; its day is the first day of the outlook
     * @param horizon the last day on which a verdict is asked for, a calendar day in Asia/Shanghai
     * @return the days, their verdicts, and the rules that make them turn
     * @throws IllegalArgumentException if the horizon is before the day of the question
     * @throws NullPointerException if an argument is null
     */
    public Outlook outlook(ExportCase exportCase, Question question, LocalDate horizon) {
        return engine.outlook(exportCase, question, horizon);
    }

    /**
     * Finds the ways in which a case that is blocked or undetermined can come to be permitted, or, if there are none, be decided
     * by the authority.
     *
     * <p>Each way is a least set of steps: documents to obtain, facts to establish, things to put right, a day to wait until. What
     * nobody can change, such as the car itself and its past, is no step. At most five years are waited for. It takes longer than an
     * assessment, for a case about which little is known much longer.
     *
     * @param exportCase what is known of the vehicle, its papers and its exporter
     * @param question the question
     * @return the ways, those of least effort first; none for any other verdict, and where nothing helps
     * @throws NullPointerException if an argument is null
     */
    public WaysOut waysOut(ExportCase exportCase, Question question) {
        return engine.waysOut(exportCase, question);
    }

    /**
     * Says where a case stands on its way out of the country: each milestone of the law in order, whether it is reached,
     * possible now, barred or waiting, with the papers it takes and brings and the time that the law sets.
     *
     * <p>What the case does not show counts as not done. It costs a few assessments.
     *
     * @param exportCase what is known of the vehicle, its papers and its exporter
     * @param question the day, the meaning of absence and the assumptions; the stage has a say in the verdict only
     * @return the roadmap
     * @throws NullPointerException if an argument is null
     */
    public Roadmap roadmap(ExportCase exportCase, Question question) {
        return engine.roadmap(exportCase, question);
    }

    /**
     * Finds the first day on which the verdict could turn although no fact changes: the day to look at the case again.
     *
     * <p>It does what {@link #outlook} does up to the first turn. A change of the law that the rulebook does not know may come
     * earlier, and so may a day on which a caller's own rule that names no days turns, if it is more than a year away.
     *
     * @param exportCase what is known of the vehicle, its papers and its exporter
     * @param question the question
     * @return the first day with another verdict, after that of the question; empty if no such day is known
     * @throws NullPointerException if an argument is null
     */
    public Optional<LocalDate> turnsOn(ExportCase exportCase, Question question) {
        return engine.firstTurn(exportCase, question, question.asOf().plusYears(1));
    }

    /**
     * Finds everything that is due or expires for a case while no fact changes, at every stage.
     *
     * <p>Where time alone turns a rule against the case, the last day before is due; where it turns it back, the day opens. A
     * duty after export for which no day is known stands. What has a date on its paper is no longer due.
     *
     * @param exportCase what is known of the vehicle, its papers and its exporter
     * @param question the question; its day is the first of the calendar, its stage matters only for the day to ask it again
     * @param horizon the last day of the calendar, a calendar day in Asia/Shanghai
     * @return the calendar
     * @throws IllegalArgumentException if the horizon is before the day of the question
     * @throws NullPointerException if an argument is null
     */
    public Obligations obligations(ExportCase exportCase, Question question, LocalDate horizon) {
        return engine.obligations(exportCase, question, horizon);
    }

    /**
     * Finds everything that is due or expires for a consignment while no fact changes, at every stage: for its vehicles, with what
     * the consignment says once for all, and for the whole. What several vehicles share is one entry, which names them.
     *
     * @param consignment what is known of the vehicles, the papers they share and the exporter
     * @param question the question; its day is the first of the calendar, its stage matters only for the day to ask it again
     * @param horizon the last day of the calendar, a calendar day in Asia/Shanghai
     * @return the calendar
     * @throws IllegalArgumentException if the horizon is before the day of the question
     * @throws NullPointerException if an argument is null
     */
    public Obligations obligations(Consignment consignment, Question question, LocalDate horizon) {
        return engine.obligations(consignment, question, horizon);
    }

    /**
     * Answers a question about a case before and after its facts changed, and tells the difference.
     *
     * <p>For example, {@code whatIf(car, car.toBuilder().destination(CountryCode.of("KZ")).build(), question)}.
     *
     * @param before the case as it is
     * @param after the case as it would be
     * @param question the question about both
     * @return both answers and their difference; every cause is FACTS
     */
    public Comparison whatIf(ExportCase before, ExportCase after, Question question) {
        return compare(before, question, after, question.asOf(), this);
    }

    /**
     * Answers a question about a case for its own day and for another one, and tells the difference.
     *
     * @param exportCase the case
     * @param question the question
     * @param otherDay the other as-of date, earlier or later
     * @return both answers and their difference; every cause is TIME or LAW
     */
    public Comparison asOf(ExportCase exportCase, Question question, LocalDate otherDay) {
        return compare(exportCase, question, exportCase, otherDay, this);
    }

    /**
     * Answers a question in two situations that may differ in facts, day and rulebook, and tells the difference. Stage,
     * meaning of absence and assumptions are those of the question in both.
     *
     * <p>For example, {@code compare(car, question, car, question.asOf(), newer)} tells what a newer rulebook changes.
     *
     * @param before the case, before
     * @param question the question, with the as-of date before
     * @param after the case, after
     * @param otherDay the as-of date, after
     * @param other answers after; this validator answers before
     * @return both answers and their difference
     */
    public Comparison compare(
            ExportCase before, Question question, ExportCase after, LocalDate otherDay, ExportValidator other) {
        Situation first = new Situation(before, question.asOf(), question.asOf(), engine, rulebook.readings());
        Situation second = new Situation(after, otherDay, otherDay, other.engine, other.rulebook.readings());
        return Comparison.of(
                first.differencesTo(second), made -> first.with(made, second).assess(question));
    }
}
