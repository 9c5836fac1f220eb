package io.chukou.compliance.cli.output;

import io.chukou.compliance.model.ExportCase;
import io.chukou.compliance.model.value.Vin;
import java.util.regex.Pattern;

/** Makes untrusted text fit for a terminal and for other people's eyes. */
public final class Printable {
    /** Control and format characters, which could move the cursor, change colours or turn the direction of writing. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}\\p{Co}]");

    /** Seventeen characters with at least one letter: what is all digits is more likely an order number. */
    private static final Pattern VIN = Pattern.compile(
            "(?<![A-Z0-9])(?=[0-9]{0,16}[A-Z])[A-HJ-NPR-Z0-9]{17}(?![A-Z0-9])", Pattern.CASE_INSENSITIVE);

    private Printable() {}

    /**
     * Drops control characters and masks vehicle identification numbers.
     *
     * @param text any text
     * @return a text of one line
     */
    public static String of(String text) {
        return masked(UNPRINTABLE.matcher(text).replaceAll(""));
    }

    static String masked(String text) {
        return VIN.matcher(text).replaceAll(match -> Vin.of(match.group()).toString());
    }

    /**
     * Masks a vehicle identification number that serves as the reference of a case.
     *
     * @param exportCase the case
     * @return the case, or a copy with a masked reference
     */
    public static ExportCase masked(ExportCase exportCase) {
        String reference = exportCase.getReference().orElse("");
        String masked = masked(reference);
        return masked.equals(reference)
                ? exportCase
                : exportCase.toBuilder().reference(masked).build();
    }
}
