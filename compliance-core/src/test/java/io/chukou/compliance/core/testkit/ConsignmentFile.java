package io.chukou.compliance.core.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.chukou.compliance.core.intake.ConsignmentReader;
import io.chukou.compliance.core.intake.IntakeException;
import io.chukou.compliance.model.Consignment;
import io.chukou.compliance.model.value.Vin;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * A consignment in its JSON form, of which single facts can be changed. The first vehicle has place 1.
 *
 * <p>Immutable: every change makes a new file.
 */
public final class ConsignmentFile {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> SHARED = List.of("exporter", "exportContract");
    private static final List<String> PAPERS_OF_ALL =
            List.of("licenceApplication", "exportLicence", "customsDeclaration");

    private final ObjectNode root;

    private ConsignmentFile(ObjectNode root) {
        this.root = root;
    }

    /** Vehicles that differ from a base case, and from each other, only in reference and VIN; its papers name them all. */
    public static ConsignmentFile of(CaseFile base, int count) {
        List<String> vins =
                IntStream.rangeClosed(1, count).mapToObj(ConsignmentFile::vin).toList();
        ObjectNode root = JSON.createObjectNode();
        root.put("reference", "batch");
        ArrayNode vehicles = root.putArray("vehicles");
        for (int place = 1; place <= count; place++) {
            vehicles.add(renamed(base.tree(), vins.get(place - 1), "car-" + place));
        }
        for (String section : SHARED) {
            root.set(section, base.tree().get(section));
            vehicles.forEach(vehicle -> ((ObjectNode) vehicle).remove(section));
        }
        for (String section : PAPERS_OF_ALL) {
            if (base.tree().has(section)) {
                ObjectNode paper = root.putObject(section);
                paper.put("quantity", count);
                paper.set("vins", JSON.valueToTree(vins));
                vehicles.forEach(vehicle -> ((ObjectNode) vehicle.get(section)).remove(List.of("quantity", "vins")));
            }
        }
        if (base.tree().at("/licenceApplication/customsArea").isMissingNode()) {
            root.withObject("/licenceApplication").put("customsArea", "外港海关").put("transportMode", "RO_RO");
        }
        return new ConsignmentFile(root);
    }

    private static JsonNode renamed(ObjectNode base, String vin, String reference) {
        String old = base.at("/vehicle/vin").textValue();
        try {
            ObjectNode vehicle = (ObjectNode) JSON.readTree(base.toString().replace(old, vin));
            return vehicle.put("reference", reference);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** A synthetic VIN with a fitting check digit. */
    public static String vin(int number) {
        String serial = String.format(java.util.Locale.ROOT, "%06d", 100_000 + number);
        return "0123456789X"
                .chars()
                .mapToObj(digit -> "LZZAA11A" + (char) digit + "KA" + serial)
                .filter(vin -> Vin.of(vin).getFindings().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    ObjectNode tree() {
        return root.deepCopy();
    }

    /** Applies a JSON merge patch to what is said once for all. */
    public ConsignmentFile patched(JsonNode patch) {
        ObjectNode copy = root.deepCopy();
        CaseFile.merge(copy, (ObjectNode) patch);
        return new ConsignmentFile(copy);
    }

    /** Applies a JSON merge patch to one vehicle. */
    public ConsignmentFile patched(int place, JsonNode patch) {
        ObjectNode copy = root.deepCopy();
        CaseFile.merge((ObjectNode) copy.get("vehicles").get(place - 1), (ObjectNode) patch);
        return new ConsignmentFile(copy);
    }

    /** Sets the value at a path of what is said once for all, such as {@code licenceApplication.quantity}. */
    public ConsignmentFile with(String path, Object value) {
        return new ConsignmentFile(CaseFile.of(root).with(path, value).tree());
    }

    /** Sets the value at a path of one vehicle. */
    public ConsignmentFile with(int place, String path, Object value) {
        return with("vehicles[" + (place - 1) + "]." + path, value);
    }

    /** Changes one vehicle. */
    public ConsignmentFile changed(int place, UnaryOperator<CaseFile> change) {
        ObjectNode copy = root.deepCopy();
        ArrayNode vehicles = (ArrayNode) copy.get("vehicles");
        ObjectNode vehicle = (ObjectNode) vehicles.get(place - 1);
        vehicles.set(place - 1, change.apply(CaseFile.of(vehicle)).tree());
        return new ConsignmentFile(copy);
    }

    /** Removes the value at a path of one vehicle. */
    public ConsignmentFile without(int place, String path) {
        return new ConsignmentFile(CaseFile.of(root)
                .without("vehicles[" + (place - 1) + "]." + path)
                .tree());
    }

    /** Reads the consignment strictly; a wrong path or value fails the test here. */
    public Consignment build() {
        try {
            return ConsignmentReader.strict().read(root.toString());
        } catch (IntakeException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
