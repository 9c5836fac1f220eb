package io.chukou.compliance.core.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.result.Outcome;
import io.chukou.compliance.core.result.Verdict;
import io.chukou.compliance.model.Consignment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One file of the corpus of consignments: some vehicles like a base case, changes of what they share and of single ones, a
 * question, all findings on the whole, the verdicts of the vehicles, and the split.
 */
public record ConsignmentCase(String name, JsonNode file) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** All files, in the order of their names. */
    public static List<ConsignmentCase> all() {
        try (Stream<Path> files = Files.walk(root())) {
            return files.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .map(ConsignmentCase::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path root() {
        try {
            return Path.of(ConsignmentCase.class.getResource("/consignments").toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ConsignmentCase read(Path path) {
        try {
            String name = root().relativize(path).toString().replace(".json", "");
            return new ConsignmentCase(name, JSON.readTree(path.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String clause() {
        return file.required("clause").textValue();
    }

    public String says() {
        return file.required("says").textValue();
    }

    public String rule() {
        return file.required("rule").textValue();
    }

    public Outcome outcome() {
        return Outcome.valueOf(file.required("outcome").textValue());
    }

    public Consignment consignment() {
        return consignmentFile().build();
    }

    ConsignmentFile consignmentFile() {
        ConsignmentFile consignment = ConsignmentFile.of(
                        CaseFile.named(file.required("base").textValue()),
                        file.required("count").intValue())
                .patched(file.path("change").isMissingNode() ? JSON.createObjectNode() : file.get("change"));
        for (Map.Entry<String, JsonNode> entry : file.path("vehicles").properties()) {
            consignment = consignment.patched(Integer.parseInt(entry.getKey()), entry.getValue());
        }
        return consignment;
    }

    public Question question() {
        return CorpusCase.question(file.required("question"));
    }

    public Verdict verdict() {
        return Verdict.valueOf(expected().required("verdict").textValue());
    }

    /** Every finding on the whole that is neither SATISFIED nor NOT_APPLICABLE, by rule code. */
    public Map<String, Outcome> findings() {
        Map<String, Outcome> findings = new TreeMap<>();
        expected()
                .required("findings")
                .properties()
                .forEach(e ->
                        findings.put(e.getKey(), Outcome.valueOf(e.getValue().textValue())));
        return findings;
    }

    /** The verdict of every vehicle that is not permitted, by place. */
    public Map<Integer, Verdict> notPermitted() {
        Map<Integer, Verdict> verdicts = new TreeMap<>();
        expected()
                .path("vehicles")
                .properties()
                .forEach(e -> verdicts.put(
                        Integer.valueOf(e.getKey()),
                        Verdict.valueOf(e.getValue().textValue())));
        return verdicts;
    }

    /** The places in each batch of the split. */
    public List<List<Integer>> batches() {
        List<List<Integer>> batches = new ArrayList<>();
        for (JsonNode batch : expected().required("batches")) {
            List<Integer> places = new ArrayList<>();
            batch.forEach(place -> places.add(place.intValue()));
            batches.add(places);
        }
        return batches;
    }

    /** The codes of the rules that keep a vehicle out of every batch, by place. */
    public Map<Integer, List<String>> leftOut() {
        Map<Integer, List<String>> left = new TreeMap<>();
        for (Map.Entry<String, JsonNode> entry : expected().path("leftOut").properties()) {
            List<String> codes = new ArrayList<>();
            entry.getValue().forEach(code -> codes.add(code.textValue()));
            left.put(Integer.valueOf(entry.getKey()), codes);
        }
        return left;
    }

    private JsonNode expected() {
        return file.required("expect");
    }
}
