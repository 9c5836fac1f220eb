package io.chukou.compliance.cli.output;

import java.nio.charset.StandardCharsets;

/** Folds the lines of an iCalendar text at 75 octets (RFC 5545, 3.1), without cutting a character. */
final class FoldedLines {
    private static final String END = "\r\n";
    private static final String FOLD = END + " ";
    private static final int OCTETS = 75;

    private FoldedLines() {}

    /** Folds anew what a writer folded at 75 characters, which may be three times as many octets. */
    static String of(String text) {
        StringBuilder folded = new StringBuilder();
        for (String line : text.replace(FOLD, "").split(END)) {
            fold(line, folded);
            folded.append(END);
        }
        return folded.toString();
    }

    private static void fold(String line, StringBuilder out) {
        int length = 0;
        for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
            String character = Character.toString(line.codePointAt(at));
            int octets = character.getBytes(StandardCharsets.UTF_8).length;
            if (length + octets > OCTETS) {
                out.append(FOLD);
                length = 1;
            }
            out.append(character);
            length += octets;
        }
    }
}
