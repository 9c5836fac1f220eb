package io.chukou.compliance.core.condition;

import io.chukou.compliance.core.fact.Evidence;
import io.chukou.compliance.core.fact.Fact;
import io.chukou.compliance.core.reading.Reading;
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
public final class Choice implements Condition {
    private final Reading reading;
    private final List<Condition> branches;
    private final boolean[] closed;

    Choice(Reading reading, Map<String, Condition> branches) {
        branches.keySet().forEach(reading::indexOf);
        if (branches.size() < reading.alternatives().size()) {
            throw new IllegalArgumentException(
                    "Reading " + reading + " needs a condition for each of " + reading.alternatives());
        }
        this.reading = reading;
        this.branches = reading.alternatives().stream().map(branches::get).toList();
        this.closed = new boolean[this.branches.size()];
        for (int i = 0; i < closed.length; i++) {
            closed[i] = !hasHinges(this.branches.get(i));
        }
    }

    Reading reading() {
        return reading;
    }

    /** Says whether the selected alternatives answer otherwise, with or without the question's assumptions. */
    boolean turns(Evidence evidence, Evidence other) {
        int index = evidence.readings().indexOf(reading);
        Condition now = branches.get(index);
        Condition then = chosen(other);
        if (now == then && closed[index]) {
            return false;
        }
        Truth truth = now.evaluate(evidence);
        return truth != then.evaluate(other)
                || (truth == Truth.UNKNOWN
                        && !evidence.question().assumptions().isEmpty()
                        && turnsIfAssumed(now, then, evidence.withAssumptions(), other.withAssumptions()));
    }

    /** Assumptions change unknown answers only. */
    private static boolean turnsIfAssumed(Condition now, Condition then, Evidence evidence, Evidence other) {
        return now.evaluate(evidence, Truth.TRUE) != then.evaluate(other, Truth.TRUE)
                || now.evaluate(evidence, Truth.FALSE) != then.evaluate(other, Truth.FALSE);
    }

    private static boolean hasHinges(Condition condition) {
        boolean[] found = {false};
        condition.hinges(hinge -> found[0] = true);
        return found[0];
    }

    private Condition chosen(Evidence evidence) {
        return branches.get(evidence.readings().indexOf(reading));
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
    public void hinges(Consumer<Hinge> sink) {
        sink.accept(Hinge.of(this));
        branches.forEach(branch -> branch.hinges(sink));
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
