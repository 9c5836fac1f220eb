package io.chukou.compliance.core.condition;

import io.chukou.compliance.core.fact.Evidence;
import io.chukou.compliance.core.fact.Fact;
import java.util.List;
import java.util.function.Function;

/** A named predicate, for the few tests that no other node can express; its name carries its version. */
final class Named extends Leaf {
    private final Function<Evidence, Truth> predicate;
    private final String text;

    Named(String name, List<Fact<?>> facts, Function<Evidence, Truth> predicate) {
        super(facts);
        this.predicate = predicate;
        this.text = name + facts;
    }

    @Override
    Truth decide(Evidence evidence) {
        return predicate.apply(evidence);
    }

    @Override
    public String toString() {
        return text;
    }
}
