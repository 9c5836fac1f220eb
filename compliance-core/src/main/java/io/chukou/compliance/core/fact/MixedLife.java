package io.chukou.compliance.core.fact;

import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The service life of a small car that turned from non-operating to operating use (SCR-A1, Annex 1).
 *
 * <p>It is {@code used + (1 - used / 17) * limit} in whole years, rounded down, and at most 15. The years used before the
 * change are rounded up to whole years, so that two and a half count as three. All arithmetic is in integers.
 */
final class MixedLife {
    /** The longest mixed life, in years. */
    static final int LONGEST = 15;

    /** The life that Annex 1 ascribes to the former, unlimited use, in years. */
    private static final int FORMER = 17;

    private MixedLife() {}

    /**
     * Returns the whole mixed life in years.
     *
     * @param used the whole years before the change, at most 17
     * @param limit the limit of the operating use, in years
     */
    static int years(int used, int limit) {
        return Math.min(LONGEST, (FORMER * used + (FORMER - used) * limit) / FORMER);
    }

    /**
     * Returns the days on which the mixed life may end. Each number of years used allows some days of start, and each of
     * these has one end.
     *
     * @param start the days on which the life may have started
     * @param turned the days on which the use may have changed
     * @param limit the limit of the operating use, in years
     */
    static DayRange end(DayRange start, DayRange turned, int limit) {
        return IntStream.rangeClosed(0, FORMER)
                .mapToObj(used -> starts(start, turned, used).map(LifeYears.exactly(years(used, limit))::from))
                .flatMap(Optional::stream)
                .reduce(DayRange::hull)
                .orElseThrow();
    }

    /**
     * The days of start from which the change came in year {@code used}: at most that many years later and more than one
     * year less. A change on or before the start has year 0; after more than 17 years the result no longer changes.
     */
    private static Optional<DayRange> starts(DayRange start, DayRange turned, int used) {
        long first = used == FORMER ? start.first() : LifeStart.firstToReach(turned.first(), used);
        long last = used == 0 ? start.last() : LifeStart.firstToReach(turned.last(), used - 1) - 1;
        long from = Math.max(start.first(), first);
        long to = Math.min(start.last(), last);
        return from <= to ? Optional.of(new DayRange(from, to)) : Optional.empty();
    }
}
