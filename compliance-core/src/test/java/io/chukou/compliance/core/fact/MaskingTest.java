package io.chukou.compliance.core.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.ExportValidator;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.testkit.Draws;
import io.chukou.compliance.model.ExportCase;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whole numbers of vehicles and firms in free texts are masked; what only looks alike is kept.
 *
 * <p>The check digit of LXXAA11A2KA000001 by the weights 8 7 6 5 4 3 2 10 0 9 8 7 6 5 4 3 2 of GB 16735: 24 + 49 + 42 + 5 + 4 + 3
 * + 2 + 10 + 18 + 8 + 2 = 167, and 167 - 15 x 11 = 2. The check characters of the credit codes are summed in the model's own tests
 * or beside them.
 */
class MaskingTest {
    @ParameterizedTest
    @CsvSource({
        "LZZAA11A6KA000001, LZZ**********0001",
        "lzzaa11a6ka000001, LZZ**********0001",
        "lot LZZAA11A6KA000001/7, lot LZZ**********0001/7",
        "a-LZZAA11A6KA000001_b, a-LZZ**********0001_b",
        "LZZAA11A6KA000001 LZZAA11A6KA000002, LZZ**********0001 LZZ**********0002",
        "LZZAA11A6KA00001, LZZAA11A6KA00001",
        "LZZAA11A6KA0000011, LZZAA11A6KA0000011",
        "LZZAA11A6KAI00001, LZZAA11A6KAI00001",
        "20260630123456789, 20260630123456789",
        "lot-7, lot-7"
    })
    void a_vin_in_one_piece(String text, String shown) {
        assertThat(Masking.text(text)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LXXAA11A2 KA000001",
                "LXX AA11A2 KA 000001",
                "L X X A A 1 1 A 2 K A 0 0 0 0 0 1",
                "LXXAA11A2   KA000001",
                "LXXAA11A2\u00A0KA000001",
                "LXXAA11A2\u3000KA000001",
                "LXXAA11A2\r\nKA000001",
                "LXXAA11A2\u200BKA000001",
                "LXXAA11A2\u202EKA000001",
                "LXXAA11A2\u0000KA000001",
                "\uFF2C\uFF38\uFF38AA11A2KA00000\uFF11"
            })
    void a_vin_split_by_blanks_or_by_what_cannot_be_seen_or_in_wide_letters(String vin) {
        assertThat(Masking.text("2023 " + vin + ", red")).isEqualTo("2023 LXX**********0001, red");
    }

    /** Check digit 3 instead of 2; four blanks; hyphens, with which references are made; a Turkish letter without its dot. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "LXXAA11A3 KA000001",
                "LXXAA11A2    KA000001",
                "LXXAA11A2-KA000001",
                "ABC-2026-0630-001234",
                "LXXAA11A2KA\u013100001",
                "Tesla Model 3 2023 Long Range"
            })
    void what_is_no_vin_is_kept(String text) {
        assertThat(Masking.text(text)).isEqualTo(text);
    }

    /** An imported car has no check digit; one piece of seventeen characters is a VIN all the same, wherever it is hidden. */
    @ParameterizedTest
    @ValueSource(strings = {"WXXAA11A9KA00\u20600001", "\u202EWXXAA11A9KA000001\u202C"})
    void a_vin_without_a_check_digit_is_masked_if_nothing_seen_splits_it(String text) {
        assertThat(Masking.text(text)).contains("WXX**********0001").doesNotContain("AA11A9");
    }

    @ParameterizedTest
    @CsvSource({
        "91110000MA0000001L, 911***********001L",
        "91110000ma0000001l, 911***********001L",
        "buyer 91110000MA0000001L., buyer 911***********001L.",
        "91110000 MA0000001L, 911***********001L",
        "91110000MA00000012, 911***********0012",
        "913100001234567896, 913***********7896",
        "91110000 MA00000012, 91110000 MA00000012",
        "913100001234567897, 913100001234567897",
        "91110000MA0000001, 911**********0001",
        "91110000MA0000001LL, 91110000MA0000001LL",
        "LOT20260630-000123, LOT20260630-000123",
        "LOT202606300001234, LOT202606300001234"
    })
    void a_credit_code(String text, String shown) {
        assertThat(Masking.text(text)).isEqualTo(shown);
    }

    @Test
    void a_result_masks_the_reference_of_its_case() {
        ExportCase car = ExportCase.builder()
                .reference("91110000MA0000001L / LXXAA11A2 KA000001")
                .build();
        assertThat(ExportValidator.standard()
                        .assess(car, Question.on(LocalDate.of(2026, 6, 30)))
                        .reference())
                .contains("911***********001L / LXX**********0001");
    }

    @Property(seed = Draws.SEED)
    void a_vin_is_masked_in_any_surroundings(@ForAll String before, @ForAll String after) {
        assertThat(Masking.text(before + "/LXXAA11A2KA000001/" + after))
                .contains("/LXX**********0001/")
                .doesNotContain("AA11A2KA00");
    }
}
