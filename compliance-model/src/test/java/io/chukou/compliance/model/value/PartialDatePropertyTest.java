package io.chukou.compliance.model.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.model.Draws;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class PartialDatePropertyTest {
    private static final long FIRST = -25_567;
    private static final long LAST = 84_005;

    @Property(seed = Draws.SEED)
    void every_day_survives_its_text(@ForAll @LongRange(min = FIRST, max = LAST) long epochDay) {
        LocalDate day = LocalDate.ofEpochDay(epochDay);

        PartialDate date = PartialDate.parse(day.toString());

        assertThat(date).isEqualTo(PartialDate.of(day));
        assertThat(date.isExact()).isTrue();
        assertThat(PartialDate.parse(date.toString())).isEqualTo(date);
    }

    @Property(seed = Draws.SEED)
    void every_month_spans_its_own_days_and_no_others(
            @ForAll @IntRange(min = 1900, max = 2199) int year, @ForAll @IntRange(min = 1, max = 12) int month) {
        PartialDate date = PartialDate.of(YearMonth.of(year, month));

        assertThat(YearMonth.from(date.getEarliest().minusDays(1)))
                .isEqualTo(YearMonth.of(year, month).minusMonths(1));
        assertThat(YearMonth.from(date.getLatest().plusDays(1)))
                .isEqualTo(YearMonth.of(year, month).plusMonths(1));
        assertThat(PartialDate.parse(date.toString())).isEqualTo(date);
    }

    @Property(seed = Draws.SEED)
    void every_year_spans_its_own_days_and_no_others(@ForAll @IntRange(min = 1900, max = 2199) int year) {
        PartialDate date = PartialDate.of(Year.of(year));

        assertThat(date.getEarliest().minusDays(1).getYear()).isEqualTo(year - 1);
        assertThat(date.getLatest().plusDays(1).getYear()).isEqualTo(year + 1);
        assertThat(PartialDate.parse(date.toString())).isEqualTo(date);
    }

    @Property(seed = Draws.SEED)
    void any_text_is_parsed_to_itself_or_refused(@ForAll String text) {
        try {
            assertThat(PartialDate.parse(text)).hasToString(text);
        } catch (IllegalArgumentException e) {
            assertThat(e.getMessage()).endsWith(".");
        }
    }
}
