package io.chukou.compliance.cli.input;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A column of a CSV file: the path of one fact, such as {@code makerLetters[0].issuerName}. */
final class Column {
    private static final String INDEX = "\\[(?:0|[1-9]\\d{0,2})]";
    private static final Pattern STEP = Pattern.compile("([a-zA-Z]+)((?:" + INDEX + ")?)");
    private static final String EMPTY_LIST = "[]";

    private final String path;
    private final List<Object> steps;
    private final boolean list;

    private Column(String path, List<Object> steps, boolean list) {
        this.path = path;
        this.steps = steps;
        this.list = list;
    }

    /** Returns the column, or null if no fact has this path. */
    static @Nullable Column of(String path) {
        FactPaths.Kind kind = FactPaths.kind(withoutIndexes(path));
        if (kind == null || path.contains(EMPTY_LIST)) {
            return null;
        }
        return new Column(path, steps(path), kind == FactPaths.Kind.LIST);
    }

    /** Takes a path apart into names and indexes. */
    static List<Object> steps(String path) {
        List<Object> steps = new ArrayList<>();
        Matcher matcher = STEP.matcher(path);
        while (matcher.find()) {
            steps.add(matcher.group(1));
            String index = matcher.group(2);
            if (!index.isEmpty()) {
                steps.add(Integer.valueOf(index.substring(1, index.length() - 1)));
            }
        }
        return steps;
    }

    /** Writes a path as it stands among the paths of facts, in which every index is left out. */
    static String withoutIndexes(String path) {
        return path.replaceAll(INDEX, EMPTY_LIST);
    }

    static ObjectNode newTree() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** Says whether the column can only say that a list is empty. */
    boolean isList() {
        return list;
    }

    private String name() {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    void put(ObjectNode tree, String cell) throws BadRecordException {
        if (list && !cell.strip().equals(EMPTY_LIST)) {
            throw new BadRecordException(path, "must be [] for an empty list, or empty");
        }
        JsonNode leaf = list ? tree.arrayNode() : tree.textNode(cell);
        JsonNode node = tree;
        for (int i = 0; i < steps.size() - 1; i++) {
            node = descend(node, steps.get(i), steps.get(i + 1));
        }
        if (list && node.has(name())) {
            throw new BadRecordException(path, "is given as an empty list and as a filled one");
        }
        Object last = steps.get(steps.size() - 1);
        if (last instanceof Integer index) {
            set((ArrayNode) node, index, leaf);
        } else {
            ((ObjectNode) node).set((String) last, leaf);
        }
    }

    private static JsonNode descend(JsonNode node, Object step, Object next) {
        JsonNode child = step instanceof Integer index ? node.get(index) : node.get((String) step);
        if (child != null && !child.isNull()) {
            return child;
        }
        JsonNode fresh =
                next instanceof Integer ? JsonNodeFactory.instance.arrayNode() : JsonNodeFactory.instance.objectNode();
        if (step instanceof Integer index) {
            set((ArrayNode) node, index, fresh);
        } else {
            ((ObjectNode) node).set((String) step, fresh);
        }
        return fresh;
    }

    private static void set(ArrayNode array, int index, JsonNode value) {
        while (array.size() <= index) {
            array.addNull();
        }
        array.set(index, value);
    }
}
