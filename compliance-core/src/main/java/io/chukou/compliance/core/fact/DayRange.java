package io.chukou.compliance.core.fact;

import io.chukou.compliance.model.value.PartialDate;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/**
 * The days on which something may lie: an inclusive interval of Shanghai calendar days, or never.
 *
 * <p>A date that is known to the day has {@code first} equal to {@code last}. "Never" is the state of an end that no
 * rule sets, such as the end of service life of a private car; it lies after every day.
 *
 * <p>Immutable and thread-safe.
 *
 * @param first the first possible day as an epoch day, {@link Long#MAX_VALUE} for never
 * @param last the last possible day as an epoch day, {@link Long#MAX_VALUE} for never
 */
public record DayRange(long first, long last) {

    /** Later than every day. */
    public static final DayRange NEVER = new DayRange(Long.MAX_VALUE, Long.MAX_VALUE);

    /**
     * Checks that the interval is not empty.
     *
     * @param first the first possible day as an epoch day, {@link Long#MAX_VALUE} for never
     * @param last the last possible day as an epoch day, {@link Long#MAX_VALUE} for never
     */
    public DayRange {
        if (first > last) {
            throw new IllegalArgumentException("The first day of a range must not be after its last day");
        }
    }

    /**
     * Returns the days that a partial date may mean.
     *
     * @param date the date
     * @return its days
     */
    public static DayRange of(PartialDate date) {
        return of(date.getEarliest(), date.getLatest());
    }

    /**
     * Returns the days from one to another, both included.
     *
     * @param first the first day
     * @param last the last day
     * @return the range
     */
    public static DayRange of(LocalDate first, LocalDate last) {
        return new DayRange(first.toEpochDay(), last.toEpochDay());
    }

    /**
     * Returns the smallest range that holds both this one and another.
     *
     * @param other the other range
     * @return the hull
     */
    public DayRange hull(DayRange other) {
        return new DayRange(Math.min(first, other.first), Math.max(last, other.last));
    }

    /**
     * Says whether the day is certain.
     *
     * @return true if only one day, or only never, is possible
     */
    public boolean isExact() {
        return first == last;
    }

    /**
     * Moves both ends by the same calendar step; never stays never.
     *
     * @param step the step, which must keep the order of days, such as {@code d -> d.plusMonths(2)}
     * @return the moved range
     */
    public DayRange move(UnaryOperator<LocalDate> step) {
        long moved = moveDay(first, step);
        return new DayRange(moved, isExact() ? moved : moveDay(last, step));
    }

    private static long moveDay(long day, UnaryOperator<LocalDate> step) {
        return day == Long.MAX_VALUE
                ? day
                : step.apply(LocalDate.ofEpochDay(day)).toEpochDay();
    }

    /** Returns the day, or both ends joined by {@code ..}, or {@code never}. */
    @Override
    public String toString() {
        return isExact() ? text(first) : text(first) + ".." + text(last);
    }

    private static String text(long day) {
        return day == Long.MAX_VALUE ? "never" : LocalDate.ofEpochDay(day).toString();
    }
}
