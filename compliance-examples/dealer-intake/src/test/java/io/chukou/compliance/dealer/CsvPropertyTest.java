package io.chukou.compliance.dealer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CsvPropertyTest {
    /** Characters that matter here are frequent; a line break alone is left out, because reading makes it one of another kind. */
    @Provide
    Arbitrary<List<String>> row() {
        Arbitrary<String> cell =
                Arbitraries.strings().withChars("ab,;\t\"'=+-@\n车 ").ofMaxLength(12);
        return cell.list()
                .ofMinSize(2)
                .ofMaxSize(6)
                .filter(cells -> cells.stream().anyMatch(one -> !one.isBlank()));
    }

    @Property(seed = Draws.SEED)
    void what_is_written_is_read_again(@ForAll("row") List<String> row) {
        List<String> header =
                Collections.nCopies(100, "a"); // More than a row here has separators: none looks like two.

        List<CsvRow> rows = Stock.rows(Stock.csv(List.of(header, row)));

        assertThat(rows).containsExactly(new CsvRow(1, header, null), new CsvRow(2, row, null));
    }

    @Property(seed = Draws.SEED)
    void no_cell_that_is_written_is_a_formula(@ForAll("row") List<String> row) {
        assertThat(row).allSatisfy(cell -> assertThat(Formulas.guarded(cell)).doesNotMatch("(?s)[=+\\-@\t\r].*"));
    }

    @Property(seed = Draws.SEED)
    void any_text_at_all_is_read_to_its_end(@ForAll String text) {
        List<CsvRow> rows = Stock.rows(text + "\nlast,row\n");

        assertThat(rows.get(rows.size() - 1).cells()).endsWith("row");
    }
}
