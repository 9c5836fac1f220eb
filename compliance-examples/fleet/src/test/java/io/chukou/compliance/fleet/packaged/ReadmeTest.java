package io.chukou.compliance.fleet.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what the program prints. */
class ReadmeTest {
    @TempDir
    private Path directory;

    private static List<String> readme() throws IOException {
        return Files.readAllLines(Path.of("README.md"));
    }

    @Test
    void the_output_is_real() throws IOException, InterruptedException {
        List<String> printed = SparkSubmit.run(directory, false, "demo", "--out=" + directory.resolve("demo"))
                .lines()
                .toList();

        assertThat(printed).hasSizeGreaterThan(20);
        assertThat(readme()).containsSequence(printed);
    }
}
