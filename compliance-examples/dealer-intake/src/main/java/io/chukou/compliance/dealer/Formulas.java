package io.chukou.compliance.dealer;

import java.util.regex.Pattern;

/**
 * Guards cells that a spreadsheet would run, some of them also by signs of full width: an apostrophe in front makes them a text. A guard that is read again is taken off, so
 * that a file that is written and read holds the same cells.
 */
final class Formulas {
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@＝＋－＠\\t\\r\\n].*", Pattern.DOTALL);

    private Formulas() {}

    static String guarded(String cell) {
        return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
    }

    static String unguarded(String cell) {
        return cell.startsWith("'") && FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
