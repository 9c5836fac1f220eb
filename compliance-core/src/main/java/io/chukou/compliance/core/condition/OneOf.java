package io.chukou.compliance.core.condition;

import io.chukou.compliance.core.fact.Evidence;
import io.chukou.compliance.core.fact.Fact;
import io.chukou.compliance.core.fact.Masking;
import java.util.List;
import java.util.function.BiConsumer;

/** A fact has one of the listed values. */
final class OneOf<T> extends Leaf {
    private final Fact<T> fact;
    private final List<T> values;

    OneOf(Fact<T> fact, List<T> values) {
        super(ConditionKind.ONE_OF, List.of(fact));
        this.fact = fact;
        this.values = List.copyOf(values);
    }

    @Override
    Truth decide(Evidence evidence) {
        T value = fact.read(evidence);
        return value == null ? Truth.UNKNOWN : Truth.of(values.contains(value));
    }

    @Override
    void terms(Evidence evidence, BiConsumer<String, Object> sink) {
        sink.accept(
                "values",
                values.stream().map(value -> Masking.value(fact, value)).toList());
    }

    @Override
    String text() {
        return "oneOf(" + fact + ", " + values + ")";
    }
}
