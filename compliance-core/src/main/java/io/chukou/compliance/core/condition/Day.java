package io.chukou.compliance.core.condition;

import io.chukou.compliance.core.fact.DayRange;
import io.chukou.compliance.core.fact.Evidence;
import io.chukou.compliance.core.fact.Fact;
import io.chukou.compliance.model.value.PartialDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A day that a condition compares: a dated fact, moved by a calendar step, or a fixed day.
 *
 * <p>Months and years are calendar steps; a day that a month does not have becomes its last day, so that 31 December plus
 * two months is 28 or 29 February.
 *
 * <p>Immutable and thread-safe.
 */
public final class Day {
    /** About 27,000 years: further away than any day a step can reach. */
    private static final long FARTHEST = 10_000_000;

    private final String text;
    private final @Nullable Fact<?> fact;
    private final @Nullable DayRange fixed;
    private final UnaryOperator<LocalDate> step;
    private final List<Shift> shifts;

    private Day(
            String text,
            @Nullable Fact<?> fact,
            @Nullable DayRange fixed,
            UnaryOperator<LocalDate> step,
            List<Shift> shifts) {
        this.text = text;
        this.fact = fact;
        this.fixed = fixed;
        this.step = step;
        this.shifts = shifts;
    }

    /**
     * Names the day on which a dated fact lies.
     *
     * @param fact the fact
     * @return the day
     */
    public static Day of(Fact<PartialDate> fact) {
        return new Day(fact.path(), fact, null, UnaryOperator.identity(), List.of());
    }

    /**
     * Names the day of a derived fact that is a range from the start.
     *
     * @param fact the fact
     * @return the day
     */
    public static Day ofRange(Fact<DayRange> fact) {
        return new Day(fact.path(), fact, null, UnaryOperator.identity(), List.of());
    }

    /**
     * Names a fixed day.
     *
     * @param date the day
     * @return the day
     */
    public static Day on(LocalDate date) {
        DayRange day = DayRange.of(date, date);
        return new Day(date.toString(), null, day, UnaryOperator.identity(), List.of());
    }

    /**
     * Moves the day.
     *
     * @param days the number of calendar days, which may be negative
     * @return the moved day
     */
    public Day plusDays(int days) {
        return moved(new Shift(days, ChronoUnit.DAYS));
    }

    /**
     * Moves the day.
     *
     * @param months the number of calendar months, which may be negative
     * @return the moved day
     */
    public Day plusMonths(int months) {
        return moved(new Shift(months, ChronoUnit.MONTHS));
    }

    /**
     * Moves the day.
     *
     * @param years the number of calendar years, which may be negative
     * @return the moved day
     */
    public Day plusYears(int years) {
        return moved(new Shift(years, ChronoUnit.YEARS));
    }

    private Day moved(Shift shift) {
        UnaryOperator<LocalDate> both = date -> step.apply(date).plus(shift.amount(), shift.unit());
        List<Shift> all = Stream.concat(shifts.stream(), Stream.of(shift)).toList();
        return new Day("(" + text + " + " + shift + ")", fact, fixed, both, all);
    }

    /**
     * Requires that this day is before another.
     *
     * @param other the other day
     * @return the condition
     */
    public Condition isBefore(Day other) {
        return new DayOrder(this, other, true);
    }

    /**
     * Requires that this day is the other or earlier.
     *
     * @param other the other day
     * @return the condition
     */
    public Condition isNotAfter(Day other) {
        return new DayOrder(this, other, false);
    }

    @Nullable
    DayRange read(Evidence evidence) {
        DayRange day = start(evidence);
        return day == null || shifts.isEmpty() ? day : day.move(step);
    }

    private @Nullable DayRange start(Evidence evidence) {
        return fact == null ? fixed : fact.days(evidence);
    }

    /** Shows the day, and, if it was moved, from which one. */
    Operand operand(Evidence evidence) {
        DayRange start = start(evidence);
        Operand base = fact == null ? Operand.fixed(Objects.requireNonNull(start, text)) : Operand.of(fact, evidence);
        return shifts.isEmpty() ? base : Operand.moved(text, read(evidence), shifts, base);
    }

    List<Fact<?>> facts() {
        return fact == null ? List.of() : List.of(fact);
    }

    /** Says whether no single days tell when this day passes another: both follow the day asked about, or one in an unknown way. */
    boolean turnsWith(Day other, Evidence evidence) {
        return isDerivedFromTheDay(evidence)
                || other.isDerivedFromTheDay(evidence)
                || (isTheDay(evidence) && other.isTheDay(evidence));
    }

    private boolean isDerivedFromTheDay(Evidence evidence) {
        return fact != null && fact.followsTheDay(evidence) && !fact.isTheDay(evidence);
    }

    private boolean isTheDay(Evidence evidence) {
        return fact != null && fact.isTheDay(evidence);
    }

    /** If this day is the one asked about, moved, names the days on which it first reaches certain others. */
    void turnWhenReached(Evidence evidence, TurningDays sink, long... targets) {
        if (isTheDay(evidence)) {
            for (long target : targets) {
                if (-FARTHEST < target && target < FARTHEST) {
                    sink.add(firstToReach(target));
                }
            }
        }
    }

    /** The first day that is on or after the target when moved. Calendar steps keep the order of days, but may join two. */
    private long firstToReach(long target) {
        long day = target - (move(target) - target);
        while (move(day) >= target) {
            day--;
        }
        while (move(day) < target) {
            day++;
        }
        return day;
    }

    private long move(long day) {
        return step.apply(LocalDate.ofEpochDay(day)).toEpochDay();
    }

    /** Returns the canonical text. */
    @Override
    public String toString() {
        return text;
    }
}
