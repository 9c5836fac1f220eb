package io.chukou.compliance.core.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegalNamesTest {
    private static final String TESLA = "特斯拉（上海）有限公司";
    private static final String FAW_VOLKSWAGEN = "一汽-大众汽车有限公司";

    @ParameterizedTest
    @ValueSource(strings = {"特斯拉(上海)有限公司", "特斯拉（上海)有限公司", " 特斯拉（上海） 有限公司 ", "特斯拉　（上海）\u00A0有限\t公司\n"})
    void same_name_in_brackets_of_either_width_and_with_any_white_space(String spelling) {
        assertThat(LegalNames.sameName(TESLA, spelling)).isTrue();
        assertThat(LegalNames.sameSpelling(TESLA, spelling)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"一汽－大众汽车有限公司", "一汽—大众汽车有限公司", "一汽–大众汽车有限公司", "一汽\u2010大众汽车有限公司", "一汽\u2011大众汽车有限公司"})
    void same_name_with_any_of_the_dashes(String spelling) {
        assertThat(LegalNames.sameName(FAW_VOLKSWAGEN, spelling)).isTrue();
        assertThat(LegalNames.sameSpelling(FAW_VOLKSWAGEN, spelling)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"ＢＹＤ Ａｕｔｏ, BYD Auto", "！０９～, !09~"})
    void same_name_in_full_width_letters_digits_and_signs(String fullWidth, String halfWidth) {
        assertThat(LegalNames.sameName(fullWidth, halfWidth)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"特斯拉〔上海〕有限公司", "特斯拉【上海】有限公司", "特斯拉上海有限公司", "特斯拉（上海）有限公司分公司", "特斯拉（上海）股份有限公司", "特斯拉（北京）有限公司"})
    void different_name_when_anything_else_differs(String other) {
        assertThat(LegalNames.sameName(TESLA, other)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"一汽大众汽车有限公司", "一汽--大众汽车有限公司", "一汽−大众汽车有限公司", "一汽一大众汽车有限公司", "一汽ー大众汽车有限公司", "一汽·大众汽车有限公司"})
    void different_name_when_the_dash_is_missing_or_is_no_dash(String other) {
        assertThat(LegalNames.sameName(FAW_VOLKSWAGEN, other)).isFalse();
    }

    @Test
    void different_name_when_the_case_of_a_letter_or_the_script_differs() {
        assertThat(LegalNames.sameName("BYD", "byd")).isFalse();
        assertThat(LegalNames.sameName("汽车", "汽車")).isFalse();
    }

    @Test
    void the_characters_next_to_the_full_width_ones_stay() {
        assertThat(LegalNames.fold("\uFF00\uFF01\uFF5E\uFF5F")).isEqualTo("\uFF00!~\uFF5F");
        assertThat(LegalNames.fold("\u200F\u2010\u2011\u2012\u2013\u2014\u2015"))
                .isEqualTo("\u200F--\u2012--\u2015");
    }

    @Test
    void characters_outside_the_basic_plane_survive() {
        assertThat(LegalNames.fold("𠮷 利")).isEqualTo("𠮷利");
    }

    @Test
    void blank_texts_are_no_name_and_never_the_same() {
        assertThat(LegalNames.fold(" 　\t")).isEmpty();
        assertThat(LegalNames.sameName("", "")).isFalse();
        assertThat(LegalNames.sameName(" ", "　")).isFalse();
        assertThat(LegalNames.sameName(TESLA, "")).isFalse();
    }

    @Test
    void same_spelling_only_to_the_letter() {
        assertThat(LegalNames.sameSpelling(TESLA, TESLA)).isTrue();
        assertThat(LegalNames.sameSpelling(TESLA, TESLA + " ")).isFalse();
    }
}
