package io.chukou.compliance.core.condition;

import io.chukou.compliance.core.fact.Evidence;
import io.chukou.compliance.core.fact.Fact;
import java.util.List;

/** A list on a paper contains a value; a list that is empty, or not held, contains nothing. */
final class Contains<T> extends Leaf {
    private final Fact<List<T>> list;
    private final Fact<T> value;

    Contains(Fact<List<T>> list, Fact<T> value) {
        super(ConditionKind.CONTAINS, List.of(list, value));
        this.list = list;
        this.value = value;
    }

    @Override
    Truth decide(Evidence evidence) {
        List<T> elements = list.read(evidence);
        if (elements == null ? evidence.isNotHeld(list) : elements.isEmpty()) {
            return Truth.FALSE;
        }
        T wanted = value.read(evidence);
        return elements == null || wanted == null ? Truth.UNKNOWN : Truth.of(elements.contains(wanted));
    }

    @Override
    List<Operand> operands(Evidence evidence) {
        return List.of(Operand.ofHeld(list, evidence), Operand.of(value, evidence));
    }

    @Override
    String text() {
        return "contains(" + list + ", " + value + ")";
    }
}
