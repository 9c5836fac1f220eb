package io.chukou.compliance.model.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.model.Draws;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class UnifiedSocialCreditCodePropertyTest {
    @Provide
    Arbitrary<String> firstSeventeen() {
        return Arbitraries.strings().withChars(CheckDigits.CREDIT_CODE_ALPHABET).ofLength(17);
    }

    @Provide
    Arbitrary<Character> character() {
        return Arbitraries.chars().with(CheckDigits.CREDIT_CODE_ALPHABET);
    }

    @Property(seed = Draws.SEED)
    void every_code_with_its_check_character_is_regular(@ForAll("firstSeventeen") String text) {
        assertThat(UnifiedSocialCreditCode.of(CheckDigits.completeCreditCode(text))
                        .getFindings())
                .isEmpty();
    }

    @Property(seed = Draws.SEED)
    void every_single_mistyped_character_is_found(
            @ForAll("firstSeventeen") String text,
            @ForAll @IntRange(max = 17) int index,
            @ForAll("character") char mistyped) {
        String code = CheckDigits.completeCreditCode(text);
        Assume.that(code.charAt(index) != mistyped);

        String wrong = code.substring(0, index) + mistyped + code.substring(index + 1);

        assertThat(UnifiedSocialCreditCode.of(wrong).getFindings())
                .containsExactly(CreditCodeFinding.CHECK_CHARACTER_MISMATCH);
    }
}
