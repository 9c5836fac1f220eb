package io.chukou.compliance.core.schema;

import static io.chukou.compliance.core.schema.ResultSchema.code;
import static io.chukou.compliance.core.schema.ResultSchema.field;
import static io.chukou.compliance.core.schema.ResultSchema.listOf;
import static io.chukou.compliance.core.schema.ResultSchema.object;
import static io.chukou.compliance.core.schema.ResultSchema.oneOf;
import static io.chukou.compliance.core.schema.ResultSchema.text;
import static io.chukou.compliance.core.schema.ResultSchema.truth;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.chukou.compliance.core.comparison.Cause;
import java.util.List;
import java.util.Set;

/** Writes down the JSON Schema of a comparison; its assessments and findings are those of the result's schema. */
final class ComparisonSchema {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private ComparisonSchema() {}

    static ObjectNode generate() {
        ObjectNode schema = JSON.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:chukou:schema:comparison");
        schema.put("title", "Comparison");
        schema.put("description", "Two answers to one question, and the difference between them.");
        schema.setAll(object(
                List.of(
                        field("verdictChanged", truth()),
                        field("verdictCauses", causes()),
                        field("verdictCausesInWords", text()),
                        field("changes", listOf(change())),
                        field("before", defined("assessment")),
                        field("after", defined("assessment"))),
                Set.of("verdictCausesInWords")));
        ObjectNode definitions = schema.putObject("$defs");
        definitions.set("assessment", ResultSchema.assessment());
        definitions.set("finding", ResultSchema.finding());
        return schema;
    }

    /** A rule that only one rulebook has lacks the finding of the other side. */
    private static ObjectNode change() {
        ObjectNode schema = object(
                List.of(
                        field("rule", code()),
                        field("causes", causes().put("minItems", 1)),
                        field("causesInWords", text()),
                        field("before", defined("finding")),
                        field("after", defined("finding"))),
                Set.of("causesInWords", "before", "after"));
        schema.putArray("anyOf")
                .add(JSON.objectNode().set("required", JSON.arrayNode().add("before")))
                .add(JSON.objectNode().set("required", JSON.arrayNode().add("after")));
        return schema;
    }

    private static ObjectNode causes() {
        return listOf(oneOf(Cause.values()));
    }

    private static ObjectNode defined(String name) {
        return JSON.objectNode().put("$ref", "#/$defs/" + name);
    }
}
