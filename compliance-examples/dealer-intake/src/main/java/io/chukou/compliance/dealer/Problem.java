package io.chukou.compliance.dealer;

import io.chukou.compliance.model.value.UnifiedSocialCreditCode;
import io.chukou.compliance.model.value.Vin;
import java.text.Normalizer;
import java.util.regex.Matcher;
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

    /**
     * Seventeen letters and digits or more, with a digit among them, may be somebody's number or hold one; a shifted row has them
     * in any column, and people put blanks, hyphens and what cannot be seen between them.
     */
    private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9](?:[^\\p{L}\\p{N}]{0,3}[A-Za-z0-9]){16,}+");

    private static final Pattern BETWEEN = Pattern.compile("[^A-Za-z0-9]");

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

    private static String maskedRun(String run) {
        boolean isWords = run.chars().noneMatch(Character::isDigit);
        return isWords ? run : masked(BETWEEN.matcher(run).replaceAll(""), true);
    }

    /** Makes a cell fit for a terminal and for other people's eyes. */
    static String printable(String cell) {
        String narrow = Normalizer.normalize(cell, Normalizer.Form.NFKC);
        String clean = NUMBER.matcher(UNPRINTABLE.matcher(narrow).replaceAll("\uFFFD"))
                .replaceAll(number -> Matcher.quoteReplacement(maskedRun(number.group())));
        return clean.length() <= SHOWN ? clean : clean.substring(0, SHOWN) + "…";
    }

    @Override
    public String toString() {
        return column.isEmpty() ? reason : column + " \"" + shown + "\": " + reason;
    }
}
