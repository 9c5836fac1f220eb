package io.chukou.compliance.benchmarks.workload;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.chukou.compliance.core.intake.CaseReader;
import io.chukou.compliance.core.intake.IntakeException;
import io.chukou.compliance.model.ExportCase;
import io.chukou.compliance.model.vehicle.VehicleCategory;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Listings in which entries are missing, dates are moved or known only to the month or year, lists are empty, and truth
 * values, counts and kinds are others; the same in every run.
 */
public final class Variations {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final CaseReader READER = CaseReader.strict();
    private static final String DATE = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?";

    private final Random random;

    private Variations(long seed) {
        this.random = new Random(seed);
    }

    /** Cases without end, to be taken by one thread. */
    public static Stream<ExportCase> from(long seed) {
        Variations variations = new Variations(seed);
        return Workload.listings()
                .map(listing -> CompleteFile.isFile(listing) ? CompleteFile.of(listing) : listing)
                .map(variations::vary);
    }

    private ExportCase vary(ExportCase listing) {
        try {
            ObjectNode tree = (ObjectNode) JSON.readTree(READER.write(listing));
            vary(tree);
            return READER.read(JSON.writeValueAsString(tree));
        } catch (JsonProcessingException | IntakeException e) {
            throw new IllegalStateException(e);
        }
    }

    private void vary(ObjectNode node) {
        for (Map.Entry<String, JsonNode> entry : List.copyOf(node.properties())) {
            if (percent(entry.getValue().isObject() ? 5 : 6)) {
                node.remove(entry.getKey());
            } else if (entry.getValue() instanceof ObjectNode section) {
                vary(section);
            } else if (percent(entry.getKey().endsWith("Date") ? 30 : 8)) {
                node.set(entry.getKey(), other(entry.getKey(), entry.getValue()));
            } else if (entry.getValue() instanceof ArrayNode list) {
                list.forEach(this::varyElement);
            }
        }
    }

    private void varyElement(JsonNode element) {
        if (element instanceof ObjectNode section) {
            vary(section);
        }
    }

    private JsonNode other(String name, JsonNode value) {
        if (value.isBoolean()) {
            return BooleanNode.valueOf(!value.booleanValue());
        }
        if (value.isInt()) {
            return IntNode.valueOf(random.nextInt(5));
        }
        if (value.isArray()) {
            return JSON.createArrayNode();
        }
        return value.asText().matches(DATE) ? otherDate(value.asText()) : otherText(name, value);
    }

    private JsonNode otherDate(String date) {
        if (date.length() == 10 && percent(60)) {
            LocalDate moved = LocalDate.parse(date).plusDays(random.nextInt(41) - 20);
            return TextNode.valueOf(moved.toString());
        }
        return TextNode.valueOf(date.substring(0, date.length() == 10 && percent(60) ? 7 : 4));
    }

    private JsonNode otherText(String name, JsonNode value) {
        Map<String, List<String>> choices = Map.of(
                "vin", List.of("LXXAA11A4T0000001", "WXXAA11A4T0000001"),
                "category", Stream.of(VehicleCategory.values()).map(Enum::name).toList(),
                "origin", List.of("DOMESTIC", "IMPORTED"),
                "kind", List.of("MAKER", "TRADER"),
                "goodsCondition", List.of("新", "旧车"));
        List<String> texts = choices.getOrDefault(name, List.of(value.asText()));
        return TextNode.valueOf(texts.get(random.nextInt(texts.size())));
    }

    private boolean percent(int share) {
        return random.nextInt(100) < share;
    }
}
