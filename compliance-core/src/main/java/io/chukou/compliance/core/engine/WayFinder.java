package io.chukou.compliance.core.engine;

import io.chukou.compliance.core.condition.TurningDays;
import io.chukou.compliance.core.fact.ApplicationFacts;
import io.chukou.compliance.core.fact.Evidence;
import io.chukou.compliance.core.fact.Fact;
import io.chukou.compliance.core.fact.Suppositions;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.result.Finding;
import io.chukou.compliance.core.result.Step;
import io.chukou.compliance.core.result.Verdict;
import io.chukou.compliance.core.result.WayOut;
import io.chukou.compliance.core.rule.Rule;
import io.chukou.compliance.model.ExportCase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the ways out of a case that is not permitted: today, or on a day on which time has put something right. */
final class WayFinder {
    /** How many situations are looked at for each day and verdict. */
    static final int MOST_SITUATIONS = 200;

    /** How many days to wait until are tried, the next ones first. */
    static final int MOST_DAYS = 8;

    /** How far ahead a day to wait until may lie. */
    static final int YEARS = 5;

    private final Engine engine;
    private final ExportCase exportCase;
    private final Question question;
    private final Evidence evidence;
    private final StepKeys keys;
    private boolean complete = true;

    WayFinder(Engine engine, ExportCase exportCase, Question question) {
        this.engine = engine;
        this.exportCase = exportCase;
        this.question = question;
        this.evidence = engine.evidence(exportCase, question);
        this.keys = new StepKeys(evidence, engine.judges());
    }

    /** The ways to a permission; if there are none, those to the authority's decision. */
    List<WayOut> find() {
        List<Route> routes = search(Verdict.PERMITTED);
        if (routes.isEmpty()) {
            routes = search(Verdict.REFERRED);
        }
        return routes.stream()
                .sorted(Comparator.<Route>comparingInt(route -> route.effort(question.asOf()))
                        .thenComparing(Route::day)
                        .thenComparing(route -> route.keys().toString()))
                .map(this::way)
                .toList();
    }

    boolean isComplete() {
        return complete;
    }

    private List<Route> search(Verdict target) {
        List<Route> found = new ArrayList<>();
        List<LocalDate> days = new ArrayList<>(List.of(question.asOf()));
        days.addAll(daysThatHelp());
        for (LocalDate day : days) {
            Evidence then = engine.evidence(exportCase, question.onDay(day));
            complete &= new WaySearch(engine, then, target, keys, found, MOST_SITUATIONS).run();
        }
        return found;
    }

    /** The days on which time has put something right that no earlier day has. */
    private List<LocalDate> daysThatHelp() {
        Set<Rule> today = against(undated(evidence));
        List<Set<Rule>> left = new ArrayList<>(List.of(today));
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate day : turningDays()) {
            Set<Rule> still = against(undated(engine.evidence(exportCase, question.onDay(day))));
            still.retainAll(today);
            if (left.stream().noneMatch(still::containsAll) || (days.isEmpty() && opens(day))) {
                left.add(still);
                days.add(day);
            }
        }
        complete &= days.size() <= MOST_DAYS;
        return days.size() <= MOST_DAYS ? days : days.subList(0, MOST_DAYS);
    }

    /** Says whether a day too far away to wait for would put something right. */
    private boolean helps(long day) {
        Set<Rule> today = against(undated(evidence));
        return !against(undated(engine.evidence(exportCase, question.onDay(LocalDate.ofEpochDay(day)))))
                .containsAll(today);
    }

    /** A day from which the regime exists at all helps, though no rule stands against the case before. */
    private boolean opens(LocalDate day) {
        Evidence then = engine.evidence(exportCase, question.onDay(day));
        return engine.verdict(then, engine.findings(then)) == Verdict.PERMITTED;
    }

    private List<LocalDate> turningDays() {
        LocalDate horizon = question.asOf().plusYears(YEARS);
        TurningDays days = new TurningDays(question.asOf().toEpochDay(), horizon.toEpochDay());
        for (Judge judge : engine.judges()) {
            judge.turningDays(undated(evidence), days);
        }
        complete &= days.days().tailSet(horizon.toEpochDay() + 1).stream().noneMatch(this::helps);
        return days.days().headSet(horizon.toEpochDay() + 1).stream()
                .map(LocalDate::ofEpochDay)
                .toList();
    }

    /** An application can be made anew, so that the date on the form does not keep time from helping. */
    private static Evidence undated(Evidence then) {
        return then.supposing(Suppositions.NONE.with(ApplicationFacts.FORM_DATE, List.of()));
    }

    private Set<Rule> against(Evidence then) {
        Set<Rule> against = new LinkedHashSet<>();
        for (Finding finding : engine.findings(then)) {
            if (Tally.weight(finding) != Weight.NONE) {
                against.add(finding.rule());
            }
        }
        return against;
    }

    private WayOut way(Route route) {
        List<Step> steps = new ArrayList<>();
        route.keys().stream().sorted(Comparator.comparing(StepKey::kind)).forEach(key -> steps.add(step(key, route)));
        if (route.day().isAfter(question.asOf())) {
            steps.add(Step.waitUntil(route.day(), rulesOfTime(route)));
        }
        return new WayOut(steps, route.leadsTo());
    }

    private Step step(StepKey key, Route route) {
        Set<Fact<?>> facts = new LinkedHashSet<>();
        Map<Fact<?>, List<?>> values = new LinkedHashMap<>();
        Set<Rule> rules = new LinkedHashSet<>();
        for (Move move : route.moves()) {
            if (keys.of(move).contains(key)) {
                move.facts().stream().filter(fact -> keys.of(fact).equals(key)).forEach(facts::add);
                facts.addAll(move.shown());
                move.values().forEach((fact, possible) -> keepFew(values, fact, possible));
                rules.add(move.rule());
            }
        }
        values.keySet().retainAll(facts);
        List<Rule> inOrder = engine.rules().stream().filter(rules::contains).toList();
        return Step.of(key.kind(), key.paper(), List.copyOf(facts), values, inOrder);
    }

    /** Values say something only where a fact has few and not all of them will do. */
    private static void keepFew(Map<Fact<?>, List<?>> values, Fact<?> fact, List<?> possible) {
        if (!fact.values().isEmpty()) {
            values.put(fact, possible.size() < fact.values().size() ? possible : List.of());
        }
    }

    /** The rules that stand against the case on the day of the question even if every other step is taken. */
    private List<Rule> rulesOfTime(Route route) {
        Evidence today = evidence.supposing(WaySearch.apply(route.moves()));
        return List.copyOf(against(today));
    }
}
