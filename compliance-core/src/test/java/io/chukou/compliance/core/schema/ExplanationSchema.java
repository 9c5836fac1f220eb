package io.chukou.compliance.core.schema;

import static io.chukou.compliance.core.schema.ResultSchema.field;
import static io.chukou.compliance.core.schema.ResultSchema.head;
import static io.chukou.compliance.core.schema.ResultSchema.listOf;
import static io.chukou.compliance.core.schema.ResultSchema.object;
import static io.chukou.compliance.core.schema.ResultSchema.oneOf;
import static io.chukou.compliance.core.schema.ResultSchema.rule;
import static io.chukou.compliance.core.schema.ResultSchema.text;
import static io.chukou.compliance.core.schema.ResultSchema.truth;
import static io.chukou.compliance.core.schema.ResultSchema.with;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.chukou.compliance.core.condition.ConditionKind;
import io.chukou.compliance.core.condition.Operand;
import io.chukou.compliance.core.condition.Truth;
import io.chukou.compliance.core.result.ExplanationPart.Role;
import java.util.List;
import java.util.Set;

/** Writes down the JSON Schema of an explanation; its lists of names come from the code. */
final class ExplanationSchema {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private ExplanationSchema() {}

    /** The schema of an explained verdict. */
    static ObjectNode generate() {
        ObjectNode schema = JSON.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:chukou:schema:explanation");
        schema.put("title", "Explanation");
        schema.put("description", "Why the answer to one question about one export case is as it is.");
        schema.setAll(object(
                with(head(), List.of(field("findings", listOf(ref("finding"))))), Set.of("reference", "indicative")));
        return schema.set("$defs", definitions());
    }

    /** The schema of one explained finding, which is an entry of that of a verdict. */
    static ObjectNode ofFinding() {
        return ref("finding").set("$defs", definitions());
    }

    private static ObjectNode definitions() {
        ObjectNode definitions = JSON.objectNode();
        definitions.set("finding", finding());
        definitions.set("node", node());
        return definitions.set("operand", operand());
    }

    private static ObjectNode finding() {
        ObjectNode part = object(List.of(field("role", oneOf(Role.values())), field("tree", ref("node"))), Set.of());
        return object(
                with(rule(), List.of(field("fault", text()), field("message", text()), field("parts", listOf(part)))),
                Set.of("indicative", "force", "reason", "fault", "message"));
    }

    private static ObjectNode node() {
        return object(
                List.of(
                        field("kind", oneOf(ConditionKind.values())),
                        field("truth", oneOf(Truth.values())),
                        field("decides", truth()),
                        field("assumed", truth()),
                        field("text", text()),
                        field("operands", listOf(ref("operand"))),
                        field("figures", JSON.objectNode().put("type", "object").set("additionalProperties", value())),
                        field("children", listOf(ref("node")))),
                Set.of("text"));
    }

    private static ObjectNode operand() {
        return object(
                List.of(
                        field("name", text()),
                        field("state", oneOf(Operand.State.values())),
                        field("value", value()),
                        field("size", JSON.objectNode().put("type", "integer").put("minimum", 0)),
                        field("from", listOf(ref("operand")))),
                Set.of("value", "size", "from"));
    }

    private static ObjectNode value() {
        ObjectNode schema = JSON.objectNode();
        List.of("string", "integer", "boolean", "array").forEach(schema.withArray("type")::add);
        return schema;
    }

    private static ObjectNode ref(String name) {
        return JSON.objectNode().put("$ref", "#/$defs/" + name);
    }
}
