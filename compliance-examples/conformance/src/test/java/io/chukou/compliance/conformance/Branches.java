package io.chukou.compliance.conformance;

import io.chukou.compliance.conformance.Branch.What;
import io.chukou.compliance.core.condition.ConditionKind;
import io.chukou.compliance.core.condition.Explanation;
import io.chukou.compliance.core.condition.Truth;
import io.chukou.compliance.core.result.ExplanationPart;
import io.chukou.compliance.core.result.FindingExplanation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What the leaves of all rules were seen to do.
 *
 * <p>A leaf is told from another by its place in the tree of its rule. The elements of a list share one place, and so do the
 * answers as told and by papers, because each is the same condition once more. Alternatives of a reading have places of their
 * own.
 */
final class Branches {
    private final SortedMap<String, SortedSet<String>> leaves = new TreeMap<>();
    private final Set<Branch> seen = new HashSet<>();

    void add(FindingExplanation explained) {
        String rule = explained.finding().rule().code();
        for (ExplanationPart part : explained.parts()) {
            walk(
                    rule,
                    part.role().name(),
                    part.tree(),
                    UnaryOperator.identity(),
                    part.tree().truth());
        }
    }

    /** Every leaf that was looked at, by rule. */
    SortedMap<String, SortedSet<String>> leaves() {
        return leaves;
    }

    boolean isSeen(Branch branch) {
        return seen.contains(branch);
    }

    /** Looks at a node and those below; {@code above} says what the root answers if the node answers as given. */
    private void walk(String rule, String path, Explanation node, UnaryOperator<Truth> above, Truth root) {
        List<Explanation> children = node.children();
        String place = path + step(node);
        if (children.isEmpty() && !isList(node)) {
            leaf(rule, place + tested(node), node.truth(), above, root);
        }
        for (int i = 0; i < children.size(); i++) {
            int index = i;
            String below = isJunction(node) ? place + "." + (i + 1) : place;
            walk(rule, below, children.get(i), answer -> above.apply(with(node, index, answer)), root);
        }
        if (isList(node)) {
            leaf(rule, place + tested(node), node.truth(), above, root);
        }
    }

    private void leaf(String rule, String leaf, Truth truth, UnaryOperator<Truth> above, Truth root) {
        leaves.computeIfAbsent(rule, code -> new TreeSet<>()).add(leaf);
        seen.add(new Branch(rule, leaf, What.valueOf(truth.name())));
        if (truth != Truth.UNKNOWN && above.apply(truth.not()) != root) {
            seen.add(new Branch(rule, leaf, truth == Truth.TRUE ? What.DECIDES_TRUE : What.DECIDES_FALSE));
        }
    }

    /** What a node answers if one of those below answers otherwise. */
    private static Truth with(Explanation node, int index, Truth answer) {
        return switch (node.kind()) {
            case ALL, EVERY, ON_PAPER -> joined(node, index, answer, true);
            case ANY, SOME -> joined(node, index, answer, false);
            case NOT -> answer.not();
            default -> answer;
        };
    }

    private static Truth joined(Explanation node, int index, Truth answer, boolean all) {
        Truth result = Truth.of(all);
        for (int i = 0; i < node.children().size(); i++) {
            Truth one = i == index ? answer : node.children().get(i).truth();
            result = all ? result.and(one) : result.or(one);
        }
        return result;
    }

    private static boolean isList(Explanation node) {
        return node.kind() == ConditionKind.EVERY || node.kind() == ConditionKind.SOME;
    }

    private static boolean isJunction(Explanation node) {
        return node.kind() == ConditionKind.ALL || node.kind() == ConditionKind.ANY;
    }

    private static String step(Explanation node) {
        return switch (node.kind()) {
            case NOT -> ".not";
            case ELEMENT -> ".each";
            case READING -> "." + figures(node);
            default -> "";
        };
    }

    private static String figures(Explanation node) {
        return node.figures().stream()
                .map(figure -> String.valueOf(figure.value()))
                .collect(Collectors.joining("="));
    }

    private static String tested(Explanation leaf) {
        String name =
                leaf.kind() == ConditionKind.NAMED ? figures(leaf) : leaf.kind().name();
        return " " + name
                + leaf.operands().stream().map(operand -> " " + operand.name()).collect(Collectors.joining());
    }
}
