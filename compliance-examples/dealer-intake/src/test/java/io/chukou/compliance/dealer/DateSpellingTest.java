package io.chukou.compliance.dealer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateSpellingTest {
    @ParameterizedTest
    @CsvSource({
        "2026/1/5, 2026-01-05",
        "2026-1-5, 2026-01-05",
        "2026-01-05, 2026-01-05",
        "2026.01.05, 2026-01-05",
        "2026年1月5日, 2026-01-05",
        "2026年1月5, 2026-01-05",
        "20260105, 2026-01-05",
        "2026年1月, 2026-01",
        "2026/1, 2026-01",
        "2026-12, 2026-12",
        "2026年13月, 2026-13"
    })
    void the_spellings_of_dealers_become_iso(String cell, String iso) {
        assertThat(DateSpelling.toIso(cell)).isEqualTo(iso);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026", "5/1/2026", "26/1/5", "soon", "2026-01-05 00:00", "202601", "2026/1/5/6", "2026年", "１９"})
    void anything_else_stays_as_it_is(String cell) {
        assertThat(DateSpelling.toIso(cell)).isEqualTo(cell);
    }

    @ParameterizedTest
    @CsvSource({"46027, true", "46027.5, true", "2026, false", "202601, false", "20260105, false", "4602x, false"})
    void a_day_number_of_a_spreadsheet_is_told_apart(String cell, boolean serial) {
        assertThat(DateSpelling.isSerial(cell)).isEqualTo(serial);
    }
}
