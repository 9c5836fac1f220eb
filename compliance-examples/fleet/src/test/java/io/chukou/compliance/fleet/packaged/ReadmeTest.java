package io.chukou.compliance.fleet.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what the program prints, and lines that are in the source. */
class ReadmeTest {
    private static final Path SOURCES = Path.of("src", "main", "java", "io", "chukou", "compliance", "fleet");

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

    @Test
    void the_ten_lines_are_real() throws IOException {
        List<String> source = new ArrayList<>();
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file : files.toList()) {
                source.addAll(
                        Files.readAllLines(file).stream().map(String::strip).toList());
            }
        }
        List<String> readme = readme();
        List<String> shown = readme.subList(readme.indexOf("```java") + 1, readme.size());
        shown = shown.subList(0, shown.indexOf("```"));

        assertThat(shown).hasSizeGreaterThan(8);
        assertThat(shown.stream().map(String::strip).filter(line -> !line.isEmpty()))
                .isSubsetOf(source);
    }
}
