package io.chukou.compliance.cli.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.chukou.compliance.core.intake.CaseReader;
import io.chukou.compliance.core.intake.IntakeException;
import io.chukou.compliance.core.intake.Problem;
import io.chukou.compliance.model.ExportCase;
import java.util.List;
import java.util.Map;

/**
 * Changes single facts of a case, named by their paths. Facts are first made unknown, then set, so that a list can be begun
 * anew.
 *
 * @param unset the paths of facts, papers or elements of lists that become unknown
 * @param set values by path, spelled as in a CSV file
 */
public record CaseEdit(List<String> unset, Map<String, String> set) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final CaseReader READER = CaseReader.ofTexts();

    /**
     * Changes a case.
     *
     * @param exportCase the case
     * @return the changed case at the place 0, or what is wrong with the changes
     */
    public Entry<ExportCase> of(ExportCase exportCase) {
        Place nowhere = new Place(0, 0);
        try {
            ObjectNode tree = (ObjectNode) JSON.readTree(READER.write(exportCase));
            for (String path : unset) {
                remove(tree, path);
            }
            for (Map.Entry<String, String> entry : set.entrySet()) {
                put(tree, entry.getKey(), entry.getValue());
            }
            return new Entry.Good<>(nowhere, READER.read(tree));
        } catch (BadRecordException e) {
            return new Entry.Bad<>(nowhere, List.of(e.problem));
        } catch (IntakeException e) {
            return new Entry.Bad<>(
                    nowhere, e.problems().stream().map(CaseEdit::withoutLine).toList());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Every written case can be read", e);
        }
    }

    private static Problem withoutLine(Problem problem) {
        return new Problem(problem.path(), 0, 0, problem.reason());
    }

    private static void put(ObjectNode tree, String path, String value) throws BadRecordException {
        Column column = Column.of(path);
        if (column == null) {
            throw new BadRecordException(path, "is not the path of a fact");
        }
        if (value.isBlank()) {
            throw new BadRecordException(path, "has no value");
        }
        if (column.isList()) {
            remove(tree, path);
        }
        column.put(tree, value);
    }

    /** What is not there is unknown already. */
    private static void remove(ObjectNode tree, String path) throws BadRecordException {
        if (path.contains("[]") || !FactPaths.isPlace(Column.withoutIndexes(path))) {
            throw new BadRecordException(path, "is neither a fact nor a paper nor an element of a list");
        }
        List<Object> steps = Column.steps(path);
        JsonNode node = tree;
        for (Object step : steps.subList(0, steps.size() - 1)) {
            node = step instanceof Integer index ? node.path(index) : node.path((String) step);
        }
        Object last = steps.get(steps.size() - 1);
        if (node instanceof ArrayNode list && last instanceof Integer index) {
            list.remove(index);
        } else if (node instanceof ObjectNode section && last instanceof String name) {
            section.remove(name);
        }
    }
}
