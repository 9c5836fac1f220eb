package io.chukou.compliance.core.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.chukou.compliance.core.table.WorkingDays.End;
import io.chukou.compliance.core.table.WorkingDays.Kind;
import io.chukou.compliance.core.table.WorkingDays.Special;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The expected days are counted by hand from the notices of the General Office of the State Council. */
class WorkingDaysTest {
    private static final WorkingDays DAYS = WorkingDays.standard();
    private static final TableInfo INFO = new TableInfo("One year", LocalDate.of(2027, 1, 1), "a test");

    @ParameterizedTest
    @CsvSource({
        // Spring Festival 2026: 14 February (Saturday) is worked, 15 to 23 are off, 28 (Saturday) is worked.
        "2026-02-13, WORKING",
        "2026-02-14, WORKING",
        "2026-02-15, OFF",
        "2026-02-23, OFF",
        "2026-02-24, WORKING",
        "2026-02-28, WORKING",
        "2026-03-01, OFF",
        // National Day 2026: 20 September (Sunday) and 10 October (Saturday) are worked, 1 to 7 October are off.
        "2026-09-19, OFF",
        "2026-09-20, WORKING",
        "2026-09-30, WORKING",
        "2026-10-01, OFF",
        "2026-10-07, OFF",
        "2026-10-08, WORKING",
        "2026-10-10, WORKING",
        "2026-10-11, OFF",
        // National Day 2025 with Mid-Autumn: 28 September (Sunday) and 11 October (Saturday) are worked, 1 to 8 are
        // off.
        "2025-09-28, WORKING",
        "2025-10-08, OFF",
        "2025-10-09, WORKING",
        "2025-10-11, WORKING",
        // A plain week.
        "2026-03-06, WORKING",
        "2026-03-07, OFF",
        "2026-03-08, OFF",
        "2026-03-09, WORKING",
    })
    void says_which_days_are_worked(LocalDate day, Kind kind) {
        assertThat(DAYS.kindOf(day)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-12-28, UNKNOWN",
        "2023-12-29, WORKING",
        "2023-12-30, OFF",
        "2024-01-01, OFF",
        "2026-12-27, OFF",
        "2026-12-28, WORKING",
        "2026-12-29, UNKNOWN",
        "2027-01-02, UNKNOWN",
    })
    void the_last_three_days_of_december_belong_to_the_notice_for_the_next_year(LocalDate day, Kind kind) {
        assertThat(DAYS.kindOf(day)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        // The day it starts from is not counted.
        "2026-03-02, 1, 2026-03-03",
        "2026-03-02, 3, 2026-03-05",
        "2026-03-06, 1, 2026-03-09",
        "2026-03-07, 1, 2026-03-09",
        // 13 February is a Friday; the Saturday after it is worked, then nine days are off.
        "2026-02-12, 2, 2026-02-14",
        "2026-02-13, 1, 2026-02-14",
        "2026-02-13, 2, 2026-02-24",
        "2026-02-14, 1, 2026-02-24",
        "2026-02-24, 4, 2026-02-28",
        "2026-02-24, 5, 2026-03-02",
        // 15 working days over the festival: 10 to 14 are five, 24 to 28 five more, 2 to 6 March the last five.
        "2026-02-09, 15, 2026-03-06",
        "2026-09-30, 3, 2026-10-10",
        "2026-09-30, 4, 2026-10-12",
        "2025-09-30, 3, 2025-10-11",
        "2025-09-30, 4, 2025-10-13",
        // New Year 2026: 1 to 3 January are off, 4 (Sunday) is worked.
        "2025-12-31, 1, 2026-01-04",
        "2025-12-31, 2, 2026-01-05",
        "2024-12-31, 1, 2025-01-02",
        "2026-12-25, 1, 2026-12-28",
    })
    void counts_from_the_day_after(LocalDate start, int workingDays, LocalDate end) {
        assertThat(DAYS.plus(start, workingDays)).isEqualTo(new End(end, end));
    }

