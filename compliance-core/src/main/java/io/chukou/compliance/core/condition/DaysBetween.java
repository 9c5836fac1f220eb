package io.chukou.compliance.core.condition;

import io.chukou.compliance.core.fact.DayRange;
import io.chukou.compliance.core.fact.Evidence;
import io.chukou.compliance.core.fact.Fact;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * The number of calendar days from one day to another, the first not counted, lies between two bounds, both included;
 * decided only if all possible days agree.
 */
final class DaysBetween extends Leaf {
    private final Day from;
    private final Day to;
    private final int least;
    private final int most;

    DaysBetween(Day from, Day to, int least, int most) {
        super(
                ConditionKind.DAYS_BETWEEN,
                Stream.<Fact<?>>concat(from.facts().stream(), to.facts().stream())
                        .toList());
        this.from = from;
        this.to = to;
        this.least = least;
        this.most = most;
    }

    @Override
    Truth decide(Evidence evidence) {
        DayRange start = from.read(evidence);
        DayRange end = to.read(evidence);
        return start == null || end == null
                ? Truth.UNKNOWN
                : decide(end.first() - start.last(), end.last() - start.first());
    }

    private Truth decide(long fewest, long longest) {
        if (least <= fewest && longest <= most) {
            return Truth.TRUE;
        }
        return longest < least || most < fewest ? Truth.FALSE : Truth.UNKNOWN;
    }

    @Override
    public void turningDays(Evidence evidence, TurningDays sink) {
        if (from.turnsWith(to, evidence)) {
            sink.addEvery();
            return;
        }
        DayRange start = from.read(evidence);
        DayRange end = to.read(evidence);
        if (start != null && end != null) {
            to.turnWhenReached(evidence, sink, start.first() + least, start.first() + most + 1);
            to.turnWhenReached(evidence, sink, start.last() + least, start.last() + most + 1);
            from.turnWhenReached(evidence, sink, end.first() - most, end.first() - least + 1);
            from.turnWhenReached(evidence, sink, end.last() - most, end.last() - least + 1);
        }
    }

    /**
     * Shows the number of days, the last day on which the condition can hold and the first on which it certainly does
     * not. A number that is not certain is shown as its bounds, such as {@code 20..50}.
     */
    @Override
    public void figures(Evidence evidence, BiConsumer<String, Object> sink) {
        DayRange start = from.read(evidence);
        DayRange end = to.read(evidence);
        if (start != null && end != null) {
            sink.accept("days", count(end.first() - start.last(), end.last() - start.first()));
            sink.accept("lastDay", LocalDate.ofEpochDay(start.last() + most));
            sink.accept("dayAfter", LocalDate.ofEpochDay(start.last() + most + 1));
        }
    }

    private static Object count(long fewest, long longest) {
        return fewest == longest ? Long.valueOf(fewest) : fewest + ".." + longest;
    }

    @Override
    List<Operand> operands(Evidence evidence) {
        return List.of(from.operand(evidence), to.operand(evidence));
    }

    @Override
    void terms(Evidence evidence, BiConsumer<String, Object> sink) {
        bounds(least, most, sink);
        figures(evidence, sink);
    }

    @Override
    String text() {
        return "days(" + from + ", " + to + ") in " + least + ".." + most;
    }
}
