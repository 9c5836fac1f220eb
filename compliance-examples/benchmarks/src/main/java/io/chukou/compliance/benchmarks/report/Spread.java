package io.chukou.compliance.benchmarks.report;

import java.util.List;
import java.util.Locale;

/**
 * A handful of times.
 *
 * @param median the one in the middle
 * @param least the shortest
 * @param most the longest
 */
record Spread(double median, double least, double most) {

    static Spread of(List<Double> times) {
        List<Double> sorted = times.stream().sorted().toList();
        int middle = sorted.size() / 2;
        double median = sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
        return new Spread(median, sorted.get(0), sorted.get(sorted.size() - 1));
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.0f ms (%.0f to %.0f)", median, least, most);
    }
}
