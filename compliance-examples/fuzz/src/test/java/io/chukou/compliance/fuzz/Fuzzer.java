package io.chukou.compliance.fuzz;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Starts the fuzzer (Jazzer on libFuzzer) in a Java process of its own: it changes the classes that it loads, and ends the process
 * when it finds something.
 */
final class Fuzzer {
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    /** Without Jackson the fuzzer would be blind in the parser, and with everything it would look at the wrong things. */
    private static final String LOOKED_AT = String.join(File.pathSeparator, "io.chukou.**", "com.fasterxml.jackson.**");

    private static final Pattern COVERED = Pattern.compile("\\bcov: (\\d+)");

    /** What a run said. */
    record Run(int code, String output, Path folder) {

        /** Returns how many edges of the code had been reached at the end. */
        int covered() {
            Matcher matcher = COVERED.matcher(output);
            int last = 0;
            while (matcher.find()) {
                last = Integer.parseInt(matcher.group(1));
            }
            return last;
        }

        /** Returns the inputs that failed, each in a file. */
        List<Path> found() throws IOException {
            try (Stream<Path> files = Files.list(folder)) {
                return files.filter(file -> file.getFileName().toString().matches("(crash|timeout|oom|leak)-.*"))
                        .sorted()
                        .toList();
            }
        }
    }

    private Fuzzer() {}

    /**
     * Runs the fuzzer.
     *
     * @param target the class that is given the inputs
     * @param folder where the log and what is found goes
     * @param seeds where to begin
     * @param bound an option of libFuzzer that ends the run
     */
    static Run run(Class<?> target, Path folder, Path seeds, String... bound) throws IOException, InterruptedException {
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        Path log = folder.resolve("fuzzer.log");
        List<String> command = new ArrayList<>(List.of(
                JAVA,
                "-Xmx1g",
                "-Xss1m",
                "-XX:+UseSerialGC",
                "-XX:+EnableDynamicAgentLoading",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + target.getName(),
                "--instrumentation_includes=" + LOOKED_AT,
                "--custom_hook_includes=" + LOOKED_AT,
                "--reproducer_path=" + folder,
                "-artifact_prefix=" + folder + File.separator,
                "-dict=" + Dictionary.write(folder.resolve("dictionary.txt")),
                "-max_len=8192",
                "-timeout=120",
                "-rss_limit_mb=0"));
        command.addAll(List.of(bound));
        command.addAll(List.of(corpus.toString(), seeds.toString()));
        int code = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        return new Run(code, Files.readString(log, StandardCharsets.UTF_8), folder);
    }
}
