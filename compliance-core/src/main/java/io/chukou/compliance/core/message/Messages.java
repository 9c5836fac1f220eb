package io.chukou.compliance.core.message;

import io.chukou.compliance.core.comparison.Cause;
import io.chukou.compliance.core.condition.Explanation;
import io.chukou.compliance.core.fact.Fact;
import io.chukou.compliance.core.fact.Paper;
import io.chukou.compliance.core.law.Force;
import io.chukou.compliance.core.question.Stage;
import io.chukou.compliance.core.question.Subject;
import io.chukou.compliance.core.reading.Reading;
import io.chukou.compliance.core.result.Argument;
import io.chukou.compliance.core.result.Assessment;
import io.chukou.compliance.core.result.ConsignmentAssessment;
import io.chukou.compliance.core.result.Dependence;
import io.chukou.compliance.core.result.Finding;
import io.chukou.compliance.core.result.FindingExplanation;
import io.chukou.compliance.core.result.Obligation;
import io.chukou.compliance.core.result.Obligations;
import io.chukou.compliance.core.result.Outcome;
import io.chukou.compliance.core.result.Outlook;
import io.chukou.compliance.core.result.Roadmap;
import io.chukou.compliance.core.result.RuleTurn;
import io.chukou.compliance.core.result.Span;
import io.chukou.compliance.core.result.Split;
import io.chukou.compliance.core.result.Step;
import io.chukou.compliance.core.result.Turn;
import io.chukou.compliance.core.result.Verdict;
import io.chukou.compliance.core.result.VerdictExplanation;
import io.chukou.compliance.core.result.WaysOut;
import io.chukou.compliance.core.roadmap.Milestone;
import io.chukou.compliance.core.rule.Consequence;
import io.chukou.compliance.core.rule.Rule;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The texts of one language.
 *
 * <p>An assessment carries no text; this renders it. Dates and numbers are written in ISO form in every language.
 *
 * <p>Immutable and thread-safe.
 */
public final class Messages {
    private final Language language;
    private final Map<String, String> texts;

    private Messages(Language language, Map<String, String> texts) {
        this.language = language;
        this.texts = texts;
    }

    /**
     * Returns the texts that this library ships.
     *
     * @param language the language
     * @return the texts
     */
    public static Messages of(Language language) {
        return new Messages(language, Bundle.load(language));
    }

    /**
     * Returns these texts with further ones, such as those of a caller's own rules.
     *
     * @param more texts by key, such as {@code CARRIER-001.title}; they replace texts with the same key
     * @return the new texts
     */
    public Messages with(Map<String, String> more) {
        Map<String, String> all = new TreeMap<>(texts);
        all.putAll(more);
        return new Messages(language, all);
    }

    /**
     * Returns the language.
     *
     * @return the language
     */
    public Language language() {
        return language;
    }

    /**
     * Says whether a text exists.
     *
     * @param key the key
     * @return true if it does
     */
    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /**
     * Returns the duty of a rule in one sentence.
     *
     * @param rule the rule
     * @return the sentence, or the code for a rule without a text
     */
    public String title(Rule rule) {
        return text(rule.code() + ".title", rule.code());
    }

    /**
     * Tells in lines when a rule applies, without a case: one line for each condition, all of which must hold, those that
     * belong to a condition indented below it. Where the law leaves room, it is told as read by default.
     *
     * @param rule the rule
     * @return the lines, each ended by a line feed; empty for a duty without exception
     */
    public String applies(Rule rule) {
        return new DutyText(this).applies(rule);
    }

    /**
     * Tells in lines what a rule requires, as {@link #applies(Rule)} does.
     *
     * @param rule the rule
     * @return the lines, each ended by a line feed
     */
    public String requires(Rule rule) {
        return new DutyText(this).requires(rule);
    }

    /**
     * Returns what a rule says when it is violated, with the names of figures and facts in braces where a finding shows their
     * values, such as {@code {days}}.
     *
     * @param rule the rule
     * @return the text, or the duty for a rule without one
     */
    public String violated(Rule rule) {
        return text(rule.code() + ".violated", title(rule));
    }

    /**
     * Returns the next action that a violated rule calls for, with names in braces as in {@link #violated(Rule)}.
     *
     * @param rule the rule
     * @return one imperative sentence; empty for a rule without one
     */
    public String remedy(Rule rule) {
        return text(rule.code() + ".remedy", "");
    }

