package io.chukou.compliance.cli.output;

import io.chukou.compliance.core.fact.Masking;
import io.chukou.compliance.model.ExportCase;
import java.util.regex.Pattern;

/** Makes untrusted text fit for a terminal and for other people's eyes. */
public final class Printable {
    /** Control and format characters, which could move the cursor, change colours or turn the direction of writing. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}\\p{Co}]");

    private Printable() {}

    /**
     * Drops control characters and masks the numbers of vehicles and firms.
     *
     * @param text any text
     * @return a text of one line
     */
    public static String of(String text) {
        return masked(UNPRINTABLE.matcher(text).replaceAll(""));
    }

    static String masked(String text) {
        return Masking.text(text);
    }

    /**
     * Masks the number of a vehicle or a firm that serves as the reference of a case.
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
