package io.chukou.compliance.core.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.table.WorkingDays.End;
import io.chukou.compliance.core.table.WorkingDays.Kind;
import io.chukou.compliance.core.testkit.Draws;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class WorkingDaysPropertyTest {
    private static final WorkingDays DAYS = WorkingDays.standard();

    /** From before the first year of the table to after its last. */
    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2023, 6, 1).toEpochDay(),
                        LocalDate.of(2028, 6, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Property(seed = Draws.SEED)
    void one_more_working_day_ends_later(
            @ForAll("days") LocalDate start, @ForAll @IntRange(min = 1, max = 60) int count) {
        End end = DAYS.plus(start, count);
        End next = DAYS.plus(start, count + 1);

        assertThat(end.earliest()).isAfter(start);
        assertThat(next.earliest()).isAfter(end.earliest());
        assertThat(next.latest()).isAfter(end.latest());
        assertThat(end.latest()).isAfterOrEqualTo(end.earliest());
    }

    @Property(seed = Draws.SEED)
    void who_starts_later_never_ends_earlier(
            @ForAll("days") LocalDate start, @ForAll @IntRange(min = 1, max = 60) int count) {
        End end = DAYS.plus(start, count);
        End next = DAYS.plus(start.plusDays(1), count);

        assertThat(next.earliest()).isAfterOrEqualTo(end.earliest());
        assertThat(next.latest()).isAfterOrEqualTo(end.latest());
    }

    @Property(seed = Draws.SEED)
    void a_certain_end_is_worked_and_has_as_many_working_days_before_it(
            @ForAll("days") LocalDate start, @ForAll @IntRange(min = 1, max = 60) int count) {
        End end = DAYS.plus(start, count);

        assertThat(DAYS.kindOf(end.earliest())).isNotEqualTo(Kind.OFF);
        assertThat(DAYS.kindOf(end.latest())).isNotEqualTo(Kind.OFF);
        if (end.isExact()) {
            assertThat(DAYS.kindOf(end.latest())).isEqualTo(Kind.WORKING);
            assertThat(worked(start, end.latest())).isEqualTo(count);
        }
    }

    private static long worked(LocalDate start, LocalDate end) {
        return start.plusDays(1)
                .datesUntil(end.plusDays(1))
                .filter(day -> DAYS.kindOf(day) == Kind.WORKING)
                .count();
    }

    @Property(seed = Draws.SEED)
    void counting_on_from_the_end_is_counting_both(
            @ForAll("days") LocalDate start,
            @ForAll @IntRange(min = 1, max = 30) int first,
            @ForAll @IntRange(min = 1, max = 30) int second) {
        End both = DAYS.plus(start, first + second);
        if (both.isExact()) {
            assertThat(DAYS.plus(DAYS.plus(start, first).latest(), second)).isEqualTo(both);
        }
    }

    /** What is said without a year's notice is true whatever that notice says; the years that are known are the proof. */
    @Property(seed = Draws.SEED)
    void without_a_year_the_interval_holds_the_day(
            @ForAll("days") LocalDate start,
            @ForAll @IntRange(min = 1, max = 60) int count,
            @ForAll @IntRange(min = 2024, max = 2026) int hidden) {
        WorkingDays less = WorkingDays.of(
                DAYS.info(),
                DAYS.specials().stream()
                        .filter(special -> special.year() != hidden)
                        .toList());
        End known = DAYS.plus(start, count);
        End end = less.plus(start, count);

        assertThat(end.earliest()).isBeforeOrEqualTo(known.earliest());
        assertThat(end.latest()).isAfterOrEqualTo(known.latest());
    }
}
