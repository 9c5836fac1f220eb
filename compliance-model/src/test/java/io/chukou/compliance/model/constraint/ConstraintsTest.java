package io.chukou.compliance.model.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.model.value.CheckDigits;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConstraintsTest {
    private static final String VIN = CheckDigits.fixVin(Beans.VIN);
    private static final String CODE = CheckDigits.completeCreditCode("91310000MA0000001");
    private static final String NO_VIN =
            "must be a vehicle identification number: 17 digits and letters, without I, O and Q";
    private static final String NO_CHECK_DIGIT =
            "must have the check digit of a vehicle identification number in its ninth place";
    private static final String NO_CODE =
            "must be a unified social credit code: 18 digits and letters, without I, O, S, V and Z";
    private static final String NO_CHECK_CHARACTER =
            "must have the check character of a unified social credit code in its last place";
    private static final String NO_DATE = "must be a day of the calendar as YYYY-MM-DD, of which at least %s is given";

    private static ValidatorFactory factory;
    private static Validator validator;

    @BeforeAll
    static void openFactory() {
        factory = Beans.factory(Locale.ROOT);
        validator = factory.getValidator();
    }

    @AfterAll
    static void closeFactory() {
        factory.close();
    }

    private static List<String> violations(Object bean) {
        return Beans.violations(validator, bean);
    }

    @Test
    void null_is_valid_everywhere() {
        assertThat(violations(new Beans.CheckedNumber(null))).isEmpty();
        assertThat(violations(new Beans.Code(null))).isEmpty();
        assertThat(violations(new Beans.Day(null))).isEmpty();
        assertThat(violations(new Beans.Many(Arrays.asList(VIN, null), Optional.empty(), Optional.empty())))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000", "LXX0000000000001", "LXX0000000000000011"})
    void a_vin_is_violated_by_a_blank_or_a_length_other_than_17(String text) {
        assertThat(violations(new Beans.Number(text))).containsExactly("vin " + NO_VIN);
        assertThat(violations(new Beans.CheckedNumber(text))).containsExactly("vin " + NO_VIN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"I", "O", "Q", "-", "车", "\u0000"})
    void a_vin_is_violated_by_a_character_that_it_cannot_have(String character) {
        assertThat(violations(new Beans.Number(VIN.substring(0, 16) + character)))
                .containsExactly("vin " + NO_VIN);
    }

    @Test
    void a_vin_needs_its_check_digit_only_where_that_is_demanded() {
        assertThat(VIN).isNotEqualTo(Beans.VIN);
        assertThat(violations(new Beans.Number(Beans.VIN))).isEmpty();
        assertThat(violations(new Beans.CheckedNumber(Beans.VIN))).containsExactly("vin " + NO_CHECK_DIGIT);
        assertThat(violations(new Beans.CheckedNumber(VIN))).isEmpty();
    }

    @Test
    void a_vin_needs_no_year_code() {
        String withoutYear = CheckDigits.fixVin("LXX000000Z0000001");

        assertThat(violations(new Beans.CheckedNumber(withoutYear))).isEmpty();
    }

    @Test
    void a_text_is_read_as_the_value_type_reads_it() {
        String wide = " ｌｘｘ" + VIN.substring(3) + "\t";

        assertThat(violations(new Beans.CheckedNumber(wide))).isEmpty();
        assertThat(violations(
                        new Beans.Code("９" + CODE.substring(1, 10).toLowerCase(Locale.ROOT) + CODE.substring(10))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {64, 65, 1_000_000})
    void a_text_of_any_length_is_a_violation_and_no_failure(int length) {
        String text = "9".repeat(length);

        assertThat(violations(new Beans.Number(text))).containsExactly("vin " + NO_VIN);
        assertThat(violations(new Beans.Code(text))).containsExactly("code " + NO_CODE);
        assertThat(violations(new Beans.Year(text))).containsExactly("date " + NO_DATE.formatted("YYYY"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "91310000MA0000001", "91310000MA000000123", "91310000MA000000I2", "91310000MA000000-2"})
    void a_code_is_violated_by_what_it_is_made_of(String text) {
        assertThat(violations(new Beans.Code(text))).containsExactly("code " + NO_CODE);
        assertThat(violations(new Beans.UncheckedCode(text))).containsExactly("code " + NO_CODE);
    }

    @Test
    void a_code_needs_its_check_character_unless_that_is_waived() {
        String mistyped = CODE.replace("MA0000001", "MA0000010");

        assertThat(violations(new Beans.Code(CODE))).isEmpty();
        assertThat(violations(new Beans.Code(mistyped))).containsExactly("code " + NO_CHECK_CHARACTER);
        assertThat(violations(new Beans.UncheckedCode(mistyped))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026, true, false, false",
        "2026-01, true, true, false",
        "2026-12, true, true, false",
        "2026-01-31, true, true, true",
        "2024-02-29, true, true, true",
        "1900, true, false, false",
        "2199-12-31, true, true, true"
    })
    void a_date_is_as_exact_as_it_is_written(String date, boolean year, boolean month, boolean day) {
        assertThat(violations(new Beans.Year(date)).isEmpty()).isEqualTo(year);
        assertThat(violations(new Beans.Month(date)).isEmpty()).isEqualTo(month);
        assertThat(violations(new Beans.Day(date)).isEmpty()).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "2026-1",
                "2026-13",
                "2026-02-29",
                "2026/01/05",
                "20260105",
                "1899",
                "2200",
                " 2026",
                "２０２６"
            })
    void a_date_is_violated_by_what_the_value_type_refuses(String text) {
        assertThat(violations(new Beans.Year(text))).containsExactly("date " + NO_DATE.formatted("YYYY"));
        assertThat(violations(new Beans.Month(text))).containsExactly("date " + NO_DATE.formatted("YYYY-MM"));
        assertThat(violations(new Beans.Day(text))).containsExactly("date " + NO_DATE.formatted("YYYY-MM-DD"));
    }

    @Test
    void a_message_of_the_beans_author_is_kept() {
        Beans.Told bean = new Beans.Told(Beans.VIN, CODE.replace("MA0000001", "MA0000010"), "soon");

        assertThat(violations(bean)).containsExactly("code no buyer", "date no date", "vin no frame number");
    }

    @Test
    void elements_of_containers_are_looked_at_each() {
        Beans.Many bean = new Beans.Many(List.of(VIN, "x", Beans.VIN), Optional.of("x"), Optional.of("x"));

        assertThat(violations(bean))
                .containsExactly(
                        "code " + NO_CODE, "date " + NO_DATE.formatted("YYYY"), "vins[1].<list element> " + NO_VIN);
    }

    @Test
    void a_constraint_can_be_repeated_for_groups_and_holds_for_any_sequence_of_characters() {
        Beans.Grouped bean = new Beans.Grouped(Beans.VIN);

        assertThat(violations(bean)).isEmpty();
        assertThat(Beans.said(validator.validate(bean, Beans.Domestic.class).stream()))
                .containsExactly("vin " + NO_CHECK_DIGIT);
    }

    @Test
    void getters_parameters_and_return_values_are_looked_at() throws NoSuchMethodException {
        Beans.Register register = new Beans.Register();
        var method = Beans.Register.class.getDeclaredMethod("buyerOf", String.class, String.class);
        var executables = validator.forExecutables();

        assertThat(violations(register)).containsExactly("since " + NO_DATE.formatted("YYYY"));
        assertThat(Beans.said(executables.validateParameters(register, method, new Object[] {"x", "2026-01"}).stream()))
                .containsExactly("buyerOf.day " + NO_DATE.formatted("YYYY-MM-DD"), "buyerOf.vin " + NO_VIN);
        assertThat(Beans.said(executables.validateReturnValue(register, method, "x").stream()))
                .containsExactly("buyerOf.<return value> " + NO_CODE);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "x", "9"})
    void a_validator_that_nobody_initialised_does_not_fail(String text) {
        assertThat(new VinValidator().isValid(text, null)).isEqualTo(text == null);
        assertThat(new UnifiedSocialCreditCodeValidator().isValid(text, null)).isEqualTo(text == null);
        assertThat(new PartialDateValidator().isValid(text, null)).isEqualTo(text == null);
    }
}
