package io.chukou.compliance.core.engine;

import io.chukou.compliance.core.condition.Demand;
import io.chukou.compliance.core.condition.Occurrence;
import io.chukou.compliance.core.condition.Truth;
import io.chukou.compliance.core.fact.Evidence;
import io.chukou.compliance.core.fact.Fact;
import io.chukou.compliance.core.fact.Suppositions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the changes by which single conditions come to be answered as wanted.
 *
 * <p>An unknown fact may turn out to have any value. A known one can be changed unless it is lasting. Facts with few values are
 * tried value by value; a fact that is compared with a known one takes its value; for any other, the condition counts as met.
 */
final class Moves {
    private Moves() {}

    static List<Move> of(Demand demand) {
        Occurrence occurrence = demand.occurrence();
        boolean wanted = demand.wanted() == Truth.TRUE;
        if (!wanted && occurrence.asksForSomething()) {
            return List.of();
        }
        return occurrence.answer() == Truth.UNKNOWN ? ofUnknown(occurrence, wanted) : ofKnown(occurrence, wanted);
    }

    private static List<Move> ofUnknown(Occurrence occurrence, boolean wanted) {
        Set<Fact<?>> missing = occurrence.missing();
        if (missing.isEmpty()) {
            return List.of();
        }
        if (missing.stream().allMatch(Unknown::hasFewValues)) {
            return ofFewValues(occurrence, wanted, List.copyOf(missing));
        }
        List<Move> moves = new ArrayList<>();
        for (Fact<?> fact : missing) {
            if (Unknown.hasFewValues(fact)) {
                moves.addAll(ofFewValues(occurrence, wanted, List.of(fact)));
            }
        }
        if (occurrence.list().filter(missing::contains).isEmpty()) {
            moves.add(agreeing(occurrence, wanted, missing));
        }
        occurrence.list().ifPresent(list -> moves.add(obtained(occurrence, list)));
        return moves;
    }

    /**
     * The missing facts turn out to be as wanted; one that is compared with a known fact has its value. A date known in part
     * stays known in part: it turns out to be one of those days.
     */
    private static Move agreeing(Occurrence occurrence, boolean wanted, Set<Fact<?>> missing) {
        Map<Fact<?>, List<?>> values = new LinkedHashMap<>();
        for (Fact<?> fact : missing) {
            if (Unknown.hasFewValues(fact)) {
                values.put(fact, Unknown.possibleValues(fact, occurrence.evidence()));
            } else if (!fact.isInList()) {
                Optional<Object> value = wanted ? occurrence.agreeing(fact) : Optional.empty();
                if (value.isPresent() || fact.read(occurrence.evidence()) == null) {
                    values.put(fact, value.map(List::of).orElse(List.of()));
                }
            }
        }
        return new Move(missing, Set.of(), values, occurrence.key(), wanted, null);
    }

    /** Another element of the list meets the condition. Which else it meets is then as open as for a list that is unknown. */
    private static Move obtained(Occurrence occurrence, Fact<?> list) {
        Set<Fact<?>> shown = new LinkedHashSet<>();
        occurrence.facts().stream().filter(fact -> fact.paper() == list.paper()).forEach(shown::add);
        return new Move(Set.of(list), shown, Map.of(list, List.of()), occurrence.key(), true, null);
    }

    /** Every least choice of values under which the condition is answered as wanted whatever they are within the choice. */
    private static List<Move> ofFewValues(Occurrence occurrence, boolean wanted, List<Fact<?>> facts) {
        List<Map<Fact<?>, List<?>>> choices =
                choices(occurrence, wanted, facts, occurrence.evidence().suppositions());
        return choices.stream()
                .map(values -> Move.ofValues(Set.copyOf(facts), values))
                .toList();
    }

    private static List<Map<Fact<?>, List<?>>> choices(
            Occurrence occurrence, boolean wanted, List<Fact<?>> facts, Suppositions supposed) {
        Fact<?> first = facts.get(0);
        List<Fact<?>> rest = facts.subList(1, facts.size());
        Map<Map<Fact<?>, List<?>>, List<Object>> valuesByRest = new LinkedHashMap<>();
        for (Object value : Unknown.possibleValues(first, occurrence.evidence())) {
            Suppositions one = supposed.with(first, List.of(value));
            List<Map<Fact<?>, List<?>>> ofRest = rest.isEmpty()
                    ? answers(occurrence, one, wanted) ? List.of(Map.of()) : List.of()
                    : choices(occurrence, wanted, rest, one);
            ofRest.forEach(values -> valuesByRest
                    .computeIfAbsent(values, key -> new ArrayList<>())
                    .add(value));
        }
        List<Map<Fact<?>, List<?>>> choices = new ArrayList<>();
        valuesByRest.forEach((ofRest, values) -> {
            Map<Fact<?>, List<?>> choice = new LinkedHashMap<>(ofRest);
            choice.put(first, values);
            choices.add(choice);
        });
        return choices;
    }

    private static boolean answers(Occurrence occurrence, Suppositions supposed, boolean wanted) {
        return occurrence.answer(supposed) == Truth.of(wanted);
    }

    private static List<Move> ofKnown(Occurrence occurrence, boolean wanted) {
        Optional<Fact<?>> list = occurrence.list();
        if (list.isPresent()) {
            return list.get().isLasting() ? List.of() : List.of(obtained(occurrence, list.get()));
        }
        List<Move> moves = new ArrayList<>();
        for (Fact<?> fact : occurrence.facts()) {
            if (canChange(fact, occurrence.evidence())) {
                change(occurrence, wanted, fact).ifPresent(moves::add);
            }
        }
        return moves;
    }

    /** What a step has settled is not changed again. What is not held yet can be obtained, also if it will be lasting. */
    private static boolean canChange(Fact<?> fact, Evidence evidence) {
        boolean lasts = fact.isLasting() && fact.read(evidence) != null;
        return !lasts && !fact.isInList() && evidence.suppositions().values(fact) == null;
    }

    private static Optional<Move> change(Occurrence occurrence, boolean wanted, Fact<?> fact) {
        Suppositions supposed = occurrence.evidence().suppositions();
        if (!fact.values().isEmpty()) {
            List<?> values = fact.values().stream()
                    .filter(value -> answers(occurrence, supposed.with(fact, List.of(value)), wanted))
                    .toList();
            return values.isEmpty() ? Optional.empty() : Optional.of(Move.ofValues(Set.of(fact), Map.of(fact, values)));
        }
        Optional<Object> value = wanted ? occurrence.agreeing(fact) : Optional.empty();
        List<?> values = value.map(List::of).orElse(List.of());
        Suppositions changed = supposed.with(fact, values);
        return answers(occurrence, changed, wanted)
                ? Optional.of(Move.ofValues(Set.of(fact), Map.of(fact, values)))
                : believed(occurrence, wanted, fact, changed);
    }

    /** A changed fact whose value is not told meets the condition, unless the condition is decided without it. */
    private static Optional<Move> believed(Occurrence occurrence, boolean wanted, Fact<?> fact, Suppositions changed) {
        return occurrence.answer(changed) == Truth.UNKNOWN
                ? Optional.of(new Move(Set.of(fact), Set.of(), Map.of(fact, List.of()), occurrence.key(), wanted, null))
                : Optional.empty();
    }
}
