package io.chukou.compliance.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VinTest {
    private static final String REGULAR = "LZZAM4187C2100013";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LZZAM4187C2100013",
                "LZZHCAMB1CE000009",
                "LZZRC3838F8000014",
                "1ZZGDM9AXKP000003",
                "11111111111111111"
            })
    void regular_when_the_check_digit_matches(String text) {
        assertThat(Vin.of(text).getFindings()).isEmpty();
        assertThat(CheckDigits.fixVin(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"L", "LZZAM4187C210001", "LZZAM4187C21000137", "LZZAM4187C 2100013", "LZZAM4187-C2100013"})
    void irregular_when_it_has_not_17_characters(String text) {
        assertThat(Vin.of(text).getFindings()).containsExactly(VinFinding.WRONG_LENGTH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LZZAM4187C210001O",
                "LZZAM4187C210001I",
                "QSVAM4187C2100013",
                "LZZAM4187C210001-",
                "LZZAM4187C 180013",
                "LZZAM4187C210001车",
                "LZZAM4187C210001Å"
            })
    void irregular_when_a_character_is_not_allowed(String text) {
        assertThat(Vin.of(text).getFindings()).containsExactly(VinFinding.ILLEGAL_CHARACTER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"LZZAM4188C2100013", "1ZZGDM9A0KP000003", "LZZAM418XC2100013", "LZZAM418AC2100013"})
    void irregular_when_the_check_digit_does_not_match(String text) {
        assertThat(Vin.of(text).getFindings()).containsExactly(VinFinding.CHECK_DIGIT_MISMATCH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"L0000000.U0000001", "L0000000.Z0000001", "L0000000.00000001"})
    void irregular_when_the_tenth_character_is_no_year_code(String pattern) {
        Vin vin = Vin.of(CheckDigits.fixVin(pattern.replace('.', '0')));

        assertThat(vin.getFindings()).containsExactly(VinFinding.ILLEGAL_YEAR_CODE);
        assertThat(vin.getModelYears()).isEmpty();
        assertThat(vin.getWmi()).contains("L00");
    }

    @Test
    void later_findings_wait_for_the_earlier_ones() {
        assertThat(Vin.of("QQQ").getFindings()).containsExactly(VinFinding.WRONG_LENGTH);
        assertThat(Vin.of("QSVAM4188U2100013").getFindings()).containsExactly(VinFinding.ILLEGAL_CHARACTER);
        assertThat(Vin.of("LZZAM4187U2100013").getFindings()).containsExactly(VinFinding.CHECK_DIGIT_MISMATCH);
    }

    @Test
    void findings_cannot_be_changed() {
        assertThatThrownBy(() -> Vin.of(REGULAR).getFindings().add(VinFinding.WRONG_LENGTH))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "A, 1980", "B, 1981", "C, 1982", "D, 1983", "E, 1984", "F, 1985", "G, 1986", "H, 1987", "J, 1988", "K, 1989",
        "L, 1990", "M, 1991", "N, 1992", "P, 1993", "R, 1994", "S, 1995", "T, 1996", "V, 1997", "W, 1998", "X, 1999",
        "Y, 2000", "1, 2001", "2, 2002", "3, 2003", "4, 2004", "5, 2005", "6, 2006", "7, 2007", "8, 2008", "9, 2009"
    })
    void model_years_are_30_years_apart(char code, int year) {
        Vin vin = Vin.of("L00000000" + code + "0000001");

        assertThat(vin.getModelYears()).containsExactly(year, year + 30);
    }

    @Test
    void model_years_and_wmi_are_known_although_the_check_digit_does_not_match() {
        Vin vin = Vin.of("LZZAM4188C2100013");

        assertThat(vin.getModelYears()).containsExactly(1982, 2012);
        assertThat(vin.getWmi()).contains("LZZ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"LZZAM4187C210001", "LZZAM4187C210001O"})
    void model_years_and_wmi_are_unknown_when_length_or_character_is_irregular(String text) {
        assertThat(Vin.of(text).getModelYears()).isEmpty();
        assertThat(Vin.of(text).getWmi()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lzzam4187c2100013",
                "  LZZAM4187C2100013\t\n",
                "\u3000LZZAM4187C2100013\u3000",
                "ＬＺＺＡＭ４１８７Ｃ２１０００１３",
                "ｌｚｚａｍ４１８７ｃ２１０００１３"
            })
    void cleaned_of_case_width_and_white_space(String text) {
        assertThat(Vin.of(text).getValue()).isEqualTo(REGULAR);
        assertThat(Vin.of(text)).isEqualTo(Vin.of(REGULAR)).hasSameHashCodeAs(Vin.of(REGULAR));
    }

    @Test
    void cleaned_alike_in_a_turkish_locale() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            assertThat(Vin.of("wi1").getValue()).isEqualTo("WI1");
            assertThat(Vin.of("wı1").getValue()).isEqualTo("Wı1");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u3000"})
    void refused_when_blank(String text) {
        assertThatThrownBy(() -> Vin.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A vehicle identification number must not be blank.");
    }

    @Test
    void refused_when_null() {
        assertThatNullPointerException().isThrownBy(() -> Vin.of(null));
    }

    @Test
    void refused_from_65_characters_on() {
        assertThat(Vin.of("L".repeat(64)).getFindings()).containsExactly(VinFinding.WRONG_LENGTH);
        assertThatThrownBy(() -> Vin.of("L".repeat(65)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A vehicle identification number has at most 64 characters.");
    }

    @ParameterizedTest
    @CsvSource({
        "LZZAM4187C2100013,  LZZ**********0013",
        "LZZAM4187C21000137, LZZ***********0137",
        "LZZAM4187C21,       LZZ*****7C21",
        "LZZAM4187C2,        ***********",
        "L,                  *"
    })
    void masked_in_its_text_form(String text, String masked) {
        assertThat(Vin.of(text)).hasToString(masked);
    }

    @Test
    void differs_from_another_number() {
        assertThat(Vin.of(REGULAR)).isNotEqualTo(Vin.of("LZZAM4188C2100013")).isNotEqualTo(REGULAR);
    }
}
