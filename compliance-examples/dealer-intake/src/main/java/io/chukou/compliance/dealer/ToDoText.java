package io.chukou.compliance.dealer;

import io.chukou.compliance.core.fact.Fact;
import io.chukou.compliance.core.fact.Paper;
import io.chukou.compliance.core.message.Messages;
import io.chukou.compliance.core.result.Step;
import io.chukou.compliance.core.rule.Rule;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Says what is to be done as a list by paper: who issues it, what it must show, and which rules ask for it.
 *
 * <p>Immutable and thread-safe.
 */
final class ToDoText {
    private final Texts texts;
    private final Messages messages;

    ToDoText(Texts texts) {
        this.texts = texts;
        this.messages = texts.messages();
    }

    List<String> lines(List<Step> steps) {
        Map<Paper, List<Step>> papers = new EnumMap<>(Paper.class);
        List<String> lines = new ArrayList<>();
        for (Step step : steps) {
            step.until().ifPresent(day -> lines.add(texts.say("todo.wait", day)));
            step.paper()
                    .ifPresent(paper -> papers.computeIfAbsent(paper, one -> new ArrayList<>())
                            .add(step));
        }
        papers.forEach((paper, ofPaper) -> addPaper(paper, ofPaper, lines));
        return lines;
    }

    private void addPaper(Paper paper, List<Step> steps, List<String> lines) {
        lines.add(texts.say("todo.paper", messages.paper(paper), messages.issuer(paper)));
        Set<String> rules = new LinkedHashSet<>();
        for (Step step : steps) {
            step.facts().forEach(fact -> lines.add("  - " + item(step, fact)));
            step.rules().stream().map(Rule::code).forEach(rules::add);
        }
        lines.add("    " + texts.say("todo.rules", String.join(", ", rules)));
    }

    private String item(Step step, Fact<?> fact) {
        String values = step.values(fact).stream().map(messages::value).collect(Collectors.joining(" / "));
        return values.isEmpty() ? messages.fact(fact) : texts.say("todo.must", messages.fact(fact), values);
    }
}
