package io.chukou.compliance.core.engine;

import io.chukou.compliance.core.condition.Occurrence;
import io.chukou.compliance.core.fact.Evidence;
import io.chukou.compliance.core.fact.Fact;
import io.chukou.compliance.core.fact.Suppositions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A single condition of undecided rules, with the facts it waits for.
 *
 * <p>Each fact with few values counts as having any of them, so that what all values decide alike is decided. An answer is
 * worked out once for each combination of those values that it depends on, however many combinations of others are tried.
 */
final class Atom {
    private final Occurrence occurrence;
    private final Suppositions anyValue;
    private final Set<Fact<?>> missing;
    private final List<Unknown> unknowns;
    private final Map<List<Object>, Optional<Boolean>> answers = new HashMap<>();

    Atom(Occurrence occurrence) {
        this.occurrence = occurrence;
        this.missing = occurrence.missing();
        this.anyValue = anyValue(occurrence.evidence());
        if (answer(List.of(), List.of()).isPresent()) {
            missing.clear();
        }
        this.unknowns = findUnknowns();
    }

    private Suppositions anyValue(Evidence evidence) {
        Suppositions supposed = evidence.suppositions();
        for (Fact<?> fact : missing) {
            if (Unknown.hasFewValues(fact)) {
                supposed = supposed.with(fact, Unknown.possibleValues(fact, evidence));
            }
        }
        return supposed;
    }

    String key() {
        return occurrence.key();
    }

    /** The facts that would settle the condition; none if it is settled, or if only a table of the law could settle it. */
    Set<Fact<?>> missing() {
        return missing;
    }

    /** What can be tried out to settle the condition: its facts, if all have few values, or else its answer. */
    List<Unknown> unknowns() {
        return unknowns;
    }

    private List<Unknown> findUnknowns() {
        if (missing.isEmpty()) {
            return List.of();
        }
        return missing.stream().allMatch(Unknown::hasFewValues)
                ? missing.stream()
                        .map(fact -> Unknown.of(fact, occurrence.evidence()))
                        .toList()
                : List.of(Unknown.of(this));
    }

    /** The answer when unknowns are answered; those that the condition does not wait for do not matter. */
    Optional<Boolean> answer(List<Unknown> unknowns, List<Object> given) {
        List<Object> key = new ArrayList<>();
        Suppositions supposed = anyValue;
        for (int i = 0; i < unknowns.size(); i++) {
            Fact<?> fact = unknowns.get(i).fact();
            if (fact == null && unknowns.get(i).condition().equals(key())) {
                return Optional.of((Boolean) given.get(i));
            }
            if (fact != null && missing.contains(fact)) {
                key.add(given.get(i));
                supposed = supposed.with(fact, List.of(given.get(i)));
            }
        }
        Suppositions all = supposed;
        return answers.computeIfAbsent(key, k -> evaluate(all));
    }

    /** A predicate may fail for a value that nobody gave; then nothing is known under it. */
    private Optional<Boolean> evaluate(Suppositions supposed) {
        try {
            return occurrence.answer(supposed).decision();
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
            return Optional.empty();
        }
    }
}
