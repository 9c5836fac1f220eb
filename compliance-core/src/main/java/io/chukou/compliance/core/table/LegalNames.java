package io.chukou.compliance.core.table;

/**
 * When two spellings of a company's legal name (企业名称) are the same name.
 *
 * <p>Full-width and half-width forms of brackets, letters and digits count as equal, so do the hyphen, the en dash and
 * the em dash, and white space does not count. Everything else does: a letter's case, a missing 股份, a branch behind the
 * name. For example, 特斯拉(上海)有限公司 and 特斯拉（上海）有限公司 are one name, and 一汽-大众 is 一汽－大众.
 *
 * <p>Immutable and thread-safe.
 */
public final class LegalNames {
    private static final char FIRST_IDEOGRAPH = 0x4E00;
    private static final char LAST_IDEOGRAPH = 0x9FFF;
    private static final int FIRST_FULL_WIDTH = 0xFF01;
    private static final int LAST_FULL_WIDTH = 0xFF5E;
    private static final int FULL_WIDTH_OFFSET = 0xFEE0;

    private LegalNames() {}

    /**
     * Returns the form in which equal names are equal texts; for comparing, not for display.
     *
     * @param name the name as written
     * @return the folded name, empty if there was nothing but white space
     */
    public static String fold(String name) {
        int same = 0;
        while (same < name.length() && isIdeograph(name.charAt(same))) {
            same++;
        }
        return same == name.length() ? name : fold(name, same);
    }

    private static String fold(String name, int start) {
        StringBuilder folded = new StringBuilder(name.length()).append(name, 0, start);
        for (int i = start; i < name.length(); i++) {
            char character = name.charAt(i);
            if (!isWhiteSpace(character)) {
                folded.append((char) foldDash(foldWidth(character)));
            }
        }
        return folded.toString();
    }

    /**
     * Says whether two texts are the same name in any of the accepted spellings.
     *
     * @param one a name
     * @param other another name
     * @return true if both fold to the same name; false if either is blank
     */
    public static boolean sameName(String one, String other) {
        String folded = fold(one);
        return !folded.isEmpty() && folded.equals(fold(other));
    }

    /**
     * Says whether two texts agree to the letter, so that nobody has to fold them.
     *
     * @param one a name
     * @param other another name
     * @return true if the texts are equal
     */
    public static boolean sameSpelling(String one, String other) {
        return one.equals(other);
    }

    /** Nearly every name is written in these, and none of them is folded. */
    private static boolean isIdeograph(char character) {
        return character >= FIRST_IDEOGRAPH && character <= LAST_IDEOGRAPH;
    }

    /** No character outside the Basic Multilingual Plane is white space or folded, so chars will do. */
    private static boolean isWhiteSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private static int foldWidth(int character) {
        boolean fullWidth = character >= FIRST_FULL_WIDTH && character <= LAST_FULL_WIDTH;
        return fullWidth ? character - FULL_WIDTH_OFFSET : character;
    }

    /** Folds hyphen, non-breaking hyphen, en dash and em dash; the full-width hyphen is folded by its width. */
    private static int foldDash(int character) {
        return switch (character) {
            case 0x2010, 0x2011, 0x2013, 0x2014 -> '-';
            default -> character;
        };
    }
}
