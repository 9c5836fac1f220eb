package io.chukou.compliance.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page with a part that the program writes, between two marks. */
final class Document {
    private static final String BEGIN = "<!-- begin of what the program writes -->\n";
    private static final String END = "<!-- end of what the program writes -->";

    private Document() {}

    static void write(Path page, String part) throws IOException {
        Files.writeString(page, replaced(Files.readString(page), part));
    }

    static String replaced(String page, String part) {
        int begin = page.indexOf(BEGIN);
        int end = page.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("The page lacks the two marks, or has them in the wrong order");
        }
        return page.substring(0, begin + BEGIN.length()) + part + page.substring(end);
    }
}
