package io.chukou.compliance.core.message;

import io.chukou.compliance.core.fact.Places;
import io.chukou.compliance.core.result.Assessment;
import io.chukou.compliance.core.result.ConsignmentAssessment;
import io.chukou.compliance.core.result.Finding;
import io.chukou.compliance.core.result.Outcome;
import io.chukou.compliance.core.result.Split;
import io.chukou.compliance.core.result.Verdict;
import io.chukou.compliance.core.rule.Consequence;
import io.chukou.compliance.core.rule.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells what bars a consignment, by itself and by its vehicles, and how it could be split. */
final class ConsignmentText {
    private final Messages messages;

    ConsignmentText(Messages messages) {
        this.messages = messages;
    }

    String lines(ConsignmentAssessment assessment) {
        List<String> lines = new ArrayList<>();
        lines.add(head(assessment));
        addSection("whole", whole(assessment.findings()), lines);
        addSection("vehicles", vehicles(assessment.vehicles()), lines);
        addSection("warnings", warnings(assessment), lines);
        if (assessment.verdict() != Verdict.PERMITTED && !assessment.vehicles().isEmpty()) {
            addSection("split", split(assessment.split()), lines);
        }
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private void addSection(String title, List<String> section, List<String> lines) {
        if (!section.isEmpty()) {
            lines.add("");
            lines.add(fill(title, Map.of()));
            section.forEach(line -> lines.add("  " + line));
        }
    }

    private String head(ConsignmentAssessment assessment) {
        long permitted = assessment.vehicles().stream()
                .filter(vehicle -> vehicle.verdict() == Verdict.PERMITTED)
                .count();
        return fill(
                "head",
                Map.of(
                        "verdict", messages.verdict(assessment),
                        "count", String.valueOf(assessment.vehicles().size()),
                        "permitted", String.valueOf(permitted)));
    }

    private List<String> whole(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> isAgainst(finding) || isOpen(finding))
                .map(this::withRemedy)
                .toList();
    }

    /** Vehicles of which the same is to be said are named together. */
    private List<String> vehicles(List<Assessment> vehicles) {
        Map<List<String>, List<Integer>> places = new LinkedHashMap<>();
        for (int i = 0; i < vehicles.size(); i++) {
            if (vehicles.get(i).verdict() != Verdict.PERMITTED) {
                places.computeIfAbsent(why(vehicles.get(i)), unseen -> new ArrayList<>())
                        .add(i + 1);
            }
        }
        List<String> lines = new ArrayList<>();
        places.forEach((why, same) -> {
            lines.add(named(same, vehicles));
            why.forEach(line -> lines.add("  " + line));
        });
        return lines;
    }

    private String named(List<Integer> places, List<Assessment> vehicles) {
        Assessment first = vehicles.get(places.get(0) - 1);
        String references = places.stream()
                .flatMap(place -> vehicles.get(place - 1).reference().stream())
                .collect(Collectors.joining(separator()));
        Map<String, String> values =
                Map.of("places", Places.inShort(places), "references", references, "verdict", messages.verdict(first));
        return fill(references.isEmpty() ? "vehicle" : "vehicle.named", values);
    }

    /** One line for each rule that the verdict rests on; what cannot be told yet, by the facts that are missing. */
    private List<String> why(Assessment vehicle) {
        if (!vehicle.missingFacts().isEmpty()) {
            String names = vehicle.missingFacts().stream().map(messages::fact).collect(Collectors.joining(separator()));
            return List.of(fill("missing", Map.of("missing", names)));
        }
        List<String> against = vehicle.findings().stream()
                .filter(finding -> isAgainst(finding) && isGround(vehicle.verdict(), finding))
                .map(this::withRemedy)
                .toList();
        List<Finding> open =
                vehicle.findings().stream().filter(ConsignmentText::isOpen).toList();
        List<String> why =
                against.isEmpty() ? open.stream().map(this::withRemedy).toList() : against;
        return why.isEmpty() ? List.of(fill("nothing", Map.of())) : why;
    }

