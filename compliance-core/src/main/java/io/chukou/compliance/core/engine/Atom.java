package io.chukou.compliance.core.engine;

import io.chukou.compliance.core.condition.Occurrence;
import io.chukou.compliance.core.fact.Fact;
import io.chukou.compliance.core.fact.Suppositions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A single condition of undecided rules, with the facts it waits for.
 *
 * <p>If all of these have few values, each counts as having any of them, so that what all values decide alike is decided. An
 * answer is worked out once for each combination of those values that it depends on, however many combinations of others are
 * tried.
 */
final class Atom {
    private final Occurrence occurrence;
    private final Set<Fact<?>> missing = new LinkedHashSet<>();
    private final List<Unknown> unknowns = new ArrayList<>();
    private final Map<List<Object>, Optional<Boolean>> answers = new HashMap<>();
    private Suppositions anyValue;

    Atom(Occurrence occurrence) {
        this.occurrence = occurrence;
        this.anyValue = occurrence.evidence().suppositions();
        Optional<Boolean> known = answer(List.of(), List.of());
        if (known.isEmpty()) {
            missing.addAll(missing(occurrence));
            takeStock();
        }
    }

    private void takeStock() {
        List<Unknown> facts = missing.stream()
                .filter(Unknown::hasFewValues)
                .map(fact -> Unknown.of(fact, occurrence.evidence()))
                .toList();
        if (facts.size() == missing.size() && Unknown.combinations(facts) <= Clustering.MOST_COMBINATIONS) {
            supposeAnyValue(facts);
        } else if (!missing.isEmpty()) {
            unknowns.add(Unknown.of(this));
        }
    }

    /** What all values decide alike is decided. */
    private void supposeAnyValue(List<Unknown> facts) {
        for (Unknown unknown : facts) {
            anyValue = unknown.suppose(unknown.answers(), anyValue);
        }
        answers.clear();
        if (answer(List.of(), List.of()).isPresent()) {
            missing.clear();
        } else {
            unknowns.addAll(facts);
        }
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

    /** The answer when unknowns are answered; those that the condition does not wait for do not matter. */
    Optional<Boolean> answer(List<Unknown> asked, List<Object> given) {
        List<Object> key = new ArrayList<>();
        Suppositions supposed = anyValue;
        for (int i = 0; i < asked.size(); i++) {
            if (unknowns.contains(asked.get(i))) {
                if (asked.get(i).fact() == null) {
                    return Optional.of((Boolean) given.get(i));
                }
                key.add(given.get(i));
                supposed = asked.get(i).suppose(List.of(given.get(i)), supposed);
            }
        }
        Optional<Boolean> answer = answers.get(key);
        if (answer == null) {
            answer = evaluate(supposed);
            answers.put(key, answer);
        }
        return answer;
    }

    /** A condition that fails where its rule passed it over is settled by nothing. */
    private static Set<Fact<?>> missing(Occurrence occurrence) {
        try {
            return occurrence.missing();
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
            return Set.of();
        }
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
