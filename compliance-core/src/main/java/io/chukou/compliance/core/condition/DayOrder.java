package io.chukou.compliance.core.condition;

import io.chukou.compliance.core.fact.DayRange;
import io.chukou.compliance.core.fact.Evidence;
import io.chukou.compliance.core.fact.Fact;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** One day comes before another, strictly or not; decided only if all possible days agree. */
final class DayOrder extends Leaf {
    private final Day one;
    private final Day other;
    private final boolean strict;

    DayOrder(Day one, Day other, boolean strict) {
        super(
                strict ? ConditionKind.BEFORE : ConditionKind.NOT_AFTER,
                Stream.<Fact<?>>concat(one.facts().stream(), other.facts().stream())
                        .toList());
        this.one = one;
        this.other = other;
        this.strict = strict;
    }

    @Override
    Truth decide(Evidence evidence) {
        DayRange first = one.read(evidence);
        DayRange second = other.read(evidence);
        if (first == null || second == null) {
            return Truth.UNKNOWN;
        }
        boolean always = precedes(first.last(), second.first());
        boolean sometimes = precedes(first.first(), second.last());
        return always ? Truth.TRUE : sometimes ? Truth.UNKNOWN : Truth.FALSE;
    }

    private boolean precedes(long earlier, long later) {
        return strict ? earlier < later : earlier <= later;
    }

    @Override
    public void turningDays(Evidence evidence, TurningDays sink) {
        if (one.turnsWith(other, evidence)) {
            sink.addEvery();
            return;
        }
        DayRange first = one.read(evidence);
        DayRange second = other.read(evidence);
        if (first != null && second != null) {
            long late = strict ? 0 : 1;
            one.turnWhenReached(evidence, sink, later(second.first(), late), later(second.last(), late));
            other.turnWhenReached(evidence, sink, later(first.first(), 1 - late), later(first.last(), 1 - late));
        }
    }

    private static long later(long day, long days) {
        return day == Long.MAX_VALUE ? day : day + days;
    }

    /** Shows the latest possible day of a derived range, because no paper states it. */
    @Override
    public void figures(Evidence evidence, BiConsumer<String, Object> sink) {
        Stream.concat(one.facts().stream(), other.facts().stream()).forEach(fact -> {
            if (fact.read(evidence) instanceof DayRange days && days.last() != DayRange.NEVER.last()) {
                sink.accept(fact.path(), LocalDate.ofEpochDay(days.last()));
            }
        });
    }

    @Override
    List<Operand> operands(Evidence evidence) {
        return List.of(one.operand(evidence), other.operand(evidence));
    }

    @Override
    String text() {
        return one + (strict ? " < " : " <= ") + other;
    }
}
