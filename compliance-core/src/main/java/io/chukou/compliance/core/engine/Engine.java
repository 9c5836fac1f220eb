package io.chukou.compliance.core.engine;

import io.chukou.compliance.core.fact.CaseFacts;
import io.chukou.compliance.core.fact.DayRange;
import io.chukou.compliance.core.fact.Evidence;
import io.chukou.compliance.core.fact.Fact;
import io.chukou.compliance.core.fact.Masking;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.question.Stage;
import io.chukou.compliance.core.reading.Readings;
import io.chukou.compliance.core.result.Assessment;
import io.chukou.compliance.core.result.ConsignmentAssessment;
import io.chukou.compliance.core.result.Finding;
import io.chukou.compliance.core.result.FindingExplanation;
import io.chukou.compliance.core.result.Obligations;
import io.chukou.compliance.core.result.Outlook;
import io.chukou.compliance.core.result.Progress;
import io.chukou.compliance.core.result.Roadmap;
import io.chukou.compliance.core.result.RulebookStamp;
import io.chukou.compliance.core.result.Verdict;
import io.chukou.compliance.core.result.VerdictExplanation;
import io.chukou.compliance.core.result.WayOut;
import io.chukou.compliance.core.result.WaysOut;
import io.chukou.compliance.core.rule.Rule;
import io.chukou.compliance.core.rulebook.Rulebook;
import io.chukou.compliance.model.Consignment;
import io.chukou.compliance.model.ExportCase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Puts every rule of one rulebook to a case.
 *
 * <p>Immutable and thread-safe.
 */
public final class Engine {
    private final Rulebook rulebook;
    private final RulebookStamp stamp;
    private final Judge[] judges;
    private final Judge[] consignmentJudges;
    private final Map<Stage, Panels> panels;
    private final Trials trials;
    private final Readings readings;
    private final @Nullable LocalDate lawDay;

