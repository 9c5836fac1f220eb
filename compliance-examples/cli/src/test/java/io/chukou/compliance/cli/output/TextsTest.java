package io.chukou.compliance.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.message.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TextsTest {
    private static final Pattern PLACE = Pattern.compile("%s");

    private static Properties texts(Language language) throws IOException {
        String name = "texts." + language.tag() + ".properties";
        try (Reader reader = new InputStreamReader(Texts.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            Properties texts = new Properties();
            texts.load(reader);
            return texts;
        }
    }

    @Test
    void every_text_exists_in_both_languages_with_as_many_places() throws IOException {
        Properties english = texts(Language.EN);
        Properties chinese = texts(Language.ZH);

        assertThat(english.stringPropertyNames()).isNotEmpty().isEqualTo(chinese.stringPropertyNames());
        assertThat(english.stringPropertyNames())
                .allSatisfy(key -> assertThat(places(chinese.getProperty(key)))
                        .as(key)
                        .isEqualTo(places(english.getProperty(key))));
    }

    private static long places(String text) {
        return PLACE.matcher(text).results().count();
    }
}
