package io.chukou.compliance.dealer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a spreadsheet would run begins with an apostrophe when it is written, and without it when it is read. */
class FormulasTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1", "+1", "-1", "@A1", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠1", "'=1", "''=1"})
    void guarded_and_unguarded(String cell) {
        assertThat(Formulas.guarded(cell)).isEqualTo("'" + cell);
        assertThat(Formulas.unguarded("'" + cell)).isEqualTo(cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=1", "1-1", "'1", "车", ""})
    void kept(String cell) {
        assertThat(Formulas.guarded(cell)).isEqualTo(cell);
        assertThat(Formulas.unguarded(cell)).isEqualTo(cell);
    }
}
