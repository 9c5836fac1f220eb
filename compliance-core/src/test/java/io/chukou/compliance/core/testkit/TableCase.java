package io.chukou.compliance.core.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
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
import java.util.stream.Stream;

/**
 * One row of a file under {@code tables}: a change of a base case, a question, and what one rule says of it. The other rules are
 * left out of account.
 *
 * <p>A row says only what it has besides its table, or in place of it. Its changes come after those of the table; each has the
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
        String base = row.required("base").textValue();
        CaseFile file = base.equals("empty") ? CaseFile.empty() : CaseFile.named(base);
        for (Map.Entry<String, JsonNode> one : row.required("change").properties()) {
            file = one.getValue().isNull() ? file.without(one.getKey()) : file.with(one.getKey(), one.getValue());
        }
        return file;
    }

    public Question question() {
        return CorpusCase.question(questionNode());
    }

    JsonNode questionNode() {
        ObjectNode question = JsonNodeFactory.instance.objectNode();
        for (String name : new String[] {"asOf", "stage", "absence", "assume"}) {
            if (row.has(name)) {
                question.set(name, row.get(name));
            }
        }
        return question;
    }
}
