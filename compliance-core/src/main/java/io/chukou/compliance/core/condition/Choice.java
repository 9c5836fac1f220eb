package io.chukou.compliance.core.condition;

import io.chukou.compliance.core.fact.Evidence;
import io.chukou.compliance.core.fact.Fact;
import io.chukou.compliance.core.reading.Reading;
import io.chukou.compliance.core.reading.Readings;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One condition for each alternative of a reading; the one that is selected answers.
 *
 * <p>Everything that looks at a case follows the selected alternative. The facts are those of all alternatives, because
 * each of them may have a say in what the verdict depends on.
 *
 * <p>Immutable and thread-safe.
 */
public final class Choice extends Condition {
    private final Reading reading;
    private final List<Condition> branches;

    Choice(Reading reading, Map<String, Condition> branches) {
        branches.keySet().forEach(reading::indexOf);
        if (branches.size() < reading.alternatives().size()) {
            throw new IllegalArgumentException(
                    "Reading " + reading + " needs a condition for each of " + reading.alternatives());
        }
        this.reading = reading;
        this.branches = reading.alternatives().stream().map(branches::get).toList();
    }

    private Condition chosen(Evidence evidence) {
        return chosen(evidence.readings());
    }

    Condition chosen(Readings readings) {
        return branches.get(readings.indexOf(reading));
    }

    @Override
    Truth decide(Evidence plain) {
        return chosen(plain).decide(plain);
    }

    /** {@inheritDoc} */
    @Override
    public Truth evaluate(Evidence evidence, Truth favoured) {
        return chosen(evidence).evaluate(evidence, favoured);
    }

    /** {@inheritDoc} */
    @Override
    public Explanation explain(Evidence evidence, Truth favoured) {
        Explanation child = Explanation.of(chosen(evidence), evidence, favoured);
        List<Figure> figures = List.of(
                new Figure("reading", reading.key()),
                new Figure("alternative", evidence.readings().alternative(reading)));
        return Explanation.over(ConditionKind.READING, child.truth(), figures, child);
    }

    /** {@inheritDoc} */
    @Override
    public void facts(Consumer<Fact<?>> sink) {
        branches.forEach(branch -> branch.facts(sink));
    }

    /** {@inheritDoc} */
    @Override
    public void readings(Consumer<Reading> sink) {
        sink.accept(reading);
        branches.forEach(branch -> branch.readings(sink));
    }

    /** {@inheritDoc} */
    @Override
    public void missing(Evidence evidence, Consumer<Fact<?>> sink) {
        chosen(evidence).missing(evidence, sink);
    }

    /** {@inheritDoc} */
    @Override
    public void atoms(Evidence evidence, Truth favoured, Consumer<Occurrence> sink) {
        chosen(evidence).atoms(evidence, favoured, sink);
    }

    /** {@inheritDoc} */
    @Override
    public void open(Evidence evidence, Truth favoured, Consumer<Occurrence> sink) {
        chosen(evidence).open(evidence, favoured, sink);
    }

    /** {@inheritDoc} */
    @Override
    public List<Set<Demand>> routes(Evidence evidence, Truth favoured, Truth wanted, Routes routes) {
        return chosen(evidence).routes(evidence, favoured, wanted, routes);
    }

    /** {@inheritDoc} */
    @Override
    public void turningDays(Evidence evidence, TurningDays sink) {
        chosen(evidence).turningDays(evidence, sink);
    }

    /** {@inheritDoc} */
    @Override
    public void figures(Evidence evidence, BiConsumer<String, Object> sink) {
        chosen(evidence).figures(evidence, sink);
    }

    /** Returns the canonical text: the reading with every alternative and its condition. */
    @Override
    public String toString() {
        return IntStream.range(0, branches.size())
                .mapToObj(i -> reading.alternatives().get(i) + ": " + branches.get(i))
                .collect(Collectors.joining(", ", "reading(" + reading + ", ", ")"));
    }
}
