package io.chukou.compliance.core.message;

import io.chukou.compliance.core.condition.Explanation;
import io.chukou.compliance.core.condition.Figure;
import io.chukou.compliance.core.result.Assessment;
import io.chukou.compliance.core.result.ExplanationPart;
import io.chukou.compliance.core.result.Finding;
import io.chukou.compliance.core.result.FindingExplanation;
import io.chukou.compliance.core.result.Outcome;
import io.chukou.compliance.core.result.VerdictExplanation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes explanations as indented lines, one for each node; those that decide the finding begin with an asterisk. */
final class ExplanationText {
    private final Messages messages;
    private final OperandText operands;

    ExplanationText(Messages messages) {
        this.messages = messages;
        this.operands = new OperandText(messages);
    }

    String of(VerdictExplanation explanation) {
        Assessment answer = explanation.assessment();
        Map<String, String> values = Map.of(
                "verdict", messages.verdict(answer),
                "stage", messages.stage(answer.question().stage()),
                "asOf", answer.question().asOf().toString());
        return fill("explain.verdict", values)
                + "\n"
                + explanation.findings().stream().map(this::of).collect(Collectors.joining());
    }

    String of(FindingExplanation explanation) {
        Finding finding = explanation.finding();
        boolean violated = finding.outcome() == Outcome.VIOLATED;
        String title = violated ? messages.message(finding) : messages.title(finding.rule());
        Map<String, String> values = Map.of(
                "rule", finding.rule().code(),
                "outcome", messages.outcome(finding),
                "title", operands.value(title));
        StringBuilder lines = new StringBuilder(fill("explain.finding", values)).append('\n');
        for (ExplanationPart part : explanation.parts()) {
            String role = fill("explain.role." + part.role(), Map.of());
            write(explanation, part.tree(), new Line(1, part.decides(), role), lines);
        }
        return lines.toString();
    }

    private void write(FindingExplanation explanation, Explanation node, Line line, StringBuilder lines) {
        lines.append("  ".repeat(line.depth)).append(line.decides ? "* " : "- ").append(line.role);
        lines.append('[').append(fill("truth." + node.truth(), Map.of())).append("] ");
        lines.append(line(node)).append('\n');
        for (Explanation child : node.children()) {
            boolean decides = line.decides && explanation.decides(node, child);
            write(explanation, child, new Line(line.depth + 1, decides, ""), lines);
        }
    }

    String line(Explanation node) {
        String line = fill("explain." + node.kind(), values(node));
        return node.isAssumed() && node.children().isEmpty() ? line + fill("explain.assumed", Map.of()) : line;
    }

    private Map<String, String> values(Explanation node) {
        List<String> shown = node.operands().stream().map(operands::of).toList();
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < shown.size(); i++) {
            values.put(String.valueOf(i + 1), shown.get(i));
        }
        values.put("operands", String.join(separator(), shown));
        values.put("days", messages.text("operand.UNKNOWN", "unknown"));
        for (Figure figure : node.figures()) {
            values.put(figure.name(), operands.value(figure.value()));
            describe(figure, values);
        }
        values.put("range", range(values));
        values.put("term", fill(values.containsKey("inForceUntil") ? "explain.term" : "explain.open", values));
        return values;
    }

    private void describe(Figure figure, Map<String, String> values) {
        switch (figure.name()) {
            case "test" ->
                values.put(
                        "test",
                        messages.text("test." + figure.value(), figure.value().toString()));
            case "likeness" -> values.put("likeness", fill("likeness." + figure.value(), Map.of()));
            case "values" -> values.put("values", alternatives((List<?>) figure.value()));
            case "alternative" ->
                values.put(
                        "answer",
                        messages.text(
                                "reading." + values.get("reading") + "." + figure.value(),
                                figure.value().toString()));
            case "index" -> values.put("number", String.valueOf((Integer) figure.value() + 1));
            default -> {
                // The figure is shown as it is.
            }
        }
    }

    private String alternatives(List<?> values) {
        return values.stream().map(operands::value).collect(Collectors.joining(messages.text("explain.or", " or ")));
    }

    private String range(Map<String, String> values) {
        if (values.containsKey("least") && values.containsKey("most")) {
            return fill("explain.between", values);
        }
        return fill(values.containsKey("least") ? "explain.atLeast" : "explain.atMost", values);
    }

    private String separator() {
        return messages.text("list.separator", ", ");
    }

    private String fill(String key, Map<String, String> values) {
        return Template.fill(messages.text(key, key), values);
    }

    /** Where a node stands: how deep, whether it decides the finding, and which question of the rule it answers. */
    private record Line(int depth, boolean decides, String role) {}
}
