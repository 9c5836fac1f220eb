package io.chukou.compliance.core.condition;

import io.chukou.compliance.core.fact.Evidence;
import io.chukou.compliance.core.fact.Fact;
import io.chukou.compliance.core.fact.Suppositions;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A single condition as it stands in a tree: a leaf, or a condition on a list as a whole, with what it looks at there.
 *
 * <p>Immutable and thread-safe.
 *
 * @param condition the condition
 * @param evidence what it looks at
 * @param favoured TRUE or FALSE, the answer that favours the case
 * @param key the name under which its answer can be supposed; two occurrences with the same key have the same answer
 */
public record Occurrence(Condition condition, Evidence evidence, Truth favoured, String key) {

    /**
     * Answers the condition where nothing is assumed.
     *
     * @param supposed what is supposed
     * @return the answer
     */
    public Truth answer(Suppositions supposed) {
        return condition.evaluate(evidence.supposing(supposed), favoured);
    }

    /**
     * Answers the condition as things stand.
     *
     * @return the answer
     */
    public Truth answer() {
        return condition.evaluate(evidence, favoured);
    }

    /**
     * Says whether the condition asks for something to be at hand: a paper, an entry, an element of a list.
     *
     * @return true if so; nobody gets anywhere by not having it
     */
    public boolean asksForSomething() {
        return condition instanceof Present || condition instanceof Contains || condition instanceof Quantified;
    }

    /**
     * Returns the list that the condition is about.
     *
     * @return the list; empty for a leaf
     */
    public Optional<Fact<?>> list() {
        return condition instanceof Quantified quantified ? Optional.of(quantified.list()) : Optional.empty();
    }

    /**
     * Returns the facts that the condition reads and a caller can supply.
     *
     * @return the facts, each once
     */
    public Set<Fact<?>> facts() {
        Set<Fact<?>> facts = new LinkedHashSet<>();
        condition.facts(facts::add);
        return facts;
    }

    /**
     * Returns the value with which a fact agrees with what the condition compares it with.
     *
     * @param fact one of the facts
     * @return the value; empty if the condition compares nothing, or the other side is not known
     */
    public Optional<Object> agreeing(Fact<?> fact) {
        return condition instanceof Leaf leaf ? Optional.ofNullable(leaf.agreeing(fact, evidence)) : Optional.empty();
    }

    /**
     * Returns the facts for want of which the answer is unknown.
     *
     * @return the facts; none if the answer is known, or if only a table of the law could give it
     */
    public Set<Fact<?>> missing() {
        Set<Fact<?>> missing = new LinkedHashSet<>();
        condition.missing(evidence, missing::add);
        return missing;
    }
}
