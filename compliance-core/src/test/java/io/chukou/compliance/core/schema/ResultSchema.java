package io.chukou.compliance.core.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.chukou.compliance.core.fact.Paper;
import io.chukou.compliance.core.law.Force;
import io.chukou.compliance.core.law.Grade;
import io.chukou.compliance.core.question.Absence;
import io.chukou.compliance.core.question.Stage;
import io.chukou.compliance.core.question.Subject;
import io.chukou.compliance.core.result.Outcome;
import io.chukou.compliance.core.result.Reason;
import io.chukou.compliance.core.result.Verdict;
import io.chukou.compliance.core.rule.Consequence;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Writes down the JSON Schema of an assessment; its lists of names come from the code. */
final class ResultSchema {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private ResultSchema() {}

    static ObjectNode generate() {
        ObjectNode schema = JSON.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:chukou:schema:assessment");
        schema.put("title", "Assessment");
        schema.put("description", "The answer to one question about one export case.");
        return schema.setAll(assessment());
    }

    static ObjectNode assessment() {
        return object(
                with(
                        head(),
                        List.of(
                                field("findings", listOf(finding())),
                                field("citations", listOf(citation())),
                                field("missingFacts", listOf(missingFact())),
                                field("dependsOn", listOf(dependence())))),
                Set.of("reference", "indicative", "citations"));
    }

    /** What every answer about a case begins with. */
    static List<Map.Entry<String, JsonNode>> head() {
        return List.of(
                field("reference", text()),
                field("verdict", oneOf(Verdict.values())),
                field("indicative", yes()),
                field("stage", oneOf(Stage.values())),
                field("asOf", date()),
                field("absence", oneOf(Absence.values())),
                field("assumptions", listOf(oneOf(Subject.values()))),
                field("rulebook", rulebook()));
    }

    /** The same for an answer that carries no mark as indicative. */
    static List<Map.Entry<String, JsonNode>> headWithoutMark() {
        return head().stream()
                .filter(field -> !field.getKey().equals("indicative"))
                .toList();
    }

    static ObjectNode rulebook() {
        ObjectNode fingerprint = text().put("pattern", "^[0-9a-f]{64}$");
        return object(
                List.of(
                        field("version", text()),
                        field("fingerprint", fingerprint),
                        field("lawLastChecked", date()),
                        field("readings", readings())),
                Set.of());
    }

    private static ObjectNode readings() {
        ObjectNode schema = JSON.objectNode().put("type", "object");
        schema.set("additionalProperties", text());
        return schema;
    }

    static ObjectNode dependence() {
        return object(
                List.of(
                        field("reading", text()),
                        field("selected", text()),
                        field("alternative", text()),
                        field("verdict", oneOf(Verdict.values())),
                        field("clauses", listOf(text())),
                        field("message", text())),
                Set.of("message"));
    }

    static ObjectNode finding() {
        return object(
                with(
                        rule(),
                        List.of(
                                field("facts", listOf(text())),
                                field("arguments", JSON.objectNode().put("type", "object")),
                                field("missing", listOf(text())),
                                field("fault", text()),
                                field("message", text()),
                                field("remedy", text()))),
                Set.of("indicative", "force", "reason", "facts", "arguments", "missing", "fault", "message", "remedy"));
    }

    /** What every finding begins with. */
    static List<Map.Entry<String, JsonNode>> rule() {
        return List.of(
                field("rule", code()),
                field("outcome", oneOf(Outcome.values())),
                field("indicative", yes()),
                field("consequence", oneOf(Consequence.values())),
                field("force", oneOf(Force.RECOMMENDATION, Force.CARRIER_TERM)),
                field("reason", oneOf(Reason.values())),
                field("clauses", listOf(text())));
    }

    static ObjectNode citation() {
        return object(
                List.of(
                        field("clause", text()),
                        field("instrument", text()),
                        field("force", oneOf(Force.values())),
                        field("label", text()),
                        field("gist", text()),
                        field("address", text().put("format", "uri")),
                        field("grade", oneOf(Grade.values())),
                        field("inForceFrom", date()),
                        field("lastChecked", date())),
                Set.of("address"));
    }

    static ObjectNode missingFact() {
        return object(
                List.of(
                        field("fact", text()),
                        field("subject", oneOf(Subject.values())),
                        field("paper", oneOf(Paper.values())),
                        field("name", text()),
                        field("carriedBy", text()),
                        field("issuedBy", text())),
                Set.of("name", "carriedBy", "issuedBy"));
    }

    static List<Map.Entry<String, JsonNode>> with(
            List<Map.Entry<String, JsonNode>> fields, List<Map.Entry<String, JsonNode>> more) {
        return Stream.concat(fields.stream(), more.stream()).toList();
    }

    static Map.Entry<String, JsonNode> field(String name, JsonNode schema) {
        return Map.entry(name, schema);
    }

    static ObjectNode object(List<Map.Entry<String, JsonNode>> fields, Set<String> optional) {
        ObjectNode schema = JSON.objectNode().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        fields.forEach(f -> properties.set(f.getKey(), f.getValue()));
        fields.stream()
                .map(Map.Entry::getKey)
                .filter(name -> !optional.contains(name))
                .forEach(schema.withArray("required")::add);
        return schema.put("additionalProperties", false);
    }

    /** The code of a rule. */
    static ObjectNode code() {
        return text().put("pattern", "^[A-Z]+-[0-9]{3}$");
    }

    static ObjectNode truth() {
        return JSON.objectNode().put("type", "boolean");
    }

    static ObjectNode text() {
        return JSON.objectNode().put("type", "string");
    }

    /** Written only if it is so. */
    static ObjectNode yes() {
        return JSON.objectNode().put("type", "boolean").put("const", true);
    }

    static ObjectNode date() {
        return text().put("format", "date");
    }

    static ObjectNode listOf(JsonNode items) {
        ObjectNode schema = JSON.objectNode().put("type", "array");
        return schema.set("items", items);
    }

    static ObjectNode oneOf(Enum<?>... constants) {
        ObjectNode schema = text();
        for (Enum<?> constant : constants) {
            schema.withArray("enum").add(constant.name());
        }
        return schema;
    }
}
