package io.chukou.compliance.benchmarks.report;

import io.chukou.compliance.benchmarks.start.ColdStart;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import org.openjdk.jmh.runner.RunnerException;

/** All that was measured in one run, as text. */
public final class Report {
    private final String text;

    private Report(String text) {
        this.text = text;
    }

    /**
     * Measures everything. What is slower than promised is said, and is no failure.
     *
     * @param plan how long
     * @param day the day to write on it
     * @return the report
     * @throws RunnerException if a measurement fails
     * @throws IOException if a program cannot be started
     * @throws InterruptedException if the thread is interrupted
     */
    public static Report make(Plan plan, LocalDate day) throws RunnerException, IOException, InterruptedException {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        Starts starts = Starts.of(ColdStart.measure(plan.starts()));
        Figures figures = plan.run();
        Page page = new Page(figures);
        return new Report(page.write(plan, day, load, new Goals(figures, starts).all(), starts));
    }

    /**
     * Puts the report into a page, between its two marks.
     *
     * @param page the page
     * @throws IOException if the page cannot be read or written
     */
    public void writeInto(Path page) throws IOException {
        Document.write(page, text);
    }

    /** Returns the report in Markdown. */
    @Override
    public String toString() {
        return text;
    }
}
