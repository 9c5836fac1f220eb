package io.chukou.compliance.core.docs;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** The little that the generated pages need to say in Markdown. */
final class Markdown {
    private Markdown() {}

    static String link(String text, String target) {
        return "[" + text + "](" + target + ")";
    }

    static String code(String text) {
        return "`" + text + "`";
    }

    /** The name by which a heading can be linked to: what GitHub and most other renderers make of it. */
    static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
    }

    static String commas(Collection<String> parts) {
        return String.join(", ", parts);
    }

    /** Turns indented lines into a nested list. */
    static String list(String lines) {
        return lines.lines()
                .map(line -> line.replaceFirst("^( *)", "$1- ") + "\n")
                .collect(Collectors.joining());
    }

    /** A row of a table with two columns; nothing if there is nothing to say. */
    static String row(String name, String value) {
        return value.isEmpty() ? "" : "| " + name + " | " + value.replace("|", "\\|") + " |\n";
    }
}