    /**
     * Returns what a finding says in a few sentences: also that it rests on no law but on a recommendation or a carrier's
     * term, and that it rests on declared facts, if so.
     *
     * @param finding the finding
     * @return the text
     */
    public String message(Finding finding) {
        Map<String, String> values = values(finding);
        String message = finding.outcome() == Outcome.VIOLATED
                ? Template.fill(violated(finding.rule()), values)
                : Template.fill(text("outcome." + finding.outcome() + ".message", "{title}"), values);
        return message
                + force(finding.rule().force())
                + (finding.isIndicative() ? text("indicative.sentence", "") : "");
    }

    private String force(Force force) {
        return force == Force.LAW ? "" : text("force." + force + ".sentence", "");
    }

    /**
     * Returns the next action that a finding calls for.
     *
     * @param finding the finding
     * @return one imperative sentence; empty if there is nothing to do
     */
    public String remedy(Finding finding) {
        return switch (finding.outcome()) {
            case VIOLATED -> Template.fill(remedy(finding.rule()), values(finding));
            case CANNOT_TELL, ASSUMED ->
                Template.fill(text("outcome." + finding.outcome() + ".remedy", ""), values(finding));
            case SATISFIED, NOT_APPLICABLE, FAULT -> "";
        };
    }

    /**
     * Explains a verdict in indented lines.
     *
     * <p>The first line says the verdict. Each finding that carries it follows with one line for every node of its
     * conditions: {@code *} before a node that decides the finding, {@code -} before any other, the answer in brackets,
     * then what was compared, with the values used.
     *
     * @param explanation the explanation
     * @return the lines, each ended by a line feed
     */
    public String explanation(VerdictExplanation explanation) {
        return new ExplanationText(this).of(explanation);
    }

    /**
     * Explains a finding in indented lines, as {@link #explanation(VerdictExplanation)} does.
     *
     * @param explanation the explanation
     * @return the lines, each ended by a line feed
     */
    public String explanation(FindingExplanation explanation) {
        return new ExplanationText(this).of(explanation);
    }

    /**
     * Says what one node of an explanation compared.
     *
     * @param node the node
     * @return one line without its answer and without the nodes below
     */
    public String explanation(Explanation node) {
        return new ExplanationText(this).line(node);
    }

    /**
     * Tells an outlook in lines: the days and their verdicts, how long the first verdict holds, what waiting alone does, and
     * every turn with the rules that make it.
     *
     * @param outlook the outlook
     * @return the lines, each ended by a line feed
     */
    public String outlook(Outlook outlook) {
        return new OutlookText(this).lines(outlook);
    }

    /**
     * Tells consecutive days and their verdict.
     *
     * @param span the days
     * @return one line, such as "Blocked from 2026-06-30 to 2026-09-28"
     */
    public String span(Span span) {
        return new OutlookText(this).of(span);
    }

    /**
     * Tells when the verdict turns, and whether a door opens or closes by it.
     *
     * @param turn the turn
     * @return one line; if the day is not certain, it names the first and the last that may be it
     */
    public String turn(Turn turn) {
        return new OutlookText(this).of(turn);
    }

    /**
     * Tells what a rule says before and after a turn, or that it comes into force or goes out of it.
     *
     * @param turn the rule's part in a turn
     * @return one line
     */
    public String turn(RuleTurn turn) {
        return new OutlookText(this).of(turn);
    }

    /**
     * Tells until when the first verdict of an outlook holds.
     *
     * @param outlook the outlook
     * @return one sentence, with the day on which to ask again
     */
    public String holds(Outlook outlook) {
        return new OutlookText(this).holds(outlook);
    }

    /**
     * Tells what waiting alone does.
     *
     * @param outlook the outlook
     * @return one sentence, with the first day on which the export is permitted, or saying that there is none
     */
    public String opens(Outlook outlook) {
        return new OutlookText(this).opens(outlook);
    }

    /**
     * Tells a calendar in lines: each entry with its rule and what to do, and when to ask again.
     *
     * @param calendar the calendar
     * @return the lines, each ended by a line feed
     */
    public String obligations(Obligations calendar) {
        return new ObligationsText(this).lines(calendar);
    }

    /**
     * Tells an entry of a calendar.
     *
     * @param entry the entry
     * @return one line with its day or days and the duty, such as "Due by 2026-08-23: The temporary plate is still valid ..."
     */
    public String obligation(Obligation entry) {
        return new ObligationsText(this).of(entry);
    }

    /**
     * Names the rule of an entry, what a violation means, and the stages at which it counts.
     *
     * @param entry the entry
     * @return one line; it says so if the law changes on the day
     */
    public String rule(Obligation entry) {
        return new ObligationsText(this).rule(entry);
    }

