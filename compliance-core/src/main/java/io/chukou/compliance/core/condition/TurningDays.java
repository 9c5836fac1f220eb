package io.chukou.compliance.core.condition;

import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Collects the days on which an answer may turn although no fact changes: on such a day it may differ from the day before.
 *
 * <p>Days are epoch days of Shanghai calendar days. A condition names its days exactly; one that reads the day asked about
 * in a way that names no days turns, as far as anybody can tell, on every day up to a horizon.
 *
 * <p>Mutable and not thread-safe.
 */
public final class TurningDays {
    private final long after;
    private final long horizon;
    private final SortedSet<Long> days = new TreeSet<>();
    private boolean onAnyDay;

    /**
     * Begins a collection.
     *
     * @param after the day after which days count, as an epoch day
     * @param horizon the last day to name for conditions that may turn on any day, as an epoch day
     */
    public TurningDays(long after, long horizon) {
        this.after = after;
        this.horizon = horizon;
    }

    /** Names a day; one that is not later than the start does not count. */
    void add(long day) {
        if (day > after) {
            days.add(day);
        }
    }

    /** Names every day up to the horizon, for what names no days of its own. */
    public void addEvery() {
        onAnyDay = true;
        for (long day = after + 1; day <= horizon; day++) {
            days.add(day);
        }
    }

    /**
     * Names the days from which something is in force and from which it is no more.
     *
     * @param first the first day, as an epoch day
     * @param last the last day, as an epoch day; {@link Long#MAX_VALUE} for one that is not known
     */
    public void addInterval(long first, long last) {
        add(first);
        if (last != Long.MAX_VALUE) {
            add(last + 1);
        }
    }

    /**
     * Returns the days.
     *
     * @return epoch days, in order; also days behind the horizon, where they are named exactly
     */
    public SortedSet<Long> days() {
        return days;
    }

    /**
     * Says whether anything may turn on any day, so that nothing is known of the days behind the horizon.
     *
     * @return true if so
     */
    public boolean mayTurnOnAnyDay() {
        return onAnyDay;
    }
}