    private static boolean isAgainst(Finding finding) {
        boolean bears = finding.rule().consequence().bearsOnVerdict();
        return finding.outcome() == Outcome.FAULT || (finding.outcome() == Outcome.VIOLATED && bears);
    }

    private static boolean isOpen(Finding finding) {
        return finding.outcome() == Outcome.CANNOT_TELL
                && finding.rule().consequence().bearsOnVerdict();
    }

    private static boolean isGround(Verdict verdict, Finding finding) {
        Consequence consequence = finding.rule().consequence();
        return switch (verdict) {
            case OUT_OF_SCOPE -> consequence == Consequence.OUT_OF_SCOPE;
            case BLOCKED -> consequence == Consequence.BLOCK;
            case REFERRED -> consequence == Consequence.REFER;
            case UNDETERMINED -> finding.outcome() == Outcome.FAULT;
            case PERMITTED -> false;
        };
    }

    private String withRemedy(Finding finding) {
        Map<String, String> values = Map.of(
                "rule", finding.rule().code(),
                "message", messages.message(finding),
                "remedy", messages.remedy(finding));
        return fill("finding", values).strip();
    }

    /** What is violated and bars nothing, each duty once, with the places of the vehicles; none if it is about the whole. */
    private List<String> warnings(ConsignmentAssessment assessment) {
        Map<Rule, List<Integer>> places = new LinkedHashMap<>();
        warnings(assessment.findings()).forEach(rule -> places.put(rule, List.of()));
        for (int i = 0; i < assessment.vehicles().size(); i++) {
            for (Rule rule : warnings(assessment.vehicles().get(i).findings())) {
                places.computeIfAbsent(rule, unseen -> new ArrayList<>()).add(i + 1);
            }
        }
        return places.entrySet().stream()
                .map(entry -> warning(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static List<Rule> warnings(List<Finding> findings) {
        return findings.stream()
                .filter(finding ->
                        finding.outcome() == Outcome.VIOLATED && finding.rule().consequence() == Consequence.WARN)
                .map(Finding::rule)
                .toList();
    }

    private String warning(Rule rule, List<Integer> places) {
        Map<String, String> values =
                Map.of("rule", rule.code(), "title", messages.title(rule), "places", Places.inShort(places));
        return fill(places.isEmpty() ? "warning" : "warning.vehicles", values);
    }

    List<String> split(Split split) {
        List<String> lines = new ArrayList<>();
        for (Split.Batch batch : split.batches()) {
            lines.add(licence(lines.size() + 1, batch));
        }
        if (lines.isEmpty()) {
            lines.add(fill("none", Map.of()));
        }
        split.leftOut().forEach(left -> lines.add(leftOut(left)));
        return lines;
    }

    String licence(int number, Split.Batch batch) {
        Map<String, String> values = Map.of(
                "number", String.valueOf(number),
                "places", Places.inShort(batch.places()),
                "count", String.valueOf(batch.places().size()));
        return fill("licence", values)
                + part("licence.code", batch.commodityCode())
                + part("licence.country", batch.destination())
                + part(
                        "licence.makers",
                        batch.makers().isEmpty()
                                ? Optional.empty()
                                : Optional.of(String.join(separator(), batch.makers())));
    }

    private String part(String key, Optional<?> value) {
        return value.map(known -> fill(key, Map.of("value", known.toString()))).orElse("");
    }

    String leftOut(Split.LeftOut left) {
        Map<String, String> values = Map.of(
                "place", String.valueOf(left.place()),
                "verdict", messages.verdict(left.verdict()),
                "rules", String.join(separator(), left.rules()));
        return fill(left.rules().isEmpty() ? "left" : "left.rules", values);
    }

    private String separator() {
        return messages.text("list.separator", ", ");
    }

    private String fill(String key, Map<String, String> values) {
        return Template.fill(messages.text("batch." + key, key), values);
    }
}
