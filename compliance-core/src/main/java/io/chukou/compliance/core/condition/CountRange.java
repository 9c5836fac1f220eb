package io.chukou.compliance.core.condition;

import io.chukou.compliance.core.fact.Evidence;
import io.chukou.compliance.core.fact.Fact;
import java.util.List;
import java.util.function.BiConsumer;

/** A number lies between two bounds, both included. */
final class CountRange extends Leaf {
    private final Fact<Integer> fact;
    private final int least;
    private final int most;

    CountRange(Fact<Integer> fact, int least, int most) {
        super(ConditionKind.COUNT, List.of(fact));
        this.fact = fact;
        this.least = least;
        this.most = most;
    }

    @Override
    Truth decide(Evidence evidence) {
        Integer value = fact.read(evidence);
        return value == null ? Truth.UNKNOWN : Truth.of(least <= value && value <= most);
    }

    @Override
    void terms(Evidence evidence, BiConsumer<String, Object> sink) {
        bounds(least, most, sink);
    }

    @Override
    String text() {
        return "between(" + fact + ", " + least + ", " + most + ")";
    }
}
