package io.chukou.compliance.core.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole VINs in free texts are masked; what only looks alike is kept. */
class MaskingTest {
    @ParameterizedTest
    @CsvSource({
        "LZZAA11A6KA000001, LZZ**********0001",
        "lzzaa11a6ka000001, LZZ**********0001",
        "lot LZZAA11A6KA000001/7, lot LZZ**********0001/7",
        "LZZAA11A6KA00001, LZZAA11A6KA00001",
        "LZZAA11A6KA0000011, LZZAA11A6KA0000011",
        "LZZAA11A6KAI00001, LZZAA11A6KAI00001",
        "20260630123456789, 20260630123456789",
        "lot-7, lot-7"
    })
    void masked(String text, String shown) {
        assertThat(Masking.text(text)).isEqualTo(shown);
    }
}
