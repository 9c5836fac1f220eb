package io.chukou.compliance.dealer;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes the rows that made no car into a file like the one they came from: the cells as they were, after the line and the reason.
 * It is the dealer's own data that goes back to be mended, so here alone numbers are not masked; the reasons mask them. A mended
 * file can be read as it is.
 *
 * <p>Mutable and not thread-safe.
 */
final class Rejects implements Closeable {
    private final CsvWriter writer;
    private final StockHeader header;

    Rejects(Path file, Charset encoding, char separator, StockHeader header) throws IOException {
        Writer lines = Files.newBufferedWriter(file, encoding);
        if (encoding.equals(StandardCharsets.UTF_8)) {
            lines.write('\uFEFF'); // Spreadsheets take the file for another encoding without it.
        }
        this.writer = new CsvWriter(lines, separator);
        this.header = header;
        write(StockHeader.ADDED, header.own(header.names()));
    }

    void add(StockRows.Read read) throws IOException {
        CsvRow row = read.row();
        String reasons = read.problems().stream().map(Problem::toString).collect(Collectors.joining("; "));
        boolean broken = row.trouble() != null;
        write(List.of(Integer.toString(row.line()), reasons), broken ? row.cells() : header.own(row.cells()));
    }

    private void write(List<String> added, List<String> cells) throws IOException {
        List<String> all = new ArrayList<>(added);
        all.addAll(cells);
        writer.write(all);
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
