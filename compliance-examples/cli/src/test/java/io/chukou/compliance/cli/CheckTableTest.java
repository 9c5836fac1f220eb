package io.chukou.compliance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckTableTest {
    private static final String VIN = "LXXAA11A0DA000002";
    private static final Pattern ANY_VIN =
            Pattern.compile("(?<![A-Za-z0-9])[A-HJ-NPR-Za-hj-npr-z0-9]{17}(?![A-Za-z0-9])");

    private static Cli.Result check(String input, String... more) {
        String[] args =
                Arrays.copyOf(new String[] {"check", "-", "--input=jsonl", "--as-of=2026-06-30"}, 4 + more.length);
        System.arraycopy(more, 0, args, 4, more.length);
        return Cli.withInput(input, args);
    }

    private static String named(String json, String reference) {
        return "{\"reference\":\"" + reference + "\"," + json.substring(1);
    }

    @Test
    void one_case_gives_a_report() {
        String report = check(named(Cli.BLOCKED, "car 7")).out();

        assertThat(report)
                .startsWith("car 7: Blocked\n")
                .contains("licence application, as of 2026-06-30; absent means unknown")
                .contains("BLOCK-901  violated (blocks)")
                .contains("一(一) [N648-1.1] https://www.gov.cn/")
                .contains("Rulebook test (")
                .contains("law last checked on 2026-01-02")
                .doesNotContain("REFER-901");
    }

    @Test
    void a_report_names_missing_facts_with_paper_and_issuer() {
        assertThat(check(Cli.UNDETERMINED).out())
                .contains("Missing facts\n")
                .contains("  vehicle record of the traffic police (from: traffic police): ");
    }

    @Test
    void a_report_names_the_readings_that_the_verdict_depends_on(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("car.json"), """
                {"vehicle":{"origin":"DOMESTIC","category":"SMALL_PASSENGER","modified":false},
                 "registrationCertificate":{"registrationDate":"2026-02-01","transferPendingExportDate":"2026-06-10"},
                 "makerLetters":[]}
                """);
        assertThat(Cli.withStandardRules("check", file.toString(), "--as-of=2026-07-31")
                        .out())
                .contains("LETTER-001  violated (blocks)")
                .contains("The verdict depends on how the law is read\n"
                        + "  registration-day  Is the day of registration day 0 or day 1 of the 180 days?");
        assertThat(Cli.withStandardRules("check", file.toString(), "--as-of=2026-07-30")
                        .out())
                .contains("LETTER-001  violated (blocks)")
                .doesNotContain("registration-day");
    }

    @Test
    void a_report_is_short_about_what_does_not_bear_on_the_verdict() {
        assertThat(check("{\"vehicle\":{\"category\":\"MOTORCYCLE\"}}").out())
                .containsSubsequence(
                        "SCOPE-901  violated (another regime applies)",
                        "Cannot tell either, but the verdict does not depend on it\n  BLOCK-901",
                        "  REFER-901");
    }

    @Test
    void a_report_marks_what_rests_on_declared_facts() {
        String declared = "{\"basis\":\"DECLARED\"," + Cli.BLOCKED.substring(1);
        assertThat(check(named(declared, "car 7")).out())
                .startsWith("car 7: Blocked (indicative)\n")
                .contains("BLOCK-901  violated (indicative) (blocks)");
        assertThat(check(named(declared, "car 7"), "--lang=zh").out()).startsWith("car 7: 不予办理（仅供参考）\n");
    }

    @Test
    void rows_and_summary_mark_what_rests_on_declared_facts() {
        String declared = "{\"status\":{\"basis\":\"DECLARED\"," + Cli.PERMITTED.split("\"status\":\\{")[1];
        String silent = Cli.PERMITTED.substring(0, Cli.PERMITTED.indexOf("\"status\""));
        String table =
                check(Cli.PERMITTED + "\n" + silent + declared.substring(1)).out();
        assertThat(table.lines().filter(line -> line.contains("Indicative: "))).hasSize(1);
        assertThat(table)
                .contains("Permitted              Indicative: every duty is met")
                .contains("1 of these verdicts are indicative");
    }

    @Test
    void a_report_names_what_is_vouched_for() {
        assertThat(check(Cli.UNDETERMINED, "--assume=legal-status").out())
                .contains("Taken as met because the caller vouches for it\n  BLOCK-901")
                .contains("The caller vouches, where facts are missing, that\n  the car is not seized");
    }

    @Test
    void several_cases_give_rows_and_a_summary() {
        String table = check(String.join(
                        "\n",
                        named(Cli.PERMITTED, "a"),
                        named(Cli.BLOCKED, "b"),
                        "x",
                        named(Cli.UNDETERMINED, "c"),
                        named(Cli.REFERRED, "d"),
                        named(Cli.OUT_OF_SCOPE, "e")))
                .out();

        assertThat(table.lines())
                .anyMatch(line -> line.matches(" +1  a  +Permitted +every duty is met or does not apply"))
                .anyMatch(line -> line.matches(" +2  b  +Blocked +BLOCK-901 .*"))
                .anyMatch(line -> line.matches(" +3  +Not a case +is not well-formed JSON at line 3, column \\d"))
                .anyMatch(line -> line.matches(" +4  c  +Cannot tell +missing: .*"))
                .anyMatch(line -> line.matches(" +5  d  +The authority decides +REFER-901 .*"))
                .anyMatch(line -> line.matches(" +6  e  +Out of scope +SCOPE-901 .*"))
                .contains(
                        "6 cases",
                        "Blocked by",
                        "Left to the authority by",
                        "Out of scope by",
                        "Cannot tell for lack of")
                .anyMatch(line -> line.matches(" +1  .*\\[status.smuggledOrAssembled]"))
                .anyMatch(line -> line.matches(" +1  Not a case"))
                .allMatch(line -> line.length() <= 120 || line.startsWith("Rulebook"));
    }

    @Test
    void texts_are_chinese_on_request() {
        assertThat(check(Cli.BLOCKED, "--lang=zh").out())
                .contains("（无编号）: 不予办理")
                .contains("依据：关于进一步加强二手车出口管理工作的通知, 商贸函〔2025〕648号, 一(一)");
        assertThat(check(Cli.BLOCKED + "\n" + Cli.PERMITTED, "--lang=zh").out())
                .contains("共2辆")
                .contains("不予办理的原因");
    }

    @Test
    void control_characters_never_reach_the_terminal() {
        String hostile = named(Cli.BLOCKED, "\\u001b[2J\\u009b31m\\u202e\\u0007evil");
        String key = "{\"\\u001b]0;x\\u0007\":1}";
        Cli.Result result = check(hostile + "\n" + key);

        assertThat(result.out() + result.err()).doesNotContainPattern("[\\p{Cc}\\p{Cf}&&[^\n]]");
        assertThat(result.out()).contains("[2J31mevil");
    }

    @ParameterizedTest
    @ValueSource(strings = {"table", "json", "jsonl"})
    void no_vehicle_identification_number_is_ever_written(String format) {
        String named = named(Cli.BLOCKED, VIN).replace("\"modified\"", "\"vin\":\"" + VIN + "\",\"modified\"");
        String lower = named(Cli.BLOCKED, "car " + VIN.toLowerCase(Locale.ROOT));
        String key = "{\"" + VIN + "\":1}";
        Cli.Result result = check(named + "\n" + lower + "\n" + key, "--format=" + format);

        assertThat(result.out() + result.err()).doesNotContainPattern(ANY_VIN);
        assertThat(result.out()).contains("LXX**********0002");
    }
}
