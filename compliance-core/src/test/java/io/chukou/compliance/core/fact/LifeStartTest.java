package io.chukou.compliance.core.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.model.value.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** SCR-8: registered more than two years after leaving the factory, the life runs from the factory date. */
class LifeStartTest {
    @ParameterizedTest(name = "left the factory {0}, registered {1}: {2}")
    @CsvSource({
        "2018-01-01, 2018-03-15, 2018-03-15",
        "2016-03-15, 2018-03-15, 2018-03-15", // exactly two years
        "2016-03-14, 2018-03-15, 2016-03-14", // two years and a day
        "2020-02-29, 2022-02-28, 2022-02-28", // exactly two years
        "2020-02-29, 2022-03-01, 2020-02-29", // two years and a day
        "2018-02-28, 2020-02-28, 2020-02-28", // exactly two years
        "2018-02-28, 2020-02-29, 2018-02-28", // two years and a day
        "2019-01-01, 2018-03-15, 2018-03-15", // a factory date after registration changes nothing
        "2017, 2018, 2018-01-01..2018-12-31",
        "2017, 2018-03-15, 2018-03-15",
        "2010, 2018-03-15, 2010-01-01..2010-12-31",
        "2018-03, 2018-03, 2018-03-01..2018-03-31",
    })
    void the_start_is_one_day_or_one_range(String factory, String registration, String start) {
        assertThat(LifeStart.of(PartialDate.parse(registration), PartialDate.parse(factory)))
                .singleElement()
                .hasToString(start);
    }

    @Test
    void two_ranges_are_possible_when_the_two_years_may_or_may_not_be_over() {
        assertThat(LifeStart.of(PartialDate.parse("2018"), PartialDate.parse("2016")))
                .extracting(DayRange::toString)
                .containsExactly("2016-01-01..2016-12-30", "2018-01-01..2018-12-31");
        assertThat(LifeStart.of(PartialDate.parse("2018-03-15"), PartialDate.parse("2016-03")))
                .extracting(DayRange::toString)
                .containsExactly("2016-03-01..2016-03-14", "2018-03-15");
        assertThat(LifeStart.of(PartialDate.parse("2018-03"), PartialDate.parse("2016-03-14")))
                .extracting(DayRange::toString)
                .containsExactly("2016-03-14", "2018-03-01..2018-03-14");
    }

    @Test
    void an_unknown_factory_date_may_lie_long_before() {
        assertThat(LifeStart.of(PartialDate.parse("2018-03-15"), null))
                .extracting(DayRange::toString)
                .containsExactly("1900-01-01..2016-03-14", "2018-03-15");
    }
}
