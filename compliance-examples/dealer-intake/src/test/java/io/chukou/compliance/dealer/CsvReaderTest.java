package io.chukou.compliance.dealer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReaderTest {
    private static List<List<String>> cells(String text) {
        return Stock.rows(text).stream().map(CsvRow::cells).toList();
    }

    private static CsvRow whole(int line, String... cells) {
        return new CsvRow(line, List.of(cells), null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a,b\r\n1,2\r\n",
                "a,b\n1,2",
                "\uFEFFa,b\n1,2\n",
                "a;b\n1;2",
                "a\tb\n1\t2",
                "\"a\",\"b\"\n\"1\",2"
            })
    void rows_are_read_in_every_usual_form(String text) {
        assertThat(cells(text)).containsExactly(List.of("a", "b"), List.of("1", "2"));
    }

    @Test
    void a_cell_in_marks_may_hold_the_separator_marks_and_lines() {
        assertThat(Stock.rows("a,b,c\n0,\"1,\"\"2\"\"\n3\",x\n4,y,z"))
                .containsExactly(whole(1, "a", "b", "c"), whole(2, "0", "1,\"2\"\n3", "x"), whole(4, "4", "y", "z"));
    }

    @Test
    void a_mark_inside_a_cell_without_marks_is_a_character() {
        assertThat(cells("a,b\n5\" screen,x")).last().isEqualTo(List.of("5\" screen", "x"));
    }

    @Test
    void empty_lines_and_lines_of_separators_are_no_rows_and_lines_are_counted_all_the_same() {
        assertThat(Stock.rows("a,b\n\n,\n1,2")).containsExactly(whole(1, "a", "b"), whole(4, "1", "2"));
    }

    @Test
    void an_empty_cell_at_the_end_is_a_cell() {
        assertThat(cells("a,b\n1,\n,2")).containsExactly(List.of("a", "b"), List.of("1", ""), List.of("", "2"));
    }

    @Test
    void a_mark_that_is_never_closed_breaks_its_own_line_only() {
        assertThat(Stock.rows("a,b\n\"1,x\n2,y\n3,z"))
                .containsExactly(
                        whole(1, "a", "b"),
                        CsvRow.broken(2, "\"1,x", "row.quote"),
                        whole(3, "2", "y"),
                        whole(4, "3", "z"));
    }

    @Test
    void a_mark_that_another_row_seems_to_close_breaks_its_own_line_only() {
        assertThat(Stock.rows("a,b\n1,\"x\n2,\"y\"\n3,z"))
                .containsExactly(
                        whole(1, "a", "b"),
                        CsvRow.broken(2, "1,\"x", "row.quote"),
                        whole(3, "2", "y"),
                        whole(4, "3", "z"));
    }

    /** Two marks that were forgotten make a row of the right length, in the same column or in different ones. */
    @ParameterizedTest
    @ValueSource(strings = {"1,x,\"p\n2,y,q\"", "1,\"x,p\n2,y\",q", "1,x,\"p\n2,\"y,q"})
    void marks_on_two_lines_that_could_be_rows_swallow_no_row(String lines) {
        List<CsvRow> rows = Stock.rows("a,b,c\n" + lines + "\n3,z,r");
        String first = lines.substring(0, lines.indexOf('\n'));

        assertThat(rows).hasSize(4).contains(CsvRow.broken(2, first, "row.quote"));
        assertThat(rows.get(2).line()).isEqualTo(3);
        assertThat(rows.get(3)).isEqualTo(whole(4, "3", "z", "r"));
    }

    /** A row of three columns has two separators. */
    @ParameterizedTest
    @CsvSource({"'1,x,\"p\nq,r\"', true", "'1,x,\"p\nq,r,s\"', false"})
    void a_further_line_of_a_cell_has_fewer_separators_than_a_row(String lines, boolean whole) {
        assertThat(Stock.rows("a,b,c\n" + lines.replace("\\n", "\n")).get(1).trouble() == null)
                .isEqualTo(whole);
    }

    /** A row may have as many lines as its first and those that follow it up to the bound. */
    @ParameterizedTest
    @CsvSource({"49, true", "50, false"})
    void a_cell_may_go_on_for_a_number_of_lines(int further, boolean whole) {
        List<CsvRow> rows = Stock.rows("a,b,c\nw,\"x" + "\n".repeat(further) + "\",y");

        assertThat(CsvReader.MAX_LINES).isEqualTo(50);
        assertThat(rows.get(1).trouble() == null).isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource({"65536, true", "65537, false"})
    void a_line_may_have_a_number_of_characters(int length, boolean whole) {
        List<CsvRow> rows = Stock.rows("a\n" + "x".repeat(length) + "\ny");

        assertThat(CsvReader.MAX_LENGTH).isEqualTo(65_536);
        assertThat(rows).hasSize(3).last().isEqualTo(whole(3, "y"));
        assertThat(rows.get(1))
                .isEqualTo(
                        whole
                                ? whole(2, "x".repeat(length))
                                : CsvRow.broken(2, "x".repeat(CsvReader.KEPT), "row.long"));
    }

    @Test
    void a_million_columns_are_one_row_that_is_too_long() {
        assertThat(Stock.rows("a,b\n" + ",".repeat(1_000_000) + "\n1,2"))
                .containsExactly(
                        whole(1, "a", "b"),
                        CsvRow.broken(2, ",".repeat(CsvReader.KEPT), "row.long"),
                        whole(3, "1", "2"));
    }

    /** Each mark is looked for in at most fifty lines: without that bound this takes hours. */
    @Test
    void a_file_of_nothing_but_open_marks_is_read_in_reasonable_time() {
        List<CsvRow> rows = Stock.rows("a,b\n" + "\"x\n\"\"".repeat(1) + "\n" + "\"\"\"x,y\n".repeat(20_000));

        assertThat(rows).filteredOn(row -> "row.quote".equals(row.trouble())).hasSizeGreaterThan(19_000);
    }

    @Test
    void nothing_is_read_from_nothing() {
        assertThat(Stock.rows("")).isEmpty();
        assertThat(Stock.rows("\uFEFF")).isEmpty();
        assertThat(Stock.rows("\n\n")).isEmpty();
    }
}
