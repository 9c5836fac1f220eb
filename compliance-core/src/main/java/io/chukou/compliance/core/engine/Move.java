package io.chukou.compliance.core.engine;

import io.chukou.compliance.core.fact.Fact;
import io.chukou.compliance.core.fact.Suppositions;
import io.chukou.compliance.core.rule.Rule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A change of what is known by which one demand is met.
 *
 * @param facts the facts that are touched
 * @param shown further facts that a document must show for it
 * @param values the values that facts may then have; none for one whose value is not told
 * @param belief the key of the condition that is then met although no value tells, or null
 * @param answer how the condition is then answered
 * @param rule the rule that it serves, or null while none is named
 */
record Move(
        Set<Fact<?>> facts,
        Set<Fact<?>> shown,
        Map<Fact<?>, List<?>> values,
        @Nullable String belief,
        boolean answer,
        @Nullable Rule rule) {

    static Move ofValues(Set<Fact<?>> facts, Map<Fact<?>, List<?>> values) {
        return new Move(facts, Set.of(), values, null, true, null);
    }

    Move serving(Rule served) {
        return new Move(facts, shown, values, belief, answer, served);
    }

    /** Says whether the other gives a fact other values. */
    boolean clashesWith(Move other) {
        return values.entrySet().stream()
                .anyMatch(
                        value -> !value.getValue().equals(other.values.getOrDefault(value.getKey(), value.getValue())));
    }

    Suppositions apply(Suppositions before) {
        Suppositions after = before;
        for (Map.Entry<Fact<?>, List<?>> value : values.entrySet()) {
            after = after.with(value.getKey(), value.getValue());
        }
        return belief == null ? after : after.orElse(belief, answer);
    }
}
