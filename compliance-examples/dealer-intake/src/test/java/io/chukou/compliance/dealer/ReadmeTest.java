package io.chukou.compliance.dealer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The lines of code in the README are lines of the program; its output is compared where the program is packaged. */
class ReadmeTest {
    @Test
    void the_lines_that_matter_are_lines_of_the_source() throws IOException {
        List<String> shown = code();

        assertThat(shown).hasSizeBetween(8, 14);
        assertThat(source()).containsAll(shown);
    }

    private static List<String> code() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("README.md"));
        int begin = lines.indexOf("```java");
        int end = begin + lines.subList(begin, lines.size()).indexOf("```");
        return lines.subList(begin + 1, end).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("//"))
                .toList();
    }

    private static List<String> source() throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.readAllLines(file).stream().map(String::strip).forEach(lines::add);
            }
        }
        return lines;
    }
}
