package io.chukou.compliance.core.engine;

import io.chukou.compliance.core.fact.Fact;
import io.chukou.compliance.core.result.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Undecided rules that wait for the same unknowns, looked at under every combination of answers.
 *
 * <p>What only one condition waits for is not tried out: three-valued logic is exact there.
 */
final class Cluster {
    private final List<Unknown> shared;
    private final List<Member> members;
    private final int combinations;
    private final Set<Fact<?>> missing = new LinkedHashSet<>();
    private final Map<Integer, List<Standing>> known = new HashMap<>();
    private @Nullable Verdict best;

    Cluster(List<Judge> rules, List<Unknown> shared, Atoms atoms) {
        this.shared = List.copyOf(shared);
        this.members =
                rules.stream().map(rule -> new Member(rule, this.shared, atoms)).toList();
        shared.forEach(unknown -> missing.addAll(unknown.missing()));
        rules.forEach(
                rule -> missing.addAll(atoms.standing(rule, atoms.asKnown()).missing()));
        this.combinations = Unknown.combinations(shared);
    }

    private List<Object> answers(int combination) {
        List<Object> answers = new ArrayList<>();
        int rest = combination;
        for (Unknown unknown : shared) {
            answers.add(unknown.answers().get(rest % unknown.size()));
            rest /= unknown.size();
        }
        return answers;
    }

    private List<Standing> standings(int combination) {
        return known.computeIfAbsent(combination, this::findStandings);
    }

    private List<Standing> findStandings(int combination) {
        List<Object> answers = answers(combination);
        return members.stream().map(member -> member.standing(answers)).toList();
    }

    private Bounds bounds(int combination) {
        return standings(combination).stream().map(Standing::bounds).reduce(Bounds.CLEAR, Bounds::and);
    }

    /** The best verdict that the rules allow under any answers. */
    Verdict best() {
        Verdict known = best;
        if (known == null) {
            known = findBest();
            best = known;
        }
        return known;
    }

    private Verdict findBest() {
        Verdict found = Verdict.OUT_OF_SCOPE;
        for (int i = 0; i < combinations && found != Verdict.PERMITTED; i++) {
            Verdict one = bounds(i).best();
            found = Bounds.isWorse(found, one) ? one : found;
        }
        return found;
    }

    /** Says whether the rules may bring about a verdict that is worse than another. */
    boolean canBeWorse(Verdict than) {
        return IntStream.range(0, combinations)
                .anyMatch(i -> Bounds.isWorse(bounds(i).worst(), than));
    }

    /**
     * Returns the facts of which two answers, all else equal, give two verdicts while all other rules allow a certain best. It
     * stops as soon as every missing fact has been found to be relevant.
     */
    Set<Fact<?>> relevant(Verdict others) {
        Set<Fact<?>> relevant = new LinkedHashSet<>();
        int all = missing.size();
        for (int i = 0; i < combinations && relevant.size() < all; i++) {
            relevantAlone(standings(i), others, relevant::add);
            int stride = 1;
            for (Unknown unknown : shared) {
                if (!relevant.containsAll(unknown.missing()) && turns(i, unknown, stride, others)) {
                    relevant.addAll(unknown.missing());
                }
                stride *= unknown.size();
            }
        }
        return relevant;
    }

    private static Verdict best(List<Standing> standings, Verdict others) {
        return standings.stream().map(s -> s.bounds().best()).reduce(others, Bounds::worse);
    }

    /** What only one condition waits for is relevant if its rule can worsen the verdict by it. */
    private void relevantAlone(List<Standing> standings, Verdict others, Consumer<Fact<?>> sink) {
        Verdict best = best(standings, others);
        for (Standing standing : standings) {
            if (Bounds.isWorse(standing.bounds().worst(), best)) {
                standing.missing().stream().filter(fact -> !isShared(fact)).forEach(sink);
            }
        }
    }

    private boolean isShared(Fact<?> fact) {
        return shared.stream().anyMatch(unknown -> fact.equals(unknown.fact()));
    }

    /** Says whether another answer to an unknown than the one in a combination can give another verdict. */
    private boolean turns(int combination, Unknown unknown, int stride, Verdict others) {
        int answer = combination / stride % unknown.size();
        return IntStream.range(answer + 1, unknown.size())
                .map(other -> combination + (other - answer) * stride)
                .anyMatch(other -> differ(standings(combination), standings(other), others));
    }

    /** Says whether two standings can give two verdicts, each open rule but one turning out well. */
    private static boolean differ(List<Standing> one, List<Standing> other, Verdict others) {
        Verdict best = best(one, others);
        if (best != best(other, others)) {
            return true;
        }
        for (int i = 0; i < one.size(); i++) {
            boolean tied = one.get(i).open().equals(other.get(i).open());
            Verdict worst = Bounds.worse(
                    one.get(i).bounds().worst(), other.get(i).bounds().worst());
            if (!tied && Bounds.isWorse(worst, best)) {
                return true;
            }
        }
        return false;
    }
}
