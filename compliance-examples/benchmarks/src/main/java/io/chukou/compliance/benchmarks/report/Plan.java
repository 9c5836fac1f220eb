package io.chukou.compliance.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * How long is measured.
 *
 * @param forks fresh JVMs for each thing that is measured
 * @param warmups iterations before it counts
 * @param iterations iterations that count
 * @param millis how long each of them takes
 * @param starts how many times each program is started for the cold start
 */
public record Plan(int forks, int warmups, int iterations, int millis, int starts) {
    /** About a quarter of an hour. */
    public static final Plan FULL = new Plan(2, 4, 5, 1_000, 30);

    /** About three minutes, for a first look. */
    public static final Plan QUICK = new Plan(1, 3, 3, 400, 7);

    Figures run() throws RunnerException {
        List<Figure> figures = new ArrayList<>();
        for (ChainedOptionsBuilder part : parts()) {
            figures.addAll(Figure.of(new Runner(part.build()).run()));
        }
        return new Figures(figures);
    }

    /** What takes longer than it tells is asked of some classes of cases only. */
    private List<ChainedOptionsBuilder> parts() {
        return List.of(
                of("AssessBenchmark.assess$"),
                of("AssessBenchmark.assess$").threads(2),
                of("AssessBenchmark.outlook").param("workload", "PERMITTED"),
                of("AssessBenchmark.(assessInFull|waysOut)").param("workload", "BLOCKED", "PARTIAL"),
                of("(Consignment|Json|Rules|Versions|Satisfied|ManyCases|Peer)Benchmark"));
    }

    private ChainedOptionsBuilder of(String what) {
        return new OptionsBuilder()
                .include("io.chukou.compliance.benchmarks." + what)
                .forks(forks)
                .warmupIterations(warmups)
                .warmupTime(TimeValue.milliseconds(millis))
                .measurementIterations(iterations)
                .measurementTime(TimeValue.milliseconds(millis))
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true);
    }
}
