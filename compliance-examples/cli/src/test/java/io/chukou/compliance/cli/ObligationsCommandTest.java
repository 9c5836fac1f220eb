package io.chukou.compliance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.component.VTodo;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The car was registered on 2026-04-01 and has no letter, so that 2026-09-29 is the first day without the duty. Its temporary plate
 * ends on 2026-08-23; the exporter's filing passed on 2026-01-10.
 */
class ObligationsCommandTest {
    private static final String VIN = "LXXAA11A0DA000002";
    private static final Path CAR = Path.of("..", "..", "docs", "examples", "ninety-days.json");

    @TempDir
    private Path directory;

    private static Cli.Result obligations(String asOf, String... more) {
        return run(CAR, asOf, more);
    }

    private static Cli.Result run(Path file, String asOf, String... more) {
        return Cli.withStandardRules(
                Stream.concat(Stream.of("obligations", file.toString(), "--as-of=" + asOf), Arrays.stream(more))
                        .toArray(String[]::new));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text, StandardCharsets.UTF_8);
    }

    /** The car as one line, under another reference. */
    private static String car(String reference) throws IOException {
        return Files.readString(CAR).replace("EV-90", reference).replaceAll("\\s*\n\\s*", " ");
    }

    private static ICalendar read(Cli.Result result) {
        return Biweekly.parse(result.out()).first();
    }

    /** The days of the events as they are written; the library would read them in the zone of the machine. */
    private static List<String> days(ICalendar calendar) {
        return calendar.getEvents().stream()
                .map(event -> event.getDateStart().getValue().getRawComponents().toString(false, false))
                .toList();
    }

    @Test
    void entries_are_told_with_rule_and_action() {
        Cli.Result result = obligations("2026-06-30", "--until=2027-06-30");
        assertThat(result.lines())
                .startsWith(
                        "EV-90: Blocked",
                        "licence application, as of 2026-06-30; absent means unknown",
                        "",
                        "Obligations until 2027-06-30",
                        "  Due by 2026-08-23: The temporary plate is still valid when the licence is applied for.",
                        "    TRANSFER-012 (warning). Asked at: licence application.",
                        "    Move the vehicle to the port on a carrier vehicle.")
                .contains("  Ask again on 2026-09-29: the verdict at licence application then turns by itself.")
                .last()
                .asString()
                .startsWith("Rulebook 2026.11 (");
        assertThat(result.code()).isZero();
        assertThat(result.err()).isEmpty();
    }

    @Test
    void the_calendar_can_be_read_and_has_the_days_as_all_day_events() {
        ICalendar calendar = read(obligations("2026-06-30", "--ics", "--until=2027-06-30"));
        assertThat(days(calendar)).contains("20260823", "20260929", "20270110");
        assertThat(calendar.getEvents())
                .allMatch(event -> !event.getDateStart().getValue().hasTime())
                .allMatch(event -> event.getSummary().getValue().startsWith("EV-90: "))
                .allMatch(event -> event.getUid().getValue().endsWith("@chukou"));
    }

    @Test
    void what_has_no_day_is_a_task_without_one() {
        assertThat(read(obligations("2026-06-30", "--ics")).getTodos())
                .isNotEmpty()
                .allMatch(task -> task.getDateDue() == null)
                .allMatch(task -> task.getCategories().get(0).getValues().equals(List.of("STANDING")));
    }

    @Test
    void an_event_carries_what_to_do_and_by_which_clause() {
        VEvent filing = read(obligations("2026-06-30", "--ics")).getEvents().stream()
                .filter(event -> event.getDescription() != null
                        && event.getDescription().getValue().startsWith("EXPORTER-008"))
                .findFirst()
                .orElseThrow();
        assertThat(filing.getSummary().getValue())
                .isEqualTo(
                        "EV-90: Due by 2027-01-10: The exporter's filing is in force on the day of the application.");
        assertThat(filing.getDescription().getValue().lines())
                .contains("Renew the filing with the provincial commerce authority and apply while it is in force.")
                .anyMatch(line -> line.startsWith("A6-3.3: "))
                .last()
                .asString()
                .startsWith("Rulebook 2026.11 (");
        assertThat(filing.getCategories().get(0).getValues()).containsExactly("DUE");
    }

    @Test
    void what_is_overdue_is_a_task() {
        VTodo filing = read(obligations("2027-01-11", "--ics")).getTodos().stream()
                .filter(task -> task.getDescription().getValue().startsWith("EXPORTER-008"))
                .findFirst()
                .orElseThrow();
        assertThat(filing.getDateDue().getValue().getRawComponents().toString(false, false))
                .isEqualTo("20270110");
        assertThat(filing.getCategories().get(0).getValues()).containsExactly("OVERDUE");
    }

    @Test
    void a_calendar_that_is_made_anew_has_the_same_identifiers_and_a_new_stamp() {
        String before = obligations("2026-06-30", "--ics", "--until=2027-06-30").out();
        String after = obligations("2026-07-01", "--ics", "--until=2027-06-30").out();
        assertThat(before).contains("DTSTAMP:20260630T000000Z").doesNotContain("20260701");
        assertThat(after.replace("DTSTAMP:20260701", "DTSTAMP:20260630")).isEqualTo(before);
    }

    /** Thai and Japanese imperial calendars count other years, Egyptian Arabic has other digits; Apia is a day ahead. */
    @ParameterizedTest
    @CsvSource({"th-TH, Pacific/Apia", "ja-JP-u-ca-japanese, Asia/Tokyo", "ar-EG-u-nu-arab, America/Los_Angeles"})
    void the_bytes_are_the_same_under_every_locale_and_zone(String locale, String zone) {
        String expected = obligations("2026-06-30", "--ics").out();
        Locale ownLocale = Locale.getDefault();
        TimeZone ownZone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertThat(obligations("2026-06-30", "--ics").out()).isEqualTo(expected);
        } finally {
            Locale.setDefault(ownLocale);
            TimeZone.setDefault(ownZone);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void lines_end_as_the_standard_wants_and_have_at_most_75_octets(String language) {
        String text = obligations("2026-06-30", "--ics", "--lang=" + language).out();
        assertThat(text).endsWith("END:VCALENDAR\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(Arrays.stream(text.split("\r\n"))
                        .map(line -> line.getBytes(StandardCharsets.UTF_8).length)
                        .max(Comparator.naturalOrder()))
                .hasValueSatisfying(longest -> assertThat(longest).isBetween(70, 75));
    }

    @Test
    void texts_are_chinese_on_request() {
        assertThat(read(obligations("2026-06-30", "--ics", "--lang=zh")).getEvents())
                .extracting(event -> event.getSummary().getValue())
                .contains("EV-90: 期限为2027-01-10（含当日）：申请之日出口企业的备案在有效期内。");
        assertThat(obligations("2026-06-30", "--lang=zh").lines()).contains("截至2028-06-30的到期与持续事项");
    }

    @Test
    void a_reference_cannot_break_out_of_its_line() throws IOException {
        Path file = write("a.json", car("a;b,c\\\\d\\r\\nEND:VEVENT"));
        Cli.Result result = run(file, "2026-06-30", "--ics");
        assertThat(read(result).getEvents())
                .isNotEmpty()
                .allMatch(event -> event.getSummary().getValue().startsWith("a;b,c\\dEND:VEVENT: "));
        assertThat(result.out()).contains("SUMMARY:a\\;b\\,c\\\\dEND:VEVENT: ");
    }

    @Test
    void cases_without_a_name_have_entries_of_their_own_and_cases_with_one_name_share_them() throws IOException {
        String unnamed = car("x").replace("\"reference\": \"x\",", "");
        int one = read(obligations("2026-06-30", "--ics")).getEvents().size();
        Path two = write("two.jsonl", unnamed + "\n" + unnamed + "\n");
        assertThat(read(run(two, "2026-06-30", "--ics")).getEvents())
                .hasSize(2 * one)
                .extracting(event -> event.getUid().getValue())
                .doesNotHaveDuplicates();
        Path twice = write("twice.jsonl", car("x") + "\n" + car("x") + "\n");
        assertThat(read(run(twice, "2026-06-30", "--ics")).getEvents()).hasSize(one);
    }

    @Test
    void several_cases_are_told_one_after_the_other_and_json_has_one_line_for_each() throws IOException {
        Path two = write("two.jsonl", car("a") + "\n" + car("b") + "\n");
        assertThat(run(two, "2026-06-30").lines()).containsSubsequence("a: Blocked", "", "b: Blocked");
        assertThat(run(two, "2026-06-30", "--format=json").lines())
                .hasSize(2)
                .allMatch(line -> line.contains("\"entries\":[{\"kind\":\"DUE\",\"rule\":\"TRANSFER-012\""))
                .noneMatch(line -> line.contains("InWords"));
        assertThat(run(two, "2026-06-30", "--format=json", "--lang=en").out())
                .contains("\"recheckInWords\":\"Ask again");
    }

    @Test
    void what_is_no_case_is_reported_and_the_rest_goes_on() throws IOException {
        Cli.Result result = run(write("some.jsonl", "{\"unknown\":1}\n" + car("b") + "\n"), "2026-06-30", "--ics");
        assertThat(result.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(result.err()).contains("unknown");
        assertThat(read(result).getEvents()).isNotEmpty();
        Cli.Result none = Cli.withInput("[]", "obligations", "-", "--input=json", "--ics", "--as-of=2026-06-30");
        assertThat(none.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(none.err()).contains("The input holds no case");
        assertThat(none.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "ics"})
    void no_vehicle_identification_number_and_no_name_of_a_firm_is_ever_written(String format) throws IOException {
        Path file = write("a.json", car("car " + VIN));
        Cli.Result result = run(file, "2027-01-11", "--format=" + format, "--lang=en");
        assertThat(result.code()).isZero();
        assertThat(result.out()).isNotEmpty();
        assertThat(result.out().replace("\r\n ", "") + result.err())
                .doesNotContain(VIN, "LZZAB22B4TA000090", "示例二手车出口有限公司", "示AD00090");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--until=2026-06-29 | --until must not be before the day asked about, 2026-06-30",
                "--format=table | must be one of text, json, ics"
            })
    void what_makes_no_question_is_wrong_usage(String option, String reason) {
        Cli.Result result = obligations("2026-06-30", option);
        assertThat(result.code()).isEqualTo(ExitCode.USAGE);
        assertThat(result.err()).contains(reason);
        assertThat(result.out()).isEmpty();
    }

    @Test
    void two_forms_are_one_too_many() {
        Cli.Result result = obligations("2026-06-30", "--ics", "--format=json");
        assertThat(result.code()).isEqualTo(ExitCode.USAGE);
        assertThat(result.err()).contains("--ics and --format=json ask for two forms");
        assertThat(obligations("2026-06-30", "--ics", "--format=ics").code()).isZero();
    }

    @Test
    void without_a_day_today_is_asked_about_and_two_years_are_looked_at() {
        Cli.Result result = Cli.withInput(Cli.PERMITTED, "obligations", "-", "--input=json");
        assertThat(result.err()).contains("As of 2026-07-01, today in China");
        assertThat(result.lines())
                .contains(
                        "Obligations until 2028-07-01", "  Nothing is known to be due or to expire until 2028-07-01.");
    }

    @Test
    void help_names_options_and_exit_codes() {
        assertThat(Cli.run("obligations", "--help").out()).contains("--until=YYYY-MM-DD", "--ics", "Exit codes;");
        assertThat(Cli.run("--help").out()).contains("obligations");
    }
}
