package io.chukou.compliance.core.result;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Consecutive days with one verdict, as long as they can be: the day before and the day after, where there are any in the
 * outlook, have another one.
 *
 * <p>Immutable and thread-safe.
 */
public final class Span {
    private final Verdict verdict;
    private final LocalDate first;
    private final @Nullable LocalDate last;

    /**
     * Names the days.
     *
     * @param verdict the verdict of every day
     * @param first the first day
     * @param last the last day, or null if none is known
     */
    public Span(Verdict verdict, LocalDate first, @Nullable LocalDate last) {
        this.verdict = verdict;
        this.first = first;
        this.last = last;
    }

    /**
     * Returns the verdict.
     *
     * @return the verdict of every day
     */
    public Verdict verdict() {
        return verdict;
    }

    /**
     * Returns the first day.
     *
     * @return the day, included
     */
    public LocalDate first() {
        return first;
    }

    /**
     * Returns the last day.
     *
     * @return the day, included, which may lie behind the horizon of the outlook; empty if no day is known to end the span
     */
    public Optional<LocalDate> last() {
        return Optional.ofNullable(last);
    }

    /** Returns verdict and days, such as {@code BLOCKED 2026-05-02..2026-07-31}. */
    @Override
    public String toString() {
        return verdict + " " + first + ".." + (last == null ? "" : last);
    }
}
