package io.chukou.compliance.fleet.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;

/** Gives the one jar to spark-submit in a process of its own, which has nothing of ours on its class path. */
final class SparkSubmit {
    static final Path JAR = Path.of("target", "fleet.jar");

    private static final Path CONFIG = Path.of("src", "main", "config");

    private SparkSubmit() {}

    /** Runs a command to its end, and returns what it printed. Which jars come first is for Spark to say. */
    static String run(Path directory, boolean oursFirst, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + CONFIG.resolve("spark.options"),
                "-XX:TieredStopAtLevel=1", // Short runs: most of their time would go into compiling Spark.
                "-Dlog4j2.configurationFile=" + CONFIG.resolve("log4j2.properties"),
                "-cp",
                sparkClassPath(),
                "org.apache.spark.deploy.SparkSubmit",
                "--master=local[2]",
                "--conf=spark.driver.userClassPathFirst=" + oursFirst,
                "--conf=spark.ui.enabled=false",
                "--conf=spark.local.dir=" + directory.resolve("spark"),
                "--class=io.chukou.compliance.fleet.Fleet",
                JAR.toString()));
        command.addAll(List.of(args));
        File out = directory.resolve("stdout").toFile();
        File err = directory.resolve("stderr").toFile();
        int code = new ProcessBuilder(command)
                .redirectOutput(out)
                .redirectError(err)
                .start()
                .waitFor();
        assertThat(code)
                .as(Files.readString(err.toPath(), StandardCharsets.UTF_8))
                .isZero();
        return Files.readString(out.toPath(), StandardCharsets.UTF_8);
    }

    /** What the tests see, which Maven has put together from the POM, without what our jar brings itself. */
    private static String sparkClassPath() throws IOException {
        List<String> jars = new ArrayList<>();
        try (JarFile ours = new JarFile(JAR.toFile())) {
            for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
                if (entry.endsWith(".jar") && !isIn(ours, entry)) {
                    jars.add(entry);
                }
            }
        }
        assertThat(jars).anyMatch(jar -> jar.contains("spark-sql")).noneMatch(jar -> jar.contains("chukou"));
        return String.join(File.pathSeparator, jars);
    }

    private static boolean isIn(JarFile ours, String path) throws IOException {
        try (JarFile jar = new JarFile(path)) {
            Optional<String> one = jar.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.endsWith(".class") && !name.startsWith("META-INF") && !name.contains("-info"))
                    .findFirst();
            return one.isPresent() && ours.getEntry(one.get()) != null;
        }
    }
}
