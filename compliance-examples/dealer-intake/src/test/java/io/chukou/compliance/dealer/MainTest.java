package io.chukou.compliance.dealer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        return Main.run(new PrintWriter(out), new PrintWriter(err), args);
    }

    private String file(String text) throws Exception {
        return Files.writeString(folder.resolve("stock.csv"), text).toString();
    }

    @Test
    void a_list_of_good_rows_ends_with_0() throws Exception {
        String list =
                file(Stock.csv(List.of(Stock.header(), List.copyOf(Stock.cells().values()))));

        assertThat(run(list, "--as-of=2026-06-30", "--out=" + folder.resolve("out"), "--lang=zh"))
                .isZero();
        assertThat(out.toString()).contains("可付款").contains("共1行：已判断1行，退回0行");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void a_list_with_a_bad_row_ends_with_3() throws Exception {
        String list = file(Stock.csv(List.of(Stock.header(), List.of("x"))));

        assertThat(run(list, "--as-of=2026-06-30", "--out=" + folder.resolve("out")))
                .isEqualTo(3);
    }

    @Test
    void a_list_that_is_none_ends_with_2_and_one_line() throws Exception {
        assertThat(run(file("x\n"), "--as-of=2026-06-30", "--out=" + folder.resolve("out")))
                .isEqualTo(2);
        assertThat(err.toString()).startsWith("stock.csv: Missing columns: ").hasLineCount(1);
    }

    @Test
    void a_list_that_is_not_there_ends_with_1_and_one_line() {
        String missing = folder.resolve("missing.csv").toString();

        assertThat(run(missing, "--as-of=2026-06-30", "--out=" + folder.resolve("out")))
                .isEqualTo(1);
        assertThat(err.toString()).startsWith("Input or output failed: ").hasLineCount(1);
    }

    @Test
    void the_day_is_never_guessed() throws Exception {
        assertThat(run(file("x"), "--out=" + folder.resolve("out"))).isEqualTo(2);
        assertThat(err.toString()).contains("Missing required option: '--as-of=<day>'");
    }

    /** A list of one rejected row ends with 3, if the day is taken at all. */
    @ParameterizedTest
    @CsvSource({"1899-12-31, 2", "1900-01-01, 3", "2199-12-31, 3", "2200-01-01, 2"})
    void the_day_is_one_that_the_library_can_name(String day, int code) throws Exception {
        String list = file(Stock.csv(List.of(Stock.header(), List.of("x"))));

        assertThat(run(list, "--as-of=" + day, "--out=" + folder.resolve("out")))
                .isEqualTo(code);
        assertThat(err.toString()).hasLineCount(code == 2 ? 1 : 0);
    }

    @Test
    void gbk_is_read_as_what_it_is_part_of_and_no_other_encoding_is_read() throws Exception {
        String[] args = {file("x\n"), "--as-of=2026-06-30", "--out=" + folder.resolve("out")};

        assertThat(run(args[0], args[1], args[2], "--encoding=GBK")).isEqualTo(2);
        assertThat(err.toString()).contains("Missing columns");
        assertThat(run(args[0], args[1], args[2], "--encoding=UTF-16")).isEqualTo(2);
        assertThat(err.toString()).contains("--encoding is UTF-8 or GB18030");
    }
}
