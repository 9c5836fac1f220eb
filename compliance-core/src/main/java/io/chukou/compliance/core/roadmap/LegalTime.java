package io.chukou.compliance.core.roadmap;

import io.chukou.compliance.core.fact.DayRange;
import io.chukou.compliance.core.fact.Evidence;
import io.chukou.compliance.core.fact.Fact;
import io.chukou.compliance.core.law.Clause;
import io.chukou.compliance.core.reading.Reading;
import io.chukou.compliance.core.table.WorkingDays;
import io.chukou.compliance.model.value.PartialDate;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A time that the law sets: for an office to act, or for the exporter to come.
 *
 * <p>The day it runs from is day 0. Working days skip weekends and public holidays; days and months are calendar steps, and
 * their last day is not shifted.
 *
 * <p>Immutable and thread-safe.
 *
 * @param amount how many; 0 means the day itself
 * @param unit days of which kind, or months
 * @param from the day it runs from, or null for the day on which the milestone is begun
 * @param clause the clause that sets it
 * @param countFrom a reading under whose second alternative the first day counts as day 1, or null if none has a say
 */
public record LegalTime(
        int amount,
        Unit unit,
        @Nullable Fact<PartialDate> from,
        Clause clause,
        @Nullable Reading countFrom) {

    /**
     * Names a time that runs from the day on which the milestone is begun, or, once it is known, from a dated fact.
     *
     * @param amount how many
     * @param unit days of which kind, or months
     * @param from the dated fact, or null if there is none
     * @param clause the clause that sets it
     * @return the time
     */
    static LegalTime of(int amount, Unit unit, @Nullable Fact<PartialDate> from, Clause clause) {
        return new LegalTime(amount, unit, from, clause, null);
    }

    /** The same time, which ends a day earlier under the second alternative of a reading. */
    LegalTime countedBy(Reading reading) {
        return new LegalTime(amount, unit, from, clause, reading);
    }

    /**
     * Reads the day that the time runs from.
     *
     * @param evidence what may be looked at
     * @return the days on which it may lie; empty if it is unknown, or if the time runs from the beginning
     */
    public Optional<DayRange> start(Evidence evidence) {
        PartialDate date = from == null ? null : from.read(evidence);
        return Optional.ofNullable(date).map(DayRange::of);
    }

    /**
     * Says when the time ends.
     *
     * @param start the days on which it may begin
     * @param evidence the readings and the table of working days
     * @return the days on which its last day may lie
     */
    public DayRange end(DayRange start, Evidence evidence) {
        int less = countFrom == null ? 0 : evidence.readings().indexOf(countFrom);
        if (unit != Unit.WORKING_DAYS) {
            return start.move(day -> after(day).minusDays(less));
        }
        WorkingDays table = evidence.tables().workingDays();
        return DayRange.of(
                table.plus(LocalDate.ofEpochDay(start.first()), amount).earliest(),
                table.plus(LocalDate.ofEpochDay(start.last()), amount).latest());
    }

    private LocalDate after(LocalDate day) {
        return unit == Unit.MONTHS ? day.plusMonths(amount) : day.plusDays(amount);
    }

    /** What is counted. */
    public enum Unit {
        /** Days on which offices work (工作日). */
        WORKING_DAYS,
        /** Calendar days (日). */
        DAYS,
        /** Calendar months (月). */
        MONTHS
    }
}
