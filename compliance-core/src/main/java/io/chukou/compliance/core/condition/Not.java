package io.chukou.compliance.core.condition;

import io.chukou.compliance.core.fact.Evidence;
import io.chukou.compliance.core.fact.Fact;
import io.chukou.compliance.core.reading.Reading;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * A condition does not hold.
 *
 * <p>Immutable and thread-safe.
 */
public final class Not extends Condition {
    private final Condition part;

    Not(Condition part) {
        this.part = part;
    }

    Condition part() {
        return part;
    }

    @Override
    Truth decide(Evidence plain) {
        return part.decide(plain).not();
    }

    /** {@inheritDoc} */
    @Override
    public Truth evaluate(Evidence evidence, Truth favoured) {
        return part.evaluate(evidence, favoured.not()).not();
    }

    /** {@inheritDoc} */
    @Override
    public Explanation explain(Evidence evidence, Truth favoured) {
        Explanation child = Explanation.of(part, evidence, favoured.not());
        return Explanation.over(ConditionKind.NOT, child.truth().not(), List.of(), child);
    }

    /** {@inheritDoc} */
    @Override
    public void facts(Consumer<Fact<?>> sink) {
        part.facts(sink);
    }

    /** {@inheritDoc} */
    @Override
    public void readings(Consumer<Reading> sink) {
        part.readings(sink);
    }

    /** {@inheritDoc} */
    @Override
    public void missing(Evidence evidence, Consumer<Fact<?>> sink) {
        part.missing(evidence.asTold(), sink);
    }

    /** {@inheritDoc} */
    @Override
    public void atoms(Evidence evidence, Truth favoured, Consumer<Occurrence> sink) {
        part.atoms(evidence, favoured.not(), sink);
    }

    /** {@inheritDoc} */
    @Override
    public List<Set<Demand>> routes(Evidence evidence, Truth favoured, Truth wanted, Routes routes) {
        return part.routes(evidence, favoured.not(), wanted.not(), routes);
    }

    /** {@inheritDoc} */
    @Override
    public void open(Evidence evidence, Truth favoured, Consumer<Occurrence> sink) {
        part.open(evidence, favoured.not(), sink);
    }

    /** {@inheritDoc} */
    @Override
    public void turningDays(Evidence evidence, TurningDays sink) {
        part.turningDays(evidence, sink);
    }

    /** {@inheritDoc} */
    @Override
    public void figures(Evidence evidence, BiConsumer<String, Object> sink) {
        part.figures(evidence, sink);
    }

    /** Returns the canonical text. */
    @Override
    public String toString() {
        return "not(" + part + ")";
    }
}
