package io.chukou.compliance.core.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.result.Outcome;
import io.chukou.compliance.model.ExportCase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One row of a file under {@code tables}: a change of a base case, a question, and what one rule says of it. The other rules are
 * left out of account.
 *
 * <p>The base is a case of {@code cases}, or one of the corpus with its question, such as {@code A6/A6-1.1-DATA-001-satisfied}. A row
 * says only what it has besides its table and its base, or in place of them. Its changes come last; each has the
 * path of a fact and its value, or null to take the fact away.
 */
public record TableCase(String name, JsonNode row) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** All rows, in the order of files and rows. */
    public static Stream<TableCase> all() {
        try (Stream<Path> files =
                Files.walk(Path.of(TableCase.class.getResource("/tables").toURI()))) {
            return files.filter(path -> path.toString().endsWith(".json")).sorted().toList().stream()
                    .flatMap(TableCase::rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<TableCase> rows(Path path) {
        try {
            JsonNode table = JSON.readTree(path.toFile());
            return table.required("rows").properties().stream()
                    .map(row -> new TableCase(row.getKey(), whole(table, row.getValue())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode whole(JsonNode table, JsonNode row) {
        ObjectNode whole = table.deepCopy();
        ObjectNode change = whole.withObject("/change");
        row.path("change").properties().forEach(one -> change.set(one.getKey(), one.getValue()));
        for (Map.Entry<String, JsonNode> entry : row.properties()) {
            if (!entry.getKey().equals("change")) {
                whole.set(entry.getKey(), entry.getValue());
            }
        }
        return whole.without("rows");
    }

    public String clause() {
        return row.required("clause").textValue();
    }

    public String rule() {
        return row.required("rule").textValue();
    }

    public String says() {
        return row.required("says").textValue();
    }

    public Outcome outcome() {
        return Outcome.valueOf(row.required("outcome").textValue());
    }

    public ExportCase exportCase() {
        return caseFile().build();
    }

    CaseFile caseFile() {
        CaseFile file = start();
        for (Map.Entry<String, JsonNode> one : row.required("change").properties()) {
            file = one.getValue().isNull() ? file.without(one.getKey()) : file.with(one.getKey(), one.getValue());
        }
        return file;
    }

    private CaseFile start() {
        String base = row.required("base").textValue();
        if (base.contains("/")) {
            return CorpusCase.named(base).caseFile();
        }
        return base.equals("empty") ? CaseFile.empty() : CaseFile.named(base);
    }

    /** The alternatives of readings that have not their default, by the key of the reading. */
    public Map<String, String> readings() {
        Map<String, String> readings = new TreeMap<>();
        row.path("readings")
                .properties()
                .forEach(one -> readings.put(one.getKey(), one.getValue().textValue()));
        return readings;
    }

    public Question question() {
        return CorpusCase.question(questionNode());
    }

    private JsonNode questionNode() {
        String base = row.required("base").textValue();
        ObjectNode question = base.contains("/")
                ? CorpusCase.named(base).file().required("question").deepCopy()
                : JSON.createObjectNode();
        for (String name : new String[] {"asOf", "stage", "absence", "assume"}) {
            if (row.has(name)) {
                question.set(name, row.get(name));
            }
        }
        return question;
    }
}
