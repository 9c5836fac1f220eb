package io.chukou.compliance.cli.output;

import io.chukou.compliance.core.message.Language;
import io.chukou.compliance.core.message.Messages;
import io.chukou.compliance.core.result.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;

/** The texts of the library and, under {@code cli.}, those of this program. Immutable and thread-safe. */
public final class Texts {
    private static final String PREFIX = "cli.";

    private final Messages messages;

    private Texts(Messages messages) {
        this.messages = messages;
    }

    /**
     * Returns the texts of one language.
     *
     * @param language the language
     * @return the texts
     */
    public static Texts in(Language language) {
        Properties own = read("texts." + language.tag() + ".properties");
        return new Texts(Messages.of(language)
                .with(own.stringPropertyNames().stream()
                        .collect(Collectors.toMap(key -> PREFIX + key, own::getProperty))));
    }

    private static Properties read(String name) {
        Properties properties = new Properties();
        try (InputStream stream = Objects.requireNonNull(Texts.class.getResourceAsStream(name), name)) {
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    /**
     * Returns a text of this program.
     *
     * @param key its key, without prefix
     * @param arguments what replaces {@code %s} in it
     * @return the text
     */
    public String get(String key, Object... arguments) {
        return String.format(Locale.ROOT, messages.text(PREFIX + key, key), arguments);
    }

    String verdict(Verdict verdict) {
        return messages.text(PREFIX + "verdict." + verdict, messages.verdict(verdict));
    }

    /**
     * Returns the texts of the library.
     *
     * @return the texts
     */
    public Messages messages() {
        return messages;
    }
}
