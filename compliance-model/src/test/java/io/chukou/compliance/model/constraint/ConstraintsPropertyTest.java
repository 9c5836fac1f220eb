package io.chukou.compliance.model.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.model.Draws;
import io.chukou.compliance.model.value.CheckDigits;
import io.chukou.compliance.model.value.CreditCodeFinding;
import io.chukou.compliance.model.value.VinFinding;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class ConstraintsPropertyTest {
    private static final Validator VALIDATOR = Beans.factory(Locale.ROOT).getValidator();

    /** 1900-01-01 is 25 567 days before 1970-01-01: 70 years, of which 17 are leap years (1900 is none). */
    private static final long FIRST_DAY = -(70 * 365 + 17);

    /** 2199-12-31 is the day before 230 years have passed since 1970, of which 56 are leap years (2100 is none). */
    private static final long LAST_DAY = 230 * 365 + 56 - 1;

    private static boolean isValid(Object bean) {
        return Beans.violations(VALIDATOR, bean).isEmpty();
    }

    @Provide
    Arbitrary<String> numbers() {
        return Arbitraries.oneOf(
                Arbitraries.strings(),
                Arbitraries.strings().ofMinLength(15).ofMaxLength(19).withChars(CheckDigits.VIN_ALPHABET + "ioqIOQ "),
                Arbitraries.strings()
                        .ofLength(17)
                        .withChars(CheckDigits.VIN_ALPHABET)
                        .map(CheckDigits::fixVin));
    }

    @Property(seed = Draws.SEED)
    void a_vin_is_valid_if_and_only_if_the_value_type_finds_neither_length_nor_character(
            @ForAll("numbers") String text) {
        Set<VinFinding> findings = text.isBlank() || text.length() > 64
                ? Set.of(VinFinding.WRONG_LENGTH)
                : io.chukou.compliance.model.value.Vin.of(text).getFindings();
        boolean formed =
                !findings.contains(VinFinding.WRONG_LENGTH) && !findings.contains(VinFinding.ILLEGAL_CHARACTER);

        assertThat(isValid(new Beans.Number(text))).isEqualTo(formed);
        assertThat(isValid(new Beans.CheckedNumber(text)))
                .isEqualTo(formed && !findings.contains(VinFinding.CHECK_DIGIT_MISMATCH));
    }

    @Provide
    Arbitrary<String> codes() {
        return Arbitraries.oneOf(
                Arbitraries.strings(),
                Arbitraries.strings().ofMinLength(17).ofMaxLength(19).withChars(CheckDigits.CREDIT_CODE_ALPHABET),
                Arbitraries.strings()
                        .ofLength(17)
                        .withChars(CheckDigits.CREDIT_CODE_ALPHABET)
                        .map(CheckDigits::completeCreditCode));
    }

    @Property(seed = Draws.SEED)
    void a_code_is_valid_if_and_only_if_the_value_type_finds_nothing_but_what_is_waived(@ForAll("codes") String text) {
        Set<CreditCodeFinding> findings = text.isBlank() || text.length() > 64
                ? Set.of(CreditCodeFinding.WRONG_LENGTH)
                : io.chukou.compliance.model.value.UnifiedSocialCreditCode.of(text)
                        .getFindings();

        assertThat(isValid(new Beans.Code(text))).isEqualTo(findings.isEmpty());
        assertThat(isValid(new Beans.UncheckedCode(text)))
                .isEqualTo(findings.isEmpty() || findings.contains(CreditCodeFinding.CHECK_CHARACTER_MISMATCH));
    }

    @Property(seed = Draws.SEED)
    void every_day_of_the_calendar_can_be_given_exactly_to_the_month_or_to_the_year(
            @ForAll @LongRange(min = FIRST_DAY, max = LAST_DAY) long epochDay) {
        LocalDate day = LocalDate.ofEpochDay(epochDay);
        String month = YearMonth.from(day).toString();
        String year = Integer.toString(day.getYear());

        assertThat(isValid(new Beans.Day(day.toString()))).isTrue();
        assertThat(isValid(new Beans.Month(day.toString()))).isTrue();
        assertThat(isValid(new Beans.Day(month))).isFalse();
        assertThat(isValid(new Beans.Month(month))).isTrue();
        assertThat(isValid(new Beans.Month(year))).isFalse();
        assertThat(isValid(new Beans.Year(year))).isTrue();
    }
}
