package io.chukou.compliance.dealer;

import io.chukou.compliance.core.message.Language;
import io.chukou.compliance.core.message.Messages;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/**
 * The texts of this program in one language, next to those of the library.
 *
 * <p>Immutable and thread-safe.
 */
final class Texts {
    private final Properties texts = new Properties();
    private final Messages messages;

    private Texts(Language language) {
        this.messages = Messages.of(language);
    }

    static Texts of(Language language) throws IOException {
        Texts texts = new Texts(language);
        String name = "texts_" + language.tag() + ".properties";
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Texts.class.getResourceAsStream(name), name), StandardCharsets.UTF_8)) {
            texts.texts.load(reader);
        }
        return texts;
    }

    Messages messages() {
        return messages;
    }

    /** Says a text, with its arguments for {0}, {1} and so on. */
    String say(String key, Object... arguments) {
        String text = Objects.requireNonNull(texts.getProperty(key), key);
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return text;
    }
}
