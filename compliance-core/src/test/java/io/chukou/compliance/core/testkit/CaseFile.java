package io.chukou.compliance.core.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.chukou.compliance.core.intake.CaseReader;
import io.chukou.compliance.core.intake.IntakeException;
import io.chukou.compliance.model.ExportCase;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * A case in its JSON form, of which single facts can be changed by their path.
 *
 * <p>Immutable: every change makes a new file.
 */
public final class CaseFile {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final CaseReader READER = CaseReader.strict();

    private final ObjectNode root;

    private CaseFile(ObjectNode root) {
        this.root = root;
    }

    /** A petrol car, registered 2019-03-15, whose licence is applied for on 2026-06-20 with every paper in order. */
    public static CaseFile permitted() {
        return named("permitted");
    }

    /** An electric car, registered 2026-02-01, applied for on 2026-06-20, day 139, with its maker's letter. */
    public static CaseFile permittedNearNew() {
        return named("permitted-near-new");
    }

    /** The case {@code cases/NAME.json}. */
    public static CaseFile named(String name) {
        try (InputStream stream = CaseFile.class.getResourceAsStream("/cases/" + name + ".json")) {
            return new CaseFile((ObjectNode) JSON.readTree(stream));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A case about which nothing is known. */
    public static CaseFile empty() {
        return new CaseFile(JSON.createObjectNode());
    }

    /** Sets the value at a path such as {@code makerLetters[0].sealed}; a value may be a text, number, truth or list. */
    public CaseFile with(String path, Object value) {
        ObjectNode copy = root.deepCopy();
        String parent = path.contains(".") ? path.substring(0, path.lastIndexOf('.')) : "";
        JsonNode node = JSON.valueToTree(value);
        ((ObjectNode) at(copy, parent)).set(path.substring(path.lastIndexOf('.') + 1), node);
        return new CaseFile(copy);
    }

    /** Removes the value at a path, so that it is absent. */
    public CaseFile without(String path) {
        ObjectNode copy = root.deepCopy();
        String parent = path.contains(".") ? path.substring(0, path.lastIndexOf('.')) : "";
        ((ObjectNode) at(copy, parent)).remove(path.substring(path.lastIndexOf('.') + 1));
        return new CaseFile(copy);
    }

    /** Applies a JSON merge patch: null removes, objects merge, everything else replaces. */
    public CaseFile patched(JsonNode patch) {
        ObjectNode copy = root.deepCopy();
        merge(copy, (ObjectNode) patch);
        return new CaseFile(copy);
    }

    private static void merge(ObjectNode target, ObjectNode patch) {
        for (Map.Entry<String, JsonNode> entry : patch.properties()) {
            JsonNode value = entry.getValue();
            if (value.isNull()) {
                target.remove(entry.getKey());
            } else if (value.isObject() && target.get(entry.getKey()) instanceof ObjectNode inner) {
                merge(inner, (ObjectNode) value);
            } else {
                target.set(entry.getKey(), value);
            }
        }
    }

    private static JsonNode at(ObjectNode root, String path) {
        JsonNode node = root;
        for (String step : path.isEmpty() ? new String[0] : path.split("\\.")) {
            int bracket = step.indexOf('[');
            node = child((ObjectNode) node, bracket < 0 ? step : step.substring(0, bracket));
            if (bracket >= 0) {
                node = ((ArrayNode) node).get(Integer.parseInt(step.substring(bracket + 1, step.length() - 1)));
            }
        }
        return node;
    }

    private static JsonNode child(ObjectNode node, String name) {
        return node.has(name) ? node.get(name) : node.putObject(name);
    }

    /** Reads the case strictly; a wrong path or value fails the test here. */
    public ExportCase build() {
        try {
            return READER.read(JSON.writeValueAsString(root));
        } catch (IntakeException | JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
