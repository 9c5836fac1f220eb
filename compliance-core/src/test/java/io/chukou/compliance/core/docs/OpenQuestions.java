package io.chukou.compliance.core.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rows of the page on open questions, by what they name. */
final class OpenQuestions {
    private static final Pattern ROW = Pattern.compile("^\\| ([0-9]+) \\| (.*)$");
    private static final List<String> LINES = lines();

    private OpenQuestions() {}

    private static List<String> lines() {
        try {
            return Files.readAllLines(Path.of("..", "docs", "open-questions.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The numbers of the rows that name a rule or a clause. */
    static List<String> about(String name) {
        Pattern word = Pattern.compile("(?<![\\w.-])" + Pattern.quote(name) + "(?![\\w-]|\\.\\w)");
        return LINES.stream()
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .filter(row -> word.matcher(row.group(2)).find())
                .map(row -> row.group(1))
                .toList();
    }

    /** Links to a row from a page in the folder of the documents; there must be such a row. */
    static String link(String row) {
        if (LINES.stream().noneMatch(line -> line.startsWith("| " + row + " |"))) {
            throw new IllegalArgumentException("There is no open question " + row);
        }
        return link(List.of(row), "");
    }

    static String link(List<String> rows, String up) {
        return rows.isEmpty() ? "" : Markdown.link(Markdown.commas(rows), up + "open-questions.md");
    }
}
