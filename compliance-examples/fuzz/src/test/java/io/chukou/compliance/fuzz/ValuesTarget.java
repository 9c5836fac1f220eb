package io.chukou.compliance.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.fact.Masking;
import io.chukou.compliance.model.value.CountryCode;
import io.chukou.compliance.model.value.PartialDate;
import io.chukou.compliance.model.value.UnifiedSocialCreditCode;
import io.chukou.compliance.model.value.Vin;
import java.util.function.Function;

/** A text is a value or an illegal argument; a value is read back from what it writes, and masks itself. */
public final class ValuesTarget {
    private ValuesTarget() {}

    public static void fuzzerTestOneInput(byte[] input) {
        String text = Inputs.text(input);
        check(text, Vin::of, Vin::getValue);
        check(text, UnifiedSocialCreditCode::of, UnifiedSocialCreditCode::getValue);
        check(text, CountryCode::of, CountryCode::getValue);
        check(text, PartialDate::parse, PartialDate::toString);
        checkMasking(text);
    }

    private static <T> void check(String text, Function<String, T> reader, Function<T, String> writer) {
        T value;
        try {
            value = reader.apply(text);
        } catch (IllegalArgumentException e) {
            assertThat(e.getMessage()).isNotBlank();
            return;
        }
        assertThat(reader.apply(writer.apply(value))).isEqualTo(value);
        if (value instanceof Vin || value instanceof UnifiedSocialCreditCode) {
            assertThat(value.toString()).containsPattern("\\*{5}|^\\*+$").hasSameSizeAs(writer.apply(value));
        }
    }

    /** The number is LXXAA11A2KA000001, of which no result may show more than seven characters. */
    private static void checkMasking(String text) {
        assertThat(Masking.text(text + "/LXXAA11A2KA000001/" + text)).contains("/LXX**********0001/");
    }
}
