package io.chukou.compliance.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnifiedSocialCreditCodeTest {
    private static final String SYNTHETIC = "91110000MA0000001L";

    @ParameterizedTest
    @ValueSource(strings = {"91110000MA0000001", "91000000000000000", "00000000000000000", "Y1110000MA0YYYYYY"})
    void regular_when_the_check_character_matches(String firstSeventeen) {
        String text = CheckDigits.completeCreditCode(firstSeventeen);

        assertThat(UnifiedSocialCreditCode.of(text).getFindings()).isEmpty();
    }

    @Test
    void regular_for_the_code_that_the_fixtures_use() {
        assertThat(CheckDigits.completeCreditCode("91110000MA0000001")).isEqualTo(SYNTHETIC);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "91110000MA0000001", "91110000MA0000001LL"})
    void irregular_when_it_has_not_18_characters(String text) {
        assertThat(UnifiedSocialCreditCode.of(text).getFindings()).containsExactly(CreditCodeFinding.WRONG_LENGTH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"I", "O", "S", "V", "Z", "-", "企"})
    void irregular_when_a_character_is_not_allowed(String character) {
        UnifiedSocialCreditCode code = UnifiedSocialCreditCode.of("91110000MA000000" + character + "L");

        assertThat(code.getFindings()).containsExactly(CreditCodeFinding.ILLEGAL_CHARACTER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"91110000MA0000001M", "91110000MA0000010L", "19110000MA0000001L"})
    void irregular_when_the_check_character_does_not_match(String text) {
        assertThat(UnifiedSocialCreditCode.of(text).getFindings())
                .containsExactly(CreditCodeFinding.CHECK_CHARACTER_MISMATCH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"91110000ma0000001l", " 91110000MA0000001L ", "９１１１００００ＭＡ００００００１Ｌ"})
    void cleaned_of_case_width_and_white_space(String text) {
        UnifiedSocialCreditCode code = UnifiedSocialCreditCode.of(text);

        assertThat(code.getValue()).isEqualTo(SYNTHETIC);
        assertThat(code)
                .isEqualTo(UnifiedSocialCreditCode.of(SYNTHETIC))
                .hasSameHashCodeAs(UnifiedSocialCreditCode.of(SYNTHETIC))
                .isNotEqualTo(SYNTHETIC);
    }

    @Test
    void masked_in_its_text_form() {
        assertThat(UnifiedSocialCreditCode.of(SYNTHETIC)).hasToString("911***********001L");
    }

    @Test
    void refused_when_blank_or_longer_than_64_characters() {
        assertThatThrownBy(() -> UnifiedSocialCreditCode.of(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A unified social credit code must not be blank.");
        assertThatThrownBy(() -> UnifiedSocialCreditCode.of("9".repeat(65)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A unified social credit code has at most 64 characters.");
    }
}
