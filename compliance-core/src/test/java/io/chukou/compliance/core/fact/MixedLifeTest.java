package io.chukou.compliance.core.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The formula of Annex 1, worked by hand: used + (1 - used / 17) * limit, rounded down, at most 15. */
class MixedLifeTest {
    @ParameterizedTest(name = "{0} years used, then a limit of {1}: {2}")
    @CsvSource({
        "0, 8, 8", // 0 + 17/17 * 8 = 8
        "1, 8, 8", // 1 + 16/17 * 8 = 8.53
        "2, 8, 9", // 2 + 15/17 * 8 = 9.06
        "3, 8, 9", // 3 + 14/17 * 8 = 9.59
        "4, 8, 10", // 4 + 13/17 * 8 = 10.12
        "12, 8, 14", // 12 + 5/17 * 8 = 14.35
        "13, 8, 14", // 13 + 4/17 * 8 = 14.88
        "14, 8, 15", // 14 + 3/17 * 8 = 15.41
        "16, 8, 15", // 16 + 1/17 * 8 = 16.47, over 15
        "17, 8, 15", // 17 + 0, over 15
        "3, 10, 11", // 3 + 14/17 * 10 = 11.24
        "5, 10, 12", // 5 + 12/17 * 10 = 12.06
        "12, 10, 14", // 12 + 5/17 * 10 = 14.94
        "13, 10, 15", // 13 + 4/17 * 10 = 15.35
        "2, 13, 13", // 2 + 15/17 * 13 = 13.47
        "5, 13, 14", // 5 + 12/17 * 13 = 14.18
        "9, 13, 15", // 9 + 8/17 * 13 = 15.12
        "0, 15, 15", // 0 + 17/17 * 15 = 15
        "5, 15, 15", // 5 + 12/17 * 15 = 15.59
    })
    void years_round_down_and_stop_at_15(int used, int limit, int years) {
        assertThat(MixedLife.years(used, limit)).isEqualTo(years);
    }

    @ParameterizedTest(name = "registered 2018-03-15, turned taxi {0}: ends {1}")
    @CsvSource({
        "2018-03-15, 2026-03-15", // year 0
        "2018-03-16, 2026-03-15", // one day counts as year 1
        "2019-03-15, 2026-03-15", // exactly one year is year 1
        "2019-03-16, 2027-03-15", // year 2
        "2020-09-15, 2027-03-15", // two and a half count as 3
        "2021-03-15, 2027-03-15", // exactly three is year 3
        "2021-03-16, 2028-03-15", // year 4
        "2034-03-15, 2033-03-15", // year 16
        "2040-03-15, 2033-03-15", // more than 17 years
        "2017-12-31, 2026-03-15", // before the start counts as year 0
    })
    void years_used_are_rounded_up(LocalDate turned, LocalDate end) {
        assertThat(MixedLife.end(day("2018-03-15"), DayRange.of(turned, turned), 8))
                .isEqualTo(DayRange.of(end, end));
    }

    @Test
    void years_used_from_29_february_are_complete_on_28_february() {
        assertThat(MixedLife.end(day("2020-02-29"), day("2021-02-28"), 8)).isEqualTo(day("2028-02-29"));
        assertThat(MixedLife.end(day("2020-02-29"), day("2021-03-01"), 8)).isEqualTo(day("2029-02-28"));
    }

    @Test
    void a_month_is_certain_when_it_lies_within_one_year_of_use() {
        assertThat(MixedLife.end(day("2018-03-15"), days("2020-01-01", "2020-12-31"), 8))
                .isEqualTo(day("2027-03-15"));
        assertThat(MixedLife.end(day("2018-03-15"), days("2021-01-01", "2021-12-31"), 8))
                .isEqualTo(days("2027-03-15", "2028-03-15"));
    }

    private static DayRange day(String day) {
        return days(day, day);
    }

    private static DayRange days(String first, String last) {
        return DayRange.of(LocalDate.parse(first), LocalDate.parse(last));
    }
}
