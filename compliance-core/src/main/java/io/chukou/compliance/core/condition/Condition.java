package io.chukou.compliance.core.condition;

import io.chukou.compliance.core.fact.Evidence;
import io.chukou.compliance.core.fact.Fact;
import io.chukou.compliance.core.reading.Reading;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * An immutable tree over facts that is answered in three-valued logic.
 *
 * <p>Conditions are built with the factories of {@link Conditions}. Their {@code toString} is the canonical text that the
 * fingerprint of a rulebook is computed from; it changes only when the meaning changes.
 *
 * <p>All implementations are immutable and thread-safe.
 */
public abstract sealed class Condition permits Leaf, Junction, Not, Quantified, OnPaper, Choice {
    Condition() {}

    /**
     * Answers the condition.
     *
     * @param evidence what may be looked at
     * @return the answer
     */
    public final Truth evaluate(Evidence evidence) {
        return evidence.isPlain() ? decide(evidence) : evaluate(evidence, Truth.TRUE);
    }

    /** Answers where facts alone decide; see {@link Evidence#isPlain()}. */
    abstract Truth decide(Evidence plain);

    /**
     * Answers the condition where a given answer would favour the case.
     *
     * <p>The favoured answer matters only under assumptions: a leaf that is unknown for want of a fact whose subject is
     * assumed takes it.
     *
     * @param evidence what may be looked at
     * @param favoured TRUE or FALSE, the answer that favours the case
     * @return the answer
     */
    public abstract Truth evaluate(Evidence evidence, Truth favoured);

    /**
     * Explains the answer.
     *
     * @param evidence what may be looked at
     * @return the tree of the condition with the values used; a test that fails to run is a leaf of it
     */
    public final Explanation explain(Evidence evidence) {
        return Explanation.of(this, evidence, Truth.TRUE);
    }

    /**
     * Explains the answer where a given one would favour the case.
     *
     * @param evidence what may be looked at
     * @param favoured TRUE or FALSE, the answer that favours the case
     * @return the tree of the condition with the values used
     */
    public abstract Explanation explain(Evidence evidence, Truth favoured);

    /**
     * Passes on every fact that the condition reads, in the order of the tree; a fact may come twice.
     *
     * @param sink receives the facts
     */
    public abstract void facts(Consumer<Fact<?>> sink);

    /**
     * Passes on every reading that has a say in the answer, in the order of the tree; a reading may come twice.
     *
     * @param sink receives the readings
     */
    public abstract void readings(Consumer<Reading> sink);

    /**
     * Passes on the facts for want of which the answer is unknown; a fact may come twice. Passes on nothing when the
     * answer is known.
     *
     * @param evidence what may be looked at
     * @param sink receives the facts
     */
    public abstract void missing(Evidence evidence, Consumer<Fact<?>> sink);

    /**
     * Passes on the single conditions that the answer is put together from: leaves, and conditions on lists as a whole, in
     * the order of the tree. One may come twice.
     *
     * @param evidence what may be looked at
     * @param favoured TRUE or FALSE, the answer that favours the case
     * @param sink receives the conditions
     */
    public abstract void atoms(Evidence evidence, Truth favoured, Consumer<Occurrence> sink);

    /**
     * Passes on the single conditions that keep the answer open: leaves, and conditions on lists as a whole. One may come
     * twice. Passes on nothing when the answer is known or assumed.
     *
     * @param evidence what may be looked at
     * @param favoured TRUE or FALSE, the answer that favours the case
     * @param sink receives the conditions
     */
    public abstract void open(Evidence evidence, Truth favoured, Consumer<Occurrence> sink);

    /**
     * Finds the ways in which the answer can become another one.
     *
     * @param evidence what may be looked at
     * @param favoured TRUE or FALSE, the answer that favours the case
     * @param wanted the answer that is wanted, TRUE or FALSE
     * @param routes puts the ways together
     * @return sets of demands, each of which suffices; one empty set if the answer is as wanted, none if nothing helps
     */
    public abstract List<Set<Demand>> routes(Evidence evidence, Truth favoured, Truth wanted, Routes routes);

    /**
     * Names the days on which the answer may turn although no fact changes.
     *
     * @param evidence what may be looked at; the day it is asked for does not matter
     * @param sink receives the days
     */
    public abstract void turningDays(Evidence evidence, TurningDays sink);

    /**
     * Passes on the figures that a message about the condition may show, such as a number of days, by name.
     *
     * @param evidence what may be looked at
     * @param sink receives name and value
     */
    public abstract void figures(Evidence evidence, BiConsumer<String, Object> sink);
}
