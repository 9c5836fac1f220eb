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
import io.chukou.compliance.core.result.Verdict;
import java.util.List;
import java.util.Set;

/** Writes down the JSON Schema of an outlook; its findings are those of the result's schema. */
final class OutlookSchema {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private OutlookSchema() {}

    static ObjectNode generate() {
        ObjectNode schema = JSON.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:chukou:schema:outlook");
        schema.put("title", "Outlook");
        schema.put("description", "From when and until when the answer to one question holds while no fact changes.");
        schema.setAll(object(
                with(
                        ResultSchema.headWithoutMark(),
                        List.of(
                                field("horizon", date()),
                                field("holdsUntil", date()),
                                field("opens", date()),
                                field("neverPermitted", truth()),
                                field("holdsInWords", text()),
                                field("opensInWords", text()),
                                field("spans", listOf(span()).put("minItems", 1)),
                                field("turns", listOf(turn())))),
                Set.of("reference", "holdsUntil", "opens", "holdsInWords", "opensInWords")));
        schema.putObject("$defs").set("finding", ResultSchema.finding());
        return schema;
    }

    private static ObjectNode span() {
        return object(
                List.of(
                        field("verdict", oneOf(Verdict.values())),
                        field("first", date()),
                        field("last", date()),
                        field("text", text())),
                Set.of("last", "text"));
    }

    private static ObjectNode turn() {
        return object(
                List.of(
                        field("from", oneOf(Verdict.values())),
                        field("to", oneOf(Verdict.values())),
                        field("earliest", date()),
                        field("latest", date()),
                        field("text", text()),
                        field("rules", listOf(ruleTurn()).put("minItems", 1))),
                Set.of("text"));
    }

    private static ObjectNode ruleTurn() {
        return object(
                List.of(
                        field("rule", code()),
                        field("changeOfLaw", truth()),
                        field("text", text()),
                        field("before", finding()),
                        field("after", finding())),
                Set.of("text"));
    }

    private static ObjectNode finding() {
        return JSON.objectNode().put("$ref", "#/$defs/finding");
    }
}
