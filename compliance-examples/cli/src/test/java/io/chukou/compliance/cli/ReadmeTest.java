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

    private static String example(String name) {
        return ROOT.resolve(Path.of("docs", "examples", name)).toString();
    }

    /** What a run prints stands in the README, every line below the other, without one in between. */
    private static void assertShown(List<String> printed) throws IOException {
        assertThat(readme()).containsSequence(printed);
    }

    /** The last two lines are measured. Another machine measures something else, so that only their words are compared. */
    @Test
    void the_output_of_the_demo_is_real() throws IOException {
        List<String> printed = Cli.withStandardRules("demo").lines();
        int measured = printed.size() - 2;
        assertThat(printed).hasSizeGreaterThan(30);
        assertShown(printed.subList(0, measured));
        assertThat(readme())
                .map(ReadmeTest::withoutFigures)
                .contains(withoutFigures(printed.get(measured)), withoutFigures(printed.get(measured + 1)));
    }

    private static String withoutFigures(String line) {
        return line.replaceAll("[0-9]+(\\.[0-9]+)?", "#");
    }

    @Test
    void the_outlook_of_the_ninety_day_old_car_is_real() throws IOException {
        assertShown(Cli.withStandardRules("outlook", example("ninety-days.json"), "--as-of=2026-06-30")
                .lines());
    }

    @Test
    void the_explanation_of_the_closing_door_is_real() throws IOException {
        assertShown(Cli.withStandardRules("explain", example("ninety-days.json"), "--as-of=2027-01-11")
                .lines());
    }

    @Test
    void what_another_day_changes_is_real() throws IOException {
        assertShown(
                Cli.withStandardRules("what-if", example("ninety-days.json"), "--as-of=2026-06-30", "--on=2026-09-29")
                        .lines());
    }

    @Test
    void the_refused_batch_and_its_split_are_real() throws IOException {
        assertShown(Cli.withStandardRules("gate", example("refused-batch.json"), "--as-of=2026-06-20")
                .lines());
    }

    @Test
    void the_report_on_one_vehicle_is_real() throws IOException {
        List<String> printed = Cli.withStandardRules(
                        "check", example("near-new.json"), "--as-of=2026-06-30", "--assume=prospect")
                .lines();
        int end = printed.indexOf("Taken as met because the caller vouches for it");
        assertThat(end).isGreaterThan(10);
        assertShown(printed.subList(0, end - 1));
    }

    @Test
    void the_same_vehicle_is_permitted_on_day_181() {
        assertThat(Cli.withStandardRules("check", example("near-new.json"), "--as-of=2026-07-01", "--assume=prospect")
                        .code())
                .isZero();
    }
}
