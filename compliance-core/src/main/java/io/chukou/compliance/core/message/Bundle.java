package io.chukou.compliance.core.message;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Reads the message files of this package, one per subject and language, as UTF-8. */
final class Bundle {
    private static final List<String> SUBJECTS = List.of(
            "common",
            "facts",
            "explain",
            "duties",
            "outlook",
            "obligations",
            "ways",
            "roadmap",
            "batch",
            "readings",
            "scope",
            "data",
            "exporter",
            "vehicle",
            "transfer",
            "document",
            "inspection",
            "letter",
            "modified",
            "licence",
            "consignment",
            "customs",
            "aftercare",
            "shipping");

    private static final Map<Language, Map<String, String>> LOADED = new ConcurrentHashMap<>();

    private Bundle() {}

    /** The files are read once for each language. */
    static Map<String, String> load(Language language) {
        return LOADED.computeIfAbsent(language, Bundle::readAll);
    }

    private static Map<String, String> readAll(Language language) {
        Map<String, String> texts = new TreeMap<>();
        for (String subject : SUBJECTS) {
            Properties file = read(subject + "." + language.tag() + ".properties");
            for (String key : file.stringPropertyNames()) {
                if (texts.put(key, file.getProperty(key)) != null) {
                    throw new IllegalStateException("Two texts have the key " + key + " in " + language);
                }
            }
        }
        return Collections.unmodifiableMap(texts);
    }

    private static Properties read(String name) {
        Properties properties = new Properties();
        try (InputStream stream = Bundle.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("The message file " + name + " is missing");
            }
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
