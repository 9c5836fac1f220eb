package io.chukou.compliance.listings;

import io.chukou.compliance.model.value.Vin;
import java.util.Locale;

/** Numbers with a valid check digit whose first three characters belong to no maker in the library's table. */
final class Vins {
    private static final String YEAR_CODES = "ABCDEFGHJKLMNPRSTVWXY123456789";
    private static final int FIRST_YEAR = 2010;
    private static final String CHECK_DIGITS = "0123456789X";
    private static final String PLANTS = "ABCDEFGHJKLMNPRSTUVWXYZ";
    private static final int SERIES = 1_000_000;

    private Vins() {}

    static Vin of(boolean imported, int year, int sequence) {
        char yearCode = YEAR_CODES.charAt(Math.floorMod(year - FIRST_YEAR, YEAR_CODES.length()));
        char plant = PLANTS.charAt(sequence / SERIES % PLANTS.length());
        String end = String.format(Locale.ROOT, "%c%c%06d", yearCode, plant, sequence % SERIES);
        return CHECK_DIGITS
                .chars()
                .mapToObj(digit -> Vin.of((imported ? "WXX" : "LXX") + "AA11A" + (char) digit + end))
                .filter(vin -> vin.getFindings().isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
