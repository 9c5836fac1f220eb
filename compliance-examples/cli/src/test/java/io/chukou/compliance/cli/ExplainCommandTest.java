package io.chukou.compliance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExplainCommandTest {
    private static final String VIN = "LXXAA11A0DA000002";
    private static final String NEAR_NEW =
            Path.of("..", "..", "docs", "examples", "near-new.json").toString();

    private static Cli.Result explain(String input, String... more) {
        String[] args =
                Arrays.copyOf(new String[] {"explain", "-", "--input=json", "--as-of=2026-06-30"}, 4 + more.length);
        System.arraycopy(more, 0, args, 4, more.length);
        return Cli.withInput(input, args);
    }

    @Test
    void the_rules_that_a_verdict_rests_on_are_explained_down_to_the_facts() {
        Cli.Result result = explain(Cli.BLOCKED);

        assertThat(result.lines().get(0)).isEqualTo("(no reference)");
        assertThat(result.lines().get(1)).isEqualTo("Blocked: licence application, 2026-06-30");
        assertThat(result.out())
                .contains("BLOCK-901 violated")
                .contains("[false]")
                .contains("whether the vehicle is smuggled or illegally assembled")
                .doesNotContain("REFER-901");
        assertThat(result.lines()).anyMatch(line -> line.strip().startsWith("* "));
    }

    @Test
    void one_rule_is_explained_whether_or_not_the_verdict_rests_on_it() {
        Cli.Result result = explain(Cli.BLOCKED, "--rule", "REFER-901");

        assertThat(result.lines().get(0)).startsWith("REFER-901 satisfied");
        assertThat(result.out()).doesNotContain("BLOCK-901");
        assertThat(result.code()).isEqualTo(ExitCode.BLOCKED);
    }

    @ParameterizedTest
    @CsvSource({"PERMITTED, 0", "BLOCKED, 4", "UNDETERMINED, 5", "REFERRED, 5", "OUT_OF_SCOPE, 6"})
    void the_exit_code_is_that_of_the_verdict(String verdict, int code) {
        String input = switch (verdict) {
            case "PERMITTED" -> Cli.PERMITTED;
            case "BLOCKED" -> Cli.BLOCKED;
            case "UNDETERMINED" -> Cli.UNDETERMINED;
            case "REFERRED" -> Cli.REFERRED;
            default -> Cli.OUT_OF_SCOPE;
        };
        assertThat(explain(input).code()).isEqualTo(code);
        assertThat(explain(input, "--format=json").code()).isEqualTo(code);
    }

    @Test
    void a_rule_that_is_none_is_wrong_usage() {
        Cli.Result result = explain(Cli.BLOCKED, "--rule=LETTER-999");
        assertThat(result.code()).isEqualTo(ExitCode.USAGE);
        assertThat(result.err()).contains("no such rule: LETTER-999; chukou rules lists them");
    }

    @Test
    void texts_are_chinese_on_request() {
        assertThat(explain(Cli.BLOCKED, "--lang=zh").lines().get(0)).isEqualTo("（无编号）");
        assertThat(explain(Cli.BLOCKED, "--lang=zh").out())
                .contains("BLOCK-901")
                .contains("不符合");
    }

    @Test
    void json_is_one_line_and_carries_texts_only_if_a_language_is_given() {
        assertThat(explain(Cli.BLOCKED, "--format=json").lines())
                .singleElement()
                .asString()
                .contains("\"verdict\":\"BLOCKED\"")
                .contains("\"rule\":\"BLOCK-901\"")
                .contains("\"decides\":true")
                .doesNotContain("\"text\"");
        assertThat(explain(Cli.BLOCKED, "--format=json", "--lang=en").out()).contains("\"text\"");
        assertThat(explain(Cli.BLOCKED, "--format=json", "--rule=BLOCK-901").lines())
                .singleElement()
                .asString()
                .startsWith("{\"rule\":\"BLOCK-901\",\"outcome\":\"VIOLATED\"");
    }

    @Test
    void an_input_that_is_not_exactly_one_case_is_bad() {
        assertThat(explain("[]").code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(explain("[" + Cli.PERMITTED + "," + Cli.PERMITTED + "]").err())
                .contains("The input holds more than one case");
        assertThat(explain("{\"vehicle\":{\"brand\":7}}").err()).contains("line 1: vehicle.brand: must be a text");
        assertThat(Cli.run("explain", "none.json").code()).isEqualTo(ExitCode.USAGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json"})
    void no_vehicle_identification_number_is_ever_written(String format) {
        String named = "{\"reference\":\"" + VIN + "\","
                + Cli.BLOCKED.substring(1).replace("\"modified\"", "\"vin\":\"" + VIN + "\",\"modified\"");
        Cli.Result result = explain(named, "--format=" + format, "--lang=en");
        assertThat(result.code()).isEqualTo(ExitCode.BLOCKED);
        assertThat(result.out() + result.err()).doesNotContain(VIN);
    }

    @Test
    void a_near_new_car_is_told_the_day_and_its_180_days() {
        Cli.Result result = Cli.withStandardRules(
                "explain", NEAR_NEW, "--as-of=2026-06-30", "--assume=prospect", "--rule=LETTER-004");
        assertThat(result.lines().get(0)).startsWith("LETTER-004 violated");
        assertThat(result.out()).contains("2026-01-01").contains("2026-06-30").contains("180");
        assertThat(result.code()).isEqualTo(ExitCode.BLOCKED);
    }

    @Test
    void help_names_the_exit_codes() {
        assertThat(Cli.run("explain", "--help").out()).contains("--rule=CODE", "Exit codes:");
    }
}
