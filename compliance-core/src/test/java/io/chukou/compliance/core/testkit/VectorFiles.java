package io.chukou.compliance.core.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.result.Outcome;
import io.chukou.compliance.core.result.Verdict;
import io.chukou.compliance.core.rulebook.Rulebook;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The corpus as conformance vectors: each case complete, so that whoever reads it needs neither its base nor this library.
 *
 * <p>What is expected is what the corpus says. No rule is asked.
 */
public final class VectorFiles {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ObjectWriter PRETTY = JSON.writer(new DefaultPrettyPrinter()
            .withSeparators(Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
            .withObjectIndenter(new DefaultIndenter("  ", "\n")));
    private static final String CLOSED = "SATISFIED_OR_NOT_APPLICABLE";
    private static final String OPEN = "NOT_STATED";

    private static final Map<String, String> CLAUSES = Stream.of(
                    Rulebook.standard().rules(), Rulebook.standard().consignmentRules())
            .flatMap(List::stream)
            .collect(Collectors.toMap(
                    rule -> rule.code(), rule -> rule.clauses().get(0).key()));

    private final SortedMap<String, String> files = new TreeMap<>();

    private VectorFiles() {}

    /** The text of every vector by its identifier, which is its path without the ending. */
    public static SortedMap<String, String> all() {
        VectorFiles vectors = new VectorFiles();
        CorpusCase.all().forEach(vectors::add);
        TableCase.all().forEach(vectors::add);
        ReadingCase.all().forEach(vectors::add);
        ConsignmentCase.all().forEach(vectors::add);
        return vectors.files;
    }

    private void add(CorpusCase one) {
        ObjectNode vector = start(one.name(), one.clause(), one.says());
        vector.put("rule", one.rule());
        vector.set("question", question(one.question(), Map.of()));
        vector.set("case", one.caseFile().tree());
        Map<String, Outcome> outcomes = new TreeMap<>(one.findings());
        outcomes.put(one.rule(), one.outcome());
        vector.set("expected", expected(one.verdict(), outcomes));
        put(vector);
    }

    private void add(TableCase one) {
        String id = path(one.clause()) + "-" + one.rule() + "-" + one.name() + "-" + ending(one.outcome());
        ObjectNode vector = start(id, one.clause(), one.says());
        vector.put("rule", one.rule());
        vector.set("question", question(one.question(), one.readings()));
        vector.set("case", one.caseFile().tree());
        ObjectNode expected = JSON.createObjectNode();
        expected.set("outcomes", outcomes(Map.of(one.rule(), one.outcome())));
        vector.set("expected", expected.put("others", OPEN));
        put(vector);
    }

    private void add(ReadingCase one) {
        String clause = one.reading().clauses().get(0).key();
        for (String alternative : one.verdicts().keySet()) {
            String name = one.name().replace('/', '-');
            ObjectNode vector = start(path(clause) + "-" + name + "-read-" + alternative, clause, one.says());
            vector.set("question", question(one.question(), Map.of(one.reading().key(), alternative)));
            vector.set("case", one.caseFile().tree());
            vector.set("expected", expected(one.verdicts().get(alternative), one.findings(alternative)));
            put(vector);
        }
    }

    private void add(ConsignmentCase one) {
        ObjectNode vector = start(one.name(), one.clause(), one.says());
        vector.put("rule", one.rule());
        vector.set("question", question(one.question(), Map.of()));
        vector.set("consignment", one.consignmentFile().tree());
        Map<String, Outcome> outcomes = new TreeMap<>(one.findings());
        outcomes.put(one.rule(), one.outcome());
        ObjectNode expected = expected(one.verdict(), outcomes);
        int count = vector.at("/consignment/vehicles").size();
        ArrayNode vehicles = expected.putArray("vehicles");
        for (int place = 1; place <= count; place++) {
            vehicles.add(
                    one.notPermitted().getOrDefault(place, Verdict.PERMITTED).name());
        }
        expected.set("batches", JSON.valueToTree(one.batches()));
        expected.set("leftOut", JSON.valueToTree(one.leftOut()));
        vector.set("expected", expected);
        put(vector);
    }

    private static ObjectNode start(String id, String clause, String says) {
        return JSON.createObjectNode().put("id", id).put("clause", clause).put("says", says);
    }

    private static String path(String clause) {
        return clause.substring(0, clause.indexOf('-')) + "/" + clause.replace('/', '_');
    }

    private static String ending(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static JsonNode question(Question question, Map<String, String> readings) {
        ObjectNode node = JSON.createObjectNode();
        node.put("asOf", question.asOf().toString());
        node.put("stage", question.stage().name());
        node.put("absence", question.absence().name());
        node.set("assumptions", JSON.valueToTree(question.assumptionsInOrder()));
        node.set("readings", JSON.valueToTree(readings));
        return node;
    }

    private static ObjectNode expected(Verdict verdict, Map<String, Outcome> outcomes) {
        ObjectNode expected = JSON.createObjectNode().put("verdict", verdict.name());
        expected.set("outcomes", outcomes(outcomes));
        return expected.put("others", CLOSED);
    }

    private static ArrayNode outcomes(Map<String, Outcome> outcomes) {
        ArrayNode list = JSON.createArrayNode();
        outcomes.forEach((rule, outcome) -> list.addObject()
                .put("rule", rule)
                .put("clause", CLAUSES.get(rule))
                .put("outcome", outcome.name()));
        return list;
    }

    private void put(ObjectNode vector) {
        String id = vector.get("id").textValue();
        try {
            if (files.put(id, PRETTY.writeValueAsString(vector) + "\n") != null) {
                throw new IllegalStateException("Two vectors are called " + id);
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
