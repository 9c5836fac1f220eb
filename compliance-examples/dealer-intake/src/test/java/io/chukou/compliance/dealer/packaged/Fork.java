package io.chukou.compliance.dealer.packaged;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the packaged program in a Java process of its own. */
final class Fork {
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final String MODULES = System.getProperty("jdk.module.path");
    private static final String CLASSES = System.getProperty("java.class.path");
    private static final String MAIN = "io.chukou.compliance.dealer.Main";

    private Fork() {}

    /**
     * The module path is that of the tests, which the build has put together from the POM. The class path holds what a library
     * that is no module of its own needs besides; no module of ours sees it.
     */
    static Result modules(List<String> options, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(options);
        command.addAll(List.of("-p", MODULES, "-cp", CLASSES, "-m", "io.chukou.compliance.dealer/" + MAIN));
        command.addAll(List.of(args));
        return run(command);
    }

    /** Everything on the class path, as in a product that has no modules. */
    static Result classes(String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("-cp", MODULES + File.pathSeparator + CLASSES, MAIN));
        command.addAll(List.of(args));
        return run(command);
    }

    private static Result run(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(JAVA));
        command.addAll(arguments);
        File out = File.createTempFile("dealer", ".out");
        File err = File.createTempFile("dealer", ".err");
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
