package io.chukou.compliance.core.testkit;

import static io.chukou.compliance.core.condition.Conditions.always;
import static io.chukou.compliance.core.condition.Conditions.and;
import static io.chukou.compliance.core.condition.Conditions.is;
import static io.chukou.compliance.core.condition.Conditions.isTrue;
import static io.chukou.compliance.core.condition.Conditions.not;
import static io.chukou.compliance.core.condition.Conditions.or;

import io.chukou.compliance.core.condition.Condition;
import io.chukou.compliance.core.engine.Engine;
import io.chukou.compliance.core.fact.Fact;
import io.chukou.compliance.core.fact.StatusFacts;
import io.chukou.compliance.core.fact.VehicleFacts;
import io.chukou.compliance.core.law.Announcement2024No6;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.question.Stage;
import io.chukou.compliance.core.result.Verdict;
import io.chukou.compliance.core.rule.Consequence;
import io.chukou.compliance.core.rule.Rule;
import io.chukou.compliance.core.rulebook.Rulebook;
import io.chukou.compliance.core.table.LawTables;
import io.chukou.compliance.model.vehicle.Origin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Arbitrary small rulebooks over five facts with two values each, of which every combination can be tried. The last two rules
 * always look at a case.
 */
public final class AnyBook {
    public static final Question QUESTION = Question.on(LocalDate.of(2026, 6, 20));

    /** Three that can be put right and two that last. */
    public static final List<Fact<?>> FACTS = List.of(
            StatusFacts.MORTGAGED,
            StatusFacts.PLEDGED,
            StatusFacts.OPEN_ACCIDENTS,
            VehicleFacts.MODIFIED,
            VehicleFacts.ORIGIN);

    private static final List<Condition> LEAVES = List.of(
            isTrue(StatusFacts.MORTGAGED),
            isTrue(StatusFacts.PLEDGED),
            isTrue(StatusFacts.OPEN_ACCIDENTS),
            isTrue(VehicleFacts.MODIFIED),
            is(VehicleFacts.ORIGIN, Origin.IMPORTED));

    private final List<Rule> rules;
    private final Engine engine;

    private AnyBook(List<Rule> rules) {
        this.rules = rules;
        this.engine = new Engine(Rulebook.of("any", LocalDate.of(2026, 11, 23), rules, LawTables.standard()));
    }

    public Engine engine() {
        return engine;
    }

    public Verdict verdict(CaseFile file) {
        return engine.assess(file.build(), QUESTION).verdict();
    }

    /** Cases in which up to three of the facts are known. */
    public static Arbitrary<CaseFile> cases() {
        return Arbitraries.of(FACTS).set().ofMaxSize(3).flatMap(known -> {
            Arbitrary<CaseFile> file = Arbitraries.just(CaseFile.empty());
            for (Fact<?> fact : known) {
                file = Combinators.combine(file, Arbitraries.of(fact.values()))
                        .as((before, value) -> before.with(fact.path(), value));
            }
            return file;
        });
    }

    /** Rules that may name a fact more than once. */
    public static Arbitrary<AnyBook> any() {
        return of(drafts());
    }

    /** Rules of which none names a fact twice. */
    public static Arbitrary<AnyBook> namingNoFactTwice() {
        return of(Combinators.combine(
                        consequences(),
                        Arbitraries.shuffle(LEAVES),
                        Arbitraries.integers().between(0, 255))
                .as((consequence, leaves, shape) -> draft(consequence, leaves, shape)));
    }

    private static Draft draft(Consequence consequence, List<Condition> leaves, int shape) {
        List<Condition> literals = IntStream.range(0, leaves.size())
                .mapToObj(i -> (shape >> i & 1) == 0 ? leaves.get(i) : not(leaves.get(i)))
                .toList();
        Condition applies = (shape & 32) == 0 ? always() : or(literals.get(0), literals.get(1));
        Condition inner =
                (shape & 64) == 0 ? and(literals.get(2), literals.get(3)) : or(literals.get(2), literals.get(3));
        Condition requirement = (shape & 128) == 0 ? or(inner, literals.get(4)) : and(inner, literals.get(4));
        return new Draft(consequence, applies, requirement);
    }

    private static Arbitrary<AnyBook> of(Arbitrary<Draft> rules) {
        return rules.list().ofMinSize(1).ofMaxSize(4).map(list -> {
            List<Draft> drafts = new ArrayList<>(list);
            drafts.add(new Draft(Consequence.OUT_OF_SCOPE, always(), always()));
            drafts.add(new Draft(Consequence.BLOCK, always(), always()));
            return new AnyBook(IntStream.range(0, drafts.size())
                    .mapToObj(i -> drafts.get(i).rule("ANY-00" + i))
                    .toList());
        });
    }

    private static Arbitrary<Draft> drafts() {
        return Combinators.combine(
                        consequences(), Arbitraries.oneOf(Arbitraries.just(always()), conditions()), conditions())
                .as(Draft::new);
    }

    private static Arbitrary<Consequence> consequences() {
        return Arbitraries.of(
                Consequence.BLOCK, Consequence.BLOCK, Consequence.REFER, Consequence.WARN, Consequence.OUT_OF_SCOPE);
    }

    private static Arbitrary<Condition> conditions() {
        Arbitrary<Condition> leaves = Arbitraries.of(LEAVES);
        Arbitrary<Condition> literals = Arbitraries.oneOf(leaves, leaves.map(leaf -> not(leaf)));
        return Arbitraries.oneOf(
                literals,
                Combinators.combine(literals, literals).as((a, b) -> and(a, b)),
                Combinators.combine(literals, literals).as((a, b) -> or(a, b)),
                Combinators.combine(literals, literals, literals).as((a, b, c) -> or(a, and(b, c))),
                Combinators.combine(literals, literals, literals).as((a, b, c) -> and(a, not(or(b, c)))));
    }

    /** Returns the meaning of all rules, one in a line. */
    @Override
    public String toString() {
        return String.join("\n", rules.stream().map(Rule::describe).toList());
    }

    private record Draft(Consequence consequence, Condition applies, Condition requirement) {
        Rule rule(String code) {
            return Rule.rule(code)
                    .cites(Announcement2024No6.USED_VEHICLE)
                    .at(Stage.LICENCE_APPLICATION)
                    .otherwise(consequence)
                    .appliesWhen(applies)
                    .requires(requirement);
        }
    }
}
