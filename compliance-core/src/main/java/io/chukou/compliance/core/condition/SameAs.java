package io.chukou.compliance.core.condition;

import io.chukou.compliance.core.fact.Evidence;
import io.chukou.compliance.core.fact.Fact;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Two facts, usually on two papers, have the same value. */
final class SameAs<T> extends Leaf {
    private final Fact<T> one;
    private final Fact<T> other;
    private final Likeness likeness;

    SameAs(Fact<T> one, Fact<T> other, Likeness likeness) {
        super(ConditionKind.SAME, List.of(one, other));
        this.one = one;
        this.other = other;
        this.likeness = likeness;
    }

    @Override
    @Nullable
    Object agreeing(Fact<?> fact, Evidence evidence) {
        return (readsFrom(one, fact) ? other : one).read(evidence);
    }

    @Override
    Truth decide(Evidence evidence) {
        T first = one.read(evidence);
        T second = other.read(evidence);
        return first == null || second == null
                ? Truth.UNKNOWN
                : Truth.of(first.equals(second) || likeness.alike(first, second));
    }

    @Override
    void terms(Evidence evidence, BiConsumer<String, Object> sink) {
        sink.accept("likeness", likeness);
    }

    @Override
    String text() {
        return "same(" + one + ", " + other + ", " + likeness + ")";
    }
}
