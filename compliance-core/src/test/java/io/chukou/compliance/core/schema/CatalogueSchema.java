package io.chukou.compliance.core.schema;

import static io.chukou.compliance.core.schema.ResultSchema.code;
import static io.chukou.compliance.core.schema.ResultSchema.date;
import static io.chukou.compliance.core.schema.ResultSchema.field;
import static io.chukou.compliance.core.schema.ResultSchema.listOf;
import static io.chukou.compliance.core.schema.ResultSchema.object;
import static io.chukou.compliance.core.schema.ResultSchema.oneOf;
import static io.chukou.compliance.core.schema.ResultSchema.text;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.chukou.compliance.core.fact.Paper;
import io.chukou.compliance.core.law.Force;
import io.chukou.compliance.core.law.Grade;
import io.chukou.compliance.core.question.Stage;
import io.chukou.compliance.core.question.Subject;
import io.chukou.compliance.core.rule.Consequence;
import java.util.List;
import java.util.Set;

/** Writes down the JSON Schema of the catalogue of a rulebook; its lists of names come from the code. */
final class CatalogueSchema {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private CatalogueSchema() {}

    static ObjectNode generate() {
        ObjectNode schema = JSON.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:chukou:schema:catalogue");
        schema.put("title", "Catalogue of a rulebook");
        schema.put("description", "The rules, and the clauses, instruments, facts and readings that they rest on.");
        return schema.setAll(object(
                List.of(
                        field("rulebook", ResultSchema.rulebook()),
                        field("rules", listOf(rule())),
                        field("clauses", listOf(clause())),
                        field("instruments", listOf(instrument())),
                        field("facts", listOf(fact())),
                        field("readings", listOf(reading()))),
                Set.of()));
    }

    private static ObjectNode rule() {
        ObjectNode of = text();
        of.withArray("enum").add("VEHICLE").add("CONSIGNMENT");
        return object(
                List.of(
                        field("rule", code()),
                        field("title", text()),
                        field("of", of),
                        field("consequence", oneOf(Consequence.values())),
                        field("force", oneOf(Force.values())),
                        field("stages", listOf(oneOf(Stage.values())).put("minItems", 1)),
                        field("inForceFrom", date()),
                        field("inForceUntil", date()),
                        field("clauses", listOf(text()).put("minItems", 1)),
                        field("applies", condition()),
                        field("requires", condition()),
                        field("facts", listOf(text())),
                        field("readings", listOf(text())),
                        field("violated", text()),
                        field("remedy", text())),
                Set.of("title", "inForceUntil", "violated", "remedy"));
    }

    private static ObjectNode condition() {
        return object(List.of(field("canonical", text()), field("told", listOf(text()))), Set.of("told"));
    }

    private static ObjectNode clause() {
        return object(
                List.of(
                        field("clause", text()),
                        field("instrument", text()),
                        field("label", text()),
                        field("gist", text()),
                        field("grade", oneOf(Grade.values())),
                        field("inForceFrom", date()),
                        field("inForceUntil", date())),
                Set.of("inForceUntil"));
    }

    private static ObjectNode instrument() {
        return object(
                List.of(
                        field("instrument", text()),
                        field("chineseTitle", text()),
                        field("englishTitle", text()),
                        field("issuer", text()),
                        field("documentNumber", text()),
                        field("force", oneOf(Force.values())),
                        field("inForceFrom", date()),
                        field("inForceUntil", date()),
                        field("address", text().put("format", "uri")),
                        field("lastChecked", date())),
                Set.of("documentNumber", "inForceUntil", "address"));
    }

    private static ObjectNode fact() {
        return object(
                List.of(
                        field("fact", text()),
                        field("name", text()),
                        field("subject", oneOf(Subject.values())),
                        field("paper", oneOf(Paper.values())),
                        field("values", listOf(JSON.objectNode()).put("minItems", 1))),
                Set.of("name", "values"));
    }

    private static ObjectNode reading() {
        ObjectNode alternative = object(List.of(field("alternative", text()), field("means", text())), Set.of("means"));
        return object(
                List.of(
                        field("reading", text()),
                        field("question", text()),
                        field("selected", text()),
                        field("alternatives", listOf(alternative).put("minItems", 2)),
                        field("clauses", listOf(text()).put("minItems", 1))),
                Set.of("question"));
    }
}
