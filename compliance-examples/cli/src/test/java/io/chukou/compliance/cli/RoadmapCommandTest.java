package io.chukou.compliance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoadmapCommandTest {
    private static final String VIN = "LXXAA11A0DA000002";
    private static final String NEAR_NEW =
            Path.of("..", "..", "docs", "examples", "ninety-days.json").toString();

    private static Cli.Result roadmap(String input, String... more) {
        String[] args =
                Arrays.copyOf(new String[] {"roadmap", "-", "--input=json", "--as-of=2026-06-30"}, 4 + more.length);
        System.arraycopy(more, 0, args, 4, more.length);
        return Cli.withInput(input, args);
    }

    /** Registered on 2026-04-01, without its letter: day 180 is 2026-09-28. */
    @Test
    void milestones_states_and_obstacles_are_shown() {
        Cli.Result result = Cli.withStandardRules("roadmap", NEAR_NEW, "--as-of=2026-06-30");

        assertThat(result.lines())
                .containsSubsequence(
                        "licence application, as of 2026-06-30; absent means unknown",
                        "",
                        "1. Filing of the exporter: done, 2026-01-10",
                        "5. Maker's after-sales confirmation letter: possible now",
                        "    No longer needed from 2026-09-29 on if no fact changes.",
                        "9. Application for the export licence: waiting",
                        "    Waits for: Maker's after-sales confirmation letter")
                .last()
                .asString()
                .startsWith("Rulebook 2026.11 (");
        assertThat(result.code()).isEqualTo(ExitCode.BLOCKED);
        assertThat(result.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"PERMITTED, 0", "BLOCKED, 4", "REFERRED, 5", "UNDETERMINED, 5", "OUT_OF_SCOPE, 6"})
    void the_exit_code_is_that_of_the_verdict(String verdict, int code) {
        String input = input(verdict);
        assertThat(roadmap(input).code()).isEqualTo(code);
        assertThat(roadmap(input, "--format=json").code()).isEqualTo(code);
    }

    private static String input(String verdict) {
        return switch (verdict) {
            case "PERMITTED" -> Cli.PERMITTED;
            case "BLOCKED" -> Cli.BLOCKED;
            case "REFERRED" -> Cli.REFERRED;
            case "UNDETERMINED" -> Cli.UNDETERMINED;
            default -> Cli.OUT_OF_SCOPE;
        };
    }

    @Test
    void without_a_day_today_is_asked_about() {
        assertThat(Cli.withInput(Cli.PERMITTED, "roadmap", "-", "--input=json").err())
                .contains("As of 2026-07-01, today in China");
    }

    @Test
    void texts_are_chinese_on_request() {
        assertThat(Cli.withStandardRules("roadmap", NEAR_NEW, "--as-of=2026-06-30", "--lang=zh")
                        .lines())
                .contains("9. 申请出口许可证：等待", "    等待：售后维修服务确认书");
    }

    @Test
    void json_is_one_line_and_carries_texts_only_if_a_language_is_given() {
        Cli.Result plain = roadmap(Cli.PERMITTED, "--format=json");
        assertThat(plain.lines())
                .singleElement()
                .asString()
                .startsWith("{\"verdict\":\"PERMITTED\"")
                .contains("\"milestones\":[{\"milestone\":\"filing\",\"after\":[],\"state\":\"")
                .doesNotContain("\"title\"");
        assertThat(roadmap(Cli.PERMITTED, "--format=json", "--lang=en").out())
                .contains("\"milestone\":\"filing\",\"title\":\"Filing of the exporter\",\"office\":\"provincial");
    }

    @Test
    void an_input_that_is_not_exactly_one_case_is_bad() {
        assertThat(roadmap("[]").err()).contains("The input holds no case");
        assertThat(roadmap("[" + Cli.PERMITTED + "," + Cli.PERMITTED + "]").err())
                .contains("The input holds more than one case");
        assertThat(roadmap("x").code()).isEqualTo(ExitCode.BAD_INPUT);
    }

    @ParameterizedTest
    @CsvSource({"text", "json"})
    void no_vehicle_identification_number_is_ever_written(String format) {
        String named = "{\"reference\":\"car " + VIN + "\"," + Cli.BLOCKED.substring(1);
        Cli.Result result = roadmap(named, "--format=" + format, "--lang=en");
        assertThat(result.code()).isEqualTo(ExitCode.BLOCKED);
        assertThat(result.out() + result.err()).doesNotContain(VIN);
    }

    @Test
    void help_names_options_and_exit_codes() {
        assertThat(Cli.run("roadmap", "--help").out()).contains("--as-of", "--assume", "--absent", "Exit codes:");
        assertThat(Cli.run("--help").out()).contains("roadmap");
    }
}