    /**
     * Names the vehicles of a consignment that an entry is about, by their places.
     *
     * @param entry the entry
     * @return one line; empty if the entry names none
     */
    public String vehicles(Obligation entry) {
        return new ObligationsText(this).vehicles(entry);
    }

    /**
     * Returns the action that an entry of a calendar calls for.
     *
     * @param entry the entry
     * @return one imperative sentence; empty if there is nothing to do
     */
    public String action(Obligation entry) {
        return new ObligationsText(this).action(entry);
    }

    /**
     * Tells when to ask the question of a calendar again.
     *
     * @param calendar the calendar
     * @return one sentence, also if no such day is known
     */
    public String recheck(Obligations calendar) {
        return new ObligationsText(this).recheck(calendar);
    }

    /**
     * Tells ways out in lines, those of least effort first: each with its steps and the duties that they serve.
     *
     * @param ways the ways
     * @return the lines, each ended by a line feed; empty if there is nothing to say
     */
    public String waysOut(WaysOut ways) {
        return new WaysOutText(this).lines(ways);
    }

    /**
     * Tells a step.
     *
     * @param step the step
     * @return one imperative sentence
     */
    public String step(Step step) {
        return new WaysOutText(this).of(step);
    }

    /**
     * Says whether nothing lifts what bars the case, or whether more ways may exist than those told.
     *
     * @param ways the ways
     * @return one sentence; empty if neither is so
     */
    public String remark(WaysOut ways) {
        return new WaysOutText(this).remark(ways);
    }

    /**
     * Tells a roadmap in lines, in the order of the law: each milestone with its state, and for one that is still to come who
     * acts, the papers, the time that the law sets, and what is in the way.
     *
     * @param roadmap the roadmap
     * @return the lines, each ended by a line feed
     */
    public String roadmap(Roadmap roadmap) {
        return new RoadmapText(this).lines(roadmap);
    }

    /**
     * Names a milestone.
     *
     * @param milestone the milestone
     * @return its name
     */
    public String title(Milestone milestone) {
        return new RoadmapText(this).title(milestone);
    }

    /**
     * Names who acts at a milestone.
     *
     * @param milestone the milestone
     * @return the office, or the parties
     */
    public String office(Milestone milestone) {
        return new RoadmapText(this).office(milestone);
    }

    /**
     * Tells the answer about a consignment in lines: the verdict, what the rules say against the whole and against each vehicle with
     * what to do, the warnings, and unless all is permitted how licences could be applied for instead. Vehicles are named by their
     * places, of which the first is 1; those of which the same is to be said, together.
     *
     * @param assessment the answer; unless it is PERMITTED, its split is worked out for this
     * @return the lines, each ended by a line feed
     */
    public String consignment(ConsignmentAssessment assessment) {
        return new ConsignmentText(this).lines(assessment);
    }

    /**
     * Tells an application of a split.
     *
     * @param number its number among the applications, counted from 1
     * @param batch the application
     * @return one line with its vehicles and, as far as they are stated, code, country and makers
     */
    public String licence(int number, Split.Batch batch) {
        return new ConsignmentText(this).licence(number, batch);
    }

    /**
     * Tells why a vehicle is in no application of a split.
     *
     * @param left the vehicle
     * @return one line with its place, its verdict and the rules that keep it back
     */
    public String leftOut(Split.LeftOut left) {
        return new ConsignmentText(this).leftOut(left);
    }

    /**
     * Names a value of a fact that has few.
     *
     * @param value the value
     * @return its name; the value itself if it has none
     */
    public String value(Object value) {
        String name = value instanceof Enum<?> constant
                ? constant.getDeclaringClass().getSimpleName() + "." + constant.name()
                : value.toString();
        return text("value." + name, value.toString());
    }

    private Map<String, String> values(Finding finding) {
        Map<String, String> values = new HashMap<>();
        values.put("title", title(finding.rule()));
        values.put("missing", factNames(finding.missing()));
        values.put("fault", finding.fault().orElse(""));
        for (Argument argument : finding.arguments()) {
            values.put(argument.name(), shown(argument.value()));
        }
        return values;
    }

    private String shown(Object value) {
        if (!(value instanceof List<?> list)) {
            return String.valueOf(value);
        }
        return list.isEmpty()
                ? text("list.none", "none")
                : list.stream().map(String::valueOf).collect(Collectors.joining(text("list.separator", ", ")));
    }

    private String factNames(List<Fact<?>> facts) {
        String separator = text("list.separator", ", ");
        return facts.isEmpty()
                ? text("missing.table", "an entry of a table of the law")
                : facts.stream().map(this::fact).collect(Collectors.joining(separator));
    }

