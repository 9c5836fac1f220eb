package io.chukou.compliance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.question.Stage;
import io.chukou.compliance.core.question.Subject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckOptionsTest {
    @TempDir
    private Path directory;

    private static Cli.Result check(String input, String... more) {
        String[] args = Arrays.copyOf(new String[] {"check", "-", "--input=jsonl"}, 3 + more.length);
        System.arraycopy(more, 0, args, 3, more.length);
        return Cli.withInput(input, args);
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(directory.resolve(name), content).toString();
    }

    @Test
    void every_verdict_has_its_exit_code() {
        assertThat(check(Cli.PERMITTED).code()).isZero();
        assertThat(check(Cli.BLOCKED).code()).isEqualTo(4);
        assertThat(check(Cli.UNDETERMINED).code()).isEqualTo(5);
        assertThat(check(Cli.REFERRED).code()).isEqualTo(5);
        assertThat(check(Cli.OUT_OF_SCOPE).code()).isEqualTo(6);
        assertThat(check("x").code()).isEqualTo(3);
    }

    @Test
    void the_smallest_exit_code_other_than_zero_wins() {
        String all = String.join("\n", Cli.OUT_OF_SCOPE, Cli.PERMITTED, Cli.UNDETERMINED);

        assertThat(check(Cli.OUT_OF_SCOPE + "\n" + Cli.PERMITTED).code()).isEqualTo(6);
        assertThat(check(all).code()).isEqualTo(5);
        assertThat(check(all + "\n" + Cli.BLOCKED).code()).isEqualTo(4);
        assertThat(check(all + "\n" + Cli.BLOCKED + "\nx\n" + Cli.PERMITTED).code())
                .isEqualTo(3);
    }

    @Test
    void the_day_is_today_in_china_unless_given_and_is_then_told() {
        Cli.Result today = check(Cli.PERMITTED, "--format=jsonl");
        Cli.Result given = check(Cli.PERMITTED, "--format=jsonl", "--as-of=2026-06-30");

        assertThat(today.err()).contains("As of 2026-07-01, today in China");
        assertThat(today.out()).contains("\"asOf\":\"2026-07-01\"");
        assertThat(given.err()).isEmpty();
        assertThat(given.out()).contains("\"asOf\":\"2026-06-30\"");
    }

    @Test
    void stage_absence_and_assumptions_reach_the_question() {
        Cli.Result result = check(
                Cli.UNDETERMINED,
                "--format=jsonl",
                "--stage=customs-clearance",
                "--absent=not-held",
                "--assume=prospect,legal-status");

        assertThat(result.out())
                .contains("\"stage\":\"CUSTOMS_CLEARANCE\",")
                .contains("\"absence\":\"NOT_HELD\"")
                .contains("\"assumptions\":[\"LEGAL_STATUS\",\"ENCUMBRANCES\",\"TRANSFER\",");
        assertThat(check(Cli.UNDETERMINED, "--assume=legal-status").code()).isEqualTo(ExitCode.PERMITTED);
        assertThat(check(Cli.UNDETERMINED, "--assume=none").code()).isEqualTo(ExitCode.OPEN);
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void help_names_every_stage(Stage stage) {
        assertThat(help()).contains(Kebab.of(stage));
    }

    @ParameterizedTest
    @EnumSource(Subject.class)
    void help_names_every_subject(Subject subject) {
        assertThat(help()).contains(Kebab.of(subject));
    }

    @Test
    void help_names_the_exit_codes() {
        assertThat(help()).contains("Exit codes; if several apply, the smallest other than 0:");
    }

    @Test
    void a_day_that_is_none_is_refused_in_plain_words() {
        Cli.Result result = Cli.run("check", "x.json", "--as-of=2026-02-30");
        assertThat(result.code()).isEqualTo(ExitCode.USAGE);
        assertThat(result.err()).contains("must be a day of the calendar").doesNotContain("java.");
    }

    @Test
    void an_unknown_subject_is_refused_with_all_that_would_do() {
        assertThat(Cli.run("check", "x.json", "--assume=foo").err())
                .contains(
                        "must be none, or a list with commas in which each item is prospect, or else must be one of vehicle");
    }

    private static String help() {
        return Cli.run("check", "--help").out();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--stage=customs",
                "--absent=never",
                "--assume=everything",
                "--assume=",
                "--lang=de",
                "--format=xml",
                "--input=xls",
                "--as-of=2026-02-30",
                "--as-of=today",
                "--colour"
            })
    void wrong_usage_is_told_in_one_line(String option) {
        Cli.Result result = Cli.withInput(Cli.PERMITTED, "check", "-", option);

        assertThat(result.code()).isEqualTo(ExitCode.USAGE);
        assertThat(result.err().lines()).singleElement().asString().startsWith("chukou: ");
        assertThat(result.out()).isEmpty();
    }

    @Test
    void a_missing_file_is_told() {
        Cli.Result result = Cli.run("check", directory.resolve("none.json").toString());

        assertThat(result.code()).isEqualTo(ExitCode.USAGE);
        assertThat(result.err()).contains("no such file: ").contains("none.json");
    }

    @Test
    void a_directory_is_told() {
        assertThat(Cli.run("check", directory.toString(), "--input=json").err())
                .contains("not a file that can be read");
    }

    @Test
    void a_command_is_needed() {
        assertThat(Cli.run().code()).isEqualTo(ExitCode.USAGE);
        assertThat(Cli.run("check").code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void the_form_follows_from_the_extension() throws IOException {
        assertThat(Cli.run("check", file("a.json", "[" + Cli.BLOCKED + "]")).code())
                .isEqualTo(ExitCode.BLOCKED);
        assertThat(Cli.run("check", file("a.JSONL", Cli.BLOCKED + "\n" + Cli.BLOCKED))
                        .code())
                .isEqualTo(ExitCode.BLOCKED);
        assertThat(Cli.run("check", file("a.ndjson", Cli.BLOCKED)).code()).isEqualTo(ExitCode.BLOCKED);
        assertThat(Cli.run("check", file("a.csv", "vehicle.category\nMOTORCYCLE\n"))
                        .code())
                .isEqualTo(ExitCode.OUT_OF_SCOPE);
        assertThat(Cli.run("check", file("a.txt", Cli.BLOCKED)).err()).contains("say with --input=json|jsonl|csv");
        assertThat(Cli.run("check", file("b.txt", Cli.BLOCKED), "--input=json").code())
                .isEqualTo(ExitCode.BLOCKED);
    }

    @Test
    void output_goes_to_a_file() throws IOException {
        Path target = directory.resolve("out.jsonl");
        Cli.Result result = check(Cli.BLOCKED, "--format=jsonl", "--output=" + target);

        assertThat(result.out()).isEmpty();
        assertThat(result.code()).isEqualTo(ExitCode.BLOCKED);
        assertThat(Files.readString(target))
                .startsWith("{\"verdict\":\"BLOCKED\"")
                .endsWith("}\n");
    }

    @Test
    void the_input_is_never_overwritten() throws IOException {
        String input = file("a.json", Cli.BLOCKED);
        Cli.Result result = Cli.run("check", input, "--output=" + input);

        assertThat(result.code()).isEqualTo(ExitCode.USAGE);
        assertThat(Files.readString(Path.of(input))).isEqualTo(Cli.BLOCKED);
    }

    @Test
    void an_output_that_cannot_be_written_is_told() {
        Cli.Result result = check(Cli.PERMITTED, "--output=" + directory.resolve("no/out.jsonl"));

        assertThat(result.code()).isEqualTo(ExitCode.INTERNAL);
        assertThat(result.err()).contains("cannot read or write: no such file: ");
    }

    @Test
    void json_carries_texts_only_if_a_language_is_given() {
        assertThat(check(Cli.BLOCKED, "--format=jsonl").out()).doesNotContain("\"message\"");
        assertThat(check(Cli.BLOCKED, "--format=jsonl", "--lang=zh").out()).contains("\"message\"");
    }

    @Test
    void version_names_the_rulebook() {
        assertThat(Cli.run("--version").out()).contains("rulebook ").contains("fingerprint ");
    }

    /** The library names days of these years only. In 1900 no rule was in force, so nothing is checked and the case stays open. */
    @ParameterizedTest
    @CsvSource({"1899-12-31, 2", "1900-01-01, 5", "2199-12-31, 0", "2200-01-01, 2", "-999999999-01-01, 2"})
    void the_day_is_one_that_the_library_can_name(String day, int code) {
        Cli.Result result = Cli.withInput(Cli.PERMITTED, "check", "-", "--input=json", "--as-of=" + day);
        assertThat(result.code()).isEqualTo(code);
        assertThat(result.err()).contains(code != 2 ? "" : "must be a day from 1900 to 2199");
    }

    @Test
    void a_name_that_no_file_can_have_is_refused() {
        Cli.Result result = Cli.run("check", "a\u0000b.json", "--as-of=2026-06-30");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err())
                .startsWith("chukou: not the name of a file: ab.json")
                .hasLineCount(1);
    }

    /** Otherwise whoever names a file in a folder could add options to the command that reads it. */
    @Test
    void an_at_sign_before_the_name_of_a_file_adds_no_arguments(@TempDir Path folder) throws IOException {
        Path options = Files.writeString(folder.resolve("options.json"), "--help");
        Cli.Result result = Cli.run("check", "@" + options, "--as-of=2026-06-30");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).startsWith("chukou: no such file: @");
    }
}
