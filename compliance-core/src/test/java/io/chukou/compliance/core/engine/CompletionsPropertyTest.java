package io.chukou.compliance.core.engine;

import static io.chukou.compliance.core.condition.Conditions.always;
import static io.chukou.compliance.core.condition.Conditions.and;
import static io.chukou.compliance.core.condition.Conditions.is;
import static io.chukou.compliance.core.condition.Conditions.isTrue;
import static io.chukou.compliance.core.condition.Conditions.not;
import static io.chukou.compliance.core.condition.Conditions.or;
import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.condition.Condition;
import io.chukou.compliance.core.fact.Evidence;
import io.chukou.compliance.core.fact.Fact;
import io.chukou.compliance.core.fact.StatusFacts;
import io.chukou.compliance.core.fact.VehicleFacts;
import io.chukou.compliance.core.law.Announcement2024No6;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.question.Stage;
import io.chukou.compliance.core.result.Assessment;
import io.chukou.compliance.core.result.Verdict;
import io.chukou.compliance.core.rule.Consequence;
import io.chukou.compliance.core.rule.Rule;
import io.chukou.compliance.core.rulebook.Rulebook;
import io.chukou.compliance.core.table.LawTables;
import io.chukou.compliance.core.testkit.CaseFile;
import io.chukou.compliance.model.vehicle.Origin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Verdict and missing facts are exact where facts have few values: compared with every completion of small cases under
 * arbitrary rules.
 */
class CompletionsPropertyTest {
    private static final Question QUESTION = Question.on(LocalDate.of(2026, 6, 20));

    private static final Set<Verdict> REFUSED = EnumSet.of(Verdict.BLOCKED, Verdict.OUT_OF_SCOPE);

    /** Five facts with 2, 2, 2, 2 and 2 values: within the bound of combinations whatever the rules share. */
    private static final List<Fact<?>> FACTS = List.of(
            StatusFacts.MORTGAGED,
            StatusFacts.PLEDGED,
            StatusFacts.OPEN_ACCIDENTS,
            VehicleFacts.MODIFIED,
            VehicleFacts.ORIGIN);

    /** The rules of a small rulebook, of which the last two always look at a case. */
    record Book(List<Rule> rules) {
        Engine engine() {
            return new Engine(Rulebook.of("any", LocalDate.of(2026, 11, 23), rules, LawTables.standard()));
        }
    }

    @Property(tries = 1500)
    void a_verdict_is_definite_when_every_completion_gives_it(
            @ForAll("books") Book book, @ForAll("cases") CaseFile file) {
        Engine engine = book.engine();
        EnumSet<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
        for (CaseFile completion : completions(file, FACTS)) {
            verdicts.add(verdict(engine, completion));
        }
        assertThat(verdict(engine, file)).as("%s", describe(book)).isIn(shared(verdicts));
    }

    /** A case that is refused at best may be called blocked, be it that the regime will turn out not to cover it. */
    private static Set<Verdict> shared(Set<Verdict> verdicts) {
        Set<Verdict> shared = EnumSet.of(Verdict.UNDETERMINED);
        if (verdicts.size() == 1) {
            shared = EnumSet.copyOf(verdicts);
        }
        if (verdicts.contains(Verdict.OUT_OF_SCOPE) && REFUSED.containsAll(verdicts)) {
            shared = REFUSED;
        }
        return shared;
    }

