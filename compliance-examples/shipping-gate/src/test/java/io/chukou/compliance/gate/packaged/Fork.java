package io.chukou.compliance.gate.packaged;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program in a Java process of its own, from its jar on the module path. No process outlives its fork. */
final class Fork implements AutoCloseable {
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final String MAIN = "io.chukou.compliance.gate/io.chukou.compliance.gate.Main";
    private static final long DEADLINE_SECONDS = 120;

    private final Process process;
    private final Path out;
    private final Path err;

    private Fork(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    /** Starts a gate on a folder; its output goes to files beside the folder. */
    static Fork start(Path root, String... options) throws IOException {
        Path out = Files.createTempFile(root.toAbsolutePath().getParent(), "fork", ".out");
        Path err = Files.createTempFile(root.toAbsolutePath().getParent(), "fork", ".err");
        List<String> command = new ArrayList<>(
                List.of(JAVA, "-p", System.getProperty("jdk.module.path"), "-m", MAIN, root.toString()));
        command.addAll(List.of(options));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        // The names and texts of the gate are no matter of the locale.
        builder.environment().put("LC_ALL", "C");
        return new Fork(builder.start(), out, err);
    }

    /** Runs a gate to its end, and returns its exit code. */
    static Result run(Path root, String... options) throws IOException, InterruptedException {
        try (Fork fork = start(root, options)) {
            return fork.end();
        }
    }

    /** Waits a moment for the end; returns whether it came. */
    boolean endsInAMoment() throws InterruptedException {
        return process.waitFor(5, TimeUnit.MILLISECONDS);
    }

    /** Sends SIGTERM. */
    void terminate() {
        process.destroy();
    }

    /** Sends SIGKILL. */
    void kill() {
        process.destroyForcibly();
    }

    Result end() throws IOException, InterruptedException {
        if (!process.waitFor(DEADLINE_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("The gate did not end within " + DEADLINE_SECONDS + " s");
        }
        return new Result(process.exitValue(), text(out), text(err));
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }

    /** How the process ended and what it wrote. */
    record Result(int code, String out, String err) {}
}
