package io.chukou.compliance.benchmarks.start;

import io.chukou.compliance.benchmarks.workload.Workload;
import io.chukou.compliance.core.intake.CaseReader;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Starts a fresh JVM over and over, each program in turn, so that a busy minute hits all of them. */
public final class ColdStart {
    private static final long LIMIT_SECONDS = 60;

    /** What is started, from the start of the process to its end. */
    public enum Program {
        /** A program that does nothing. */
        EMPTY,
        /** A program that builds one case and assesses it; the library is on the module path. */
        FIRST_VERDICT,
        /** A program that reads one case from a JSON file, assesses it and writes JSON; the library is on the module path. */
        FIRST_TEXT
    }

    private final Path text;

    private ColdStart(Path text) {
        this.text = text;
    }

    /**
     * Measures.
     *
     * @param rounds how many times each program is started
     * @return the milliseconds of each start
     * @throws IOException if a program cannot be started, or fails
     * @throws InterruptedException if the thread is interrupted
     */
    public static Map<Program, List<Double>> measure(int rounds) throws IOException, InterruptedException {
        Path text = Files.createTempFile("case", ".json");
        try {
            Files.writeString(
                    text, CaseReader.strict().write(Workload.PERMITTED.cases(1).get(0)));
            return new ColdStart(text).run(rounds);
        } finally {
            Files.delete(text);
        }
    }

    private Map<Program, List<Double>> run(int rounds) throws IOException, InterruptedException {
        Map<Program, List<Double>> times = new EnumMap<>(Program.class);
        for (int round = 0; round < rounds; round++) {
            for (Program program : Program.values()) {
                times.computeIfAbsent(program, one -> new ArrayList<>()).add(time(program));
            }
        }
        return times;
    }

    private double time(Program program) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command(program))
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.INHERIT);
        long start = System.nanoTime();
        Process process = builder.start();
        if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException(program + " did not end within " + LIMIT_SECONDS + " seconds");
        }
        long end = System.nanoTime();
        if (process.exitValue() != 0) {
            throw new IOException(program + " failed with " + process.exitValue());
        }
        return (end - start) / 1e6;
    }

    private List<String> command(Program program) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", ours()));
        if (program == Program.EMPTY) {
            command.add(Nothing.class.getName());
            return command;
        }
        String modules =
                Library.jars().values().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        command.addAll(List.of("-p", modules, "--add-modules", Library.ROOT));
        command.addAll(
                program == Program.FIRST_VERDICT
                        ? List.of(FirstVerdict.class.getName())
                        : List.of(FirstText.class.getName(), text.toString()));
        return command;
    }

    /** The entry of the class path that this program is in. */
    private static String ours() {
        return Path.of(URI.create(ColdStart.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toString()))
                .toString();
    }
}
