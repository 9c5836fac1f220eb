package io.chukou.compliance.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** One vector, and in what an answer differs from it. */
record Verification(Vector vector, List<String> differences) {
    private static final Set<String> QUIET = Set.of("SATISFIED", "NOT_APPLICABLE");
    private static final List<String> OF_THE_WHOLE = List.of("vehicles", "batches", "leftOut");

    static Verification of(Vector vector, JsonNode answer) {
        return new Verification(vector, List.copyOf(differences(vector.expected(), answer)));
    }

    boolean passed() {
        return differences.isEmpty();
    }

    private static List<String> differences(JsonNode expected, JsonNode answer) {
        List<String> differences = new ArrayList<>();
        if (answer.has("error")) {
            differences.add("no answer: " + answer.get("error").asText());
            return differences;
        }
        if (expected.has("verdict")) {
            compare(
                    "verdict",
                    expected.get("verdict").asText(),
                    answer.path("verdict").asText("none"),
                    differences);
        }
        outcomes(expected, answer.path("outcomes"), differences);
        for (String name : OF_THE_WHOLE) {
            if (expected.has(name)) {
                compare(name, expected.get(name).toString(), answer.path(name).toString(), differences);
            }
        }
        return differences;
    }

    /** A rule that the answer does not name does not apply, for all that the implementation says. */
    private static void outcomes(JsonNode expected, JsonNode answered, List<String> differences) {
        Map<String, String> stated = new TreeMap<>();
        expected.required("outcomes")
                .forEach(one -> stated.put(
                        one.required("rule").asText(), one.required("outcome").asText()));
        stated.forEach(
                (rule, outcome) -> compare(rule, outcome, answered.path(rule).asText("NOT_APPLICABLE"), differences));
        if (expected.required("others").asText().equals("SATISFIED_OR_NOT_APPLICABLE")) {
            for (Map.Entry<String, JsonNode> one : answered.properties()) {
                String outcome = one.getValue().asText();
                if (!stated.containsKey(one.getKey()) && !QUIET.contains(outcome)) {
                    compare(one.getKey(), "SATISFIED or NOT_APPLICABLE", outcome, differences);
                }
            }
        }
    }

    private static void compare(String name, String expected, String answered, List<String> differences) {
        if (!expected.equals(answered)) {
            differences.add(name + ": expected " + expected + ", answered " + answered);
        }
    }
}
