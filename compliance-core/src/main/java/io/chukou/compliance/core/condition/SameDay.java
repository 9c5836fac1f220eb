package io.chukou.compliance.core.condition;

import io.chukou.compliance.core.fact.DayRange;
import io.chukou.compliance.core.fact.Evidence;
import io.chukou.compliance.core.fact.Fact;
import io.chukou.compliance.model.value.PartialDate;
import java.util.List;

/** Two dates, usually on two papers, are the same day. */
final class SameDay extends Leaf {
    private final Fact<PartialDate> one;
    private final Fact<PartialDate> other;

    SameDay(Fact<PartialDate> one, Fact<PartialDate> other) {
        super(List.of(one, other));
        this.one = one;
        this.other = other;
    }

    @Override
    Truth decide(Evidence evidence) {
        PartialDate first = one.read(evidence);
        PartialDate second = other.read(evidence);
        return first == null || second == null ? Truth.UNKNOWN : decide(DayRange.of(first), DayRange.of(second));
    }

    private static Truth decide(DayRange first, DayRange second) {
        if (first.last() < second.first() || second.last() < first.first()) {
            return Truth.FALSE;
        }
        return first.isExact() && second.isExact() ? Truth.TRUE : Truth.UNKNOWN;
    }

    @Override
    public void turningDays(Evidence evidence, TurningDays sink) {
        if (one.isTheDay(evidence) != other.isTheDay(evidence)) {
            PartialDate fixed = (one.isTheDay(evidence) ? other : one).read(evidence);
            if (fixed != null) {
                DayRange days = DayRange.of(fixed);
                sink.addInterval(days.first(), days.last());
            }
        }
    }

    @Override
    public String toString() {
        return "sameDay(" + one + ", " + other + ")";
    }
}
