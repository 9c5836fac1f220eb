package io.chukou.compliance.core.condition;

import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * A calendar step by which a condition moves a day.
 *
 * <p>Immutable and thread-safe.
 *
 * @param amount how many units; negative means earlier
 * @param unit days, months or years
 */
public record Shift(int amount, ChronoUnit unit) {

    /** Returns the canonical text, such as {@code -1y}. */
    @Override
    public String toString() {
        return amount + unit.name().substring(0, 1).toLowerCase(Locale.ROOT);
    }
}
