package io.chukou.compliance.benchmarks.report;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.Statistics;

/**
 * What was measured of one thing: the median of all iterations of all forks, with the least and the most.
 *
 * @param name class and method, then the parameters, then the threads: {@code AssessBenchmark.assess PERMITTED 1}
 * @param median operations per second
 * @param least the slowest iteration
 * @param most the fastest iteration
 * @param bytes what one operation allocates
 */
record Figure(String name, double median, double least, double most, double bytes) {
    private static final String ALLOCATION = "gc.alloc.rate.norm";

    static Figure of(RunResult run) {
        Statistics rate = run.getPrimaryResult().getStatistics();
        Result<?> allocated = run.getSecondaryResults().get(ALLOCATION);
        return new Figure(
                name(run),
                rate.getPercentile(50),
                rate.getMin(),
                rate.getMax(),
                allocated == null ? Double.NaN : allocated.getScore());
    }

    private static String name(RunResult run) {
        String method = run.getParams().getBenchmark();
        StringBuilder name =
                new StringBuilder(method.substring(method.lastIndexOf('.', method.lastIndexOf('.') - 1) + 1));
        for (String parameter : run.getParams().getParamsKeys()) {
            name.append(' ').append(run.getParams().getParam(parameter));
        }
        return name.append(' ').append(run.getParams().getThreads()).toString();
    }

    static List<Figure> of(Collection<RunResult> runs) {
        return runs.stream().map(Figure::of).toList();
    }

    /** Half of the range, as a share of the median: how far off a single iteration is. */
    double spread() {
        return (most - least) / 2 / median;
    }

    double micros() {
        return 1e6 / median;
    }

    String line(String title) {
        return String.format(
                Locale.ROOT, "| %s | %s | %s | ±%.0f %% | %,.0f |", title, time(), rate(), 100 * spread(), bytes);
    }

    private String rate() {
        return String.format(Locale.ROOT, median < 100 ? "%.2f" : "%,.0f", median);
    }

    private String time() {
        double micros = micros();
        return micros < 1000
                ? String.format(Locale.ROOT, micros < 10 ? "%.3f µs" : "%.1f µs", micros)
                : String.format(Locale.ROOT, "%.2f ms", micros / 1000);
    }
}
