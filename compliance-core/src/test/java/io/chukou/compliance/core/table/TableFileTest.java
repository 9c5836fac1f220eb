package io.chukou.compliance.core.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TableFileTest {
    @Test
    void reads_header_lines_and_rows_and_skips_other_comments() {
        TableFile file = TableFile.parse(Stream.of(
                "# name: A table",
                "# version: 2026-11-23",
                "# source: one place,",
                "# source: another",
                "# a remark",
                "key;text",
                "1;one",
                "2;"));

        assertThat(file.info()).isEqualTo(new TableInfo("A table", LocalDate.of(2026, 11, 23), "one place, another"));
        assertThat(file.rows()).containsExactly(List.of("1", "one"), List.of("2", ""));
    }

    @Test
    void refuses_a_row_with_a_field_too_many_or_too_few() {
        assertThatIllegalArgumentException().isThrownBy(() -> parse("key;text", "1;one;more"));
        assertThatIllegalArgumentException().isThrownBy(() -> parse("key;text", "1"));
    }

    @Test
    void refuses_a_table_without_rows() {
        assertThatIllegalArgumentException().isThrownBy(() -> parse("key;text"));
    }

    @Test
    void refuses_a_table_without_name_day_or_source() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TableFile.parse(Stream.of("# version: 2026-11-23", "# source: s", "key", "1")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TableFile.parse(Stream.of("# version: 2026-11-23", "# name: n", "key", "1")));
        assertThatThrownBy(() -> TableFile.parse(Stream.of("# name: n", "# source: s", "key", "1")))
                .isInstanceOf(DateTimeParseException.class);
    }

    @Test
    void refuses_a_file_that_is_not_there() {
        assertThatIllegalStateException().isThrownBy(() -> TableFile.read("no-such-table.csv"));
    }

    private static TableFile parse(String... table) {
        Stream<String> header = Stream.of("# name: n", "# version: 2026-11-23", "# source: s");
        return TableFile.parse(Stream.concat(header, Stream.of(table)));
    }
}
