package io.chukou.compliance.core.condition;

import io.chukou.compliance.core.fact.Evidence;
import io.chukou.compliance.core.fact.Fact;
import io.chukou.compliance.core.reading.Reading;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * All, or at least one, of several conditions hold. "All" of none holds always; "one" of none never does.
 *
 * <p>Immutable and thread-safe.
 */
public final class Junction extends Condition {
    private final List<Condition> parts;

    /** The same parts, for the loop that every assessment runs through. */
    private final Condition[] array;

    private final boolean all;

    /** The answer of one part that settles the whole, and the answer of the whole if every part answers otherwise. */
    private final Truth decisive;

    private final Truth otherwise;

    Junction(List<Condition> parts, boolean all) {
        this.parts = List.copyOf(parts);
        this.array = this.parts.toArray(Condition[]::new);
        this.all = all;
        this.decisive = Truth.of(!all);
        this.otherwise = Truth.of(all);
    }

    List<Condition> parts() {
        return parts;
    }

    boolean isAll() {
        return all;
    }

    /** The answer if every part answers so. */
    Truth otherwise() {
        return otherwise;
    }

    @Override
    Truth decide(Evidence plain) {
        Truth result = otherwise;
        for (Condition part : array) {
            Truth answer = part.decide(plain);
            if (answer == decisive) {
                return decisive;
            }
            if (answer == Truth.UNKNOWN) {
                result = Truth.UNKNOWN;
            }
        }
        return result;
    }

    /** {@inheritDoc} */
    @Override
    public Truth evaluate(Evidence evidence, Truth favoured) {
        Truth result = otherwise;
        for (int i = 0; i < array.length && result != decisive; i++) {
            Truth part = array[i].evaluate(evidence, favoured);
            result = all ? result.and(part) : result.or(part);
        }
        return result;
    }

    /** {@inheritDoc} */
    @Override
    public Explanation explain(Evidence evidence, Truth favoured) {
        List<Explanation> children = parts.stream()
                .map(part -> Explanation.of(part, evidence, favoured))
                .toList();
        return Explanation.joining(kind(), all, List.of(), children);
    }

    private ConditionKind kind() {
        if (parts.isEmpty()) {
            return all ? ConditionKind.ALWAYS : ConditionKind.NEVER;
        }
        return all ? ConditionKind.ALL : ConditionKind.ANY;
    }

    /** {@inheritDoc} */
    @Override
    public void facts(Consumer<Fact<?>> sink) {
        parts.forEach(part -> part.facts(sink));
    }

    /** {@inheritDoc} */
    @Override
    public void readings(Consumer<Reading> sink) {
        parts.forEach(part -> part.readings(sink));
    }

    /** {@inheritDoc} */
    @Override
    public void missing(Evidence evidence, Consumer<Fact<?>> sink) {
        if (evaluate(evidence) == Truth.UNKNOWN) {
            parts.forEach(part -> part.missing(evidence, sink));
        }
    }

    /** {@inheritDoc} */
    @Override
    public void atoms(Evidence evidence, Truth favoured, Consumer<Occurrence> sink) {
        parts.forEach(part -> part.atoms(evidence, favoured, sink));
    }

    /** {@inheritDoc} */
    @Override
    public List<Set<Demand>> routes(Evidence evidence, Truth favoured, Truth wanted, Routes routes) {
        boolean needsAll = all == (wanted == Truth.TRUE);
        List<Set<Demand>> ways = needsAll ? Routes.NOTHING_TO_DO : List.of();
        for (Condition part : parts) {
            List<Set<Demand>> ofPart = part.routes(evidence, favoured, wanted, routes);
            ways = needsAll ? routes.both(ways, ofPart) : routes.either(ways, ofPart);
        }
        return ways;
    }

    /** {@inheritDoc} */
    @Override
    public void open(Evidence evidence, Truth favoured, Consumer<Occurrence> sink) {
        if (evaluate(evidence, favoured) == Truth.UNKNOWN) {
            parts.forEach(part -> part.open(evidence, favoured, sink));
        }
    }

    /** {@inheritDoc} */
    @Override
    public void turningDays(Evidence evidence, TurningDays sink) {
        parts.forEach(part -> part.turningDays(evidence, sink));
    }

    /** {@inheritDoc} */
    @Override
    public void figures(Evidence evidence, BiConsumer<String, Object> sink) {
        parts.forEach(part -> part.figures(evidence, sink));
    }

    /** Returns the canonical text. */
    @Override
    public String toString() {
        return parts.stream().map(Condition::toString).collect(Collectors.joining(", ", all ? "all(" : "any(", ")"));
    }
}
