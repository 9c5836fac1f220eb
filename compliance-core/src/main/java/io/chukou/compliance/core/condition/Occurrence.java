package io.chukou.compliance.core.condition;

import io.chukou.compliance.core.fact.Evidence;
import io.chukou.compliance.core.fact.Fact;
import io.chukou.compliance.core.fact.Suppositions;
import java.util.LinkedHashSet;
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
