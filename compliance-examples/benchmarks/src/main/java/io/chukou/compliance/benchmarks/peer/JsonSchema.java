package io.chukou.compliance.benchmarks.peer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.chukou.compliance.core.intake.CaseReader;
import io.chukou.compliance.model.ExportCase;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A JSON Schema over the tree of a case, which is read beforehand.
 *
 * <p>It cannot compare two entries, or an entry with the day that is asked about: five of the twenty rules are beyond it. What
 * is missing is an error like any other, so that its keyword has to tell what is violated from what is unknown.
 */
final class JsonSchema implements Peer<List<Error>> {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final CaseReader CASES = CaseReader.strict();
    private static final JsonNode TREE = tree();
    private static final List<String> TITLES =
            TREE.get("allOf").findValues("title").stream().map(JsonNode::asText).toList();

    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(TREE);

    private static JsonNode tree() {
        String name = "twenty.schema.json";
        try (InputStream in = Objects.requireNonNull(JsonSchema.class.getResourceAsStream(name), name)) {
            return JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a line of findings is about a rule that the schema has. */
    static boolean answers(String finding) {
        return TITLES.stream().anyMatch(title -> finding.startsWith(title + " "));
    }

    @Override
    public Object input(ExportCase car) {
        try {
            return JSON.readTree(CASES.write(car));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<Error> answer(Object input, LocalDate day) {
        return schema.validate((JsonNode) input);
    }

    @Override
    public List<String> findings(List<Error> answer) {
        Map<Duty, List<Answer>> answers = new EnumMap<>(Duty.class);
        for (Error error : answer) {
            part(error)
                    .ifPresent(title -> answers.computeIfAbsent(duty(title), duty -> new ArrayList<>())
                            .add(says(title, error)));
        }
        return Duty.inOrder(answers.entrySet().stream().flatMap(one -> Stream.ofNullable(finding(one))));
    }

    /** An error says by its path to which part of the schema it belongs. */
    private static Optional<String> part(Error error) {
        return error.getEvaluationPath().getNameCount() > 1
                        && error.getEvaluationPath().getElement(1) instanceof Integer place
                ? Optional.of(TITLES.get(place))
                : Optional.empty();
    }

    private static Duty duty(String title) {
        return Duty.valueOf(title.split(" ")[0].replace('-', '_'));
    }

    private static Answer says(String title, Error error) {
        return title.contains(" ") || Objects.equals(error.getKeyword(), "required")
                ? Answer.CANNOT_TELL
                : Answer.VIOLATED;
    }

    private static @Nullable String finding(Map.Entry<Duty, List<Answer>> one) {
        return one.getKey().finding(one.getValue().contains(Answer.VIOLATED) ? Answer.VIOLATED : Answer.CANNOT_TELL);
    }
}
