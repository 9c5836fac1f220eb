package io.chukou.compliance.dealer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of a dealer's exports: which header is which column, and which word in a cell means what.
 *
 * <p>Immutable and thread-safe.
 */
final class Words {
    /** Stands for the headers that are none of our business. */
    static final String IGNORED = "ignored";

    private static final String COLUMN = "column.";
    private static final Pattern LOOKS = Pattern.compile("[\\s_\\uFEFF-]+");

    /** What a file of words can name. */
    private static final Set<String> KEYS = keys();

    private final Map<String, Map<String, String>> meanings = new HashMap<>();
    private final Map<String, String> headers = new HashMap<>();
    private final Map<String, String> firstNames = new HashMap<>();

    private Words(Properties file) {
        for (String key : file.stringPropertyNames()) {
            if (!KEYS.contains(key)) {
                throw new IllegalArgumentException(key + " names nothing of a car");
            }
            List<String> words = List.of(file.getProperty(key).split(","));
            if (key.startsWith(COLUMN) || key.equals(IGNORED)) {
                String property = key.equals(IGNORED) ? key : key.substring(COLUMN.length());
                firstNames.put(property, words.get(0).strip());
                words.forEach(word -> put(headers, word, property));
            } else {
                int dot = key.indexOf('.');
                Map<String, String> ofKind =
                        meanings.computeIfAbsent(dot < 0 ? "" : key.substring(0, dot), kind -> new HashMap<>());
                words.forEach(word -> put(ofKind, word, key.substring(dot + 1)));
            }
        }
    }

    private static Set<String> keys() {
        Set<String> keys = new HashSet<>(Set.of(IGNORED, "yes", "no"));
        for (RecordComponent property : StockCar.class.getRecordComponents()) {
            keys.add(COLUMN + property.getName());
            if (property.getType().isEnum()) {
                for (Object choice : property.getType().getEnumConstants()) {
                    keys.add(property.getType().getSimpleName() + "." + choice);
                }
            }
        }
        return keys;
    }

    /** A word that means two things would make the answer depend on chance. */
    private static void put(Map<String, String> words, String word, String meaning) {
        String before = words.put(folded(word), meaning);
        if (before != null && !before.equals(meaning)) {
            throw new IllegalArgumentException(word.strip() + " means both " + before + " and " + meaning);
        }
    }

    static Words bundled() throws IOException {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Words.class.getResourceAsStream("words.properties"), "words.properties"),
                StandardCharsets.UTF_8)) {
            return read(reader);
        }
    }

    /** Reads a file of words in UTF-8. */
    static Words of(Path file) throws IOException, StockException {
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            return read(reader);
        } catch (IllegalArgumentException e) {
            throw new StockException(file.getFileName() + ": " + e.getMessage());
        }
    }

    private static Words read(Reader reader) throws IOException {
        Properties file = new Properties();
        file.load(reader);
        return new Words(file);
    }

    /** Returns the property of the bean that a header names, or {@link #IGNORED}; empty if it is not known. */
    Optional<String> property(String header) {
        return Optional.ofNullable(headers.get(folded(header)));
    }

    /** Returns the header by which a person would look for a property. */
    String header(String property) {
        return firstNames.getOrDefault(property, property);
    }

    Optional<Boolean> yesNo(String cell) {
        return Optional.ofNullable(meanings.getOrDefault("", Map.of()).get(folded(cell)))
                .map("yes"::equals);
    }

    <E extends Enum<E>> Optional<E> choice(Class<E> kind, String cell) {
        return Optional.ofNullable(
                        meanings.getOrDefault(kind.getSimpleName(), Map.of()).get(folded(cell)))
                .map(name -> Enum.valueOf(kind, name));
    }

    /** Returns the words that are understood, for a message. */
    List<String> choices(Class<?> kind) {
        return meanings.getOrDefault(kind.getSimpleName(), Map.of()).keySet().stream()
                .sorted()
                .toList();
    }

    private static String folded(String word) {
        String narrow = Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return LOOKS.matcher(narrow).replaceAll("");
    }
}
