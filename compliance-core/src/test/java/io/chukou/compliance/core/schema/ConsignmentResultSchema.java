package io.chukou.compliance.core.schema;

import static io.chukou.compliance.core.schema.ResultSchema.code;
import static io.chukou.compliance.core.schema.ResultSchema.field;
import static io.chukou.compliance.core.schema.ResultSchema.listOf;
import static io.chukou.compliance.core.schema.ResultSchema.object;
import static io.chukou.compliance.core.schema.ResultSchema.oneOf;
import static io.chukou.compliance.core.schema.ResultSchema.text;
import static io.chukou.compliance.core.schema.ResultSchema.with;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.chukou.compliance.core.result.Verdict;
import java.util.List;
import java.util.Set;

/** Writes down the JSON Schema of the answer about a consignment; its findings are those of the result's schema. */
final class ConsignmentResultSchema {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private ConsignmentResultSchema() {}

    static ObjectNode generate() {
        ObjectNode schema = JSON.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:chukou:schema:consignment-assessment");
        schema.put("title", "Consignment assessment");
        schema.put("description", "The answer to one question about several vehicles that leave on one licence.");
        schema.setAll(object(
                with(
                        ResultSchema.head(),
                        List.of(
                                field("findings", listOf(ref("finding"))),
                                field("vehicles", listOf(vehicle())),
                                field("split", split()),
                                field("citations", listOf(ResultSchema.citation())))),
                Set.of("reference", "indicative", "citations")));
        schema.putObject("$defs").set("finding", ResultSchema.finding());
        return schema;
    }

    private static ObjectNode vehicle() {
        return object(
                List.of(
                        field("place", place()),
                        field("reference", text()),
                        field("verdict", oneOf(Verdict.values())),
                        field("indicative", ResultSchema.yes()),
                        field("findings", listOf(ref("finding"))),
                        field("missingFacts", listOf(ResultSchema.missingFact())),
                        field("dependsOn", listOf(ResultSchema.dependence()))),
                Set.of("reference", "indicative"));
    }

    private static ObjectNode split() {
        ObjectNode batch = object(
                List.of(
                        field("places", listOf(place()).put("minItems", 1).put("uniqueItems", true)),
                        field("commodityCode", text()),
                        field("destination", text().put("pattern", "^[A-Z]{2}$")),
                        field("makers", listOf(text())),
                        field("text", text())),
                Set.of("commodityCode", "destination", "text"));
        ObjectNode leftOut = object(
                List.of(
                        field("place", place()),
                        field("verdict", oneOf(Verdict.values())),
                        field("rules", listOf(code())),
                        field("text", text())),
                Set.of("text"));
        return object(List.of(field("batches", listOf(batch)), field("leftOut", listOf(leftOut))), Set.of());
    }

    /** The first vehicle has place 1. */
    private static ObjectNode place() {
        return JSON.objectNode().put("type", "integer").put("minimum", 1);
    }

    private static ObjectNode ref(String definition) {
        return JSON.objectNode().put("$ref", "#/$defs/" + definition);
    }
}
