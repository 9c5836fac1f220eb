package io.chukou.compliance.dealer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a file as it was read.
 *
 * @param line the line on which it begins, the first line being 1
 * @param cells its cells; of a broken row one cell with its line
 * @param trouble the key of the text that says what is broken, or null
 */
record CsvRow(int line, List<String> cells, @Nullable String trouble) {
    static CsvRow broken(int line, String text, String trouble) {
        return new CsvRow(line, List.of(text), trouble);
    }

    /** Spreadsheets like to end a file with rows of commas. */
    boolean isEmpty() {
        return trouble == null && cells.stream().allMatch(String::isBlank);
    }
}
