package io.chukou.compliance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutlookCommandTest {
    private static final String VIN = "LXXAA11A0DA000002";
    private static final String NEAR_NEW =
            Path.of("..", "..", "docs", "examples", "near-new.json").toString();

    private static Cli.Result outlook(String input, String... more) {
        String[] args =
                Arrays.copyOf(new String[] {"outlook", "-", "--input=json", "--as-of=2026-06-30"}, 4 + more.length);
        System.arraycopy(more, 0, args, 4, more.length);
        return Cli.withInput(input, args);
    }

    @Test
    void days_turns_and_rules_are_shown() {
        Cli.Result result = Cli.withStandardRules("outlook", NEAR_NEW, "--as-of=2026-06-20", "--assume=prospect");

        assertThat(result.lines())
                .startsWith(
                        "lot-17: Blocked",
                        "licence application, as of 2026-06-20; absent means unknown",
                        "",
                        "Outlook until 2031-06-20",
                        "  Blocked from 2026-06-20 to 2026-06-30",
                        "  Permitted from 2026-07-01 on, open-ended")
                .contains(
                        "  The door opens on 2026-07-01: Blocked -> Permitted",
                        "    LETTER-004: violated -> not applicable")
                .last()
                .asString()
                .startsWith("Rulebook 2026.11 (");
        assertThat(result.code()).isEqualTo(ExitCode.BLOCKED);
        assertThat(result.err()).isEmpty();
    }

    @Test
    void a_blocked_case_gets_its_ways_out() {
        assertThat(Cli.withStandardRules("outlook", NEAR_NEW, "--as-of=2026-06-20", "--assume=prospect")
                        .lines())
                .containsSubsequence(
                        "Ways out, least effort first; each is enough by itself",
                        "  Way 1, leads to: Permitted",
                        "        LETTER-001  A vehicle whose licence is applied for 180 days or less after its registration"
                                + " carries its maker's after-sales confirmation letter.",
                        "  Way 2, leads to: Permitted",
                        "    - Wait until 2026-07-01.");
    }

    @Test
    void an_undetermined_case_is_told_what_to_find_out() {
        assertThat(outlook(Cli.UNDETERMINED).lines())
                .contains(
                        "  Way 1, leads to: Permitted",
                        "    - Find out: whether the vehicle is smuggled or illegally assembled (must be: no). See: vehicle record of the"
                                + " traffic police (issued by: traffic police).");
        assertThat(outlook(Cli.UNDETERMINED, "--lang=zh").out()).contains("解决途径（由易到难，任选其一即可）", "  途径1，可达到：可以办理");
    }

    /** Nobody can bring about that a sealed vehicle is not. */
    @Test
    void a_bar_that_nothing_lifts_says_so() {
        assertThat(outlook(Cli.BLOCKED).lines())
                .contains(
                        "  Waiting alone never permits it under the law as it stands.",
                        "  Nothing lifts this bar: neither waiting, nor a paper, nor a fact that could still be changed.");
    }

    @ParameterizedTest
    @CsvSource({"PERMITTED", "REFERRED", "OUT_OF_SCOPE"})
    void any_other_case_has_nothing_to_get_out_of(String verdict) {
        String input = input(verdict);
        assertThat(outlook(input).out()).doesNotContain("Ways out");
        assertThat(outlook(input, "--format=json").out()).doesNotContain("waysOut");
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
    void a_turn_behind_the_last_day_looked_at_is_not_told_but_how_long_the_verdict_holds_is() {
        assertThat(Cli.withStandardRules(
                                "outlook", NEAR_NEW, "--as-of=2026-06-20", "--assume=prospect", "--until=2026-06-30")
                        .lines())
                .contains("Outlook until 2026-06-30", "  Blocked from 2026-06-20 to 2026-06-30")
                .noneMatch(line -> line.contains("The door opens"))
                .noneMatch(line -> line.contains("Permitted from"));
    }

    @ParameterizedTest
    @CsvSource({"PERMITTED, 0", "BLOCKED, 4", "REFERRED, 5", "UNDETERMINED, 5", "OUT_OF_SCOPE, 6"})
    void the_exit_code_is_that_of_the_verdict(String verdict, int code) {
        String input = input(verdict);
        assertThat(outlook(input).code()).isEqualTo(code);
        assertThat(outlook(input, "--format=json").code()).isEqualTo(code);
    }

    @Test
    void without_a_day_today_is_asked_about_and_five_years_are_looked_at() {
        Cli.Result result = Cli.withInput(Cli.PERMITTED, "outlook", "-", "--input=json");
        assertThat(result.err()).contains("As of 2026-07-01, today in China");
        assertThat(result.lines()).contains("Outlook until 2031-07-01", "  Permitted from 2026-07-01 on, open-ended");
    }

    @Test
    void texts_are_chinese_on_request() {
        assertThat(outlook(Cli.PERMITTED, "--lang=zh").lines()).contains("截至2031-06-30的走势", "  2026-06-30起：可以办理，无截止日");
    }

    @Test
    void json_is_one_line_and_carries_texts_only_if_a_language_is_given() {
        Cli.Result plain = outlook(Cli.PERMITTED, "--format=json");
        assertThat(plain.lines())
                .singleElement()
                .asString()
                .startsWith("{\"outlook\":{\"verdict\":\"PERMITTED\"")
                .contains("\"spans\":[{\"verdict\":\"PERMITTED\",\"first\":\"2026-06-30\"}]")
                .doesNotContain("InWords");
        assertThat(outlook(Cli.PERMITTED, "--format=json", "--lang=en").out())
                .contains("\"opensInWords\":\"The export is permitted on the day asked about.\"");
        assertThat(outlook(Cli.BLOCKED, "--format=json").out())
                .contains(",\"waysOut\":{\"verdict\":\"BLOCKED\"", "\"barred\":true,\"complete\":true,\"ways\":[]}}\n")
                .doesNotContain("remark");
        assertThat(outlook(Cli.BLOCKED, "--format=json", "--lang=en").out()).contains("\"remark\":\"Nothing lifts");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--until=2026-06-29 | --until must not be before the day asked about, 2026-06-30",
                "--until=2026-02-30 | must be a day of the calendar",
                "--stage=abroad | must be"
            })
    void what_makes_no_question_is_wrong_usage(String option, String reason) {
        Cli.Result result = outlook(Cli.PERMITTED, option);
        assertThat(result.code()).isEqualTo(ExitCode.USAGE);
        assertThat(result.err()).contains(reason).doesNotContain("java.");
        assertThat(result.out()).isEmpty();
    }

    @Test
    void an_input_that_is_not_exactly_one_case_is_bad() {
        assertThat(outlook("[]").err()).contains("The input holds no case");
        assertThat(outlook("[" + Cli.PERMITTED + "," + Cli.PERMITTED + "]").err())
                .contains("The input holds more than one case");
        assertThat(outlook("x").code()).isEqualTo(ExitCode.BAD_INPUT);
    }

    @ParameterizedTest
    @CsvSource({"text", "json"})
    void no_vehicle_identification_number_is_ever_written(String format) {
        String named = "{\"reference\":\"car " + VIN + "\"," + Cli.BLOCKED.substring(1);
        Cli.Result result = outlook(named, "--format=" + format, "--lang=en");
        assertThat(result.code()).isEqualTo(ExitCode.BLOCKED);
        assertThat(result.out() + result.err()).doesNotContain(VIN);
    }

    @Test
    void help_names_options_and_exit_codes() {
        assertThat(Cli.run("outlook", "--help").out()).contains("--until=YYYY-MM-DD", "--as-of", "Exit codes:");
        assertThat(Cli.run("--help").out()).contains("outlook");
    }
}
