package io.chukou.compliance.core.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Applies a JSON merge patch (RFC 7386): null removes, objects merge, everything else replaces, lists as a whole. */
final class MergePatch {
    private MergePatch() {}

    /** Changes the target; the patch stays as it is. */
    static void apply(ObjectNode target, ObjectNode patch) {
        patch.properties().forEach(entry -> apply(target, entry.getKey(), entry.getValue()));
    }

    private static void apply(ObjectNode target, String name, JsonNode value) {
        if (value.isNull()) {
            target.remove(name);
        } else if (value instanceof ObjectNode inner) {
            boolean merges = target.get(name) instanceof ObjectNode;
            apply(merges ? (ObjectNode) target.get(name) : target.putObject(name), inner);
        } else {
            target.set(name, value.deepCopy());
        }
    }
}
