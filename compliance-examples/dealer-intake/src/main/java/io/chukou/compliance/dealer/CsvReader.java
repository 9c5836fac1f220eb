package io.chukou.compliance.dealer;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file row by row in constant memory, whatever the file holds.
 *
 * <p>A row ends with its line, unless a cell in quotation marks goes on. If the marks are not closed soon, only the line on which
 * they were opened is broken, and reading goes on with the next: forgotten marks do not swallow the cars behind them. The same
 * holds if a further line could be a row of its own, by the separators it has: two forgotten marks on two lines look like one cell.
 *
 * <p>Mutable and not thread-safe.
 */
final class CsvReader implements Closeable {
    static final int MAX_LENGTH = 65_536;
    static final int MAX_LINES = 50;
    static final int KEPT = 200;
    private static final int END = -1;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** Of two that are as frequent the first counts. */
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    /** A line of the file; of one that is too long the beginning. */
    private record Line(int number, String text, boolean cut) {}

    private final Reader reader;
    private final Deque<Line> putBack = new ArrayDeque<>();
    private char separator;

    /** How many a row has at least; nought before the headers are read. */
    private int separators;

    private int lines;

    /** Reads from a buffered reader, which is closed with this. */
    CsvReader(Reader reader) {
        this.reader = reader;
    }

    /** Returns what separates the cells: the comma, unless the first row has more of another separator. */
    char separator() {
        return separator;
    }

    /** Returns the next row that is not empty, or null at the end. */
    @Nullable
    CsvRow next() throws IOException {
        for (Line line = nextLine(); line != null; line = nextLine()) {
            if (separator == 0) {
                separator = mostFrequent(line.text());
            }
            CsvRow row = row(line);
            if (separators == 0) {
                separators = row.cells().size() - 1;
            }
            if (!row.isEmpty()) {
                return row;
            }
        }
        return null;
    }

    private CsvRow row(Line first) throws IOException {
        if (first.cut()) {
            return CsvRow.broken(first.number(), first.text().substring(0, KEPT), "row.long");
        }
        List<Line> further = new ArrayList<>();
        StringBuilder text = new StringBuilder(first.text());
        CsvCells cells = new CsvCells(first.text(), separator);
        while (cells.state() == CsvCells.State.OPEN) {
            Line line = nextLine();
            if (line == null) {
                break;
            }
            further.add(line);
            text.append('\n').append(line.text());
            if (isRow(line) || line.cut() || text.length() > MAX_LENGTH || further.size() >= MAX_LINES) {
                break;
            }
            cells = new CsvCells(text.toString(), separator);
        }
        if (cells.state() == CsvCells.State.WHOLE) {
            return new CsvRow(first.number(), cells.cells(), null);
        }
        for (int i = further.size() - 1; i >= 0; i--) {
            putBack.addFirst(further.get(i));
        }
        return CsvRow.broken(first.number(), first.text(), "row.quote");
    }

    private boolean isRow(Line line) {
        return separators > 0 && count(line.text(), separator) >= separators;
    }

    private @Nullable Line nextLine() throws IOException {
        Line known = putBack.pollFirst();
        return known == null ? readLine() : known;
    }

    private @Nullable Line readLine() throws IOException {
        int character = reader.read();
        if (character == END) {
            return null;
        }
        if (lines == 0 && character == BYTE_ORDER_MARK) {
            character = reader.read();
        }
        lines++;
        StringBuilder text = new StringBuilder();
        boolean cut = false;
        for (; character != END && character != '\n'; character = reader.read()) {
            cut |= text.length() == MAX_LENGTH;
            if (!cut) {
                text.append((char) character);
            }
        }
        int length = text.length();
        if (length > 0 && text.charAt(length - 1) == '\r') {
            text.setLength(length - 1);
        }
        return new Line(lines, text.toString(), cut);
    }

    private static char mostFrequent(String header) {
        return SEPARATORS.stream()
                .max(Comparator.comparingLong(separator -> count(header, separator)))
                .orElseThrow();
    }

    private static long count(String text, char character) {
        return text.chars().filter(one -> one == character).count();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
