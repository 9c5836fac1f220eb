package io.chukou.compliance.dealer;

import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.message.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextsTest {
    private static Properties texts(Language language) throws IOException {
        String name = "texts_" + language.tag() + ".properties";
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Texts.class.getResourceAsStream(name)), StandardCharsets.UTF_8)) {
            Properties texts = new Properties();
            texts.load(reader);
            return texts;
        }
    }

    private static List<String> arguments(String text) {
        return Pattern.compile("\\{[0-9]}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }

    @Test
    void both_languages_have_every_text_with_the_same_arguments() throws IOException {
        Properties english = texts(Language.EN);
        Properties chinese = texts(Language.ZH);

        assertThat(chinese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : new TreeSet<>(english.stringPropertyNames())) {
            assertThat(arguments(chinese.getProperty(key))).as(key).isEqualTo(arguments(english.getProperty(key)));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_advice_has_a_name(Language language) throws IOException {
        for (Advice advice : Advice.values()) {
            assertThat(Texts.of(language).say("advice." + advice)).isNotBlank();
        }
    }
}
