package io.chukou.compliance.dealer;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Writes rows that {@link CsvReader} reads again, and that no spreadsheet runs.
 *
 * <p>Mutable and not thread-safe.
 */
final class CsvWriter implements Closeable {
    private final Writer writer;
    private final char separator;

    CsvWriter(Writer writer, char separator) {
        this.writer = writer;
        this.separator = separator;
    }

    void write(List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                writer.write(separator);
            }
            writer.write(quoted(Formulas.guarded(cells.get(i))));
        }
        writer.write("\r\n");
    }

    private String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(one -> one == separator || one == '"' || one == '\n' || one == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
