package io.chukou.compliance.core.condition;

import io.chukou.compliance.core.fact.DayRange;
import io.chukou.compliance.core.fact.Evidence;
import io.chukou.compliance.core.fact.Fact;
import io.chukou.compliance.model.value.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
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
    private final String text;
    private final List<Fact<?>> facts;
    private final Function<Evidence, @Nullable DayRange> reader;

    private Day(String text, List<Fact<?>> facts, Function<Evidence, @Nullable DayRange> reader) {
        this.text = text;
        this.facts = facts;
        this.reader = reader;
    }

    /**
     * Names the day on which a dated fact lies.
     *
     * @param fact the fact
     * @return the day
     */
    public static Day of(Fact<PartialDate> fact) {
        return new Day(fact.path(), List.of(fact), evidence -> {
            PartialDate date = fact.read(evidence);
            return date == null ? null : DayRange.of(date);
        });
    }

    /**
     * Names the day of a derived fact that is a range from the start.
     *
     * @param fact the fact
     * @return the day
     */
    public static Day ofRange(Fact<DayRange> fact) {
        return new Day(fact.path(), List.of(fact), fact::read);
    }

    /**
     * Names a fixed day.
     *
     * @param date the day
     * @return the day
     */
    public static Day on(LocalDate date) {
        DayRange day = DayRange.of(date, date);
        return new Day(date.toString(), List.of(), evidence -> day);
    }

    /**
     * Moves the day.
     *
     * @param days the number of calendar days, which may be negative
     * @return the moved day
     */
    public Day plusDays(int days) {
        return moved(days + "d", date -> date.plusDays(days));
    }

    /**
     * Moves the day.
     *
     * @param months the number of calendar months, which may be negative
     * @return the moved day
     */
    public Day plusMonths(int months) {
        return moved(months + "m", date -> date.plusMonths(months));
    }

    /**
     * Moves the day.
     *
     * @param years the number of calendar years, which may be negative
     * @return the moved day
     */
    public Day plusYears(int years) {
        return moved(years + "y", date -> date.plusYears(years));
    }

    private Day moved(String step, UnaryOperator<LocalDate> operator) {
        return new Day("(" + text + " + " + step + ")", facts, evidence -> {
            DayRange day = reader.apply(evidence);
            return day == null ? null : day.move(operator);
        });
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
        return reader.apply(evidence);
    }

    List<Fact<?>> facts() {
        return facts;
    }

    /** Returns the canonical text. */
    @Override
    public String toString() {
        return text;
    }
}
