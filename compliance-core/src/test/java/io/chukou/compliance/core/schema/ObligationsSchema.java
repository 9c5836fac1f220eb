package io.chukou.compliance.core.schema;

import static io.chukou.compliance.core.schema.ResultSchema.code;
import static io.chukou.compliance.core.schema.ResultSchema.date;
import static io.chukou.compliance.core.schema.ResultSchema.field;
import static io.chukou.compliance.core.schema.ResultSchema.listOf;
import static io.chukou.compliance.core.schema.ResultSchema.object;
import static io.chukou.compliance.core.schema.ResultSchema.oneOf;
import static io.chukou.compliance.core.schema.ResultSchema.text;
import static io.chukou.compliance.core.schema.ResultSchema.truth;
import static io.chukou.compliance.core.schema.ResultSchema.with;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.chukou.compliance.core.question.Stage;
import io.chukou.compliance.core.result.ObligationKind;
import java.util.List;
import java.util.Set;

/** Writes down the JSON Schema of a calendar of obligations; its findings are those of the result's schema. */
final class ObligationsSchema {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private ObligationsSchema() {}

    static ObjectNode generate() {
        ObjectNode schema = JSON.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:chukou:schema:obligations");
        schema.put("title", "Obligations");
        schema.put(
                "description", "Everything due or expiring for one export case or consignment while no fact changes.");
        schema.setAll(object(
                with(
                        ResultSchema.headWithoutMark(),
                        List.of(
                                field("horizon", date()),
                                field("recheck", date()),
                                field("recheckInWords", text()),
                                field("entries", listOf(entry())))),
                Set.of("reference", "recheck", "recheckInWords")));
        schema.putObject("$defs").set("finding", ResultSchema.finding());
        return schema;
    }

    private static ObjectNode entry() {
        return object(
                List.of(
                        field("kind", oneOf(ObligationKind.values())),
                        field("rule", code()),
                        field("day", date()),
                        field("earliest", date()),
                        field("latest", date()),
                        field("stages", listOf(oneOf(Stage.values())).put("minItems", 1)),
                        field("changeOfLaw", truth()),
                        field("vehicles", listOf(vehicle()).put("minItems", 1)),
                        field("text", text()),
                        field("action", text()),
                        field("finding", JSON.objectNode().put("$ref", "#/$defs/finding"))),
                Set.of("day", "earliest", "latest", "vehicles", "text", "action"));
    }

    private static ObjectNode vehicle() {
        ObjectNode place = JSON.objectNode().put("type", "integer").put("minimum", 1);
        return object(List.of(field("place", place), field("reference", text())), Set.of("reference"));
    }
}
