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
import io.chukou.compliance.core.fact.Paper;
import io.chukou.compliance.core.result.StepKind;
import io.chukou.compliance.core.result.Verdict;
import java.util.List;
import java.util.Set;

/** Writes down the JSON Schema of ways out; its lists of names come from the code. */
final class WaysOutSchema {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private WaysOutSchema() {}

    static ObjectNode generate() {
        ObjectNode schema = JSON.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:chukou:schema:ways-out");
        schema.put("title", "Ways out");
        schema.put(
                "description",
                "How a case that is not permitted can come to be: least sets of steps, least effort first.");
        return schema.setAll(object(
                with(
                        ResultSchema.headWithoutMark(),
                        List.of(
                                field("barred", truth()),
                                field("complete", truth()),
                                field("remark", text()),
                                field("ways", listOf(way())))),
                Set.of("reference", "remark")));
    }

    private static ObjectNode way() {
        return object(
                List.of(
                        field("leadsTo", oneOf(new Verdict[] {Verdict.REFERRED, Verdict.PERMITTED})),
                        field("steps", listOf(step()).put("minItems", 1))),
                Set.of());
    }

    private static ObjectNode step() {
        return object(
                List.of(
                        field("kind", oneOf(StepKind.values())),
                        field("until", date()),
                        field("paper", oneOf(Paper.values())),
                        field("carriedBy", text()),
                        field("issuedBy", text()),
                        field("text", text()),
                        field("facts", listOf(fact())),
                        field("rules", listOf(code()))),
                Set.of("until", "paper", "carriedBy", "issuedBy", "text"));
    }

    private static ObjectNode fact() {
        ObjectNode value = JSON.objectNode();
        List.of("string", "boolean").forEach(value.withArray("type")::add);
        return object(
                List.of(
                        field("fact", text()),
                        field("values", listOf(value).put("minItems", 1)),
                        field("name", text())),
                Set.of("values", "name"));
    }
}
