package io.chukou.compliance.gate.page;

import com.fasterxml.jackson.databind.JsonNode;
import io.chukou.compliance.core.fact.Places;
import io.chukou.compliance.core.result.Outcome;
import io.chukou.compliance.core.result.Verdict;
import io.chukou.compliance.core.rule.Consequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads the answer of the library, as it stands in a decision, for what an operator wants to know. */
final class AnswerNodes {
    private static final int MOST_FACTS = 12;

    private final JsonNode answer;
    private final Labels labels;

    AnswerNodes(JsonNode answer, Labels labels) {
        this.answer = answer;
        this.labels = labels;
    }

    static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    Verdict verdict(JsonNode node) {
        return Verdict.valueOf(node.path("verdict").asText());
    }

    String verdictName(JsonNode node) {
        String name = labels.messages().verdict(verdict(node));
        return node.path("indicative").asBoolean() ? labels.get("indicative", name) : name;
    }

    List<Reason> againstWhole() {
        return stream(answer.path("findings"))
                .filter(finding -> isAgainst(finding) || isOpen(finding))
                .map(this::reason)
                .toList();
    }

    /** What the verdict on one vehicle rests on; what cannot be told yet, by the facts that are missing. */
    List<Reason> against(JsonNode vehicle) {
        if (!vehicle.path("missingFacts").isEmpty()) {
            return List.of(missing(vehicle));
        }
        List<JsonNode> grounds = stream(vehicle.path("findings"))
                .filter(finding -> isGround(verdict(vehicle), finding))
                .toList();
        List<JsonNode> open =
                stream(vehicle.path("findings")).filter(AnswerNodes::isOpen).toList();
        List<Reason> reasons =
                (grounds.isEmpty() ? open : grounds).stream().map(this::reason).toList();
        return reasons.isEmpty() ? List.of(new Reason("", labels.get("nothing"), "", List.of())) : reasons;
    }

    /** The facts that settle most come first; the decision has all of them. */
    private Reason missing(JsonNode vehicle) {
        JsonNode facts = vehicle.path("missingFacts");
        String first = stream(facts)
                .limit(MOST_FACTS)
                .map(fact -> fact.path("name").asText())
                .collect(Collectors.joining(labels.get("separator")));
        int more = facts.size() - MOST_FACTS;
        String names = more > 0 ? labels.get("missing.others", first, more) : first;
        return new Reason("", labels.get("missing", names), labels.get("missing.remedy"), List.of());
    }

    /** What is violated and bars nothing, each once, with the places of the vehicles; none if it is about the whole. */
    List<Reason> warnings() {
        Map<Reason, List<Integer>> places = new LinkedHashMap<>();
        warnings(answer).forEach(warning -> places.put(warning, List.of()));
        byVehicle(this::warnings).forEach(places::putIfAbsent);
        return atPlaces(places);
    }

    private Stream<Reason> warnings(JsonNode node) {
        return stream(node.path("findings"))
                .filter(finding -> outcome(finding) == Outcome.VIOLATED && consequence(finding) == Consequence.WARN)
                .map(this::reason);
    }

    /** On which readings of the law the verdicts on vehicles depend, each once, with the places of the vehicles. */
    List<Reason> readings() {
        return atPlaces(byVehicle(vehicle -> stream(vehicle.path("dependsOn"))
                .map(one -> new Reason("", one.path("message").asText(), "", keys(one)))));
    }

    private Map<Reason, List<Integer>> byVehicle(Function<JsonNode, Stream<Reason>> reasons) {
        Map<Reason, List<Integer>> places = new LinkedHashMap<>();
        stream(answer.path("vehicles"))
                .forEach(vehicle -> reasons.apply(vehicle)
                        .forEach(reason -> places.computeIfAbsent(reason, unseen -> new ArrayList<>())
                                .add(vehicle.path("place").asInt())));
        return places;
    }

    private List<Reason> atPlaces(Map<Reason, List<Integer>> places) {
        return places.entrySet().stream()
                .map(entry -> at(entry.getValue(), entry.getKey()))
                .toList();
    }

    private Reason at(List<Integer> places, Reason reason) {
        return places.isEmpty()
                ? reason
                : new Reason(
                        reason.rule(),
                        reason.message() + labels.get("at.vehicles", Places.inShort(places)),
                        reason.remedy(),
                        reason.clauses());
    }

    private Reason reason(JsonNode finding) {
        return new Reason(
                finding.path("rule").asText(),
                finding.path("message").asText(),
                finding.path("remedy").asText(),
                keys(finding));
    }

    private static List<String> keys(JsonNode node) {
        return stream(node.path("clauses")).map(JsonNode::asText).toList();
    }

    private static boolean isAgainst(JsonNode finding) {
        boolean bears = consequence(finding).bearsOnVerdict();
        return outcome(finding) == Outcome.FAULT || (outcome(finding) == Outcome.VIOLATED && bears);
    }

    private static boolean isOpen(JsonNode finding) {
        return outcome(finding) == Outcome.CANNOT_TELL && consequence(finding).bearsOnVerdict();
    }

    private static boolean isGround(Verdict verdict, JsonNode finding) {
        if (!isAgainst(finding)) {
            return false;
        }
        return switch (verdict) {
            case OUT_OF_SCOPE -> consequence(finding) == Consequence.OUT_OF_SCOPE;
            case BLOCKED -> consequence(finding) == Consequence.BLOCK;
            case REFERRED -> consequence(finding) == Consequence.REFER;
            case UNDETERMINED -> outcome(finding) == Outcome.FAULT;
            case PERMITTED -> false;
        };
    }

    private static Outcome outcome(JsonNode finding) {
        return Outcome.valueOf(finding.path("outcome").asText());
    }

    private static Consequence consequence(JsonNode finding) {
        return Consequence.valueOf(finding.path("consequence").asText());
    }
}
