package io.chukou.compliance.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.chukou.compliance.core.question.Absence;
import io.chukou.compliance.core.question.Stage;
import io.chukou.compliance.core.reading.Readings;
import io.chukou.compliance.core.reading.StandardReadings;
import io.chukou.compliance.core.result.Assessment;
import io.chukou.compliance.core.result.Outcome;
import io.chukou.compliance.core.result.Verdict;
import io.chukou.compliance.core.rulebook.Rulebook;
import io.chukou.compliance.core.testkit.TableCase;
import io.chukou.compliance.core.testkit.VectorFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The conformance vectors are the corpus, written out; run with {@code -Dchukou.docs=write} to bring them up to date. */
class VectorsTest {
    private static final Path KEPT = Path.of("..", "compliance-examples", "conformance", "vectors");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<Map<String, String>, ExportValidator> VALIDATORS = new ConcurrentHashMap<>();

    @Test
    void kept_vectors_are_those_of_the_corpus() throws IOException {
        SortedMap<String, String> vectors = VectorFiles.all();
        if ("write".equals(System.getProperty("chukou.docs"))) {
            write(vectors);
        }
        SortedMap<String, String> kept = kept();
        assertThat(kept.keySet()).as("rerun with -Dchukou.docs=write").containsExactlyElementsOf(vectors.keySet());
        vectors.forEach((id, text) -> assertThat(kept.get(id))
                .as("%s: rerun with -Dchukou.docs=write", id)
                .isEqualTo(text));
    }

    private static void write(Map<String, String> vectors) throws IOException {
        for (String id : kept().keySet()) {
            if (!vectors.containsKey(id)) {
                Files.delete(file(id));
            }
        }
        for (Map.Entry<String, String> vector : vectors.entrySet()) {
            Files.createDirectories(file(vector.getKey()).getParent());
            Files.writeString(file(vector.getKey()), vector.getValue());
        }
    }

    private static Path file(String id) {
        return KEPT.resolve(id + ".json");
    }

    private static SortedMap<String, String> kept() throws IOException {
        SortedMap<String, String> kept = new TreeMap<>();
        try (Stream<Path> files = Files.walk(KEPT)) {
            for (Path path : files.filter(Files::isRegularFile).toList()) {
                String name = KEPT.relativize(path).toString().replace('\\', '/');
                kept.put(name.replaceFirst("\\.json$", ""), Files.readString(path, StandardCharsets.UTF_8));
            }
        }
        return kept;
    }

    @Test
    void every_vector_fits_its_schema() throws IOException {
        Schema schema = schema("vector");
        Schema ofCase = schema("case");
        Schema ofConsignment = schema("consignment");
        for (Map.Entry<String, String> vector : VectorFiles.all().entrySet()) {
            JsonNode file = JSON.readTree(vector.getValue());
            assertThat(schema.validate(file)).as(vector.getKey()).isEmpty();
            assertThat(
                            file.has("case")
                                    ? ofCase.validate(file.get("case"))
                                    : ofConsignment.validate(file.get("consignment")))
                    .as(vector.getKey())
                    .isEmpty();
        }
    }

    private static Schema schema(String name) throws IOException {
        String text = Files.readString(Path.of("..", "docs", "schema", name + ".schema.json"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text, InputFormat.JSON);
    }

    /** The words of the schema are all the words that the code knows. */
    @Test
    void the_schema_names_every_word() throws IOException {
        JsonNode root = JSON.readTree(
                Path.of("..", "docs", "schema", "vector.schema.json").toFile());
        assertThat(words(root.at("/properties/question/properties/stage"))).isEqualTo(names(Stage.values()));
        assertThat(words(root.at("/properties/question/properties/absence"))).isEqualTo(names(Absence.values()));
        assertThat(words(root.at("/$defs/verdict"))).isEqualTo(names(Verdict.values()));
        Set<String> outcomes = names(Outcome.values());
        outcomes.remove("FAULT");
        assertThat(words(root.at("/properties/expected/properties/outcomes/items/properties/outcome")))
                .isEqualTo(outcomes);
    }

    private static Set<String> words(JsonNode node) {
        Set<String> words = new TreeSet<>();
        node.required("enum").forEach(word -> words.add(word.textValue()));
        return words;
    }

    private static Set<String> names(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
    }

    @TestFactory
    Stream<DynamicTest> every_row_of_a_table_gives_its_outcome() {
        return TableCase.all().map(row -> DynamicTest.dynamicTest(row.rule() + " " + row.name(), () -> check(row)));
    }

    private static void check(TableCase row) {
        Assessment assessment = validator(row.readings()).assess(row.exportCase(), row.question());
        assertThat(assessment.finding(row.rule()).orElseThrow().outcome())
                .as(row.says())
                .isEqualTo(row.outcome());
    }

    private static ExportValidator validator(Map<String, String> selected) {
        return VALIDATORS.computeIfAbsent(
                selected, key -> ExportValidator.of(Rulebook.standard().with("read otherwise", readings(key))));
    }

    private static Readings readings(Map<String, String> selected) {
        Readings readings = Readings.defaults();
        for (Map.Entry<String, String> one : selected.entrySet()) {
            readings = readings.with(StandardReadings.find(one.getKey()).orElseThrow(), one.getValue());
        }
        return readings;
    }
}
