package io.chukou.compliance.core.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.fact.Fact;
import io.chukou.compliance.core.result.Assessment;
import io.chukou.compliance.core.result.Outcome;
import io.chukou.compliance.core.result.Step;
import io.chukou.compliance.core.result.Verdict;
import io.chukou.compliance.core.result.WayOut;
import io.chukou.compliance.core.result.WaysOut;
import io.chukou.compliance.core.testkit.AnyBook;
import io.chukou.compliance.core.testkit.CaseFile;
import io.chukou.compliance.core.testkit.Completing;
import io.chukou.compliance.core.testkit.Draws;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Ways out are least sets of steps that work, and every set that decides all rules in the case's favour holds one: compared with
 * every set of changes to small cases under any rules.
 */
class WaysOutPropertyTest {

    @Provide
    Arbitrary<AnyBook> books() {
        return AnyBook.any();
    }

    /** A rule that names a fact twice is taken condition by condition; the search does not see that they hang together. */
    @Provide
    Arbitrary<AnyBook> plainBooks() {
        return AnyBook.namingNoFactTwice();
    }

    @Provide
    Arbitrary<CaseFile> cases() {
        return AnyBook.cases();
    }

    @Property(tries = 1000, seed = Draws.SEED)
    void the_ways_are_least_sets_that_work_and_none_is_missing(
            @ForAll("plainBooks") AnyBook book, @ForAll("cases") CaseFile file) {
        WaysOut ways = book.engine().waysOut(file.build(), AnyBook.QUESTION);
        if (ways.verdict() != Verdict.BLOCKED && ways.verdict() != Verdict.UNDETERMINED) {
            assertThat(ways.ways()).isEmpty();
            return;
        }
        Verdict target = least(book, file, Verdict.PERMITTED, false).isEmpty() ? Verdict.REFERRED : Verdict.PERMITTED;
        List<Set<Fact<?>>> found =
                ways.ways().stream().map(WaysOutPropertyTest::facts).toList();
        assertThat(ways.isComplete()).isTrue();
        assertThat(least(book, file, target, false)).as("%s", book).containsAll(found);
        assertThat(least(book, file, target, true))
                .as("%s", book)
                .allMatch(set -> found.stream().anyMatch(set::containsAll));
        assertThat(ways.isBarred()).isEqualTo(least(book, file, target, false).isEmpty());
    }

    @Property(tries = 1000, seed = Draws.SEED)
    void every_way_works_with_any_of_the_values_it_names(
            @ForAll("books") AnyBook book, @ForAll("cases") CaseFile file) {
        for (WayOut way : book.engine().waysOut(file.build(), AnyBook.QUESTION).ways()) {
            for (CaseFile applied : applied(file, way)) {
                assertThat(book.verdict(applied)).as("%s %s", book, way).isEqualTo(way.leadsTo());
            }
        }
    }

    @Property(tries = 500, seed = Draws.SEED)
    void ways_come_in_order_of_effort(@ForAll("books") AnyBook book, @ForAll("cases") CaseFile file) {
        List<Integer> efforts = book.engine().waysOut(file.build(), AnyBook.QUESTION).ways().stream()
                .map(way -> way.steps().stream()
                        .mapToInt(step -> step.kind().ordinal() + 1)
                        .sum())
                .toList();
        assertThat(efforts).isSorted();
    }

    private static Set<Fact<?>> facts(WayOut way) {
        Set<Fact<?>> facts = new LinkedHashSet<>();
        way.steps().forEach(step -> facts.addAll(step.facts()));
        return facts;
    }

    private static List<CaseFile> applied(CaseFile file, WayOut way) {
        List<CaseFile> all = List.of(file);
        for (Step step : way.steps()) {
            for (Fact<?> fact : step.facts()) {
                List<?> values = step.values(fact).isEmpty() ? fact.values() : step.values(fact);
                all = Completing.withEach(all, fact, values);
            }
        }
        return all;
    }

    /** Every set of unknown or changeable facts of which some values give the verdict, and no part of it does. */
    private static Set<Set<Fact<?>>> least(AnyBook book, CaseFile file, Verdict target, boolean decidingAll) {
        Set<Set<Fact<?>>> least = new LinkedHashSet<>();
        for (Set<Fact<?>> facts : bySize(book, file)) {
            if (least.stream().noneMatch(facts::containsAll) && works(book, file, facts, target, decidingAll)) {
                least.add(facts);
            }
        }
        return least;
    }

    private static List<Set<Fact<?>>> bySize(AnyBook book, CaseFile file) {
        List<Set<Fact<?>>> sets = new ArrayList<>(List.of(Set.of()));
        for (Fact<?> fact : AnyBook.FACTS) {
            if (Completing.isUnknown(file, fact) || !fact.isLasting()) {
                for (Set<Fact<?>> set : List.copyOf(sets)) {
                    Set<Fact<?>> more = new LinkedHashSet<>(set);
                    more.add(fact);
                    sets.add(more);
                }
            }
        }
        sets.sort(Comparator.comparingInt(Set::size));
        return sets;
    }

    private static boolean works(AnyBook book, CaseFile file, Set<Fact<?>> facts, Verdict target, boolean decidingAll) {
        List<CaseFile> all = List.of(file);
        for (Fact<?> fact : facts) {
            all = Completing.withEach(all, fact, fact.values());
        }
        return all.stream()
                .map(changed -> book.engine().assess(changed.build(), AnyBook.QUESTION))
                .anyMatch(answer -> answer.verdict() == target && !(decidingAll && leavesRulesOpen(answer)));
    }

    private static boolean leavesRulesOpen(Assessment answer) {
        return answer.findings(Outcome.CANNOT_TELL).stream()
                .anyMatch(finding -> finding.rule().consequence().bearsOnVerdict());
    }
}
