package io.chukou.compliance.benchmarks;

import io.chukou.compliance.benchmarks.report.HotMethods;
import io.chukou.compliance.benchmarks.report.Plan;
import io.chukou.compliance.benchmarks.report.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/** Measures, prints the tables and what was reached of each goal, and on demand writes them into a page. */
final class Main {
    private static final String USAGE = "benchmarks [-quick] [PAGE] | -profile BENCHMARK";

    private Main() {}

    /**
     * Runs it.
     *
     * @param arguments {@code -quick} for a short run, and the Markdown page with two marks to write into; or {@code -profile} and
     *     the name of one benchmark, to see where its time goes
     * @throws RunnerException if a measurement fails
     * @throws IOException if a program cannot be started, or the page not be written
     * @throws InterruptedException if the thread is interrupted
     */
    public static void main(String[] arguments) throws RunnerException, IOException, InterruptedException {
        List<String> rest = new ArrayList<>(List.of(arguments));
        if (rest.size() == 2 && rest.get(0).equals("-profile")) {
            System.out.println(HotMethods.of(rest.get(1)));
            return;
        }
        Plan plan = rest.remove("-quick") ? Plan.QUICK : Plan.FULL;
        if (rest.size() > 1 || rest.stream().anyMatch(one -> one.startsWith("-"))) {
            System.err.println(USAGE);
            System.exit(2);
        }
        measure(plan, rest);
    }

    private static void measure(Plan plan, List<String> pages)
            throws RunnerException, IOException, InterruptedException {
        Report report = Report.make(plan, LocalDate.now(ZoneId.of("Asia/Shanghai")));
        System.out.println(report);
        for (String page : pages) {
            report.writeInto(Path.of(page));
        }
    }
}
