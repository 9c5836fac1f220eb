package io.chukou.compliance.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Words for the fuzzer that it could not guess: the properties and values of the schema, and what parsers stumble over. */
final class Dictionary {
    private static final Path SCHEMA = Path.of("..", "..", "docs", "schema", "consignment.schema.json");

    private static final List<String> HOSTILE = List.of(
            "1e999999999",
            "-0",
            "99999999999999999999",
            "2026-02-30",
            "\\\\ud800",
            "\\\\u0000",
            "\\\\u202e",
            "\\xEF\\xBB\\xBF",
            "\\xC4\\xB1",
            "\\xE2\\x80\\x8B",
            "\\xFF",
            "\\x00",
            "../",
            "=1+1",
            "91110000MA0000001L",
            "LXXAA11A2KA000001");

    private Dictionary() {}

    /** Writes a dictionary in the form of libFuzzer. */
    static Path write(Path file) throws IOException {
        Set<String> words = new TreeSet<>();
        collect(new ObjectMapper().readTree(SCHEMA.toFile()), words);
        words.addAll(HOSTILE);
        return Files.write(file, words.stream().map(word -> '"' + word + '"').toList());
    }

    private static void collect(JsonNode node, Set<String> words) {
        node.path("properties").fieldNames().forEachRemaining(words::add);
        node.path("enum").forEach(value -> words.add(value.asText()));
        node.forEach(child -> collect(child, words));
    }
}
