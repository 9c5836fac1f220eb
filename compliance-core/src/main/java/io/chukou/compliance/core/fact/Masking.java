package io.chukou.compliance.core.fact;

import io.chukou.compliance.model.value.UnifiedSocialCreditCode;
import io.chukou.compliance.model.value.Vin;
import java.util.Collection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What results may show of a case: no whole VIN, and nothing that names a person, a firm or a plate.
 *
 * <p>Immutable and thread-safe.
 */
public final class Masking {
    private static final String MASK = "***";
    private static final Pattern WHOLE_VIN =
            Pattern.compile("(?<![A-Za-z0-9])(?=[0-9]*[A-Za-z])[A-HJ-NPR-Za-hj-npr-z0-9]{17}(?![A-Za-z0-9])");

    private Masking() {}

    /**
     * Masks whole VINs in a text that a caller chose freely, such as a reference.
     *
     * @param text the text
     * @return the text, with every whole VIN in it masked
     */
    public static String text(String text) {
        Matcher vins = WHOLE_VIN.matcher(text);
        return vins.replaceAll(
                vin -> Matcher.quoteReplacement(Vin.of(vin.group()).toString()));
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
