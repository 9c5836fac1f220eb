package io.chukou.compliance.cli.input;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.chukou.compliance.core.intake.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The columns of a CSV file. */
final class CsvHeader {
    private final List<@Nullable Column> columns = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private CsvHeader() {}

    static CsvHeader of(String[] names, boolean lenient) {
        CsvHeader header = new CsvHeader();
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            header.add(name.strip(), seen, lenient);
        }
        return header;
    }

    private void add(String name, Set<String> seen, boolean lenient) {
        Column column = Column.of(name);
        columns.add(column);
        if (column == null && !lenient) {
            problems.add(problem(name.isEmpty() ? "has no name" : "is not the path of a fact", name));
        } else if (!name.isEmpty() && !seen.add(name)) {
            problems.add(problem("is given twice", name));
        }
    }

    private Problem problem(String reason, String name) {
        return new Problem(name, 0, 0, "column " + columns.size() + " " + reason);
    }

    List<Problem> problems() {
        return problems;
    }

    /** Builds the tree of a record; an empty cell leaves its fact out. */
    ObjectNode tree(String[] cells) throws BadRecordException {
        if (cells.length > columns.size()) {
            throw new BadRecordException("", "has " + cells.length + " cells for " + columns.size() + " columns");
        }
        ObjectNode tree = Column.newTree();
        put(tree, cells, false);
        put(tree, cells, true);
        return tree;
    }

    /** Empty lists come last, when it is known whether the list was filled by other columns. */
    private void put(ObjectNode tree, String[] cells, boolean lists) throws BadRecordException {
        for (int i = 0; i < cells.length; i++) {
            Column column = columns.get(i);
            if (column != null && column.isList() == lists && !cells[i].isBlank()) {
                column.put(tree, cells[i]);
            }
        }
    }
}
