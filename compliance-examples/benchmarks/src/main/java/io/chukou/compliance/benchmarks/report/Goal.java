package io.chukou.compliance.benchmarks.report;

import java.util.Locale;

/**
 * Something that was promised, and what was reached.
 *
 * @param promise the promise
 * @param reached what was reached
 * @param isKept whether that is enough
 */
record Goal(String promise, String reached, boolean isKept) {

    static Goal atMost(String promise, double reached, double bound, String unit) {
        return new Goal(promise, number(reached) + unit, reached <= bound);
    }

    static Goal atLeast(String promise, double reached, double bound, String unit) {
        return new Goal(promise, number(reached) + unit, reached >= bound);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, Math.abs(value) < 100 ? "%.2f" : "%,.0f", value);
    }

    String line() {
        return "| " + promise + " | " + reached + " | " + (isKept ? "yes" : "**no**") + " |";
    }
}
