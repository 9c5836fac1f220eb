package io.chukou.compliance.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {
    @ParameterizedTest
    @CsvSource({
        "2026,       2026-01-01, 2026-12-31",
        "2024,       2024-01-01, 2024-12-31",
        "2026-01,    2026-01-01, 2026-01-31",
        "2026-02,    2026-02-01, 2026-02-28",
        "2024-02,    2024-02-01, 2024-02-29",
        "2000-02,    2000-02-01, 2000-02-29",
        "1900-02,    1900-02-01, 1900-02-28",
        "2100-02,    2100-02-01, 2100-02-28",
        "2026-04,    2026-04-01, 2026-04-30",
        "2026-12,    2026-12-01, 2026-12-31",
        "2024-02-29, 2024-02-29, 2024-02-29",
        "2026-06-30, 2026-06-30, 2026-06-30",
        "1900,       1900-01-01, 1900-12-31",
        "2199-12-31, 2199-12-31, 2199-12-31",
    })
    void spans_from_the_earliest_to_the_latest_day(String text, LocalDate earliest, LocalDate latest) {
        PartialDate date = PartialDate.parse(text);

        assertThat(date.getEarliest()).isEqualTo(earliest);
        assertThat(date.getLatest()).isEqualTo(latest);
        assertThat(date.isExact()).isEqualTo(earliest.equals(latest));
        assertThat(date).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-29", "2026-02-30", "1900-02-29", "2100-02-29", "2026-04-31", "2026-01-32"})
    void refuses_a_day_that_the_calendar_does_not_have(String text) {
        assertRefused(text, "The calendar has no " + text + ".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-00", "2026-13", "2026-00-01", "2026-13-01", "2026-01-00"})
    void refuses_a_month_or_day_that_the_calendar_does_not_have(String text) {
        assertRefused(text, "The calendar has no " + text + ".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1899", "1899-12", "1899-12-31", "0000", "2200", "2200-01", "2200-01-01", "9999"})
    void refuses_a_year_outside_1900_to_2199(String text) {
        assertRefused(text, "The year " + Integer.parseInt(text.substring(0, 4)) + " lies outside 1900 to 2199.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "2026 ",
                " 2026",
                "2026\n",
                "26",
                "20260115",
                "2026-1",
                "2026-1-5",
                "2026-01-5",
                "2026-",
                "2026-01-",
                "2026/01/15",
                "15-01-2026",
                "+2026",
                "-2026",
                "12026-01-01",
                "2026-01-15T00:00",
                "2026-01-15Z",
                "２０２６",
                "٢٠٢٦",
                "2026-०१",
                "2026‐01"
            })
    void refuses_every_other_form(String text) {
        assertRefused(text, "A date is written YYYY, YYYY-MM or YYYY-MM-DD with ASCII digits.");
    }

    @Test
    void refuses_a_very_long_text_without_repeating_it() {
        assertThatThrownBy(() -> PartialDate.parse("2026-01-15".repeat(100_000)))
                .isInstanceOf(IllegalArgumentException.class)
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(100));
    }

    @Test
    void refuses_days_months_and_years_outside_1900_to_2199() {
        assertThatThrownBy(() -> PartialDate.of(LocalDate.of(1899, 12, 31)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PartialDate.of(YearMonth.of(2200, 1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PartialDate.of(Year.of(-1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void equals_a_date_given_equally_exactly() {
        assertThat(PartialDate.of(LocalDate.of(2026, 1, 15)))
                .isEqualTo(PartialDate.parse("2026-01-15"))
                .hasSameHashCodeAs(PartialDate.parse("2026-01-15"));
        assertThat(PartialDate.of(YearMonth.of(2026, 1))).isEqualTo(PartialDate.parse("2026-01"));
        assertThat(PartialDate.of(Year.of(2026))).isEqualTo(PartialDate.parse("2026"));
    }

    @Test
    void differs_from_a_date_given_less_exactly() {
        assertThat(PartialDate.parse("2026-01"))
                .isNotEqualTo(PartialDate.parse("2026-01-01"))
                .isNotEqualTo(PartialDate.parse("2026"))
                .isNotEqualTo("2026-01");
    }

    private static void assertRefused(String text, String message) {
        assertThatThrownBy(() -> PartialDate.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
