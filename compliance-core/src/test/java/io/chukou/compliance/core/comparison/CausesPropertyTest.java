package io.chukou.compliance.core.comparison;

import static io.chukou.compliance.core.comparison.Cause.FACTS;
import static io.chukou.compliance.core.comparison.Cause.LAW;
import static io.chukou.compliance.core.comparison.Cause.READING;
import static io.chukou.compliance.core.comparison.Cause.TIME;
import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.reading.Readings;
import io.chukou.compliance.core.result.Assessment;
import io.chukou.compliance.core.result.RulebookStamp;
import io.chukou.compliance.core.result.Verdict;
import io.chukou.compliance.core.testkit.Draws;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What a cause is, shown on arbitrary ways in which a verdict may hang on the four differences. */
class CausesPropertyTest {
    private static final Set<Cause> ALL = EnumSet.allOf(Cause.class);
    private static final List<Set<Cause>> MIXES =
            Arbitraries.subsetOf(Cause.values()).allValues().orElseThrow().toList();

    private static Comparison compare(Function<Set<Cause>, Verdict> verdict) {
        return Comparison.of(ALL, made -> answer(verdict.apply(made)));
    }

    private static Assessment answer(Verdict verdict) {
        RulebookStamp stamp = new RulebookStamp("test", "0", LocalDate.of(2026, 1, 2), Readings.defaults());
        return new Assessment(
                null, Question.on(LocalDate.of(2026, 7, 1)), stamp, verdict, false, List.of(), List::of, List::of);
    }

    private static Verdict permittedIf(boolean permitted) {
        return permitted ? Verdict.PERMITTED : Verdict.BLOCKED;
    }

    private static Set<Cause> without(Set<Cause> causes, Set<Cause> removed) {
        Set<Cause> rest = EnumSet.copyOf(ALL);
        rest.retainAll(causes);
        rest.removeAll(removed);
        return rest;
    }

    @Example
    void what_changes_the_verdict_alone_is_the_only_cause() {
        assertThat(compare(made -> permittedIf(made.contains(TIME))).verdictCauses())
                .containsExactly(TIME);
    }

    @Example
    void either_of_two_that_would_do_alone_is_a_cause() {
        assertThat(compare(made -> permittedIf(made.contains(FACTS) || made.contains(LAW)))
                        .verdictCauses())
                .containsExactly(FACTS, LAW);
    }

    @Example
    void both_of_two_that_are_needed_are_causes() {
        assertThat(compare(made -> permittedIf(made.contains(LAW) && made.contains(READING)))
                        .verdictCauses())
                .containsExactly(LAW, READING);
    }

    @Example
    void all_that_act_only_together_are_causes_though_none_acts_alone() {
        assertThat(compare(made -> permittedIf(without(made, Set.of(READING)).size() >= 2))
                        .verdictCauses())
                .containsExactly(FACTS, TIME, LAW);
    }

    @Example
    void what_only_cancels_itself_is_no_change() {
        Comparison comparison = compare(made -> permittedIf(made.contains(FACTS) == made.contains(TIME)));
        assertThat(comparison.verdictChanged()).isFalse();
        assertThat(comparison.verdictCauses()).isEmpty();
    }

    @Example
    void nothing_differs_where_no_difference_is_named() {
        Comparison comparison = Comparison.of(Set.of(), made -> answer(Verdict.BLOCKED));
        assertThat(comparison.verdictChanged()).isFalse();
        assertThat(comparison.before()).isSameAs(comparison.after());
    }

    @Provide
    Arbitrary<Function<Set<Cause>, Verdict>> verdicts() {
        return Arbitraries.of(Verdict.class)
                .list()
                .ofSize(MIXES.size())
                .map(list -> made -> list.get(MIXES.indexOf(made)));
    }

    @Property(seed = Draws.SEED)
    void undoing_all_causes_gives_before_and_making_them_alone_gives_after(
            @ForAll("verdicts") Function<Set<Cause>, Verdict> verdict) {
        Set<Cause> causes = compare(verdict).verdictCauses();
        if (!causes.isEmpty()) {
            assertThat(verdict.apply(without(ALL, causes))).isEqualTo(verdict.apply(Set.of()));
            assertThat(verdict.apply(causes)).isEqualTo(verdict.apply(ALL));
        }
    }

    @Property(seed = Draws.SEED)
    void there_is_a_cause_if_and_only_if_the_verdict_changed(
            @ForAll("verdicts") Function<Set<Cause>, Verdict> verdict) {
        boolean changed = verdict.apply(Set.of()) != verdict.apply(ALL);
        assertThat(compare(verdict).verdictCauses().isEmpty()).isEqualTo(!changed);
    }

    @Property(seed = Draws.SEED)
    void what_acts_alone_is_a_cause(@ForAll("verdicts") Function<Set<Cause>, Verdict> verdict, @ForAll Cause cause) {
        Comparison comparison = compare(verdict);
        boolean making = verdict.apply(Set.of(cause)) != verdict.apply(Set.of());
        boolean undoing = verdict.apply(without(ALL, Set.of(cause))) != verdict.apply(ALL);
        if (comparison.verdictChanged() && (making || undoing)) {
            assertThat(comparison.verdictCauses()).contains(cause);
        }
    }

    @Property(seed = Draws.SEED)
    void what_never_matters_is_no_cause(@ForAll("verdicts") Function<Set<Cause>, Verdict> verdict, @ForAll Cause idle) {
        Comparison comparison = compare(made -> verdict.apply(without(made, Set.of(idle))));
        assertThat(comparison.verdictCauses()).doesNotContain(idle);
    }

    @Property(seed = Draws.SEED)
    void swapping_before_and_after_leaves_the_causes(@ForAll("verdicts") Function<Set<Cause>, Verdict> verdict) {
        Comparison there = compare(verdict);
        Comparison back = compare(made -> verdict.apply(without(ALL, made)));
        assertThat(back.verdictCauses()).isEqualTo(there.verdictCauses());
        assertThat(back.before().verdict()).isEqualTo(there.after().verdict());
    }

    @Property(seed = Draws.SEED)
    void naming_a_difference_that_is_none_changes_nothing(
            @ForAll("verdicts") Function<Set<Cause>, Verdict> verdict, @ForAll Cause idle) {
        Function<Set<Cause>, Assessment> answer = made -> answer(verdict.apply(without(made, Set.of(idle))));
        Set<Cause> exact = Comparison.of(without(ALL, Set.of(idle)), answer).verdictCauses();
        assertThat(Comparison.of(ALL, answer).verdictCauses()).isEqualTo(exact);
    }

    @Property(seed = Draws.SEED)
    void every_mix_is_asked_for_exactly_once(@ForAll("verdicts") Function<Set<Cause>, Verdict> verdict) {
        Map<Verdict, Integer> asked = new EnumMap<>(Verdict.class);
        compare(made -> {
            asked.merge(verdict.apply(made), 1, Integer::sum);
            return verdict.apply(made);
        });
        assertThat(asked.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(MIXES.size());
    }
}
