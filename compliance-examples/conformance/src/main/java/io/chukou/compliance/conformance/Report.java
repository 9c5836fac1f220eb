package io.chukou.compliance.conformance;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a run found, by clause: passed of all, and each difference. */
final class Report {
    private static final int WIDTH = 110;

    private final Map<String, Map<String, int[]>> passedAndAll = new LinkedHashMap<>();
    private final List<Verification> failed = new ArrayList<>();
    private int count;

    void add(Verification verification) {
        String clause = verification.vector().clause();
        int dash = clause.indexOf('-');
        int[] figures = passedAndAll
                .computeIfAbsent(clause.substring(0, dash), instrument -> new LinkedHashMap<>())
                .computeIfAbsent(clause.substring(dash + 1), rest -> new int[2]);
        count++;
        figures[1]++;
        if (verification.passed()) {
            figures[0]++;
        } else {
            failed.add(verification);
        }
    }

    boolean allPassed() {
        return failed.isEmpty();
    }

    void print(PrintStream out) {
        failed.forEach(one -> print(one, out));
        passedAndAll.forEach((instrument, clauses) -> print(instrument, clauses, out));
        int clauses = passedAndAll.values().stream().mapToInt(Map::size).sum();
        out.println(number(count, "vector") + " of " + number(clauses, "clause") + ": " + (count - failed.size())
                + " passed, " + failed.size() + " failed");
    }

    private static String number(int count, String of) {
        return count + " " + of + (count == 1 ? "" : "s");
    }

    private static void print(Verification failed, PrintStream out) {
        out.println("FAILED " + failed.vector().id());
        out.println("  " + failed.vector().says());
        failed.differences().forEach(difference -> out.println("  " + difference));
    }

    private static void print(String instrument, Map<String, int[]> clauses, PrintStream out) {
        StringBuilder line = new StringBuilder(padded(instrument));
        for (Map.Entry<String, int[]> clause : clauses.entrySet()) {
            String cell = "  " + clause.getKey() + " " + clause.getValue()[0] + "/" + clause.getValue()[1];
            if (line.length() + cell.length() > WIDTH) {
                out.println(line);
                line = new StringBuilder(padded(""));
            }
            line.append(cell);
        }
        out.println(line);
    }

    private static String padded(String instrument) {
        return instrument + " ".repeat(Math.max(0, 5 - instrument.length()));
    }
}
