package io.chukou.compliance.core.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table as it lies in a file: comment lines, one line of column names, then rows with semicolons and no quotes.
 *
 * <p>The comment lines {@code # name:}, {@code # version:} and {@code # source:} (repeatable) make its {@link
 * TableInfo}.
 */
final class TableFile {
    private final TableInfo info;
    private final List<List<String>> rows;

    private TableFile(TableInfo info, List<List<String>> rows) {
        this.info = info;
        this.rows = rows;
    }

    /** Reads a file that lies next to this class. */
    static TableFile read(String fileName) {
        try (InputStream bytes = TableFile.class.getResourceAsStream(fileName)) {
            if (bytes == null) {
                throw new IllegalStateException("There is no table " + fileName);
            }
            return parse(new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8)).lines());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static TableFile parse(Stream<String> text) {
        List<String> lines = text.toList();
        List<List<String>> table = lines.stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> List.of(line.split(";", -1)))
                .toList();
        requireRectangle(table);
        return new TableFile(info(lines), table.subList(1, table.size()));
    }

    private static void requireRectangle(List<List<String>> table) {
        if (table.size() < 2) {
            throw new IllegalArgumentException("A table has column names and at least one row");
        }
        int columns = table.get(0).size();
        for (List<String> row : table) {
            if (row.size() != columns) {
                throw new IllegalArgumentException("The table has " + columns + " columns, but not in " + row);
            }
        }
    }

    private static TableInfo info(List<String> lines) {
        LocalDate version = LocalDate.parse(header(lines, "version"));
        return new TableInfo(header(lines, "name"), version, header(lines, "source"));
    }

    private static String header(List<String> lines, String key) {
        String prefix = "# " + key + ": ";
        return lines.stream()
                .filter(line -> line.startsWith(prefix))
                .map(line -> line.substring(prefix.length()))
                .collect(Collectors.joining(" "));
    }

    TableInfo info() {
        return info;
    }

    /** Returns the rows, each with as many fields as there are columns. */
    List<List<String>> rows() {
        return rows;
    }
}
