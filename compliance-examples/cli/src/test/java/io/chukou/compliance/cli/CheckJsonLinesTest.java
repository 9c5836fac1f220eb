package io.chukou.compliance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckJsonLinesTest {
    private static final String[] AS_JSON_LINES = {"check", "-", "--input=jsonl", "--format=jsonl", "--as-of=2026-06-30"
    };

    private static Cli.Result check(String input) {
        return Cli.withInput(input, AS_JSON_LINES);
    }

    @Test
    void answers_every_line_in_order() {
        Cli.Result result = check(String.join("\n", Cli.PERMITTED, Cli.BLOCKED, Cli.OUT_OF_SCOPE));

        assertThat(result.lines())
                .hasSize(3)
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("{\"verdict\":\"PERMITTED\""),
                        line -> assertThat(line).startsWith("{\"verdict\":\"BLOCKED\""),
                        line -> assertThat(line).startsWith("{\"verdict\":\"OUT_OF_SCOPE\""));
        assertThat(result.err()).isEmpty();
    }

    @Test
    void a_bad_line_is_answered_in_place_and_told_with_line_path_and_reason() {
        String bad = "{\"vehicle\":{\"category\":\"SMALL_PASSENGER\",\"colour\":\"red\"}}";
        Cli.Result result = check(String.join("\n", Cli.PERMITTED, bad, Cli.BLOCKED));

        assertThat(result.lines()).hasSize(3);
        assertThat(result.lines().get(1))
                .startsWith("{\"line\":2,\"error\":{\"path\":\"vehicle.colour\",\"reason\":\"is unknown here;");
        assertThat(result.lines().get(2)).startsWith("{\"verdict\":\"BLOCKED\"");
        assertThat(result.err()).startsWith("line 2: vehicle.colour: is unknown here;");
        assertThat(result.code()).isEqualTo(ExitCode.BAD_INPUT);
    }

    @Test
    void a_line_that_is_no_json_is_told_with_its_place() {
        Cli.Result result = check(Cli.PERMITTED + "\n\n{\"vehicle\": \n" + Cli.PERMITTED);

        assertThat(result.lines()).hasSize(3);
        assertThat(result.lines().get(1)).startsWith("{\"line\":3,\"error\":{\"path\":\"");
        assertThat(result.err()).startsWith("line 3: ").contains("is not well-formed JSON");
    }

    @Test
    void a_duplicate_key_is_refused() {
        Cli.Result result = check("{\"destination\":\"KZ\",\"destination\":\"UZ\"}\n" + Cli.PERMITTED);

        assertThat(result.lines().get(0)).startsWith("{\"line\":1,\"error\":");
        assertThat(result.lines().get(1)).startsWith("{\"verdict\":\"PERMITTED\"");
    }

    @Test
    void several_values_on_a_line_are_refused() {
        assertThat(check(Cli.PERMITTED + Cli.PERMITTED).lines())
                .singleElement()
                .asString()
                .startsWith("{\"line\":1,\"error\":");
    }

    @Test
    void lenient_passes_over_unknown_facts() {
        assertThat(Cli.withInput("{\"colour\":\"red\"}", "check", "-", "--input=jsonl", "--lenient")
                        .code())
                .isEqualTo(ExitCode.OPEN);
    }

    @Test
    void blank_lines_carriage_returns_and_byte_order_marks_are_passed_over() {
        Cli.Result result = check("\uFEFF" + Cli.PERMITTED + "\r\n\r\n  \r\n" + Cli.PERMITTED + "\r\n");

        assertThat(result.lines()).hasSize(2);
        assertThat(result.code()).isEqualTo(ExitCode.PERMITTED);
    }

    @Test
    void a_huge_line_is_refused_unread_and_the_next_one_is_answered() {
        InputStream huge = repeat(64 << 20);
        InputStream rest = new ByteArrayInputStream(("\n" + Cli.PERMITTED).getBytes(StandardCharsets.UTF_8));
        Cli.Result result = Cli.withInput(new SequenceInputStream(huge, rest), AS_JSON_LINES);

        assertThat(result.lines())
                .hasSize(2)
                .first()
                .isEqualTo("{\"line\":1,\"error\":{\"path\":\"\","
                        + "\"reason\":\"is longer than 1048576 bytes and was passed over\"}}");
        assertThat(result.lines().get(1)).startsWith("{\"verdict\":\"PERMITTED\"");
    }

    private static InputStream repeat(int bytes) {
        byte[] block = "x".repeat(1 << 16).getBytes(StandardCharsets.UTF_8);
        List<InputStream> blocks = Collections.nCopies(bytes / block.length, block).stream()
                .<InputStream>map(ByteArrayInputStream::new)
                .toList();
        return new SequenceInputStream(Collections.enumeration(blocks));
    }

    @Test
    void a_line_in_another_encoding_is_refused_and_the_next_one_is_answered() {
        byte[] chinese = ("{\"vehicle\":{\"brand\":\"吉利\"}}\n" + Cli.PERMITTED).getBytes(Charset.forName("GBK"));
        Cli.Result result = Cli.withInput(new ByteArrayInputStream(chinese), AS_JSON_LINES);

        assertThat(result.lines().get(0)).contains("is not UTF-8 text");
        assertThat(result.lines().get(1)).startsWith("{\"verdict\":\"PERMITTED\"");
    }

    @Test
    void an_empty_input_is_a_bad_one() {
        Cli.Result result = check("\n \n");

        assertThat(result.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("The input holds no case");
    }
}
