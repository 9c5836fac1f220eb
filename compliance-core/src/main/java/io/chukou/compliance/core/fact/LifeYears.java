package io.chukou.compliance.core.fact;

import io.chukou.compliance.core.table.ScrappingLimits.Limit;
import java.time.LocalDate;

/**
 * A service life in whole years, between two bounds that are equal if it is certain.
 *
 * <p>Immutable and thread-safe.
 *
 * @param least the shortest possible life, {@link #NO_LIMIT} if there is none
 * @param most the longest possible life, {@link #NO_LIMIT} if there is none
 */
record LifeYears(int least, int most) {
    /** More than any number of years. */
    static final int NO_LIMIT = Integer.MAX_VALUE;

    static LifeYears exactly(int years) {
        return new LifeYears(years, years);
    }

    static LifeYears of(Limit limit) {
        return exactly(limit.years().orElse(NO_LIMIT));
    }

    boolean isUnlimited() {
        return least == NO_LIMIT;
    }

    /** Returns the stricter of two lives. */
    LifeYears stricter(LifeYears other) {
        return new LifeYears(Math.min(least, other.least), Math.min(most, other.most));
    }

    /** Counts the life from its start; the end is the day of the same date, or the last day of February. */
    DayRange from(DayRange start) {
        return new DayRange(plus(start.first(), least), plus(start.last(), most));
    }

    private static long plus(long day, int years) {
        return years == NO_LIMIT
                ? DayRange.NEVER.last()
                : LocalDate.ofEpochDay(day).plusYears(years).toEpochDay();
    }
}
