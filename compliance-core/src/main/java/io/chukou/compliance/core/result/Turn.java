package io.chukou.compliance.core.result;

import java.time.LocalDate;
import java.util.List;

/**
 * The change from one verdict to the next, and the rules that make it.
 *
 * <p>If dates of the case are known only to the month or year, the change may come on any day of an interval: between the
 * two verdicts nothing is certain, and the days between are no turns of their own.
 *
 * <p>Immutable and thread-safe.
 *
 * @param from the verdict before
 * @param to the verdict after
 * @param earliest the first day on which the verdict may no longer be the one before
 * @param latest the first day on which it is certainly the one after; the same as {@code earliest} if all dates are exact
 * @param rules the rules whose weight in the verdict changes, in rulebook order
 */
public record Turn(Verdict from, Verdict to, LocalDate earliest, LocalDate latest, List<RuleTurn> rules) {

    /**
     * Takes a copy of the rules.
     *
     * @param from the verdict before
     * @param to the verdict after
     * @param earliest the first day on which the verdict may no longer be the one before
     * @param latest the first day on which it is certainly the one after; the same as {@code earliest} if all dates are exact
     * @param rules the rules whose weight in the verdict changes, in rulebook order
     */
    public Turn {
        rules = List.copyOf(rules);
    }

    /**
     * Says whether the day of the turn is certain.
     *
     * @return true if both days are the same
     */
    public boolean isExact() {
        return earliest.equals(latest);
    }
}
