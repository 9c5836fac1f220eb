package io.chukou.compliance.benchmarks;

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
    private static final String USAGE = "benchmarks [-quick] [PAGE]: PAGE is a Markdown file with the two marks";

    private Main() {}

    /**
     * Runs it.
     *
     * @param arguments {@code -quick} for a short run, and the page to write into
     * @throws RunnerException if a measurement fails
     * @throws IOException if a program cannot be started, or the page not be written
     * @throws InterruptedException if the thread is interrupted
     */
    public static void main(String[] arguments) throws RunnerException, IOException, InterruptedException {
        List<String> rest = new ArrayList<>(List.of(arguments));
        Plan plan = rest.remove("-quick") ? Plan.QUICK : Plan.FULL;
        if (rest.size() > 1 || rest.stream().anyMatch(one -> one.startsWith("-"))) {
            System.err.println(USAGE);
            System.exit(2);
        }
        Report report = Report.make(plan, LocalDate.now(ZoneId.of("Asia/Shanghai")));
        System.out.println(report);
        if (!rest.isEmpty()) {
            report.writeInto(Path.of(rest.get(0)));
        }
    }
}
