package io.chukou.compliance.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the README shows as output is what the program prints. */
class ReadmeTest {
    private static List<String> readme() throws IOException {
        return Files.readAllLines(Path.of("README.md"));
    }

    @Test
    void the_run_against_this_library_is_real() throws IOException {
        assertThat(readme())
                .containsSequence(Run.of(Run.VECTORS, "--clause=G25-").lines());
    }

    @Test
    void the_run_against_a_wrong_implementation_is_real() throws IOException {
        List<String> args = new ArrayList<>(List.of(Run.VECTORS, "--clause=G25-3.6", "--"));
        args.addAll(Run.permitsEverything());
        List<String> printed = Run.of(args.toArray(String[]::new)).lines();
        assertThat(printed).hasSizeGreaterThan(10);
        assertThat(readme()).containsSequence(printed);
    }
}
