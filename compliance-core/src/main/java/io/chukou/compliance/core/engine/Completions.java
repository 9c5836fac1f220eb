package io.chukou.compliance.core.engine;

import io.chukou.compliance.core.fact.Evidence;
import io.chukou.compliance.core.fact.Fact;
import io.chukou.compliance.core.result.Finding;
import io.chukou.compliance.core.result.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What an open verdict can become once the missing facts are known.
 *
 * <p>Three-valued logic takes every condition for itself. Where several conditions wait for the same fact, it may call a
 * verdict open that every answer decides alike. Here such facts are tried out: exactly for facts with few values, up to a
 * bound of combinations; beyond it three-valued logic stands. Rules that share no unknown are tried apart from each other.
 */
final class Completions {
    private final Bounds decided;
    private final List<Judge> undecided = new ArrayList<>();
    private final Atoms atoms;
    private final List<Cluster> clusters;

    Completions(Engine engine, Evidence evidence, List<Finding> findings) {
        this.decided = new Tally(findings).decided();
        for (int i = 0; i < findings.size(); i++) {
            if (Tally.waitsForFacts(findings.get(i))) {
                undecided.add(engine.judges()[i]);
            }
        }
        this.atoms = new Atoms(undecided, evidence, engine.stepDay(evidence));
        this.clusters = new Clustering(undecided, atoms).clusters();
    }

    /**
     * The verdict that all completions share; UNDETERMINED if they do not. A case that is refused at best is blocked, be it that
     * it may turn out not to be one of the regime's at all.
     */
    Verdict verdict() {
        Verdict best = best(clusters);
        boolean open = best != Verdict.BLOCKED && clusters.stream().anyMatch(cluster -> cluster.canBeWorse(best));
        return open ? Verdict.UNDETERMINED : best;
    }

    /** The best verdict that what is decided and some clusters allow. */
    private Verdict best(List<Cluster> some) {
        return some.stream().map(Cluster::best).reduce(decided.best(), Bounds::worse);
    }

    /** The facts that can still change the verdict, the one with the most power to settle it first. */
    List<Fact<?>> relevant() {
        Set<Fact<?>> relevant = new LinkedHashSet<>();
        for (int i = 0; i < clusters.size(); i++) {
            List<Cluster> others = new ArrayList<>(clusters);
            others.remove(i);
            relevant.addAll(clusters.get(i).relevant(best(others)));
        }
        return byPower(relevant);
    }

    /**
     * Ranks facts: first by the number of rules for which each is the only fact missing, then by the number of all rules that
     * wait for it. Facts of equal power come in the order of the rules.
     */
    private List<Fact<?>> byPower(Collection<Fact<?>> facts) {
        List<Set<Fact<?>>> missing = undecided.stream()
                .map(rule -> atoms.standing(rule, atoms.asKnown()))
                .map(Standing::missing)
                .toList();
        Comparator<Fact<?>> byRulesItDecides = Comparator.comparingLong(
                fact -> missing.stream().filter(Set.of(fact)::equals).count());
        Comparator<Fact<?>> byRulesThatWait = Comparator.comparingLong(
                fact -> missing.stream().filter(all -> all.contains(fact)).count());
        return facts.stream()
                .sorted(byRulesItDecides.thenComparing(byRulesThatWait).reversed())
                .toList();
    }
}
