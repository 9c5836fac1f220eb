package io.chukou.compliance.conformance;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** One run of the program within this process. */
record Run(int code, String out, String err) {
    static final String VECTORS = "vectors";

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    static Run of(String... args) {
        return withInput("", args);
    }

    static Run withInput(String in, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = new Main(
                        new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .run(List.of(args));
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The command of an implementation that is wrong on purpose. */
    static List<String> permitsEverything(String... fault) {
        String classes = Path.of("target", "test-classes").toString();
        return command(List.of(JAVA, "-cp", classes, "io.chukou.compliance.conformance.PermitsEverything"), fault);
    }

    /** The command of this library, as a process of its own. */
    static List<String> thisLibrary() {
        return command(List.of(
                JAVA,
                "-p",
                System.getProperty("jdk.module.path"),
                "-cp",
                System.getProperty("java.class.path"),
                "-m",
                "io.chukou.compliance.conformance/io.chukou.compliance.conformance.Main",
                "--serve"));
    }

    private static List<String> command(List<String> start, String... more) {
        return Stream.concat(start.stream(), List.of(more).stream()).toList();
    }

    List<String> lines() {
        return out.lines().toList();
    }
}
