package io.chukou.compliance.core.fact;

import io.chukou.compliance.model.value.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The day from which the service life is counted (SCR-8): first registration, or the day the vehicle left the factory if
 * it was registered more than two years later.
 *
 * <p>Registered exactly two years later is not more than two years later. A factory date that is unknown may be any day
 * up to registration.
 */
final class LifeStart {
    private static final int YEARS_IN_STOCK = 2;
    private static final LocalDate FIRST_FACTORY_DATE = LocalDate.of(1900, 1, 1);

    private LifeStart() {}

    /** Returns the days on which the life may have started: by registration, by the factory date, or by either. */
    static List<DayRange> of(PartialDate registration, @Nullable PartialDate factory) {
        return factory == null
                ? of(DayRange.of(registration), DayRange.of(FIRST_FACTORY_DATE, registration.getLatest()))
                : of(DayRange.of(registration), DayRange.of(factory));
    }

    /** Returns the days on which something may lie that is counted from the start; empty without a registration date. */
    static Optional<DayRange> hull(
            @Nullable PartialDate registration, @Nullable PartialDate factory, UnaryOperator<DayRange> counted) {
        if (registration == null) {
            return Optional.empty();
        }
        DayRange hull = null;
        for (DayRange start : of(registration, factory)) {
            DayRange days = counted.apply(start);
            hull = hull == null ? days : hull.hull(days);
        }
        return Optional.ofNullable(hull);
    }

    private static List<DayRange> of(DayRange registered, DayRange built) {
        DayRange twoYearsLater = built.move(day -> day.plusYears(YEARS_IN_STOCK));
        if (registered.last() <= twoYearsLater.first()) {
            return List.of(registered);
        }
        DayRange fromFactory = longBefore(registered, built);
        return registered.first() > twoYearsLater.last()
                ? List.of(fromFactory)
                : List.of(fromFactory, upTo(registered, twoYearsLater.last()));
    }

    /** The factory dates that lie more than two years before registration. */
    private static DayRange longBefore(DayRange registered, DayRange built) {
        return upTo(built, firstToReach(registered.last(), YEARS_IN_STOCK) - 1);
    }

    private static DayRange upTo(DayRange days, long last) {
        return new DayRange(days.first(), Math.min(days.last(), last));
    }

    /**
     * Returns the first day that is on or after another when moved by some years. It is not simply the other day moved
     * back: 29 February 2028 is reached in one year from 1 March 2027 only.
     */
    static long firstToReach(long day, int years) {
        LocalDate date = LocalDate.ofEpochDay(day);
        LocalDate back = date.minusYears(years);
        return back.plusYears(years).isBefore(date) ? back.toEpochDay() + 1 : back.toEpochDay();
    }
}
