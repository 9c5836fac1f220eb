package io.chukou.compliance.core.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.chukou.compliance.core.intake.CaseReader;
import io.chukou.compliance.core.intake.IntakeException;
import io.chukou.compliance.core.question.Absence;
import io.chukou.compliance.model.ExportCase;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

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

    /** The petrol car of {@link #permitted()}, licensed on 2026-06-24, declared on 2026-06-29 and cleared on 2026-07-01. */
    public static CaseFile cleared() {
        return named("cleared");
    }

    /** The electric car of {@link #permittedNearNew()}, cleared on 2026-07-01 and handed to a ro-ro carrier on 2026-07-10. */
    public static CaseFile shipped() {
        return named("shipped");
    }

    /** The car of {@link #shipped()}, whose deregistration was applied for on 2026-08-20. */
    public static CaseFile deregistered() {
        return named("deregistered");
    }

    /** The case {@code cases/NAME.json}. */
    public static CaseFile named(String name) {
        try (InputStream stream = CaseFile.class.getResourceAsStream("/cases/" + name + ".json")) {
            return new CaseFile((ObjectNode) JSON.readTree(stream));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static CaseFile of(ObjectNode tree) {
        return new CaseFile(tree);
    }

    ObjectNode tree() {
        return root.deepCopy();
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

    /** Copies what stands at a path of this file into another; what is absent here stays as it is there. */
    public CaseFile copy(String path, CaseFile into) {
        JsonNode value = root.at("/" + path.replace('.', '/'));
        return value.isMissingNode() ? into : into.with(path, value);
    }

    /** Applies a JSON merge patch: null removes, objects merge, everything else replaces. */
    public CaseFile patched(JsonNode patch) {
        ObjectNode copy = root.deepCopy();
        merge(copy, (ObjectNode) patch);
        return new CaseFile(copy);
    }

    static void merge(ObjectNode target, ObjectNode patch) {
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

    /** Says on how it is known: {@code DECLARED} or {@code ON_PAPER} for the case, a section or a letter that is there. */
    public CaseFile marked(String section, String basis) {
        JsonNode node = section.isEmpty() ? root : root.at("/" + section);
        return node.isObject() ? with(section.isEmpty() ? "basis" : path(section) + ".basis", basis) : this;
    }

    private static String path(String section) {
        return section.replaceFirst("/([0-9]+)$", "[$1]");
    }

    /** The case in which nothing says how it is known, so that everything is on paper. */
    public CaseFile unmarked() {
        ObjectNode copy = root.deepCopy();
        copy.findParents("basis").forEach(section -> ((ObjectNode) section).remove("basis"));
        return new CaseFile(copy);
    }

    /**
     * The case in which what is declared was never said. A list of letters of which none was seen is unknown. Of others the
     * unseen ones are blank, or, where absent means not held, not there.
     */
    public CaseFile withoutDeclared(Absence absence) {
        String otherwise = root.path("basis").asText("ON_PAPER");
        ObjectNode copy = JSON.createObjectNode();
        for (Map.Entry<String, JsonNode> entry : root.properties()) {
            if (entry.getKey().equals("makerLetters")) {
                lettersWithoutDeclared((ArrayNode) entry.getValue(), otherwise, absence)
                        .ifPresent(letters -> copy.set("makerLetters", letters));
            } else if (!entry.getValue().isObject() || isOnPaper(entry.getValue(), otherwise)) {
                copy.set(entry.getKey(), entry.getValue());
            }
        }
        return new CaseFile(copy).unmarked();
    }

    private static Optional<ArrayNode> lettersWithoutDeclared(ArrayNode letters, String otherwise, Absence absence) {
        ArrayNode left = JSON.createArrayNode();
        int seen = 0;
        for (JsonNode letter : letters) {
            if (isOnPaper(letter, otherwise)) {
                left.add(letter);
                seen++;
            } else if (absence == Absence.UNKNOWN) {
                left.addObject();
            }
        }
        boolean knownToBeNone = letters.isEmpty() && otherwise.equals("ON_PAPER");
        return seen > 0 || knownToBeNone ? Optional.of(left) : Optional.empty();
    }

    private static boolean isOnPaper(JsonNode section, String otherwise) {
        return section.path("basis").asText(otherwise).equals("ON_PAPER");
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
