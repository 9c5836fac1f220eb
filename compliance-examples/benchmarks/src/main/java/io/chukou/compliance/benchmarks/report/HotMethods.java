package io.chukou.compliance.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedMethod;
import jdk.jfr.consumer.RecordingFile;
import org.openjdk.jmh.profile.JavaFlightRecorderProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Records what the threads of one measurement are doing, and says in which methods they were most often seen. */
public final class HotMethods {
    private static final int SHOWN = 15;

    private HotMethods() {}

    /**
     * Measures one benchmark with a flight recorder, for about half a minute.
     *
     * @param benchmark a regular expression for class and method, such as {@code AssessBenchmark.assess$}
     * @return the methods with their shares of all samples, in Markdown
     * @throws RunnerException if the measurement fails
     * @throws IOException if the recording cannot be read
     */
    public static String of(String benchmark) throws RunnerException, IOException {
        Path directory = Files.createTempDirectory("recordings");
        new Runner(new OptionsBuilder()
                        .include("io.chukou.compliance.benchmarks." + benchmark)
                        .forks(1)
                        .warmupIterations(5)
                        .warmupTime(TimeValue.seconds(1))
                        .measurementIterations(10)
                        .measurementTime(TimeValue.seconds(1))
                        .addProfiler(JavaFlightRecorderProfiler.class, "dir=" + directory)
                        .shouldFailOnError(true)
                        .build())
                .run();
        StringBuilder tables = new StringBuilder();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".jfr"))
                    .sorted()
                    .toList()) {
                tables.append(table(directory.relativize(file).toString(), samples(file)));
            }
        }
        return tables.toString();
    }

    private static String table(String recording, Map<String, Long> samples) {
        long all = samples.values().stream().mapToLong(Long::longValue).sum();
        String lines = samples.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(SHOWN)
                .map(one ->
                        String.format(Locale.ROOT, "| %.1f %% | `%s` |%n", 100.0 * one.getValue() / all, one.getKey()))
                .collect(Collectors.joining());
        return String.format(Locale.ROOT, "%n%s%n%n| of %d samples | in |%n|---|---|%n%s", recording, all, lines);
    }

    private static Map<String, Long> samples(Path recording) throws IOException {
        Map<String, Long> samples = new TreeMap<>();
        for (RecordedEvent event : RecordingFile.readAllEvents(recording)) {
            if (isOfBenchmark(event)) {
                List<RecordedFrame> frames = event.getStackTrace().getFrames();
                samples.merge(name(frames.get(0).getMethod()), 1L, Long::sum);
            }
        }
        return samples;
    }

    private static boolean isOfBenchmark(RecordedEvent event) {
        return event.getEventType().getName().equals("jdk.ExecutionSample")
                && event.getStackTrace() != null
                && event.getThread("sampledThread").getJavaName().contains("jmh-worker");
    }

    private static String name(RecordedMethod method) {
        String type = method.getType().getName();
        return type.substring(type.lastIndexOf('.') + 1) + "." + method.getName();
    }
}
