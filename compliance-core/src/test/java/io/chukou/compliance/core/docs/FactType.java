package io.chukou.compliance.core.docs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.chukou.compliance.core.fact.Fact;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;

/** What kind of value a fact has, by the kept schema of a case. */
final class FactType {
    private static final JsonNode CASE = schema();

    /** What is no part of a case. */
    private static final Map<String, String> ELSEWHERE = Map.of("asOf", "date", "vehicles", "list of cases");

    private FactType() {}

    private static JsonNode schema() {
        try {
            return new ObjectMapper()
                    .readTree(
                            Path.of("..", "docs", "schema", "case.schema.json").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String of(Fact<?> fact) {
        String elsewhere = ELSEWHERE.get(fact.path());
        return elsewhere == null ? name(find(fact.path())) : elsewhere;
    }

    private static JsonNode find(String path) {
        JsonNode node = CASE;
        for (String step : path.split("\\.")) {
            node = node.required("properties").required(step.replace("[]", ""));
            if (step.endsWith("[]")) {
                node = node.required("items");
            }
        }
        return node;
    }

    private static String name(JsonNode node) {
        if (node.has("enum")) {
            return "one of " + node.get("enum").size();
        }
        return switch (node.required("type").textValue()) {
            case "boolean" -> "yes or no";
            case "integer" -> "number";
            case "array" -> "list";
            case "object" -> "paper";
            default -> isDate(node) ? "date" : "text";
        };
    }

    private static boolean isDate(JsonNode node) {
        return node.path("pattern").asText().startsWith("^[0-9]{4}(-");
    }
}
