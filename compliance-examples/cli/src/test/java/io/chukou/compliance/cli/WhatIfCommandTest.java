package io.chukou.compliance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhatIfCommandTest {
    private static final String VIN = "LXXAA11A0DA000002";
    private static final String NEAR_NEW =
            Path.of("..", "..", "docs", "examples", "near-new.json").toString();

    @TempDir
    private Path directory;

    private static Cli.Result whatIf(String input, String... more) {
        String[] args =
                Arrays.copyOf(new String[] {"what-if", "-", "--input=json", "--as-of=2026-06-30"}, 4 + more.length);
        System.arraycopy(more, 0, args, 4, more.length);
        return Cli.withInput(input, args);
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(directory.resolve(name), content).toString();
    }

    @Test
    void a_fact_that_is_set_shows_both_verdicts_and_the_finding_that_changed() {
        Cli.Result result = whatIf(Cli.BLOCKED, "--set", "status.smuggledOrAssembled=false");

        assertThat(result.lines())
                .startsWith(
                        "(no reference)",
                        "Before: Blocked (licence application, as of 2026-06-30; absent means unknown)",
                        "After:  Permitted (licence application, as of 2026-06-30; absent means unknown)",
                        "The verdict changed because: the facts differ",
                        "",
                        "Findings that changed: 1",
                        "",
                        "BLOCK-901  violated -> satisfied (because: the facts differ)")
                .last()
                .asString()
                .startsWith("Rulebook test (");
        assertThat(result.code()).isEqualTo(ExitCode.PERMITTED);
    }

    @ParameterizedTest
    @CsvSource({
        "status.smuggledOrAssembled=false, 0",
        "status.smuggledOrAssembled=true, 4",
        "vehicle.modified=true, 5",
        "vehicle.category=MOTORCYCLE, 6"
    })
    void the_exit_code_is_that_of_the_case_as_it_would_be(String change, int code) {
        assertThat(whatIf(Cli.PERMITTED, "--set", change).code()).isEqualTo(code);
    }

    @Test
    void what_is_unset_is_unknown() {
        Cli.Result fact = whatIf(Cli.PERMITTED, "--unset=status.smuggledOrAssembled");
        Cli.Result section = whatIf(Cli.PERMITTED, "--unset", "status");

        assertThat(fact.code()).isEqualTo(ExitCode.OPEN);
        assertThat(fact.out())
                .contains("BLOCK-901  satisfied -> cannot tell (because: the facts differ)")
                .contains("Missing: whether the vehicle is smuggled or illegally assembled.")
                .contains("Do: Establish: whether the vehicle is smuggled or illegally assembled.");
        assertThat(section.out()).isEqualTo(fact.out());
        assertThat(whatIf(Cli.PERMITTED, "--unset=makerLetters[0]").out()).contains("Findings that changed: 0");
    }

    @Test
    void changes_are_made_in_the_order_patch_unset_set() throws IOException {
        String patch =
                file("patch.json", "{\"status\":{\"smuggledOrAssembled\":true},\"vehicle\":{\"modified\":null}}");

        assertThat(whatIf(Cli.PERMITTED, "--patch", patch).code()).isEqualTo(ExitCode.BLOCKED);
        assertThat(whatIf(Cli.PERMITTED, "--patch", patch, "--unset=status").code())
                .isEqualTo(ExitCode.OPEN);
        assertThat(whatIf(
                                Cli.PERMITTED,
                                "--set=status.smuggledOrAssembled=false",
                                "--unset=status",
                                "--set=vehicle.modified=false",
                                "--patch",
                                patch)
                        .code())
                .isEqualTo(ExitCode.PERMITTED);
    }

    @Test
    void a_declared_fact_that_is_seen_on_paper_is_told() {
        String declared = "{\"basis\":\"DECLARED\"," + Cli.BLOCKED.substring(1);
        assertThat(whatIf(declared, "--set=status.basis=ON_PAPER").lines())
                .contains(
                        "Before: Blocked (indicative) (licence application, as of 2026-06-30; absent means unknown)",
                        "After:  Blocked (licence application, as of 2026-06-30; absent means unknown)",
                        "The verdict changed because: the facts differ",
                        "BLOCK-901  violated (indicative) -> violated (because: the facts differ)");
    }

    @Test
    void another_day_changes_the_question_after() {
        Cli.Result result = whatIf(Cli.PERMITTED, "--on=2025-12-31");

        assertThat(result.lines())
                .contains(
                        "Before: Permitted (licence application, as of 2026-06-30; absent means unknown)",
                        "After:  Cannot tell (licence application, as of 2025-12-31; absent means unknown)",
                        "The verdict changed because: the law changes",
                        "BLOCK-901  satisfied -> not in force (because: the law changes)");
        assertThat(result.code()).isEqualTo(ExitCode.OPEN);
    }

    @Test
    void nothing_that_matters_changes_nothing() {
        assertThat(whatIf(Cli.BLOCKED, "--set=vehicle.odometerKm=7").lines())
                .contains("The verdict stays the same.", "Findings that changed: 0");
    }

    @Test
    void texts_are_chinese_on_request() {
        assertThat(whatIf(Cli.BLOCKED, "--set=status.smuggledOrAssembled=false", "--lang=zh")
                        .lines())
                .contains("结论改变的原因：事实不同", "BLOCK-901  不符合 → 符合（原因：事实不同）");
    }

    @Test
    void json_is_one_line_and_carries_texts_only_if_a_language_is_given() {
        Cli.Result plain = whatIf(Cli.BLOCKED, "--set=status.smuggledOrAssembled=false", "--format=json");
        Cli.Result told = whatIf(Cli.BLOCKED, "--set=status.smuggledOrAssembled=false", "--format=json", "--lang=en");

        assertThat(plain.lines())
                .singleElement()
                .asString()
                .startsWith(
                        "{\"verdictChanged\":true,\"verdictCauses\":[\"FACTS\"],\"changes\":[{\"rule\":\"BLOCK-901\","
                                + "\"causes\":[\"FACTS\"],\"before\":{\"rule\":\"BLOCK-901\",\"outcome\":\"VIOLATED\"")
                .contains("\"before\":{\"verdict\":\"BLOCKED\"")
                .contains("\"after\":{\"verdict\":\"PERMITTED\"")
                .doesNotContain("InWords");
        assertThat(told.out()).contains("\"verdictCausesInWords\":\"the facts differ\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--set=vehicle.colour=red | vehicle.colour: is not the path of a fact",
                "--set=vehicle=red | vehicle: is not the path of a fact",
                "--set=vehicle.modified=maybe | vehicle.modified: must be",
                "--set=vehicle.modified= | vehicle.modified: has no value",
                "--set=vehicle.odometerKm=-1 | vehicle.odometerKm: must not be negative",
                "--set=makerLetters=x | makerLetters: must be [] for an empty list",
                "--unset=vehicle.colour | vehicle.colour: is neither a fact nor a paper nor an element of a list",
                "--unset=makerLetters[] | makerLetters[]: is neither a fact",
                "--set=vehicle.modified | KEY=VALUE",
                "--on=2026-02-30 | must be a day of the calendar",
                "--patch=none.json | no such file: none.json"
            })
    void a_change_that_is_none_is_wrong_usage(String change, String reason) {
        Cli.Result result = whatIf(Cli.PERMITTED, change);
        assertThat(result.code()).isEqualTo(ExitCode.USAGE);
        assertThat(result.err()).contains(reason).doesNotContain("java.");
        assertThat(result.out()).isEmpty();
    }

    @Test
    void without_any_change_it_is_told_how_to_make_one() {
        assertThat(whatIf(Cli.PERMITTED).err()).contains("--set, --unset, --patch or --on");
        assertThat(whatIf(Cli.PERMITTED).code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void an_input_that_is_not_exactly_one_case_is_bad() {
        String change = "--on=2026-07-01";
        assertThat(whatIf("[]", change).err()).contains("The input holds no case");
        assertThat(whatIf("[" + Cli.PERMITTED + "," + Cli.PERMITTED + "]", change)
                        .err())
                .contains("The input holds more than one case");
        assertThat(whatIf("{\"vehicle\":{\"brand\":7}}", change).err())
                .contains("line 1: vehicle.brand: must be a text");
        assertThat(whatIf("x", change).code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(whatIf("[" + Cli.PERMITTED + "]", change).code()).isEqualTo(ExitCode.PERMITTED);
    }

    @Test
    void a_patch_that_is_none_is_bad_input_with_its_line() throws IOException {
        String patch = file("patch.json", "{\"vehicle\":\n{\"colour\":null}}");
        Cli.Result result = whatIf(Cli.PERMITTED, "--patch", patch);

        assertThat(result.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(result.err()).contains("patch: line 2, column ").contains("vehicle.colour: is unknown here");
    }

    @Test
    void a_csv_with_one_record_will_do() throws IOException {
        String input = file("car.csv", "vehicle.category,vehicle.modified\nSMALL_PASSENGER,false\n");
        assertThat(Cli.run("what-if", input, "--as-of=2026-06-30", "--set=status.smuggledOrAssembled=false")
                        .code())
                .isEqualTo(ExitCode.PERMITTED);
    }

    @ParameterizedTest
    @CsvSource({"text", "json"})
    void no_vehicle_identification_number_is_ever_written(String format) {
        String named = "{\"reference\":\"" + VIN + "\"," + Cli.BLOCKED.substring(1);
        Cli.Result result = whatIf(
                named, "--set=reference=car " + VIN, "--set=vehicle.vin=" + VIN, "--format=" + format, "--lang=en");
        assertThat(result.code()).isEqualTo(ExitCode.BLOCKED);
        assertThat(result.out() + result.err()).doesNotContain(VIN);
    }

    @Test
    void help_names_options_and_exit_codes() {
        assertThat(Cli.run("what-if", "--help").out())
                .contains("--set=PATH=VALUE", "--unset=PATH", "--patch=FILE", "--on=YYYY-MM-DD", "Exit codes:");
        assertThat(Cli.run("--help").out() + Cli.run("what-if").err()).doesNotContain("java.");
    }

    @Test
    void a_near_new_car_waits_for_day_181_or_brings_its_makers_letter() {
        Cli.Result later = Cli.withStandardRules(
                "what-if", NEAR_NEW, "--as-of=2026-06-30", "--assume=prospect", "--on=2026-07-01");
        assertThat(later.lines())
                .contains(
                        "The verdict changed because: days pass",
                        "LETTER-004  violated -> not applicable (because: days pass)");
        assertThat(later.code()).isEqualTo(ExitCode.PERMITTED);

        Cli.Result letter = Cli.withStandardRules(
                "what-if",
                NEAR_NEW,
                "--as-of=2026-06-30",
                "--assume=prospect",
                "--set=makerLetters[0].issuerName=特斯拉（上海）有限公司",
                "--set=makerLetters[0].issuerRole=MANUFACTURER");
        assertThat(letter.lines())
                .contains(
                        "The verdict changed because: the facts differ",
                        "LETTER-004  violated -> satisfied (because: the facts differ)");
        assertThat(letter.code()).isEqualTo(ExitCode.PERMITTED);
    }
}
