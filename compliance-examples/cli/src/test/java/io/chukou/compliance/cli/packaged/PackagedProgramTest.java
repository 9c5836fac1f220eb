package io.chukou.compliance.cli.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs after the program is packaged. Surefire opens every module, so only a process of its own shows that nothing is missing. */
class PackagedProgramTest {
    private static final String CSV = "reference,vehicle.brand,vehicle.category\n一号,吉利,MOTORCYCLE\n";

    @TempDir
    private Path directory;

    @Test
    void the_executable_jar_runs_the_demo_as_utf8_in_any_locale() throws IOException, InterruptedException {
        Fork.Result result = Fork.jar(List.of("-Dfile.encoding=US-ASCII"), "demo", "--lang=zh");

        assertThat(result.err()).isEmpty();
        assertThat(result.out()).contains("共240辆");
        assertThat(result.code()).isZero();
    }

    @Test
    void the_modules_run_every_form_of_input_and_output() throws IOException, InterruptedException {
        String csv = Files.writeString(directory.resolve("a.csv"), CSV, StandardCharsets.UTF_8)
                .toString();
        for (String format : List.of("table", "json", "jsonl")) {
            Fork.Result result = Fork.module("check", csv, "--as-of=2026-06-30", "--format=" + format);

            assertThat(result.err()).isEmpty();
            assertThat(result.out()).contains("一号");
            assertThat(result.code()).isBetween(4, 6);
        }
    }

    @Test
    void the_modules_run_the_demo_and_the_generator() throws IOException, InterruptedException {
        Path listings = directory.resolve("listings.jsonl");

        assertThat(Fork.module("demo").out()).contains("240 cases");
        assertThat(Fork.module("generate", "--out", listings.toString()).code()).isZero();
        assertThat(listings).hasSameTextualContentAs(Fork.LISTINGS);
    }

    @Test
    void the_modules_and_the_executable_jar_write_one_and_the_same_calendar() throws IOException, InterruptedException {
        String car = Path.of("..", "..", "docs", "examples", "ninety-days.json").toString();
        Fork.Result result = Fork.module("obligations", car, "--as-of=2026-06-30", "--ics", "--lang=zh");

        assertThat(result.err()).isEmpty();
        assertThat(result.out()).startsWith("BEGIN:VCALENDAR").contains("DTSTART;VALUE=DATE:20270110");
        List<String> thai = List.of("-Duser.language=th", "-Duser.country=TH", "-Dfile.encoding=US-ASCII");
        assertThat(Fork.jar(thai, "obligations", car, "--as-of=2026-06-30", "--ics", "--lang=zh")
                        .out())
                .isEqualTo(result.out());
    }

    @Test
    void many_lines_need_little_memory() throws IOException, InterruptedException {
        Path listings = directory.resolve("many.jsonl");
        Path answers = directory.resolve("answers.jsonl");
        Fork.jar(List.of(), "generate", "--count=20000", "--out", listings.toString());
        Fork.Result result = Fork.jar(
                List.of("-Xmx32m"),
                "check",
                listings.toString(),
                "--as-of=2026-06-30",
                "--assume=prospect",
                "--format=jsonl",
                "--output",
                answers.toString());

        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isBetween(4, 6);
        try (var lines = Files.lines(answers)) {
            assertThat(lines.count()).isEqualTo(20_000);
        }
    }
}