    @Property(tries = 1500)
    void a_missing_fact_is_named_exactly_when_two_of_its_values_give_two_verdicts(
            @ForAll("books") Book book, @ForAll("cases") CaseFile file) {
        Engine engine = book.engine();
        Assessment assessment = engine.assess(file.build(), QUESTION);
        Set<Fact<?>> expected = new LinkedHashSet<>();
        for (Fact<?> fact : FACTS) {
            List<Fact<?>> others = new ArrayList<>(FACTS);
            others.remove(fact);
            if (isUnknown(file, fact) && completions(file, others).stream().anyMatch(c -> matters(engine, c, fact))) {
                expected.add(fact);
            }
        }
        if (assessment.verdict() != Verdict.UNDETERMINED) {
            expected.clear();
        }
        assertThat(assessment.missingFacts()).as("%s", describe(book)).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static boolean matters(Engine engine, CaseFile file, Fact<?> fact) {
        return completions(file, List.of(fact)).stream()
                        .map(completion -> verdict(engine, completion))
                        .distinct()
                        .count()
                > 1;
    }

    private static Verdict verdict(Engine engine, CaseFile file) {
        return engine.assess(file.build(), QUESTION).verdict();
    }

    private static boolean isUnknown(CaseFile file, Fact<?> fact) {
        return fact.read(Evidence.of(file.build(), QUESTION, LawTables.standard())) == null;
    }

    private static List<CaseFile> completions(CaseFile file, List<Fact<?>> facts) {
        List<CaseFile> all = List.of(file);
        for (Fact<?> fact : facts) {
            List<CaseFile> next = new ArrayList<>();
            for (CaseFile one : all) {
                if (isUnknown(one, fact)) {
                    fact.values().forEach(value -> next.add(one.with(fact.path(), value)));
                } else {
                    next.add(one);
                }
            }
            all = next;
        }
        return all;
    }

    private static String describe(Book book) {
        return String.join("\n", book.rules().stream().map(Rule::describe).toList());
    }

    @Provide
    Arbitrary<CaseFile> cases() {
        return Arbitraries.of(FACTS).set().ofMaxSize(3).flatMap(known -> {
            Arbitrary<CaseFile> file = Arbitraries.just(CaseFile.empty());
            for (Fact<?> fact : known) {
                file = Combinators.combine(file, Arbitraries.of(fact.values()))
                        .as((before, value) -> before.with(fact.path(), value));
            }
            return file;
        });
    }

    @Provide
    Arbitrary<Book> books() {
        return rules().list().ofMinSize(1).ofMaxSize(4).map(list -> {
            List<Draft> drafts = new ArrayList<>(list);
            drafts.add(new Draft(Consequence.OUT_OF_SCOPE, always(), always()));
            drafts.add(new Draft(Consequence.BLOCK, always(), always()));
            return new Book(IntStream.range(0, drafts.size())
                    .mapToObj(i -> drafts.get(i).rule("ANY-00" + i))
                    .toList());
        });
    }

    record Draft(Consequence consequence, Condition applies, Condition requirement) {
        Rule rule(String code) {
            return Rule.rule(code)
                    .cites(Announcement2024No6.USED_VEHICLE)
                    .at(Stage.LICENCE_APPLICATION)
                    .otherwise(consequence)
                    .appliesWhen(applies)
                    .requires(requirement);
        }
    }

    private Arbitrary<Draft> rules() {
        return Combinators.combine(
                        Arbitraries.of(
                                Consequence.BLOCK,
                                Consequence.BLOCK,
                                Consequence.REFER,
                                Consequence.WARN,
                                Consequence.OUT_OF_SCOPE),
                        Arbitraries.oneOf(Arbitraries.just(always()), conditions()),
                        conditions())
                .as(Draft::new);
    }

    private Arbitrary<Condition> conditions() {
        Arbitrary<Condition> leaves = Arbitraries.of(
                isTrue(StatusFacts.MORTGAGED),
                isTrue(StatusFacts.PLEDGED),
                isTrue(StatusFacts.OPEN_ACCIDENTS),
                isTrue(VehicleFacts.MODIFIED),
                is(VehicleFacts.ORIGIN, Origin.IMPORTED));
        Arbitrary<Condition> literals = Arbitraries.oneOf(leaves, leaves.map(leaf -> not(leaf)));
        return Arbitraries.oneOf(
                literals,
                Combinators.combine(literals, literals).as((a, b) -> and(a, b)),
                Combinators.combine(literals, literals).as((a, b) -> or(a, b)),
                Combinators.combine(literals, literals, literals).as((a, b, c) -> or(a, and(b, c))),
                Combinators.combine(literals, literals, literals).as((a, b, c) -> and(a, not(or(b, c)))));
    }
}
