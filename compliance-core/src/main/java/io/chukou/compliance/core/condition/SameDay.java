package io.chukou.compliance.core.condition;

import io.chukou.compliance.core.fact.DayRange;
import io.chukou.compliance.core.fact.Evidence;
import io.chukou.compliance.core.fact.Fact;
import io.chukou.compliance.model.value.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Two dates, usually on two papers, are the same day. */
final class SameDay extends Leaf {
    private final Day one;
    private final Day other;

    SameDay(Day one, Day other) {
        super(
                ConditionKind.SAME_DAY,
                Stream.<Fact<?>>concat(one.facts().stream(), other.facts().stream())
                        .toList());
        this.one = one;
        this.other = other;
    }

    /** The day itself, if it is certain; a date known in part cannot be agreed with. */
    @Override
    @Nullable
    Object agreeing(Fact<?> fact, Evidence evidence) {
        boolean isOne = one.facts().stream().anyMatch(whole -> readsFrom(whole, fact));
        DayRange day = (isOne ? other : one).read(evidence);
        return day != null && day.isExact() && day.first() != Long.MAX_VALUE
                ? PartialDate.of(LocalDate.ofEpochDay(day.first()))
                : null;
    }

    @Override
    Truth decide(Evidence evidence) {
        DayRange first = one.read(evidence);
        DayRange second = other.read(evidence);
        return first == null || second == null ? Truth.UNKNOWN : decide(first, second);
    }

    private static Truth decide(DayRange first, DayRange second) {
        if (first.last() < second.first() || second.last() < first.first()) {
            return Truth.FALSE;
        }
        return first.isExact() && second.isExact() ? Truth.TRUE : Truth.UNKNOWN;
    }

    @Override
    public void turningDays(Evidence evidence, TurningDays sink) {
        if (one.turnsWith(other, evidence)) {
            sink.addEvery();
            return;
        }
        turnAround(one, other.read(evidence), evidence, sink);
        turnAround(other, one.read(evidence), evidence, sink);
    }

    private static void turnAround(Day moving, @Nullable DayRange fixed, Evidence evidence, TurningDays sink) {
        if (fixed != null && fixed.last() != Long.MAX_VALUE) {
            moving.turnWhenReached(evidence, sink, fixed.first(), fixed.last() + 1);
        }
    }

    @Override
    List<Operand> operands(Evidence evidence) {
        return List.of(one.operand(evidence), other.operand(evidence));
    }

    @Override
    String text() {
        return "sameDay(" + one + ", " + other + ")";
    }
}
