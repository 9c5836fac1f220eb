package io.chukou.compliance.cli.packaged;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the packaged program in a Java process of its own. */
final class Fork {
    static final Path LISTINGS = Path.of(
            "..",
            "sample-listings",
            "src",
            "main",
            "resources",
            "io",
            "chukou",
            "compliance",
            "listings",
            "listings.jsonl");

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private Fork() {}

    static Result jar(List<String> options, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(options);
        command.addAll(List.of("-jar", Path.of("target", "chukou.jar").toString()));
        command.addAll(List.of(args));
        return run(command);
    }

    /**
     * The module path is that of the tests, which the build has put together from the POM. The class path holds what a library
     * that is no module of its own needs besides; no module of ours sees it.
     */
    static Result module(String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.addAll(List.of("-p", System.getProperty("jdk.module.path")));
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of("-m", "io.chukou.compliance.cli/io.chukou.compliance.cli.Main"));
        command.addAll(List.of(args));
        return run(command);
    }

    private static Result run(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(JAVA));
        command.addAll(arguments);
        File out = File.createTempFile("chukou", ".out");
        File err = File.createTempFile("chukou", ".err");
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectOutput(out).redirectError(err);
            builder.environment().put("LC_ALL", "C");
            int code = builder.start().waitFor();
            return new Result(code, text(out), text(err));
        } finally {
            Files.delete(out.toPath());
            Files.delete(err.toPath());
        }
    }

    private static String text(File file) throws IOException {
        return Files.readString(file.toPath(), StandardCharsets.UTF_8);
    }

    /** How the process ended and what it wrote. */
    record Result(int code, String out, String err) {}
}
