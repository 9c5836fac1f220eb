package io.chukou.compliance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CheckCsvTest {
    private static final String HEADER = "reference,vehicle.category,vehicle.modified,status.smuggledOrAssembled\n";
    private static final String GOOD = "a,SMALL_PASSENGER,false,false\n";

    private static Cli.Result check(String input, String... more) {
        String[] args = new String[5 + more.length];
        System.arraycopy(
                new String[] {"check", "-", "--input=csv", "--format=jsonl", "--as-of=2026-06-30"}, 0, args, 0, 5);
        System.arraycopy(more, 0, args, 5, more.length);
        return Cli.withInput(input, args);
    }

    @Test
    void every_record_is_a_case_and_an_empty_cell_is_absent() {
        Cli.Result result =
                check("\uFEFF" + HEADER + GOOD + "b,SMALL_PASSENGER,FALSE,true\r\nc,SMALL_PASSENGER,false,\n");

        assertThat(result.lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("{\"reference\":\"a\",\"verdict\":\"PERMITTED\""),
                        line -> assertThat(line).startsWith("{\"reference\":\"b\",\"verdict\":\"BLOCKED\""),
                        line -> assertThat(line).startsWith("{\"reference\":\"c\",\"verdict\":\"UNDETERMINED\""));
    }

    @Test
    void a_bad_cell_is_told_with_line_and_path_and_the_rest_is_answered() {
        Cli.Result result = check("destination," + HEADER + "KZ," + GOOD + "kz," + GOOD + "UZ," + GOOD);

        assertThat(result.lines()).hasSize(3);
        assertThat(result.lines().get(1)).startsWith("{\"line\":3,\"error\":{\"path\":\"destination\",\"reason\":\"");
    }

    @Test
    void lines_are_those_of_the_file_even_behind_quoted_line_breaks() {
        Cli.Result result = check(HEADER + "\"a \"\"1\"\"\n,2\",SMALL_PASSENGER,false,false\nb,CAR,false,false\n");

        assertThat(result.lines().get(0)).startsWith("{\"reference\":\"a \\\"1\\\"\\n,2\",\"verdict\":\"PERMITTED\"");
        assertThat(result.lines().get(1)).startsWith("{\"line\":4,\"error\":{\"path\":\"vehicle.category\"");
    }

    @Test
    void records_with_too_many_cells_are_bad_and_with_too_few_are_not() {
        Cli.Result result = check(HEADER + "a,SMALL_PASSENGER,false,false,x\na,SMALL_PASSENGER\n\n,,,\n" + GOOD);

        assertThat(result.lines()).hasSize(3);
        assertThat(result.lines().get(0)).contains("\"line\":2").contains("has 5 cells for 4 columns");
        assertThat(result.lines().get(1)).contains("UNDETERMINED");
    }

    @Test
    void unknown_and_duplicate_columns_are_named_and_nothing_is_answered() {
        Cli.Result result = check("reference,colour,reference,,vehicle\n" + GOOD);

        assertThat(result.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(result.lines()).singleElement().asString().startsWith("{\"line\":1,\"error\":{\"path\":\"colour\"");
        assertThat(result.err().lines())
                .containsExactly(
                        "line 1: colour: column 2 is not the path of a fact",
                        "line 1: reference: column 3 is given twice",
                        "line 1: column 4 has no name",
                        "line 1: vehicle: column 5 is not the path of a fact");
    }

    @Test
    void lenient_passes_over_unknown_columns() {
        assertThat(check("colour,,vehicle.category\nred,,MOTORCYCLE\n", "--lenient")
                        .code())
                .isEqualTo(ExitCode.OUT_OF_SCOPE);
    }

    @Test
    void lists_are_given_by_index_and_empty_lists_by_brackets() {
        String header = "makerLetters[0].issuerName,makerLetters[0].destinations[1],makerLetters[0].destinations[0],"
                + "makerLetters[1].vins[0],vehicle.use.changes," + HEADER;

        assertThat(check(header + "甲,UZ,KZ,LXXAA11A0DA000002,[]," + GOOD).code())
                .isEqualTo(ExitCode.PERMITTED);
        assertThat(check(header + "甲,UZ,KZ,,none," + GOOD).err())
                .contains("vehicle.use.changes: must be [] for an empty list, or empty");
        assertThat(check(header + "甲,UZ,,,[]," + GOOD).err()).contains("line 2: makerLetters");
    }

    @Test
    void a_list_cannot_be_empty_and_filled() {
        assertThat(check("makerLetters,makerLetters[0].issuerName,reference\n[],甲,a\n")
                        .err())
                .contains("makerLetters: is given as an empty list and as a filled one");
    }

    @Test
    void an_index_has_one_spelling() {
        assertThat(check("makerLetters[00].issuerName,makerLetters[].issuerName\n甲,乙\n")
                        .err()
                        .lines())
                .hasSize(2);
    }

    @Test
    void a_quotation_mark_that_is_not_closed_does_not_swallow_the_file() {
        Cli.Result result = check(HEADER + "\"" + GOOD + "x".repeat(2 << 20) + "\n" + GOOD);

        assertThat(result.lines()).hasSize(2);
        assertThat(result.lines().get(0)).contains("\"line\":2").contains("is longer than");
        assertThat(result.lines().get(1)).contains("PERMITTED");
    }

    @Test
    void a_record_that_is_not_well_formed_is_bad() {
        assertThat(check(HEADER + "\"a\"b,SMALL_PASSENGER,false,false\n" + GOOD).lines())
                .satisfiesExactly(
                        line -> assertThat(line).contains("not a well-formed record"),
                        line -> assertThat(line).contains("PERMITTED"));
        assertThat(check(HEADER + "\"" + GOOD).err()).contains("line 2: is not a well-formed record");
        assertThat(check(HEADER + "a\rb,SMALL_PASSENGER\n").err()).contains("carriage return");
    }

    @Test
    void a_file_of_another_kind_is_told() {
        assertThat(check("reference;vehicle.brand\n").err()).contains("column 1 is not the path of a fact");
        assertThat(check("").code()).isEqualTo(ExitCode.BAD_INPUT);
    }
}
