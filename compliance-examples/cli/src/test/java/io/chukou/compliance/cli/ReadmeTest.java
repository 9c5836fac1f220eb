package io.chukou.compliance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the README shows as output is what the program prints. */
class ReadmeTest {
    private static final Path ROOT = Path.of("..", "..");

    private static List<String> readme() throws IOException {
        return Files.readAllLines(ROOT.resolve("README.md"));
    }

    @Test
    void the_output_of_the_demo_is_real() throws IOException {
        List<String> printed = Cli.withStandardRules("demo").lines();
        assertThat(printed).hasSizeGreaterThan(30);
        assertThat(readme()).containsSubsequence(printed);
    }

    @Test
    void the_report_on_one_vehicle_is_real() throws IOException {
        String file = ROOT.resolve(Path.of("docs", "examples", "near-new.json")).toString();
        List<String> printed = Cli.withStandardRules("check", file, "--as-of=2026-06-30", "--assume=prospect")
                .lines();
        int end = printed.indexOf("Taken as met because the caller vouches for it");
        assertThat(end).isGreaterThan(10);
        assertThat(readme()).containsSubsequence(printed.subList(0, end - 1));
    }

    @Test
    void the_same_vehicle_is_permitted_on_day_181() {
        String file = ROOT.resolve(Path.of("docs", "examples", "near-new.json")).toString();
        assertThat(Cli.withStandardRules("check", file, "--as-of=2026-07-01", "--assume=prospect")
                        .code())
                .isZero();
    }
}
