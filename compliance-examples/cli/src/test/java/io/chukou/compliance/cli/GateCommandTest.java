package io.chukou.compliance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GateCommandTest {
    private static final Path EXAMPLE = Path.of("..", "..", "docs", "examples", "refused-batch.json");
    private static final String NO_VEHICLES = "{\"reference\":\"empty\",\"vehicles\":[]}";

    @TempDir
    private Path directory;

    private static Cli.Result gate(String... options) {
        String[] args = new String[options.length + 3];
        args[0] = "gate";
        args[1] = EXAMPLE.toString();
        args[2] = "--as-of=2026-06-20";
        System.arraycopy(options, 0, args, 3, options.length);
        return Cli.withStandardRules(args);
    }

    private Cli.Result lines(String format, String... lines) throws IOException {
        Path file = Files.writeString(directory.resolve("lines.jsonl"), String.join("\n", lines));
        return Cli.withStandardRules("gate", file.toString(), "--as-of=2026-06-20", "--format=" + format);
    }

    /** The example in one line, as its lines end between elements only. */
    private static String refused() throws IOException {
        return Files.readString(EXAMPLE).replace("\n", "");
    }

    @Test
    void one_consignment_gives_a_report_with_the_split() {
        Cli.Result result = gate();

        assertThat(result.code()).isEqualTo(ExitCode.BLOCKED);
        assertThat(result.err()).isEmpty();
        assertThat(result.lines())
                .startsWith("batch-17: Blocked. Vehicles: 23. Permitted by themselves: 21.")
                .contains("  9 (lot-09): Blocked", "  Left out: vehicle 20 (Blocked: LETTER-005)")
                .last()
                .asString()
                .startsWith("Rulebook ");
    }

    @Test
    void speaks_chinese() {
        assertThat(gate("--lang=zh").out()).contains("可以分别办理的申请");
    }

    @Test
    void json_carries_texts_only_if_asked() {
        assertThat(gate("--format=json").out())
                .startsWith("{\"reference\":\"batch-17\",\"verdict\":\"BLOCKED\"")
                .doesNotContain("\"remedy\"");
        assertThat(gate("--format=json", "--lang=en").out()).contains("\"text\":\"Licence 2: vehicles 17-19, 21-23");
    }

    @Test
    void a_bad_line_is_told_with_line_path_and_reason_and_nothing_else_is_lost() throws IOException {
        Cli.Result result =
                lines("jsonl", refused(), "{\"vehicles\":[{\"vehicle\":{\"colour\":\"red\"}}]}", NO_VEHICLES);

        assertThat(result.lines()).hasSize(3);
        assertThat(result.lines().get(0)).startsWith("{\"reference\":\"batch-17\",\"verdict\":\"BLOCKED\"");
        assertThat(result.lines().get(1))
                .startsWith(
                        "{\"line\":2,\"error\":{\"path\":\"vehicles[0].vehicle.colour\",\"reason\":\"is unknown here;");
        assertThat(result.lines().get(2)).startsWith("{\"reference\":\"empty\",\"verdict\":\"UNDETERMINED\"");
        assertThat(result.err()).startsWith("line 2: vehicles[0].vehicle.colour: is unknown here;");
        assertThat(result.code()).isEqualTo(ExitCode.BAD_INPUT);
    }

    @Test
    void several_consignments_give_rows_and_a_summary() throws IOException {
        Cli.Result result = lines("table", refused(), "{", NO_VEHICLES, refused());

        assertThat(result.lines())
                .filteredOn(line -> line.contains("batch-17"))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line)
                        .endsWith("21 of 23 can go, on 2 licences; BATCH-001 BATCH-002; not permitted: 9, 20"));
        assertThat(result.lines())
                .contains("4 consignments", "      2  Blocked", "      1  Cannot tell", "      1  Not a case")
                .contains("      2  BATCH-001  One application names at most 20 vehicles.");
    }

    @Test
    void an_array_is_answered_by_an_array() throws IOException {
        Path file = Files.writeString(directory.resolve("all.json"), "[" + NO_VEHICLES + "," + NO_VEHICLES + "]");
        Cli.Result result = Cli.withStandardRules("gate", file.toString(), "--as-of=2026-06-20", "--format=json");

        assertThat(result.out()).startsWith("[\n").endsWith("\n]\n");
        assertThat(result.code()).isEqualTo(ExitCode.OPEN);
    }

    @Test
    void a_table_of_single_vehicles_is_no_consignment() {
        Cli.Result result = Cli.withInput("", "gate", "-", "--input=csv");

        assertThat(result.code()).isEqualTo(ExitCode.USAGE);
        assertThat(result.err()).contains("json or jsonl, not as csv");
    }

    @Test
    void an_empty_input_is_a_bad_one() {
        Cli.Result result = Cli.withInput("\n", "gate", "-", "--input=jsonl", "--as-of=2026-06-20");

        assertThat(result.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(result.err()).contains("The input holds no case");
    }

    @Test
    void a_case_is_sent_to_check_and_a_consignment_to_gate() throws IOException {
        Cli.Result gate = Cli.withInput(Cli.PERMITTED, "gate", "-", "--input=json", "--as-of=2026-06-20");
        assertThat(gate.err().lines()).containsExactly("line 1: this is a case: use check");
        assertThat(gate.code()).isEqualTo(ExitCode.BAD_INPUT);

        for (String command : List.of("check", "obligations", "roadmap", "outlook")) {
            Cli.Result result = Cli.withInput(refused(), command, "-", "--input=json", "--as-of=2026-06-20");
            assertThat(result.err().lines()).as(command).containsExactly("line 1: this is a consignment: use gate");
            assertThat(result.code()).as(command).isEqualTo(ExitCode.BAD_INPUT);
        }
    }

    @Test
    void another_mistake_in_a_consignment_is_told_as_it_is() {
        Cli.Result gate = Cli.withInput("{\"colour\":\"red\"}", "gate", "-", "--input=json", "--as-of=2026-06-20");
        assertThat(gate.err()).startsWith("line 1: colour: is unknown here;").doesNotContain("use check");
    }

    @Test
    void help_offers_no_table_as_input() {
        assertThat(Cli.run("gate", "--help").out()).contains("json or jsonl.").doesNotContainIgnoringCase("csv");
        assertThat(Cli.run("check", "--help").out()).contains("json, jsonl or csv.");
        assertThat(Cli.withInput("", "gate", "-").err()).contains("--input=json|jsonl what is in");
    }
}
