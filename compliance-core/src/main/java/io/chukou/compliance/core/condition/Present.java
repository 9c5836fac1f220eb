package io.chukou.compliance.core.condition;

import io.chukou.compliance.core.fact.Evidence;
import io.chukou.compliance.core.fact.Fact;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something is at hand: a paper, an entry on it, or a list with at least one element. Where papers are wanted, one that
 * somebody only speaks of is not.
 */
final class Present extends Leaf {
    private final Fact<?> fact;

    /** The class of the last value that was no list, because asking a class whether it is one takes long. */
    private @Nullable Class<?> noList;

    Present(Fact<?> fact) {
        super(ConditionKind.PRESENT, List.of(fact));
        this.fact = fact;
    }

    @Override
    Evidence view(Evidence evidence, Truth favoured) {
        return favoured == Truth.TRUE && decide(evidence) != Truth.FALSE ? evidence.onPaperOnly() : evidence;
    }

    @Override
    Truth decide(Evidence evidence) {
        Object value = fact.read(evidence);
        if (value == null) {
            return evidence.isNotHeld(fact) ? Truth.FALSE : Truth.UNKNOWN;
        }
        return value.getClass() == noList ? Truth.TRUE : ofValue(value);
    }

    private Truth ofValue(Object value) {
        if (value instanceof Collection<?> list) {
            return Truth.of(!list.isEmpty());
        }
        noList = value.getClass();
        return Truth.TRUE;
    }

    @Override
    List<Operand> operands(Evidence told, Evidence view) {
        boolean onlyDeclared = fact.read(view) == null && fact.read(told) != null;
        return List.of(onlyDeclared ? Operand.declared(fact) : Operand.ofHeld(fact, view));
    }

    /** What is the day asked about, or taken from it, is always there. */
    @Override
    public void turningDays(Evidence evidence, TurningDays sink) {
        if (!fact.isTheDay(evidence)) {
            super.turningDays(evidence, sink);
        }
    }

    @Override
    String text() {
        return "present(" + fact + ")";
    }
}
