package io.chukou.compliance.core.schema;

import static io.chukou.compliance.core.schema.ResultSchema.field;
import static io.chukou.compliance.core.schema.ResultSchema.listOf;
import static io.chukou.compliance.core.schema.ResultSchema.object;
import static io.chukou.compliance.core.schema.ResultSchema.text;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;

/** Writes down the JSON Schema of the answer to an input that is no case: a problem (RFC 9457) with every defect. */
final class ProblemSchema {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private ProblemSchema() {}

    static ObjectNode generate() {
        ObjectNode schema = JSON.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:chukou:schema:problem");
        schema.put("title", "Problem");
        schema.put(
                "description",
                "Why an input was not taken as a case or a consignment. No reason repeats what could name a vehicle or a"
                        + " person.");
        return schema.setAll(object(
                List.of(
                        field("type", text().put("format", "uri-reference")),
                        field("title", text()),
                        field("status", number().put("minimum", 400).put("maximum", 599)),
                        field("problems", listOf(defect()).put("minItems", 1))),
                Set.of()));
    }

    private static ObjectNode defect() {
        return object(
                List.of(
                        field("path", text().put("description", "Empty for the input as a whole.")),
                        field("line", number().put("minimum", 1)),
                        field("column", number().put("minimum", 1)),
                        field("reason", text().put("minLength", 1))),
                Set.of("line", "column"));
    }

    private static ObjectNode number() {
        return JSON.objectNode().put("type", "integer");
    }
}