    /** At the earliest every unknown day is worked. At the latest the 19 weekdays that 2024 and 2026 had off come first. */
    @ParameterizedTest
    @CsvSource({
        "2026-12-28, 1, 2026-12-29, 2027-01-25",
        "2026-12-28, 3, 2026-12-31, 2027-01-27",
        "2026-12-25, 2, 2026-12-29, 2027-01-25",
        "2023-12-27, 1, 2023-12-28, 2023-12-29",
    })
    void without_a_notice_the_end_is_an_interval(
            LocalDate start, int workingDays, LocalDate earliest, LocalDate latest) {
        End end = DAYS.plus(start, workingDays);

        assertThat(end).isEqualTo(new End(earliest, latest));
        assertThat(end.isExact()).isFalse();
        assertThat(DAYS.plus(LocalDate.of(2026, 3, 2), 1).isExact()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void counts_at_least_one_day(int workingDays) {
        assertThatIllegalArgumentException().isThrownBy(() -> DAYS.plus(LocalDate.of(2026, 3, 2), workingDays));
    }

    /** By the notices: 2024 28 days off and 8 weekend days worked, 2025 28 and 5, 2026 33 and 6. */
    @Test
    void holds_the_notices_for_three_years() {
        assertThat(DAYS.years()).containsExactly(2024, 2025, 2026);
        assertThat(List.of(days(2024, Kind.OFF), days(2025, Kind.OFF), days(2026, Kind.OFF)))
                .containsExactly(28L, 28L, 33L);
        assertThat(List.of(days(2024, Kind.WORKING), days(2025, Kind.WORKING), days(2026, Kind.WORKING)))
                .containsExactly(8L, 5L, 6L);
    }

    private static long days(int year, Kind kind) {
        return DAYS.specials().stream()
                .filter(special -> special.year() == year && special.kind() == kind)
                .flatMap(special -> special.first().datesUntil(special.last().plusDays(1)))
                .count();
    }

    @Test
    void a_day_that_is_worked_by_notice_is_a_weekend_day() {
        assertThat(DAYS.specials())
                .filteredOn(special -> special.kind() == Kind.WORKING)
                .allSatisfy(special ->
                        assertThat(special.first().getDayOfWeek().getValue()).isGreaterThan(5));
    }

    @Test
    void carries_name_day_and_source() {
        assertThat(DAYS.info().version()).isEqualTo(LocalDate.of(2026, 11, 24));
        assertThat(DAYS.info().source()).contains("国办发明电〔2025〕7号", "2025-11-04");
        assertThat(DAYS.describe()).startsWith(DAYS.info() + "\n").contains("2026-02-15");
    }

    @Test
    void can_be_replaced_by_a_table_with_a_further_year() {
        Special newYear = new Special(2027, LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 1), Kind.OFF, "元旦");
        List<Special> all =
                Stream.concat(DAYS.specials().stream(), Stream.of(newYear)).toList();
        WorkingDays longer = WorkingDays.of(INFO, all);

        assertThat(longer.kindOf(LocalDate.of(2026, 12, 30))).isEqualTo(Kind.WORKING);
        assertThat(longer.kindOf(LocalDate.of(2026, 12, 31))).isEqualTo(Kind.OFF);
        assertThat(longer.plus(LocalDate.of(2026, 12, 28), 3).earliest()).isEqualTo(LocalDate.of(2027, 1, 4));
        assertThat(longer.describe()).isNotEqualTo(DAYS.describe());
    }

    @Test
    void refuses_what_says_nothing_or_two_things() {
        LocalDate day = LocalDate.of(2027, 5, 3);
        Special off = new Special(2027, day, day, Kind.OFF, "劳动节");
        Special worked = new Special(2027, day, day, Kind.WORKING, "劳动节");
        Special ofAnotherYear = new Special(2026, day, day, Kind.OFF, "劳动节");

        assertThatIllegalArgumentException().isThrownBy(() -> WorkingDays.of(INFO, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> WorkingDays.of(INFO, List.of(off, worked)));
        assertThatIllegalArgumentException().isThrownBy(() -> WorkingDays.of(INFO, List.of(ofAnotherYear)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Special(2027, day, day, Kind.UNKNOWN, "劳动节"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Special(2027, day, day, Kind.OFF, " "));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Special(2027, day, day.minusDays(1), Kind.OFF, "劳动节"));
    }
}
