package io.chukou.compliance.fleet.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs after the program is packaged. */
class SparkSubmitTest {
    @TempDir
    private Path directory;

    /** Spark's own Jackson and validation API come first, or what our jar holds does. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void the_jar_generates_and_assesses(boolean oursFirst) throws IOException, InterruptedException {
        String inventory = directory.resolve("inventory").toString();
        String out = directory.resolve("out").toString();

        assertThat(SparkSubmit.run(
                        directory, oursFirst, "generate", "--count=200", "--format=csv", "--out=" + inventory))
                .isEmpty();
        assertThat(SparkSubmit.run(
                        directory,
                        oursFirst,
                        "assess",
                        "--inventory=" + inventory,
                        "--format=csv",
                        "--as-of=2026-06-30",
                        "--out=" + out))
                .startsWith("200 listings as of 2026-06-30: 200 assessed, 0 cannot be read");
        assertThat(Path.of(out, "run", "_SUCCESS")).exists();
    }

    @Test
    void the_jar_holds_nothing_that_a_cluster_has() throws IOException {
        try (JarFile jar = new JarFile(SparkSubmit.JAR.toFile())) {
            assertThat(jar.stream().map(entry -> entry.getName()))
                    .contains("io/chukou/compliance/core/ExportValidator.class")
                    .noneMatch(name -> name.startsWith("org/apache/"))
                    .noneMatch(name -> name.startsWith("scala/"))
                    .noneMatch(name -> name.startsWith("jakarta/"))
                    .noneMatch(name -> name.startsWith("com/fasterxml/jackson/databind/"));
        }
    }
}
