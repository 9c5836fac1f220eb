package io.chukou.compliance.core.fact;

import io.chukou.compliance.model.value.UnifiedSocialCreditCode;
import io.chukou.compliance.model.value.Vin;
import java.util.Collection;

/**
 * What results may show of a case: no whole VIN, and nothing that names a person, a firm or a plate.
 *
 * <p>Immutable and thread-safe.
 */
public final class Masking {
    private static final String MASK = "***";

    private Masking() {}

    /**
     * Masks whole VINs and credit codes in a text that a caller chose freely, such as a reference or a title. Letters of either
     * width count, and so does a number that is split by white space, if its check digit holds, or by invisible characters.
     *
     * @param text the text
     * @return the text, with every whole VIN and credit code in it masked
     */
    public static String text(String text) {
        return HiddenNumbers.masked(text);
    }

    /**
     * Masks the value of a fact.
     *
     * @param fact the fact
     * @param value its value
     * @return three asterisks for a personal fact, the masked text of a VIN or credit code, and else the value
     */
    public static Object value(Fact<?> fact, Object value) {
        if (fact.isPersonal()) {
            return MASK;
        }
        if (value instanceof String text) {
            return text(text);
        }
        return value instanceof Vin || value instanceof UnifiedSocialCreditCode ? value.toString() : value;
    }

    /**
     * Says whether a value can be shown in a sentence.
     *
     * @param value the value
     * @return false for papers, their parts and lists, which are shown as a whole or not at all
     */
    public static boolean isShowable(Object value) {
        String home = value.getClass().getPackageName();
        return value instanceof Enum<?>
                || !(value instanceof Collection<?>
                        || home.endsWith(".model.paper")
                        || home.endsWith(".model.vehicle"));
    }
}
