package io.chukou.compliance.core.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is supposed of a case beyond what it says: values that a fact may have, and answers of single conditions.
 *
 * <p>A supposed value stands in the place of a known one, and a supposed answer in the place of one that facts give.
 *
 * <p>Immutable and thread-safe.
 */
public final class Suppositions {
    /** Nothing is supposed. */
    public static final Suppositions NONE = new Suppositions(Map.of(), Map.of(), Map.of(), null);

    private final Map<Fact<?>, List<?>> values;
    private final Map<String, Optional<Boolean>> answers;
    private final Map<String, Boolean> otherwise;

    /** Whose answers count where this has none; copying them each time would cost more than looking them up twice. */
    private final @Nullable Suppositions parent;

    private Suppositions(
            Map<Fact<?>, List<?>> values,
            Map<String, Optional<Boolean>> answers,
            Map<String, Boolean> otherwise,
            @Nullable Suppositions parent) {
        this.values = values;
        this.answers = answers;
        this.otherwise = otherwise;
        this.parent = parent;
    }

    /**
     * Supposes that a fact has one of some values.
     *
     * @param fact a fact that is not derived and not inside a list
     * @param possible its values; none if the value is supposed to be unknown
     * @return the suppositions with this one
     */
    public Suppositions with(Fact<?> fact, List<?> possible) {
        Map<Fact<?>, List<?>> more = new HashMap<>(values);
        more.put(fact, List.copyOf(possible));
        return new Suppositions(more, answers, otherwise, parent);
    }

    /**
     * Supposes the answers of conditions.
     *
     * @param given the answers by the canonical texts of the conditions; empty for one that stays unknown
     * @return the suppositions with these
     */
    public Suppositions with(Map<String, Optional<Boolean>> given) {
        return new Suppositions(values, Map.copyOf(given), otherwise, this);
    }

    /**
     * Supposes the answer of a condition that facts leave open.
     *
     * @param condition the key of the condition
     * @param answer the answer; it counts only while values, known or supposed, do not give one
     * @return the suppositions with this one
     */
    public Suppositions orElse(String condition, boolean answer) {
        Map<String, Boolean> more = new HashMap<>(otherwise);
        more.put(condition, answer);
        return new Suppositions(values, answers, more, parent);
    }

    /**
     * Returns the answer supposed of a condition that facts leave open.
     *
     * @param condition the key of the condition
     * @return the answer; empty if none is supposed
     */
    public Optional<Boolean> otherwise(String condition) {
        return Optional.ofNullable(otherwise.get(condition));
    }

    /**
     * Returns the values that a fact is supposed to have.
     *
     * @param fact the fact
     * @return the values, or null if nothing is supposed of it
     */
    public @Nullable List<?> values(Fact<?> fact) {
        return values.get(fact);
    }

    /**
     * Says whether an answer of a condition is supposed, be it that it stays unknown.
     *
     * @param condition the canonical text of the condition
     * @return true if {@link #answer} counts
     */
    public boolean isAnswered(String condition) {
        return answers.containsKey(condition) || (parent != null && parent.isAnswered(condition));
    }

    /**
     * Returns the supposed answer of a condition.
     *
     * @param condition the canonical text of the condition
     * @return the answer; empty if it is supposed to stay unknown, and if nothing is supposed of it
     */
    public Optional<Boolean> answer(String condition) {
        Optional<Boolean> own = answers.getOrDefault(condition, Optional.empty());
        return own.isPresent() || parent == null || answers.containsKey(condition) ? own : parent.answer(condition);
    }
}
