package io.chukou.compliance.core.condition;

import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.fact.CaseFacts;
import io.chukou.compliance.core.fact.CertificateFacts;
import io.chukou.compliance.core.fact.Evidence;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.table.LawTables;
import io.chukou.compliance.core.testkit.CaseFile;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How conditions count: the conventions that the concepts page states. */
class DayArithmeticTest {
    private static final Day REGISTERED = Day.of(CertificateFacts.REGISTRATION_DATE);
    private static final Day ASKED = Day.of(CaseFacts.AS_OF);

    private static Truth answer(Condition condition, String registered, String asked) {
        return condition.evaluate(Evidence.of(
                CaseFile.empty()
                        .with("registrationCertificate.registrationDate", registered)
                        .build(),
                Question.on(LocalDate.parse(asked)),
                LawTables.standard()));
    }

    /** The day that is the answer of a shift is the last one that is not after it. */
    private static void assertShifted(Day shifted, String registered, String last) {
        Condition due = ASKED.isNotAfter(shifted);
        String next = LocalDate.parse(last).plusDays(1).toString();
        assertThat(answer(due, registered, last)).isEqualTo(Truth.TRUE);
        assertThat(answer(due, registered, next)).isEqualTo(Truth.FALSE);
    }

    /** A count starts with day 0, is plain subtraction, and both of its ends are included. */
    @ParameterizedTest
    @CsvSource({
        "2026-01-01, FALSE", // day -1
        "2026-01-02, TRUE", // day 0
        "2026-07-01, TRUE", // day 180
        "2026-07-02, FALSE" // day 181
    })
    void both_ends_of_a_count_are_included(String asked, Truth expected) {
        assertThat(answer(new DaysBetween(REGISTERED, ASKED, 0, 180), "2026-01-02", asked))
                .isEqualTo(expected);
    }

    @Test
    void before_leaves_out_the_day_itself_and_not_after_includes_it() {
        assertThat(answer(ASKED.isBefore(REGISTERED), "2026-06-30", "2026-06-30"))
                .isEqualTo(Truth.FALSE);
        assertThat(answer(ASKED.isNotAfter(REGISTERED), "2026-06-30", "2026-06-30"))
                .isEqualTo(Truth.TRUE);
    }

    /** A day that the month does not have becomes the last one of it. */
    @ParameterizedTest
    @CsvSource({
        "2024-02-29, 1, 2025-02-28",
        "2024-02-29, 4, 2028-02-29",
        "2024-02-29, -1, 2023-02-28",
        "2023-02-28, 1, 2024-02-28"
    })
    void a_year_after_29_february_is_28_february_unless_it_is_a_leap_year(String from, int years, String to) {
        assertShifted(REGISTERED.plusYears(years), from, to);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-31, 1, 2026-02-28",
        "2028-01-31, 1, 2028-02-29",
        "2026-03-31, 1, 2026-04-30",
        "2026-02-28, 1, 2026-03-28",
        "2026-03-31, -1, 2026-02-28",
        "2026-01-15, 1, 2026-02-15"
    })
    void a_month_after_the_end_of_a_month_is_the_end_of_the_next_where_that_is_shorter(
            String from, int months, String to) {
        assertShifted(REGISTERED.plusMonths(months), from, to);
    }

    /** 2026-10-01 is National Day and the first of seven days off; 2026-06-28 is a Sunday. */
    @ParameterizedTest
    @CsvSource({"2026-04-04, 2026-10-01", "2025-12-30, 2026-06-28"})
    void a_last_day_that_is_a_holiday_or_a_sunday_is_not_shifted(String registered, String last) {
        assertShifted(REGISTERED.plusDays(180), registered, last);
    }

    /** A month is all its days: for those of January 2026, day 180 is one from 2026-06-30 to 2026-07-30. */
    @ParameterizedTest
    @CsvSource({
        "2026-01, 2026-06-30, TRUE",
        "2026-01, 2026-07-01, UNKNOWN",
        "2026-01, 2026-07-30, UNKNOWN",
        "2026-01, 2026-07-31, FALSE",
        "2026, 2026-06-30, UNKNOWN",
        "2025, 2026-06-29, UNKNOWN",
        "2025, 2026-06-30, FALSE"
    })
    void a_date_that_is_known_in_part_decides_only_where_all_its_days_agree(
            String registered, String asked, Truth expected) {
        assertThat(answer(new DaysBetween(REGISTERED, ASKED, 0, 180), registered, asked))
                .isEqualTo(expected);
    }
}
