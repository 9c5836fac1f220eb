package io.chukou.compliance.core.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.fact.Fact;
import io.chukou.compliance.core.result.Assessment;
import io.chukou.compliance.core.result.Verdict;
import io.chukou.compliance.core.testkit.AnyBook;
import io.chukou.compliance.core.testkit.CaseFile;
import io.chukou.compliance.core.testkit.Completing;
import io.chukou.compliance.core.testkit.Draws;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Verdict and missing facts are exact where facts have few values: compared with every completion of small cases under
 * arbitrary rules.
 */
class CompletionsPropertyTest {
    private static final Set<Verdict> REFUSED = EnumSet.of(Verdict.BLOCKED, Verdict.OUT_OF_SCOPE);

    @Provide
    Arbitrary<AnyBook> books() {
        return AnyBook.any();
    }

    @Provide
    Arbitrary<CaseFile> cases() {
        return AnyBook.cases();
    }

    @Property(tries = 1000, seed = Draws.SEED)
    void a_verdict_is_definite_when_every_completion_gives_it(
            @ForAll("books") AnyBook book, @ForAll("cases") CaseFile file) {
        EnumSet<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
        for (CaseFile completion : Completing.completions(file, AnyBook.FACTS)) {
            verdicts.add(book.verdict(completion));
        }
        assertThat(book.verdict(file)).as("%s", book).isIn(shared(verdicts));
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

    @Property(tries = 1000, seed = Draws.SEED)
    void a_missing_fact_is_named_exactly_when_two_of_its_values_give_two_verdicts(
            @ForAll("books") AnyBook book, @ForAll("cases") CaseFile file) {
        Assessment assessment = book.engine().assess(file.build(), AnyBook.QUESTION);
        Set<Fact<?>> expected = new LinkedHashSet<>();
        for (Fact<?> fact : AnyBook.FACTS) {
            if (assessment.verdict() == Verdict.UNDETERMINED
                    && Completing.isUnknown(file, fact)
                    && matters(book, file, fact)) {
                expected.add(fact);
            }
        }
        assertThat(assessment.missingFacts()).as("%s", book).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static boolean matters(AnyBook book, CaseFile file, Fact<?> fact) {
        List<Fact<?>> others = new ArrayList<>(AnyBook.FACTS);
        others.remove(fact);
        return Completing.completions(file, others).stream()
                .anyMatch(completion -> Completing.completions(completion, List.of(fact)).stream()
                                .map(book::verdict)
                                .distinct()
                                .count()
                        > 1);
    }
}
