package io.chukou.compliance.benchmarks.workload;

import io.chukou.compliance.core.ExportValidator;
import io.chukou.compliance.core.law.Clause;
import io.chukou.compliance.core.law.Grade;
import io.chukou.compliance.core.law.Instrument;
import io.chukou.compliance.core.question.Stage;
import io.chukou.compliance.core.result.Finding;
import io.chukou.compliance.core.result.Outcome;
import io.chukou.compliance.core.rule.Rule;
import io.chukou.compliance.core.rulebook.Rulebook;
import io.chukou.compliance.model.ExportCase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rulebooks of several sizes, made of the standard rules. */
public final class Rulebooks {
    private static final Rulebook STANDARD = Rulebook.standard();
    private static final int QUARTERS = 4;

    private Rulebooks() {}

    /**
     * Takes some of the rules on vehicles, from all subjects alike: of each four in a row the first ones.
     *
     * @param quarters how many of each four, from 1 to 4
     * @return the rulebook
     */
    public static Rulebook quarters(int quarters) {
        List<Rule> all = STANDARD.rules();
        return of(IntStream.range(0, all.size())
                .filter(place -> place % QUARTERS < quarters)
                .mapToObj(all::get)
                .toList());
    }

    /**
     * Adds versions of every rule that another law will bring in 2040: they are registered, and not in force when the workload
     * asks.
     *
     * @param versions how many of each rule
     * @return the rulebook
     */
    public static Rulebook withVersions(int versions) {
        Clause later = later();
        List<Rule> more = new ArrayList<>();
        for (int version = 0; version < versions; version++) {
            for (Rule rule : STANDARD.rules()) {
                more.add(copy(rule, version, later));
            }
        }
        return STANDARD.plus("versions", more);
    }

    /**
     * Takes the rules that are satisfied by every one of the given cases, again and again under other codes.
     *
     * @param cases the cases
     * @param times how many times each of them
     * @return the rulebook
     */
    public static Rulebook satisfied(List<ExportCase> cases, int times) {
        ExportValidator validator = ExportValidator.standard();
        Set<Rule> always = cases.stream()
                .map(one -> validator.assess(one, Workload.QUESTION).findings(Outcome.SATISFIED).stream()
                        .map(Finding::rule)
                        .collect(Collectors.toSet()))
                .reduce((one, other) -> {
                    one.retainAll(other);
                    return one;
                })
                .orElseThrow();
        List<Rule> rules = STANDARD.rules().stream().filter(always::contains).toList();
        return of(IntStream.range(0, times)
                .boxed()
                .flatMap(time -> rules.stream()
                        .map(rule -> copy(rule, time, rule.clauses().get(0))))
                .toList());
    }

    private static Rulebook of(List<Rule> rules) {
        return Rulebook.of("sized", STANDARD.lawLastChecked(), rules, STANDARD.tables());
    }

    private static Rule copy(Rule rule, int number, Clause clause) {
        return Rule.rule("COPY" + (char) ('A' + number) + rule.code())
                .cites(clause)
                .at(
                        rule.stages().iterator().next(),
                        rule.stages().stream().skip(1).toArray(Stage[]::new))
                .otherwise(rule.consequence())
                .appliesWhen(rule.applies())
                .requires(rule.requirement());
    }

    private static Clause later() {
        return Instrument.draft("LATER")
                .titled("示例规定", "An invented law to come")
                .issuedBy("Nobody")
                .inForceFrom(LocalDate.of(2040, 1, 1))
                .lastChecked(STANDARD.lawLastChecked())
                .build()
                .clause("LATER-1", "1", Grade.A, "Everything as before.");
    }
}
