package io.chukou.compliance.dealer;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import io.chukou.compliance.core.ExportValidator;
import io.chukou.compliance.core.message.Language;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CarCalendarTest {
    private static String calendar(Language language, String... changes) throws StockException {
        StockCar car = Stock.car(changes);
        Adviser adviser = new Adviser(ExportValidator.standard(), Stock.DAY);
        return new CarCalendar(Stock.texts(language).messages()).text(car, adviser.calendar(StockMapping.toCase(car)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_end_of_the_window_is_an_event_that_a_calendar_reads(Language language) throws Exception {
        ICalendar calendar = Biweekly.parse(calendar(language, "firstPlated", "2026-04-01", "builtOn", "2026-03"))
                .first();

        assertThat(calendar.getEvents())
                .extracting(event -> event.getUid().getValue())
                .containsExactly("K1-LETTER-001-OPENS-20260929@dealer.example", "K1-RECHECK-20260929@dealer.example");
        assertThat(calendar.getEvents())
                .allSatisfy(event -> assertThat(event.getSummary().getValue()).startsWith("K1: "));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void no_line_has_more_than_75_octets(Language language) throws Exception {
        assertThat(calendar(language, "firstPlated", "2026-04-01", "builtOn", "2026-03")
                        .split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
    }

    @Test
    void the_locale_of_the_host_changes_nothing() throws Exception {
        String calendar = calendar(Language.EN, "firstPlated", "2026-04-01", "builtOn", "2026-03");
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));
        try {
            assertThat(calendar(Language.EN, "firstPlated", "2026-04-01", "builtOn", "2026-03"))
                    .isEqualTo(calendar)
                    .contains("20260929");
        } finally {
            Locale.setDefault(before);
        }
    }
}
