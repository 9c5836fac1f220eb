package io.chukou.compliance.dealer;

import io.chukou.compliance.model.value.UnifiedSocialCreditCode;
import io.chukou.compliance.model.value.Vin;
import java.util.regex.Pattern;

/**
 * Why a row, or one cell of it, is not understood.
 *
 * @param column the header, empty for the row as a whole
 * @param shown the cell in a form that may be shown, empty for the row as a whole
 * @param reason what is wrong with it
 */
record Problem(String column, String shown, String reason) {
    private static final int SHOWN = 40;

    /** Seventeen or eighteen characters that may be somebody's number; a shifted row has them in any column. */
    private static final Pattern NUMBER =
            Pattern.compile("(?<![A-Za-z0-9])(?=[0-9]{0,17}[A-Za-z])[A-Za-z0-9]{17,18}(?![A-Za-z0-9])");

    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}\\p{Co}]");

    static Problem ofRow(String reason) {
        return new Problem("", "", reason);
    }

    /** Numbers are masked whole, also where they are mistyped. */
    static Problem ofCell(String property, String header, String cell, String reason) {
        String shown = switch (property) {
            case "frameNo" -> masked(cell, true);
            case "buyerCreditCode" -> masked(cell, false);
            default -> printable(cell);
        };
        return new Problem(header, shown, reason);
    }

    private static String masked(String cell, boolean isVin) {
        try {
            return isVin
                    ? Vin.of(cell).toString()
                    : UnifiedSocialCreditCode.of(cell).toString();
        } catch (IllegalArgumentException e) {
            return cell.isBlank() ? "" : "***"; // Too long for any number: it may hold several.
        }
    }

    /** Makes a cell fit for a terminal and for other people's eyes. */
    static String printable(String cell) {
        String clean = NUMBER.matcher(UNPRINTABLE.matcher(cell).replaceAll("\uFFFD"))
                .replaceAll(number -> Vin.of(number.group()).toString());
        return clean.length() <= SHOWN ? clean : clean.substring(0, SHOWN) + "…";
    }

    @Override
    public String toString() {
        return column.isEmpty() ? reason : column + " \"" + shown + "\": " + reason;
    }
}
