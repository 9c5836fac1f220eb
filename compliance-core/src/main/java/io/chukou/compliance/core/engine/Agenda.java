package io.chukou.compliance.core.engine;

import io.chukou.compliance.core.condition.ConditionKind;
import io.chukou.compliance.core.condition.Conditions;
import io.chukou.compliance.core.condition.Explanation;
import io.chukou.compliance.core.condition.TurningDays;
import io.chukou.compliance.core.fact.DayRange;
import io.chukou.compliance.core.fact.Evidence;
import io.chukou.compliance.core.fact.Fact;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.question.Stage;
import io.chukou.compliance.core.result.Finding;
import io.chukou.compliance.core.result.Obligation;
import io.chukou.compliance.core.result.Outcome;
import io.chukou.compliance.model.ExportCase;
import io.chukou.compliance.model.value.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Function;

/**
 * Finds everything due or expiring for one case, or for a consignment as a whole, at every stage.
 *
 * <p>A rule is put to the case once before the days that it names and once on each of them; one whose days have all passed, as
 * those on which its law came into force, once if it is not violated; one that names none is not put to it at all, unless its duty
 * begins after export. Not thread-safe.
 */
final class Agenda {
    /** Long before and after any day that a rule names. */
    private static final long NEVER = Long.MIN_VALUE;

    private static final Set<ConditionKind> OF_DAYS =
            Set.of(ConditionKind.DAYS_BETWEEN, ConditionKind.BEFORE, ConditionKind.NOT_AFTER);

    private final Look look;
    private final Question question;
    private final LocalDate horizon;
    private final Map<List<Object>, Obligation> found = new LinkedHashMap<>();
    private int evaluations;

    Agenda(Judge[] judges, Look look, Question question, LocalDate horizon) {
        this.look = look;
        this.question = question;
        this.horizon = horizon;
        for (Judge judge : judges) {
            for (Stage stage : Stage.values()) {
                if (judge.rule().isAt(stage)) {
                    add(judge, stage);
                }
            }
        }
    }

    /** Looks at a single case. */
    static Agenda of(Engine engine, ExportCase exportCase, Question question, LocalDate horizon) {
        Look look = new Look(asked -> engine.evidence(exportCase, asked), engine::stepDay);
        return new Agenda(engine.judges(), look, question, horizon);
    }

    /** The entries in rulebook order. */
    List<Obligation> entries() {
        return List.copyOf(found.values());
    }

    /** The order of a calendar: by day, and what has none last. */
    static List<Obligation> byDay(List<Obligation> entries) {
        Comparator<Obligation> byDay = Comparator.comparing(entry -> entry.day().orElse(LocalDate.MAX));
        return entries.stream().sorted(byDay).toList();
    }

    /** How often a rule was put to the case; an assessment puts each rule of the rulebook to it once. */
    int evaluations() {
        return evaluations;
    }

    private void add(Judge judge, Stage stage) {
        Question there = question.at(stage);
        Evidence evidence = look.evidence().apply(there);
        boolean mayStand = judge.rule().stages().equals(Set.of(Stage.AFTER_EXPORT));
        List<LocalDate> days = days(judge, evidence);
        if (mayMatter(days, judge, there, mayStand)) {
            List<Course.Leg> legs = days.stream()
                    .map(day -> new Course.Leg(day, judge(judge, there.onDay(day))))
                    .toList();
            Course course = new Course(stage, question.asOf(), horizon, open -> waitsForDates(open, evidence), legs);
            course.entries(this::add);
            Optional<Obligation> missed = mayStand ? course.missed() : Optional.empty();
            missed.ifPresent(this::add);
            mayStand &= missed.isEmpty() && course.isConstant();
        }
        if (mayStand) {
            addStanding(judge, evidence);
        }
    }

    /** Days that have all passed matter only if one of them was the last for a rule that is violated, or may stand open. */
    private boolean mayMatter(List<LocalDate> days, Judge judge, Question there, boolean mayStand) {
        if (days.isEmpty() || days.get(days.size() - 1).isAfter(question.asOf())) {
            return !days.isEmpty();
        }
        Outcome now = judge(judge, there).outcome();
        return now == Outcome.VIOLATED || (mayStand && now == Outcome.CANNOT_TELL);
    }

    /** The days that the rule names, and the day before the first of them; none if time does nothing to the rule. */
    private List<LocalDate> days(Judge judge, Evidence evidence) {
        TurningDays named = turningDays(judge, evidence, NEVER, NEVER);
        List<LocalDate> days = new ArrayList<>();
        if (named.mayTurnOnAnyDay()) {
            days.add(question.asOf());
            named = turningDays(judge, evidence, question.asOf().toEpochDay(), horizon.toEpochDay());
        } else if (!named.days().isEmpty()) {
            days.add(LocalDate.ofEpochDay(named.days().first() - 1));
        }
        boolean untilHorizon = named.mayTurnOnAnyDay();
        SortedSet<Long> known = untilHorizon ? named.days().headSet(horizon.toEpochDay() + 1) : named.days();
        known.forEach(day -> days.add(LocalDate.ofEpochDay(day)));
        return days;
    }

    private static TurningDays turningDays(Judge judge, Evidence evidence, long after, long until) {
        TurningDays days = new TurningDays(after, until);
        judge.turningDays(evidence, days);
        return days;
    }

    private Finding judge(Judge judge, Question then) {
        evaluations++;
        Evidence evidence = look.evidence().apply(then);
        return judge.judge(evidence, look.stepDay().apply(evidence));
    }

    private static boolean waitsForDates(Finding finding, Evidence evidence) {
        return finding.missing().stream().anyMatch(fact -> isDateKnownInPart(fact, evidence));
    }

    private static boolean isDateKnownInPart(Fact<?> fact, Evidence evidence) {
        return !fact.isInList() && fact.read(evidence) instanceof PartialDate date && !date.isExact();
    }

    private void addStanding(Judge judge, Evidence evidence) {
        Finding finding = judge(judge, evidence.question());
        Outcome outcome = finding.outcome();
        boolean exists = outcome != Outcome.NOT_APPLICABLE && outcome != Outcome.FAULT;
        boolean isDecided = outcome == Outcome.SATISFIED || outcome == Outcome.VIOLATED;
        if (exists && !(isDecided && hasDay(explanation(judge, evidence)))) {
            add(Obligation.standing(Stage.AFTER_EXPORT, finding));
        }
    }

    private static Explanation explanation(Judge judge, Evidence evidence) {
        return Conditions.and(judge.rule().requirement()).explain(evidence);
    }

    /** A duty that had to be met by a day, and was or was not, is no standing one. */
    private static boolean hasDay(Explanation node) {
        return OF_DAYS.contains(node.kind()) || node.children().stream().anyMatch(Agenda::hasDay);
    }

    private void add(Obligation entry) {
        List<Object> key =
                List.of(entry.kind(), entry.rule().code(), entry.isChangeOfLaw(), entry.earliest(), entry.latest());
        found.merge(key, entry, Obligation::and);
    }

    /**
     * What is looked at.
     *
     * @param evidence puts it under a question
     * @param stepDay tells the day of the step
     */
    record Look(Function<Question, Evidence> evidence, Function<Evidence, DayRange> stepDay) {}
}
