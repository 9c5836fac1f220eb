package io.chukou.compliance.core.condition;

import io.chukou.compliance.core.fact.Evidence;
import io.chukou.compliance.core.fact.Fact;
import io.chukou.compliance.core.fact.Suppositions;
import io.chukou.compliance.core.question.Subject;
import io.chukou.compliance.core.reading.Reading;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A condition that asks facts directly.
 *
 * <p>All implementations are immutable and thread-safe.
 */
public abstract sealed class Leaf extends Condition
        permits Present, OneOf, SameAs, SameDay, CountRange, DaysBetween, DayOrder, Contains, Named {
    private final ConditionKind kind;
    private final List<Fact<?>> facts;
    private final List<Fact<?>> withFewValues;

    /** Made on first use; two threads may both make it, with the same result. */
    private @Nullable String text;

    Leaf(ConditionKind kind, List<Fact<?>> facts) {
        this.kind = kind;
        this.facts = List.copyOf(facts);
        Set<Fact<?>> few = new LinkedHashSet<>();
        facts(fact -> {
            if (!fact.values().isEmpty()) {
                few.add(fact);
            }
        });
        this.withFewValues = List.copyOf(few);
    }

    /** Returns the facts that this leaf asks, derived ones as such. */
    List<Fact<?>> asked() {
        return facts;
    }

    /** Returns the canonical text. */
    abstract String text();

    /** Returns the canonical text. */
    @Override
    public final String toString() {
        String known = text;
        if (known == null) {
            known = text();
            text = known;
        }
        return known;
    }

    /** Returns what this leaf looks at where papers are wanted and a given answer would favour the case. */
    Evidence view(Evidence evidence, Truth favoured) {
        return evidence;
    }

    private Evidence seen(Evidence evidence, Truth favoured) {
        return evidence.wantsPapers() ? view(evidence, favoured) : evidence;
    }

    /** Returns the value with which a fact agrees with what this leaf compares it with, null if there is none. */
    @Nullable
    Object agreeing(Fact<?> fact, Evidence evidence) {
        return null;
    }

    static boolean readsFrom(Fact<?> whole, Fact<?> part) {
        boolean[] reads = {false};
        whole.leaves(leaf -> reads[0] |= leaf.equals(part));
        return reads[0];
    }

    /** Answers without regard to assumptions, of any evidence. */
    @Override
    abstract Truth decide(Evidence evidence);

    /** {@inheritDoc} */
    @Override
    public final Truth evaluate(Evidence evidence, Truth favoured) {
        return evidence.isPlain() ? decide(evidence) : evaluateInView(evidence, favoured);
    }

    private Truth evaluateInView(Evidence evidence, Truth favoured) {
        Evidence view = seen(evidence, favoured);
        Truth truth = answer(view);
        return truth == Truth.UNKNOWN && evidence.assumesAnything() && isAssumed(view) ? favoured : truth;
    }

    private Truth answer(Evidence evidence) {
        return evidence.suppositions() == Suppositions.NONE ? decide(evidence) : suppose(evidence);
    }

    private Truth suppose(Evidence evidence) {
        Suppositions suppositions = evidence.suppositions();
        if (suppositions.isAnswered(key(evidence))) {
            return Truth.of(suppositions.answer(key(evidence)));
        }
        Truth truth = decideForAll(evidence, 0);
        return truth == Truth.UNKNOWN ? Truth.of(suppositions.otherwise(key(evidence))) : truth;
    }

    private String key(Evidence view) {
        return view.seesPapersOnly() ? this + " by papers" : toString();
    }

    /** Decides for every value that the facts are supposed to have; unknown if the values do not agree. */
    private Truth decideForAll(Evidence evidence, int index) {
        if (index == withFewValues.size()) {
            return decide(evidence);
        }
        Suppositions suppositions = evidence.suppositions();
        List<?> values = suppositions.values(withFewValues.get(index));
        if (values == null || values.size() <= 1) {
            return decideForAll(evidence, index + 1);
        }
        EnumSet<Truth> answers = EnumSet.noneOf(Truth.class);
        for (Object value : values) {
            Evidence one = evidence.supposing(suppositions.with(withFewValues.get(index), List.of(value)));
            answers.add(decideForAll(one, index + 1));
        }
        return answers.size() == 1 ? answers.iterator().next() : Truth.UNKNOWN;
    }

    /**
     * A subject vouched for is as the duty requires, also against what it is compared with and what is not known: a paper
     * in order agrees with the car. A destination is a choice, not a statement that could agree, so it settles a
     * comparison only if nothing else is missing.
     */
    private boolean isAssumed(Evidence evidence) {
        List<Evidence> each = evidence.each();
        boolean any = false;
        boolean all = true;
        for (Fact<?> fact : facts) {
            if (isOpen(fact, each)) {
                boolean assumed = evidence.assumes(fact.subject());
                if (assumed && fact.subject() != Subject.DESTINATION) {
                    return true;
                }
                any = true;
                all &= assumed;
            }
        }
        return any && all;
    }

    private static boolean isOpen(Fact<?> fact, List<Evidence> each) {
        for (Evidence one : each) {
            if (!fact.isKnown(one)) {
                return true;
            }
        }
        return false;
    }

    /** {@inheritDoc} */
    @Override
    public final Explanation explain(Evidence evidence, Truth favoured) {
        Evidence view = seen(evidence, favoured);
        Truth truth = evaluate(evidence, favoured);
        List<Figure> figures = new ArrayList<>();
        terms(view, (name, value) -> figures.add(new Figure(name, value)));
        return Explanation.leaf(kind, truth, truth != decide(view), operands(evidence, view), figures);
    }

    /** Returns what the leaf looks at in its view of what is told. */
    List<Operand> operands(Evidence told, Evidence view) {
        return operands(view);
    }

    /** Returns what the leaf looks at, in the order of its text. */
    List<Operand> operands(Evidence evidence) {
        return facts.stream().map(fact -> Operand.of(fact, evidence)).toList();
    }

    /** Passes on what an explanation shows besides the operands: what the rule sets, and what is computed. */
    void terms(Evidence evidence, BiConsumer<String, Object> sink) {
        // Most leaves set nothing.
    }

    /** Passes on the bounds that limit anything. */
    static void bounds(int least, int most, BiConsumer<String, Object> sink) {
        if (least != Integer.MIN_VALUE) {
            sink.accept("least", least);
        }
        if (most != Integer.MAX_VALUE) {
            sink.accept("most", most);
        }
    }

    /** {@inheritDoc} */
    @Override
    public final void facts(Consumer<Fact<?>> sink) {
        facts.forEach(fact -> fact.leaves(sink));
    }

    /** {@inheritDoc} */
    @Override
    public final void readings(Consumer<Reading> sink) {
        facts.forEach(fact -> fact.readings(sink));
    }

    /** {@inheritDoc} */
    @Override
    public final void missing(Evidence evidence, Consumer<Fact<?>> sink) {
        Evidence view = seen(evidence, Truth.TRUE);
        if (answer(view) == Truth.UNKNOWN) {
            forEachMissing(view, sink);
        }
    }

    /** A leaf about a consignment as a whole reads the facts of each vehicle, and lacks only what one of them lacks. */
    private void forEachMissing(Evidence evidence, Consumer<Fact<?>> sink) {
        List<Evidence> each = evidence.each();
        facts.forEach(fact -> each.forEach(one -> fact.missing(one, sink)));
    }

    /** {@inheritDoc} */
    @Override
    public final void atoms(Evidence evidence, Truth favoured, Consumer<Occurrence> sink) {
        Evidence view = seen(evidence, favoured);
        sink.accept(new Occurrence(this, view, favoured, key(view)));
    }

    /** {@inheritDoc} */
    @Override
    public final List<Set<Demand>> routes(Evidence evidence, Truth favoured, Truth wanted, Routes routes) {
        Evidence view = seen(evidence, favoured);
        Occurrence occurrence = new Occurrence(this, view, favoured, key(view));
        return routes.single(occurrence, wanted);
    }

    /** {@inheritDoc} */
    @Override
    public final void open(Evidence evidence, Truth favoured, Consumer<Occurrence> sink) {
        if (evaluate(evidence, favoured) == Truth.UNKNOWN) {
            atoms(evidence, favoured, sink);
        }
    }

    /**
     * {@inheritDoc}
     *
     * <p>A leaf that compares days names them. Any other that reads the day asked about may turn on any day.
     */
    @Override
    public void turningDays(Evidence evidence, TurningDays sink) {
        if (facts.stream().anyMatch(fact -> fact.followsTheDay(evidence))) {
            sink.addEvery();
        }
    }

    /** {@inheritDoc} */
    @Override
    public void figures(Evidence evidence, BiConsumer<String, Object> sink) {
        // Most leaves have no figure beyond the facts themselves.
    }
}
