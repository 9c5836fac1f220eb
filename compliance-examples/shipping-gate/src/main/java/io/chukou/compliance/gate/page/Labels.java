package io.chukou.compliance.gate.page;

import io.chukou.compliance.core.message.Language;
import io.chukou.compliance.core.message.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of the gate in one language, beside those of the library.
 *
 * <p>Immutable and thread-safe.
 */
public final class Labels {
    private static final Map<Language, Labels> READ = new ConcurrentHashMap<>();

    private final Messages messages;
    private final Properties words;

    private Labels(Language language) {
        this.messages = Messages.of(language);
        this.words = read("labels." + language.tag() + ".properties");
    }

    /**
     * Returns the words of a language, which are read once.
     *
     * @param tag {@code en} or {@code zh}
     * @return the words
     */
    public static Labels of(String tag) {
        return Arrays.stream(Language.values())
                .filter(language -> language.tag().equals(tag))
                .findFirst()
                .map(language -> READ.computeIfAbsent(language, Labels::new))
                .orElseThrow(() -> new IllegalArgumentException("There is no such language: " + tag));
    }

    private static Properties read(String name) {
        Properties properties = new Properties();
        try (InputStream stream = Objects.requireNonNull(Labels.class.getResourceAsStream(name), name)) {
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    /**
     * Returns a text of the gate.
     *
     * @param key its key
     * @param arguments what replaces {@code %s} in it
     * @return the text
     */
    public String get(String key, Object... arguments) {
        return String.format(Locale.ROOT, Objects.requireNonNull(words.getProperty(key), key), arguments);
    }

    /**
     * Returns the texts of the library.
     *
     * @return the texts
     */
    public Messages messages() {
        return messages;
    }

    /**
     * Returns the language.
     *
     * @return {@code en} or {@code zh}
     */
    public String language() {
        return messages.language().tag();
    }
}
