package io.chukou.compliance.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountryCodeTest {
    @ParameterizedTest
    @ValueSource(strings = {"CN", "HK", "MO", "TW", "KZ", "RU", "SS", "ME", "RS", "XK"})
    void known_when_assigned(String code) {
        assertThat(CountryCode.of(code).getValue()).isEqualTo(code);
        assertThat(CountryCode.of(code))
                .hasToString(code)
                .isEqualTo(CountryCode.of(code))
                .hasSameHashCodeAs(code);
    }

    @Test
    void exactly_250_codes_are_known() {
        assertThat(knownCodes()).hasSize(250).contains("AD", "XK", "ZW");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AA", "UK", "EU", "SU", "YU", "CS", "AN", "TP", "ZZ", "XX"})
    void refused_when_not_assigned(String code) {
        assertThatThrownBy(() -> CountryCode.of(code))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The country code " + code + " is not assigned in ISO 3166-1.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "K", "kz", "Kz", "KZ ", "KAZ", "398", "ＫＺ", "哈国"})
    void refused_in_every_other_form(String code) {
        assertThatThrownBy(() -> CountryCode.of(code))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A country code has two capital letters, such as KZ.");
    }

    @Test
    void differs_from_another_code() {
        assertThat(CountryCode.of("KZ")).isNotEqualTo(CountryCode.of("KG")).isNotEqualTo("KZ");
    }

    private static List<String> knownCodes() {
        List<String> known = new ArrayList<>();
        for (char first = 'A'; first <= 'Z'; first++) {
            for (char second = 'A'; second <= 'Z'; second++) {
                String code = "" + first + second;
                if (isKnown(code)) {
                    known.add(code);
                }
            }
        }
        return known;
    }

    private static boolean isKnown(String code) {
        try {
            return CountryCode.of(code) != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
