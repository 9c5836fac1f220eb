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
import io.chukou.compliance.core.result.Progress;
import io.chukou.compliance.core.result.Verdict;
import io.chukou.compliance.core.roadmap.LegalTime;
import io.chukou.compliance.core.roadmap.Milestones;
import java.util.List;
import java.util.Set;

/** Writes down the JSON Schema of roadmaps; its lists of names come from the code. */
final class RoadmapSchema {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private RoadmapSchema() {}

    static ObjectNode generate() {
        ObjectNode schema = JSON.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:chukou:schema:roadmap");
        schema.put("title", "Roadmap");
        schema.put("description", "Where a case stands at each milestone of the law, in the order of the law.");
        int count = Milestones.all().size();
        return schema.setAll(object(
                with(
                        ResultSchema.headWithoutMark(),
                        List.of(field(
                                "milestones",
                                listOf(milestone()).put("minItems", count).put("maxItems", count)))),
                Set.of("reference")));
    }

    private static ObjectNode milestone() {
        return object(
                List.of(
                        field("milestone", key()),
                        field("title", text()),
                        field("office", text()),
                        field("after", listOf(key())),
                        field("state", oneOf(Progress.State.values())),
                        field("indicative", truth()),
                        field("since", text()),
                        field("clauses", listOf(text()).put("minItems", 1)),
                        field("needs", listOf(oneOf(Paper.values()))),
                        field("brings", listOf(oneOf(Paper.values()))),
                        field("officeTime", time()),
                        field("deadline", time()),
                        field("overdue", truth()),
                        field("verdict", oneOf(Verdict.values())),
                        field("barredBy", listOf(code())),
                        field("waitsFor", listOf(key())),
                        field("missingFacts", listOf(text())),
                        field("opens", date()),
                        field("lapses", date())),
                Set.of(
                        "title",
                        "office",
                        "indicative",
                        "since",
                        "officeTime",
                        "deadline",
                        "overdue",
                        "verdict",
                        "opens",
                        "lapses"));
    }

    private static ObjectNode key() {
        ObjectNode key = JSON.objectNode().put("type", "string");
        Milestones.all().forEach(one -> key.withArray("enum").add(one.key()));
        return key;
    }

    private static ObjectNode time() {
        return object(
                List.of(
                        field("amount", JSON.objectNode().put("type", "integer").put("minimum", 0)),
                        field("unit", oneOf(LegalTime.Unit.values())),
                        field("from", text()),
                        field("clause", text()),
                        field("earliest", date()),
                        field("latest", date())),
                Set.of("from", "earliest", "latest"));
    }
}
