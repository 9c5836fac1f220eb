package io.chukou.compliance.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.chukou.compliance.model.Draws;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class VinPropertyTest {
    @Provide
    Arbitrary<String> legal() {
        return Arbitraries.strings().withChars(CheckDigits.VIN_ALPHABET).ofLength(17);
    }

    @Property(seed = Draws.SEED)
    void every_number_with_its_check_digit_has_no_mismatch(@ForAll("legal") String text) {
        Vin vin = Vin.of(CheckDigits.fixVin(text));

        assertThat(vin.getFindings()).doesNotContain(VinFinding.CHECK_DIGIT_MISMATCH);
        assertThat(vin.getFindings().isEmpty()).isEqualTo(!vin.getModelYears().isEmpty());
    }

    @Property(seed = Draws.SEED)
    void every_other_check_digit_is_a_mismatch(@ForAll("legal") String text) {
        String right = CheckDigits.fixVin(text);

        boolean same = right.equals(text);

        assertThat(Vin.of(text).getFindings().contains(VinFinding.CHECK_DIGIT_MISMATCH))
                .isEqualTo(!same);
    }

    @Property(seed = Draws.SEED)
    void cleaning_twice_changes_nothing(@ForAll @StringLength(max = 64) String text) {
        if (text.isBlank()) {
            assertThatIllegalArgumentException().isThrownBy(() -> Vin.of(text));
            return;
        }
        Vin vin = Vin.of(text);

        assertThat(Vin.of(vin.getValue())).isEqualTo(vin);
        assertThat(vin.getValue()).hasSizeLessThanOrEqualTo(64);
    }

    @Property(seed = Draws.SEED)
    void the_text_form_hides_at_least_five_characters_or_all(@ForAll @IntRange(min = 1, max = 64) int length) {
        String text = "L".repeat(length);

        String masked = Vin.of(text).toString();

        assertThat(masked).hasSize(length);
        assertThat(masked.chars().filter(character -> character == '*').count())
                .isGreaterThanOrEqualTo(Math.min(length, 5));
    }

    @Property(seed = Draws.SEED)
    void case_never_matters(@ForAll @StringLength(min = 1, max = 64) @CharRange(from = 'a', to = 'z') String text) {
        StringBuilder capitals = new StringBuilder();
        text.chars().forEach(character -> capitals.append((char) (character - 32)));

        assertThat(Vin.of(text).getValue()).isEqualTo(capitals.toString());
    }
}