    /**
     * Names a fact.
     *
     * @param fact the fact
     * @return its name, or its path for a fact without a text
     */
    public String fact(Fact<?> fact) {
        return text("fact." + fact.path(), fact.path());
    }

    /**
     * Names a paper.
     *
     * @param paper the paper
     * @return its name
     */
    public String paper(Paper paper) {
        return text("paper." + paper, paper.name());
    }

    /**
     * Names who issues a paper.
     *
     * @param paper the paper
     * @return the issuer
     */
    public String issuer(Paper paper) {
        return text("issuer." + paper, paper.name());
    }

    /**
     * Asks what the text of the law leaves open.
     *
     * @param reading the reading
     * @return one question, or the key for a reading without a text
     */
    public String question(Reading reading) {
        return text("reading." + reading, reading.key());
    }

    /**
     * Says what an alternative of a reading takes the text to mean.
     *
     * @param reading the reading
     * @param alternative the name of the alternative
     * @return one sentence, or the name for an alternative without a text
     */
    public String answer(Reading reading, String alternative) {
        return text("reading." + reading + "." + alternative, alternative);
    }

    /**
     * Says why the default of a reading is the default.
     *
     * @param reading the reading
     * @return one or two sentences; empty for a reading without a text
     */
    public String reason(Reading reading) {
        return text("reading." + reading + ".why", "");
    }

    /**
     * Says that the verdict depends on a reading.
     *
     * @param dependence the dependence
     * @return the question with both answers and the verdict that would follow
     */
    public String message(Dependence dependence) {
        Reading reading = dependence.reading();
        Map<String, String> values = Map.of(
                "question", question(reading),
                "selected", answer(reading, dependence.selected()),
                "alternative", answer(reading, dependence.alternative()),
                "verdict", verdict(dependence.verdict()));
        return Template.fill(text("dependence.message", "{question} {alternative} {verdict}"), values);
    }

    /**
     * Names a verdict.
     *
     * @param verdict the verdict
     * @return its name
     */
    public String verdict(Verdict verdict) {
        return text("verdict." + verdict, verdict.name());
    }

    /**
     * Names the verdict of an assessment, and marks it if it rests on declared facts.
     *
     * @param assessment the assessment
     * @return its name, such as "Permitted (indicative)"
     */
    public String verdict(Assessment assessment) {
        return marked(verdict(assessment.verdict()), assessment.isIndicative());
    }

    /**
     * Names the verdict on a consignment, and marks it if it rests on declared facts.
     *
     * @param assessment the answer
     * @return its name, such as "Permitted (indicative)"
     */
    public String verdict(ConsignmentAssessment assessment) {
        return marked(verdict(assessment.verdict()), assessment.isIndicative());
    }

    /**
     * Names the outcome of a finding, and marks it if it rests on declared facts.
     *
     * @param finding the finding
     * @return its name, such as "violated (indicative)"
     */
    public String outcome(Finding finding) {
        return marked(outcome(finding.outcome()), finding.isIndicative());
    }

    String marked(String name, boolean indicative) {
        return indicative ? Template.fill(text("indicative.name", "{name}"), Map.of("name", name)) : name;
    }

    /**
     * Names an outcome.
     *
     * @param outcome the outcome
     * @return its name
     */
    public String outcome(Outcome outcome) {
        return text("outcome." + outcome, outcome.name());
    }

    /**
     * Names a consequence.
     *
     * @param consequence the consequence
     * @return its name
     */
    public String consequence(Consequence consequence) {
        return text("consequence." + consequence, consequence.name());
    }

    /**
     * Names a stage.
     *
     * @param stage the stage
     * @return its name
     */
    public String stage(Stage stage) {
        return text("stage." + stage, stage.name());
    }

    /**
     * Says what assuming a subject means.
     *
     * @param subject the subject
     * @return a clause such as "the exporter is qualified and filed"
     */
    public String assumption(Subject subject) {
        return text("assumption." + subject, subject.name());
    }

    /**
     * Names causes of a change.
     *
     * @param causes the causes, in the order in which they are named
     * @return their names, separated; empty if there are none
     */
    public String causes(Collection<Cause> causes) {
        String separator = text("list.separator", ", ");
        return causes.stream()
                .map(cause -> text("cause." + cause, cause.name()))
                .collect(Collectors.joining(separator));
    }

    /**
     * Returns any other text.
     *
     * @param key the key
     * @param otherwise what to return if there is no such text
     * @return the text
     */
    public String text(String key, String otherwise) {
        return texts.getOrDefault(key, otherwise);
    }
}
