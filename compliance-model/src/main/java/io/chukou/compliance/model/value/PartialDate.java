package io.chukou.compliance.model.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date of which the day, or the day and the month, may be unknown.
 *
 * <p>It stands for every calendar day in Shanghai that it may be, from the earliest to the latest, both included. For
 * example, {@code 2026-01} is some day from 2026-01-01 to 2026-01-31. Two dates are equal when they are given equally
 * exactly, so {@code 2026-01} does not equal {@code 2026-01-01}.
 *
 * <p>Years run from 1900 to 2199. The JSON form is a string.
 *
 * <p>Immutable and thread-safe.
 */
public final class PartialDate {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final int YEAR_LENGTH = 4;
    private static final int MONTH_LENGTH = 7;
    private static final Pattern FORM = Pattern.compile("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?");

    private final LocalDate earliest;
    private final LocalDate latest;

    private PartialDate(LocalDate earliest, LocalDate latest) {
        this.earliest = earliest;
        this.latest = latest;
    }

    /**
     * Parses a year, a month or a day, such as {@code 2026}, {@code 2026-01} or {@code 2026-01-15}.
     *
     * <p>Only the ASCII digits and the hyphen are accepted, without spaces, and only days that the calendar has.
     *
     * @param text the year, month or day in its ISO 8601 form
     * @return the date, as exact as the text
     * @throws IllegalArgumentException if the text has another form, names no day or month of the calendar, or lies
     *     outside the years 1900 to 2199
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PartialDate parse(String text) {
        Objects.requireNonNull(text, "text");
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("A date is written YYYY, YYYY-MM or YYYY-MM-DD with ASCII digits.");
        }
        try {
            return parseFormed(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("The calendar has no " + text + ".", e);
        }
    }

    private static PartialDate parseFormed(String text) {
        int year = Integer.parseInt(text, 0, YEAR_LENGTH, 10);
        if (text.length() == YEAR_LENGTH) {
            return of(Year.of(year));
        }
        int month = Integer.parseInt(text, YEAR_LENGTH + 1, MONTH_LENGTH, 10);
        if (text.length() == MONTH_LENGTH) {
            return of(YearMonth.of(year, month));
        }
        return of(LocalDate.of(year, month, Integer.parseInt(text, MONTH_LENGTH + 1, text.length(), 10)));
    }

    /**
     * Obtains a date whose day is known.
     *
     * @param day the calendar day in Shanghai
     * @return the exact date
     * @throws IllegalArgumentException if the day lies outside the years 1900 to 2199
     */
    public static PartialDate of(LocalDate day) {
        checkYear(day.getYear());
        return new PartialDate(day, day);
    }

    /**
     * Obtains a date of which only the month is known.
     *
     * @param month the calendar month
     * @return the date, some day of the month
     * @throws IllegalArgumentException if the month lies outside the years 1900 to 2199
     */
    public static PartialDate of(YearMonth month) {
        checkYear(month.getYear());
        return new PartialDate(month.atDay(1), month.atEndOfMonth());
    }

    /**
     * Obtains a date of which only the year is known.
     *
     * @param year the calendar year
     * @return the date, some day of the year
     * @throws IllegalArgumentException if the year lies outside 1900 to 2199
     */
    public static PartialDate of(Year year) {
        checkYear(year.getValue());
        return new PartialDate(year.atDay(1), year.atDay(year.length()));
    }

    private static void checkYear(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException("The year " + year + " lies outside 1900 to 2199.");
        }
    }

    /**
     * Returns the first day that the date may be.
     *
     * @return the earliest calendar day, included
     */
    public LocalDate getEarliest() {
        return earliest;
    }

    /**
     * Returns the last day that the date may be.
     *
     * @return the latest calendar day, included; the same as the earliest when the date is exact
     */
    public LocalDate getLatest() {
        return latest;
    }

    /**
     * Tells whether the day is known.
     *
     * @return true if the date is one single day
     */
    public boolean isExact() {
        return earliest.equals(latest);
    }

    /**
     * Compares this date with another for equality.
     *
     * @param other the object to compare with
     * @return true if the other is a date given equally exactly that may be the same days
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PartialDate that && earliest.equals(that.earliest) && latest.equals(that.latest);
    }

    /**
     * Returns a hash code that agrees with equality.
     *
     * @return the hash code
     */
    @Override
    public int hashCode() {
        return earliest.hashCode() * 31 + latest.hashCode();
    }

    /**
     * Returns the ISO 8601 form as it was given.
     *
     * @return the date, such as {@code 2026}, {@code 2026-01} or {@code 2026-01-15}
     */
    @Override
    @JsonValue
    public String toString() {
        if (isExact()) {
            return earliest.toString();
        }
        boolean isMonth = earliest.getMonth() == latest.getMonth();
        return isMonth
                ? YearMonth.from(earliest).toString()
                : Year.from(earliest).toString();
    }
}
