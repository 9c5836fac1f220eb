package io.chukou.compliance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CheckJsonTest {

    private static Cli.Result check(String input, String format) {
        return Cli.withInput(input, "check", "-", "--input=json", "--as-of=2026-06-30", "--format=" + format);
    }

    @Test
    void one_object_gives_one_object() {
        assertThat(check("\n " + Cli.BLOCKED + "\n", "json").lines())
                .singleElement()
                .asString()
                .startsWith("{\"verdict\":\"BLOCKED\"")
                .contains("\"outcome\":\"SATISFIED\"");
    }

    @Test
    void an_array_gives_an_array() {
        Cli.Result result = check("[" + Cli.BLOCKED + ",\n" + Cli.PERMITTED + "]", "json");

        assertThat(result.lines()).hasSize(4);
        assertThat(result.out()).startsWith("[\n{").contains("},\n{").endsWith("}\n]\n");
    }

    @Test
    void an_empty_array_gives_an_empty_array() {
        Cli.Result result = check(" [ ] ", "json");

        assertThat(result.out()).isEqualTo("[]\n");
        assertThat(result.code()).isEqualTo(ExitCode.BAD_INPUT);
    }

    @Test
    void a_bad_element_is_answered_in_place() {
        String array = "[" + Cli.PERMITTED + ",\n{\"vehicle\":{\"brand\":7}},\n" + Cli.BLOCKED + "]";
        Cli.Result result = check(array, "jsonl");

        assertThat(result.lines()).hasSize(3);
        assertThat(result.lines().get(1))
                .isEqualTo(
                        "{\"line\":2,\"item\":2,\"error\":{\"path\":\"vehicle.brand\",\"reason\":\"must be a text\"}}");
        assertThat(result.err()).isEqualTo("item 2 (line 2): vehicle.brand: must be a text" + System.lineSeparator());
    }

    @Test
    void an_element_that_is_not_well_formed_leaves_the_rest_intact() {
        String array = "[{\"vehicle\" {\"brand\":\"a,]}\\\"\"}},," + Cli.PERMITTED + ",{\"destination\":\"KZ\"\n x},"
                + Cli.BLOCKED + "]";
        Cli.Result result = check(array, "jsonl");

        assertThat(result.lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("{\"line\":1,\"item\":1,\"error\""),
                        line -> assertThat(line).contains("\"item\":2").contains("is empty"),
                        line -> assertThat(line).startsWith("{\"verdict\":\"PERMITTED\""),
                        line -> assertThat(line).startsWith("{\"line\":1,\"item\":4,\"error\""),
                        line -> assertThat(line).startsWith("{\"verdict\":\"BLOCKED\""));
        assertThat(result.err()).contains("item 4 (line 1): is not well-formed JSON at line 2, column ");
    }

    @Test
    void the_path_of_an_error_in_a_long_object_comes_with_its_line() {
        assertThat(check("{\n\"vehicle\": {\n\"brand\": 7}}", "table").err())
                .contains("line 1: vehicle.brand: must be a text at line 3");
    }

    @Test
    void an_array_that_is_not_closed_is_told() {
        Cli.Result result = check("[" + Cli.PERMITTED + "," + Cli.BLOCKED, "jsonl");

        assertThat(result.lines()).hasSize(2);
        assertThat(result.err()).contains("item 2 (line 1): the array is not closed");
    }

    @Test
    void text_behind_the_end_is_told() {
        assertThat(check("[]x", "jsonl").err()).contains("text behind the end was not read");
        assertThat(check(Cli.PERMITTED + "\n" + Cli.PERMITTED, "jsonl").err()).contains("--input=jsonl");
    }

    @Test
    void what_is_no_object_is_told() {
        assertThat(check("null", "jsonl").err()).contains("is null, not a case");
        assertThat(check("7", "jsonl").code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(check("", "jsonl").code()).isEqualTo(ExitCode.BAD_INPUT);
    }
}
