package io.chukou.compliance.core.message;

import io.chukou.compliance.core.fact.Fact;
import io.chukou.compliance.core.result.Step;
import io.chukou.compliance.core.result.StepKind;
import io.chukou.compliance.core.result.WayOut;
import io.chukou.compliance.core.result.WaysOut;
import io.chukou.compliance.core.rule.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells what can be done about a case that is not permitted. */
final class WaysOutText {
    private final Messages messages;

    WaysOutText(Messages messages) {
        this.messages = messages;
    }

    String lines(WaysOut out) {
        StringBuilder lines = new StringBuilder();
        List<WayOut> ways = out.ways();
        for (int i = 0; i < ways.size(); i++) {
            WayOut way = ways.get(i);
            lines.append(fill(
                            "way", Map.of("number", String.valueOf(i + 1), "verdict", messages.verdict(way.leadsTo()))))
                    .append('\n');
            way.steps().forEach(step -> append(step, lines));
        }
        String remark = remark(out);
        return remark.isEmpty() ? lines.toString() : lines + remark + "\n";
    }

    private void append(Step step, StringBuilder lines) {
        lines.append("  - ").append(inShort(step)).append('\n');
        for (Rule rule : step.rules()) {
            lines.append("      ")
                    .append(rule.code())
                    .append("  ")
                    .append(messages.title(rule))
                    .append('\n');
        }
    }

    /** What a document must show is told by the duties below it, and better than by a list of facts. */
    private String inShort(Step step) {
        return step.kind() == StepKind.OBTAIN_DOCUMENT ? of(step, "") : of(step);
    }

    String remark(WaysOut out) {
        if (out.isBarred()) {
            return fill("barred", Map.of());
        }
        return out.isComplete() ? "" : fill("more", Map.of());
    }

    String of(Step step) {
        LocalDate until = step.until().orElse(null);
        if (until != null) {
            return fill(step.kind().name(), Map.of("until", until.toString()));
        }
        return of(
                step,
                step.facts().stream()
                        .filter(fact -> !isThePaper(step, fact))
                        .map(fact -> of(step, fact))
                        .collect(Collectors.joining(messages.text("ways.and", ", "))));
    }

    private String of(Step step, String facts) {
        Map<String, String> values = Map.of(
                "facts", facts,
                "paper", step.paper().map(messages::paper).orElse(""),
                "issuer", step.paper().map(messages::issuer).orElse(""));
        return fill(facts.isEmpty() ? step.kind() + ".whole" : step.kind().name(), values);
    }

    /** What lies in no section of the case is the paper as a whole, which the step names already. */
    private static boolean isThePaper(Step step, Fact<?> fact) {
        return step.kind() == StepKind.OBTAIN_DOCUMENT && !fact.path().contains(".");
    }

    /** Names a fact with the values that do, or with those that do not if they are fewer. */
    private String of(Step step, Fact<?> fact) {
        List<?> good = step.values(fact);
        String name = messages.fact(fact);
        if (good.isEmpty()) {
            return name;
        }
        List<?> bad =
                fact.values().stream().filter(value -> !good.contains(value)).toList();
        boolean tellsBad = !bad.isEmpty() && bad.size() < good.size();
        return fill(
                tellsBad ? "fact.not" : "fact.is", Map.of("fact", name, "values", alternatives(tellsBad ? bad : good)));
    }

    private String alternatives(List<?> values) {
        return values.stream().map(messages::value).collect(Collectors.joining(messages.text("explain.or", " or ")));
    }

    private String fill(String key, Map<String, String> values) {
        return Template.fill(messages.text("ways." + key, key), values);
    }
}
