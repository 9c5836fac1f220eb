package io.chukou.compliance.core.message;

import io.chukou.compliance.core.condition.Condition;
import io.chukou.compliance.core.condition.ConditionKind;
import io.chukou.compliance.core.condition.Conditions;
import io.chukou.compliance.core.condition.Explanation;
import io.chukou.compliance.core.condition.Figure;
import io.chukou.compliance.core.fact.Evidence;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.rule.Rule;
import io.chukou.compliance.core.table.LawTables;
import io.chukou.compliance.model.ExportCase;
import io.chukou.compliance.model.paper.MakerLetter;
import io.chukou.compliance.model.paper.ServiceOutlet;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells the conditions of a rule without a case, in indented lines.
 *
 * <p>The tree is that of the explanation of a case of which nothing is known; its values are left out. Such a case has one blank
 * element in each list, so that what an element must meet is told, too.
 */
final class DutyText {
    private static final ExportCase BLANK = ExportCase.builder()
            .makerLetters(List.of(MakerLetter.builder()
                    .outlets(List.of(ServiceOutlet.builder().build()))
                    .build()))
            .build();

    /** The day shows nowhere. */
    private static final Question ANY = Question.on(LocalDate.EPOCH);

    private final Messages messages;
    private final OperandText operands;

    DutyText(Messages messages) {
        this.messages = messages;
        this.operands = new OperandText(messages);
    }

    String applies(Rule rule) {
        return lines(rule, rule.applies());
    }

    String requires(Rule rule) {
        return lines(rule, rule.requirement());
    }

    /** As the only part of a whole, a test that fails without a case becomes a line that says so. */
    private String lines(Rule rule, Condition condition) {
        Explanation whole = Conditions.and(condition).explain(blank(rule));
        StringBuilder lines = new StringBuilder();
        if (only(whole).kind() != ConditionKind.ALWAYS) {
            write(only(whole), Place.TOP, lines);
        }
        return lines.toString();
    }

    private static Evidence blank(Rule rule) {
        LawTables tables = LawTables.standard();
        return rule.isOfConsignment() ? Evidence.of(List.of(BLANK), ANY, tables) : Evidence.of(BLANK, ANY, tables);
    }

    private void write(Explanation node, Place place, StringBuilder lines) {
        switch (node.kind()) {
            case NOT -> write(only(node), place.negated(), lines);
            case ON_PAPER, READING -> write(only(node), place.within(around(node, place)), lines);
            case ALL -> writeAll(node, place, lines);
            case ELEMENT, AS_TOLD, BY_PAPERS -> write(only(node), place, lines);
            default -> {
                line(node, place, lines);
                Place next = isOfList(node) ? place.belowAll() : place.below();
                belowOf(node).forEach(child -> write(child, next, lines));
            }
        }
    }

    /** Parts of a whole that must all hold need no heading of their own below one that says so. */
    private void writeAll(Explanation node, Place place, StringBuilder lines) {
        if (place.isPlain() && place.inAll) {
            node.children().forEach(child -> write(child, place, lines));
            return;
        }
        line(node, place, lines);
        node.children().forEach(child -> write(child, place.belowAll(), lines));
    }

    private static Explanation only(Explanation node) {
        return node.children().get(0);
    }

    private static List<Explanation> belowOf(Explanation node) {
        return isOfList(node) ? node.children().stream().limit(1).toList() : node.children();
    }

    private static boolean isOfList(Explanation node) {
        return node.kind() == ConditionKind.SOME || node.kind() == ConditionKind.EVERY;
    }

    private String around(Explanation node, Place place) {
        String key = node.kind() == ConditionKind.READING ? "duty.reading" : "duty.onPaper";
        Map<String, String> values = new HashMap<>();
        node.figures()
                .forEach(figure -> values.put(figure.name(), figure.value().toString()));
        values.put("line", place.frame);
        return fill(key, values);
    }

    private void line(Explanation node, Place place, StringBuilder lines) {
        String text = Template.fill(place.frame, Map.of("line", text(node, place.negative)));
        lines.append("  ".repeat(place.depth)).append(text).append('\n');
    }

    private String text(Explanation node, boolean negative) {
        Map<String, String> values = values(node);
        String key = "duty." + name(node);
        Boolean wanted = yesOrNo(node);
        if (wanted != null) {
            values.put("values", messages.value(wanted != negative));
            return fill(key, values);
        }
        if (!negative) {
            return fill(key, values);
        }
        String opposite = "duty.not." + name(node);
        return messages.has(opposite) ? fill(opposite, values) : fill("duty.not", Map.of("line", fill(key, values)));
    }

    /** A test may have words of its own for being told without a case. */
    private String name(Explanation node) {
        String kind = node.kind().name();
        String test = node.kind() == ConditionKind.NAMED
                ? kind + "." + node.figures().get(0).value()
                : kind;
        return messages.has("duty." + test) ? test : kind;
    }

    /** What is not to be so must be the other way round. */
    private static @Nullable Boolean yesOrNo(Explanation node) {
        if (node.kind() != ConditionKind.ONE_OF) {
            return null;
        }
        Object values = node.figures().get(0).value();
        if (values.equals(List.of(true))) {
            return true;
        }
        return values.equals(List.of(false)) ? false : null;
    }

    private Map<String, String> values(Explanation node) {
        List<String> names = node.operands().stream().map(operands::bare).toList();
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            values.put(String.valueOf(i + 1), names.get(i));
        }
        values.put("operands", String.join(messages.text("list.separator", ", "), names));
        node.figures().forEach(figure -> values.put(figure.name(), figure(figure)));
        values.put("range", fill(ranged(values), values));
        return values;
    }

    private static String ranged(Map<String, String> values) {
        if (values.containsKey("least") && values.containsKey("most")) {
            return values.get("least").equals(values.get("most")) ? "duty.exactly" : "explain.between";
        }
        return values.containsKey("least") ? "explain.atLeast" : "explain.atMost";
    }

    private String figure(Figure figure) {
        return switch (figure.name()) {
            case "test" ->
                messages.text("test." + figure.value(), figure.value().toString());
            case "likeness" -> fill("likeness." + figure.value(), Map.of());
            case "values" ->
                ((List<?>) figure.value())
                        .stream().map(messages::value).collect(Collectors.joining(messages.text("explain.or", " or ")));
            default -> operands.value(figure.value());
        };
    }

    private String fill(String key, Map<String, String> values) {
        return Template.fill(messages.text(key, key), values);
    }

    /**
     * Where a line stands.
     *
     * @param depth how deep
     * @param negative whether the opposite is asked for
     * @param inAll whether it is one of several that must all hold
     * @param frame what is said around it: that it is asked of a paper, or how the law is read
     */
    private record Place(int depth, boolean negative, boolean inAll, String frame) {
        private static final String BARE = "{line}";
        static final Place TOP = new Place(0, false, true, BARE);

        boolean isPlain() {
            return !negative && frame.equals(BARE);
        }

        Place negated() {
            return new Place(depth, !negative, inAll, frame);
        }

        Place within(String around) {
            return new Place(depth, negative, inAll, around);
        }

        Place below() {
            return new Place(depth + 1, false, false, BARE);
        }

        Place belowAll() {
            return new Place(depth + 1, false, true, BARE);
        }
    }
}