    /**
     * Makes a rulebook ready.
     *
     * @param rulebook the rulebook
     */
    public Engine(Rulebook rulebook) {
        this.rulebook = rulebook;
        this.stamp = new RulebookStamp(
                rulebook.version(), rulebook.fingerprint(), rulebook.lawLastChecked(), rulebook.readings());
        this.judges = rulebook.rules().stream().map(Judge::new).toArray(Judge[]::new);
        this.consignmentJudges =
                rulebook.consignmentRules().stream().map(Judge::new).toArray(Judge[]::new);
        this.panels = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            panels.put(stage, new Panels(judges, stage, rulebook.readings()));
        }
        this.trials = new Trials(rulebook, judges);
        this.readings = rulebook.readings();
        this.lawDay = null;
    }

    private Engine(Engine other, Readings readings, @Nullable LocalDate lawDay) {
        this.rulebook = other.rulebook;
        this.stamp = other.stamp;
        this.judges = other.judges;
        this.consignmentJudges = other.consignmentJudges;
        this.panels = other.panels;
        this.trials = readings.equals(rulebook.readings()) ? other.trials : Trials.NONE;
        this.readings = readings;
        this.lawDay = lawDay;
    }

    /**
     * Returns an engine that answers as if the law of one as-of date governed whatever day is asked about. Days are still
     * counted up to the day asked about, and a date on the paper of the step still decides which law governs.
     *
     * @param day the as-of date whose law governs
     * @return the engine
     */
    public Engine byLawOf(LocalDate day) {
        return new Engine(this, readings, day);
    }

    /**
     * Returns an engine that reads the law in other ways than its rulebook does. Its answers are for comparison only: they
     * bear the stamp of the rulebook and do not say which readings they depend on.
     *
     * @param others the selected alternatives; one for which no rule leaves room changes nothing
     * @return the engine
     */
    public Engine readAs(Readings others) {
        return new Engine(this, others, lawDay);
    }

    /**
     * Answers a question about a case. Whatever a rule does, this does not throw for it.
     *
     * @param exportCase the case
     * @param question the question
     * @return the answer, with one finding per rule in rulebook order
     */
    public Assessment assess(ExportCase exportCase, Question question) {
        Evidence evidence = evidence(exportCase, question);
        Hearing told = hear(evidence);
        List<Finding> all = told.findings();
        Verdict verdict = verdict(evidence, told);
        List<Finding> onPaper = all;
        boolean indicative = false;
        if (evidence.isAnythingDeclared()) {
            Evidence papers = evidence.onPaperOnly();
            Hearing seen = hear(papers);
            onPaper = seen.findings();
            indicative = verdict != verdict(papers, seen);
        }
        return new Assessment(
                reference(exportCase.getReference()),
                question,
                stamp,
                verdict,
                indicative,
                marked(all, onPaper),
                () -> missing(evidence, all, verdict),
                () -> trials.run(this, evidence, all, verdict));
    }

    private List<Fact<?>> missing(Evidence evidence, List<Finding> findings, Verdict verdict) {
        return verdict == Verdict.UNDETERMINED ? new Completions(this, evidence, findings).relevant() : List.of();
    }

    /**
     * Answers a question about a consignment: about each of its vehicles, and about the whole.
     *
     * @param consignment the consignment
     * @param question the question
     * @return the answer
     */
    public ConsignmentAssessment assess(Consignment consignment, Question question) {
        return new Batch(this, consignment.toCases(), question).assess(reference(consignment.getReference()));
    }

    /**
     * Says what time alone does to the verdict.
     *
     * @param exportCase the case
     * @param question the question; its day is the first of the outlook
     * @param horizon the last day of the outlook
     * @return the outlook
     * @throws IllegalArgumentException if the horizon is before the day of the question
     */
    public Outlook outlook(ExportCase exportCase, Question question, LocalDate horizon) {
        requireNotBefore(question, horizon);
        Timeline timeline = new Timeline(this, exportCase, question, horizon);
        return new Prospect(timeline, horizon).outlook(reference(exportCase.getReference()), question, stamp);
    }

    /**
     * Finds everything that is due or expires, at every stage.
     *
     * @param exportCase the case
     * @param question the question; its day is the first of the calendar
     * @param horizon the last day of the calendar
     * @return the calendar
     * @throws IllegalArgumentException if the horizon is before the day of the question
     */
    public Obligations obligations(ExportCase exportCase, Question question, LocalDate horizon) {
        requireNotBefore(question, horizon);
        Timeline timeline = new Timeline(this, exportCase, question, horizon);
        Stretch next = timeline.next();
        return new Obligations(
                reference(exportCase.getReference()),
                question,
                stamp,
                timeline.start().verdict(),
                horizon,
                next == null ? null : next.first(),
                Agenda.byDay(Agenda.of(this, exportCase, question, horizon).entries()));
    }

    /**
     * Finds everything that is due or expires for a consignment, at every stage.
     *
     * @param consignment the consignment
     * @param question the question; its day is the first of the calendar
     * @param horizon the last day of the calendar
     * @return the calendar of its vehicles and of the whole, each entry once
     * @throws IllegalArgumentException if the horizon is before the day of the question
     */
    public Obligations obligations(Consignment consignment, Question question, LocalDate horizon) {
        requireNotBefore(question, horizon);
        BatchAgenda agenda = new BatchAgenda(this, consignment, question, horizon);
        return new Obligations(
                reference(consignment.getReference()),
                question,
                stamp,
                agenda.verdict(),
                horizon,
                agenda.recheck(),
                Agenda.byDay(agenda.entries()));
    }

    private static void requireNotBefore(Question question, LocalDate horizon) {
        if (horizon.isBefore(question.asOf())) {
            throw new IllegalArgumentException("The horizon " + horizon + " is before the day of the question");
        }
    }

    /**
     * Finds the ways in which a case that is not permitted can come to be.
     *
     * @param exportCase the case
     * @param question the question
     * @return the ways; none unless the verdict is BLOCKED or UNDETERMINED
     */
    public WaysOut waysOut(ExportCase exportCase, Question question) {
        Verdict verdict = assess(exportCase, question).verdict();
        boolean open = verdict == Verdict.BLOCKED || verdict == Verdict.UNDETERMINED;
        WayFinder finder = new WayFinder(this, exportCase, question);
        List<WayOut> ways = open ? finder.find() : List.of();
        return new WaysOut(reference(exportCase.getReference()), question, stamp, verdict, ways, finder.isComplete());
    }

    /**
     * Says where a case stands at each milestone of the law.
     *
     * @param exportCase the case
     * @param question the question; its stage has a say in the verdict only
     * @return the roadmap
     */
    public Roadmap roadmap(ExportCase exportCase, Question question) {
        List<Progress> told = new Survey(this, exportCase, question).progress();
        ExportCase onPaper = evidence(exportCase, question).onPaperOnly().exportCase();
        List<Progress> marked =
                onPaper == exportCase ? told : markedProgress(told, new Survey(this, onPaper, question).progress());
        Verdict verdict = assess(exportCase, question).verdict();
        return new Roadmap(reference(exportCase.getReference()), question, stamp, verdict, marked);
    }

    private static List<Progress> markedProgress(List<Progress> told, List<Progress> onPaper) {
        List<Progress> marked = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            boolean same = told.get(i).state() == onPaper.get(i).state();
            marked.add(same ? told.get(i) : told.get(i).asIndicative());
        }
        return marked;
    }

    List<Rule> rules() {
        return rulebook.rules();
    }

    /**
     * Finds the first day on which the verdict could change although no fact changes.
     *
     * @param exportCase the case
     * @param question the question
     * @param horizon the last day to look at for conditions that may turn on any day
     * @return the day, after that of the question; empty if there is none
     */
    public Optional<LocalDate> firstTurn(ExportCase exportCase, Question question, LocalDate horizon) {
        Timeline timeline = new Timeline(this, exportCase, question, horizon);
        return Optional.ofNullable(timeline.next()).map(Stretch::first);
    }

    private static @Nullable String reference(Optional<String> reference) {
        return reference.map(Masking::text).orElse(null);
    }

    Evidence evidence(ExportCase exportCase, Question question) {
        return Evidence.of(exportCase, question, rulebook.tables()).under(readings);
    }

    Evidence evidence(List<ExportCase> vehicles, Question question) {
        return Evidence.of(vehicles, question, rulebook.tables()).under(readings);
    }

    Judge[] judges() {
        return judges;
    }

    Judge[] consignmentJudges() {
        return consignmentJudges;
    }

    RulebookStamp stamp() {
        return stamp;
    }

    List<Finding> findings(Evidence evidence) {
        return hear(evidence).findings();
    }

    private Hearing hear(Evidence evidence) {
        DayRange step = stepDay(evidence);
        Panels ofStage = Objects.requireNonNull(panels.get(evidence.question().stage()), "every stage has panels");
        return ofStage.on(step).hear(evidence, step);
    }

    /** An answer is indicative if it would be another one without what is declared. */
    static List<Finding> marked(List<Finding> told, List<Finding> onPaper) {
        if (told == onPaper) {
            return told;
        }
        Finding[] marked = told.toArray(Finding[]::new);
        for (int i = 0; i < marked.length; i++) {
            if (marked[i].outcome() != onPaper.get(i).outcome()) {
                marked[i] = marked[i].asIndicative();
            }
        }
        return List.of(marked);
    }

    Verdict verdict(Evidence evidence, List<Finding> findings) {
        return verdict(evidence, new Hearing(findings, new Tally(findings).verdict()));
    }

    private Verdict verdict(Evidence evidence, Hearing hearing) {
        return hearing.verdict() == Verdict.UNDETERMINED
                ? new Completions(this, evidence, hearing.findings()).verdict()
                : hearing.verdict();
    }

    DayRange stepDay(Evidence evidence) {
        Evidence governing = lawDay == null
                ? evidence
                : evidence(evidence.exportCase(), evidence.question().onDay(lawDay))
                        .under(evidence.readings());
        return Objects.requireNonNull(CaseFacts.STEP_DATE.days(governing), "every step has a day");
    }

    /**
     * Explains a verdict.
     *
     * @param exportCase the case
     * @param question the question
     * @return the answer, with the findings that carry its verdict explained
     */
    public VerdictExplanation explain(ExportCase exportCase, Question question) {
        Assessment assessment = assess(exportCase, question);
        Tally tally = new Tally(assessment.findings());
        return new VerdictExplanation(
                assessment, explain(exportCase, assessment, finding -> tally.restsOn(assessment.verdict(), finding)));
    }

    /**
     * Explains what one rule says.
     *
     * @param exportCase the case
     * @param question the question
     * @param code the code of the rule
     * @return the explained finding; empty if the rulebook has no such rule
     */
    public Optional<FindingExplanation> explain(ExportCase exportCase, Question question, String code) {
        Assessment assessment = assess(exportCase, question);
        return explain(exportCase, assessment, finding -> finding.rule().code().equals(code)).stream()
                .findFirst();
    }

    private List<FindingExplanation> explain(ExportCase exportCase, Assessment assessment, Predicate<Finding> asked) {
        Evidence evidence = evidence(exportCase, assessment.question());
        DayRange step = stepDay(evidence);
        List<FindingExplanation> explained = new ArrayList<>();
        for (int i = 0; i < judges.length; i++) {
            Finding finding = assessment.findings().get(i);
            if (asked.test(finding)) {
                explained.add(new Explainer(judges[i], evidence, step).explain(finding));
            }
        }
        return explained;
    }
}
