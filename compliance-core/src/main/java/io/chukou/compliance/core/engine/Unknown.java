package io.chukou.compliance.core.engine;

import io.chukou.compliance.core.fact.Evidence;
import io.chukou.compliance.core.fact.Fact;
import io.chukou.compliance.core.fact.Suppositions;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something unknown that can be tried out: a fact with few values, or the answer of a condition whose facts have too many.
 *
 * @param fact the fact, or null
 * @param condition the key of the condition, or the path of the fact
 * @param answers the values of the fact, or true and false
 * @param missing the facts that would settle it
 */
record Unknown(@Nullable Fact<?> fact, String condition, List<?> answers, Set<Fact<?>> missing) {

    static Unknown of(Fact<?> fact, Evidence evidence) {
        return new Unknown(fact, fact.path(), possibleValues(fact, evidence), Set.of(fact));
    }

    static Unknown of(Atom atom) {
        return new Unknown(null, atom.key(), List.of(true, false), atom.missing());
    }

    /** The values that a fact may have: those it is supposed to have, or all. */
    static List<?> possibleValues(Fact<?> fact, Evidence evidence) {
        List<?> supposed = evidence.suppositions().values(fact);
        return supposed == null ? fact.values() : supposed;
    }

    static boolean hasFewValues(Fact<?> fact) {
        return !fact.values().isEmpty() && !fact.isInList();
    }

    static int combinations(Collection<Unknown> unknowns) {
        return unknowns.stream().mapToInt(Unknown::size).reduce(1, (a, b) -> a * b);
    }

    /** Supposes that a fact has any of some values. */
    Suppositions suppose(List<?> values, Suppositions before) {
        return fact == null ? before : before.with(fact, values);
    }

    /** What has the same key is the same. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Unknown unknown && condition.equals(unknown.condition);
    }

    @Override
    public int hashCode() {
        return condition.hashCode();
    }

    /** The number of answers. */
    int size() {
        return answers.size();
    }
}
