package io.chukou.compliance.core.message;

import io.chukou.compliance.core.fact.Places;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.question.Stage;
import io.chukou.compliance.core.result.Assessment;
import io.chukou.compliance.core.result.ConsignmentAssessment;
import io.chukou.compliance.core.result.Finding;
import io.chukou.compliance.core.result.Outcome;
import io.chukou.compliance.core.result.Split;
import io.chukou.compliance.core.result.Verdict;
import io.chukou.compliance.core.rule.Consequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells what bars a consignment, by itself and by its vehicles, and how it could be split. */
final class ConsignmentText {
    private static final int MOST_CODES = 5;

    private final Messages messages;

    ConsignmentText(Messages messages) {
        this.messages = messages;
    }

    String lines(ConsignmentAssessment assessment) {
        List<String> lines = new ArrayList<>();
        lines.add(head(assessment));
        addSection(fill("whole", Map.of()), whole(assessment.findings()), lines);
        addSection(fill("vehicles", Map.of()), vehicles(assessment.vehicles()), lines);
        addSection(fill("warnings", Map.of()), warnings(assessment), lines);
        if (assessment.verdict() != Verdict.PERMITTED && !assessment.vehicles().isEmpty()) {
            addSection(heading(assessment.question()), split(assessment.split()), lines);
        }
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private void addSection(String title, List<String> section, List<String> lines) {
        if (!section.isEmpty()) {
            lines.add("");
            lines.add(title);
            section.forEach(line -> lines.add("  " + line));
        }
    }

    /** A later stage asks about a licence that is there, so that an application is a new one. */
    private String heading(Question question) {
        String key = question.stage() == Stage.LICENCE_APPLICATION ? "split" : "split.anew";
        return fill(key, Map.of("day", question.asOf().toString()));
    }

    private String head(ConsignmentAssessment assessment) {
        long permitted = assessment.vehicles().stream()
                .filter(vehicle -> vehicle.verdict() == Verdict.PERMITTED)
                .count();
        return fill(
                assessment.vehicles().isEmpty() ? "head.empty" : "head",
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

    /** What is violated and bars nothing, the same once, with the places of the vehicles; none if it is about the whole. */
    private List<String> warnings(ConsignmentAssessment assessment) {
        Map<String, List<Integer>> places = new LinkedHashMap<>();
        warnings(assessment.findings()).forEach(warning -> places.put(warning, List.of()));
        for (int i = 0; i < assessment.vehicles().size(); i++) {
            for (String warning : warnings(assessment.vehicles().get(i).findings())) {
                places.computeIfAbsent(warning, unseen -> new ArrayList<>()).add(i + 1);
            }
        }
        return places.entrySet().stream()
                .map(entry -> entry.getKey() + concerned(entry.getValue()))
                .toList();
    }

    private List<String> warnings(List<Finding> findings) {
        return findings.stream()
                .filter(finding ->
                        finding.outcome() == Outcome.VIOLATED && finding.rule().consequence() == Consequence.WARN)
                .map(finding ->
                        fill("warning", Map.of("rule", finding.rule().code(), "message", messages.message(finding))))
                .toList();
    }

    private String concerned(List<Integer> places) {
        return places.isEmpty() ? "" : fill("warning.vehicles", Map.of("places", Places.inShort(places)));
    }

    List<String> split(Split split) {
        List<String> lines = new ArrayList<>();
        for (Split.Batch batch : split.batches()) {
            lines.add(licence(lines.size() + 1, batch));
        }
        if (lines.isEmpty()) {
            lines.add(fill("none", Map.of()));
        }
        lines.addAll(leftOut(split.leftOut()));
        return lines;
    }

    /** Vehicles that stay behind for the same reasons are named together. */
    private List<String> leftOut(List<Split.LeftOut> all) {
        Map<List<?>, List<Split.LeftOut>> alike = new LinkedHashMap<>();
        for (Split.LeftOut left : all) {
            alike.computeIfAbsent(List.of(left.verdict(), left.rules()), unseen -> new ArrayList<>())
                    .add(left);
        }
        return alike.values().stream()
                .map(same -> leftOut(
                        same.get(0), same.stream().map(Split.LeftOut::place).toList()))
                .toList();
    }

    String licence(int number, Split.Batch batch) {
        Map<String, String> values = Map.of(
                "number", String.valueOf(number),
                "vehicles", numbered(batch.places()),
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
        return leftOut(left, List.of(left.place()));
    }

    private String leftOut(Split.LeftOut left, List<Integer> places) {
        Map<String, String> values = Map.of(
                "vehicles", numbered(places),
                "verdict", messages.verdict(left.verdict()),
                "rules", inShort(left.rules()));
        return fill(left.rules().isEmpty() ? "left" : "left.rules", values);
    }

    private String numbered(List<Integer> places) {
        return fill(places.size() == 1 ? "place" : "places", Map.of("places", Places.inShort(places)));
    }

    private String inShort(List<String> codes) {
        String first = codes.stream().limit(MOST_CODES).collect(Collectors.joining(separator()));
        int more = codes.size() - MOST_CODES;
        return more <= 0 ? first : first + fill("others", Map.of("count", String.valueOf(more)));
    }

    private String separator() {
        return messages.text("list.separator", ", ");
    }

    private String fill(String key, Map<String, String> values) {
        return Template.fill(messages.text("batch." + key, key), values);
    }
}
