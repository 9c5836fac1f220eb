package io.chukou.compliance.core.fact;

import io.chukou.compliance.model.value.UnifiedSocialCreditCode;
import io.chukou.compliance.model.value.Vin;
import io.chukou.compliance.model.value.VinFinding;
import java.util.regex.Pattern;

/**
 * Masks whole VINs and credit codes in one text, in one pass.
 *
 * <p>Letters and digits that are separated by invisible characters alone belong together. If white space separates them, only the
 * check digit tells a number from a title with a year in it, so it has to hold. Hyphens separate: references are made with them.
 *
 * <p>Mutable and not thread-safe.
 */
final class HiddenNumbers {
    private static final int VIN_LENGTH = 17;
    private static final int CODE_LENGTH = 18;
    private static final int WIDEST_GAP = 3;
    private static final int NONE = -1;
    private static final char FULL_WIDTH_FIRST = '\uFF01';
    private static final char FULL_WIDTH_LAST = '\uFF5E';
    private static final char FULL_WIDTH_OFFSET = '\uFF01' - '!';

    /** Authority and kind, the six digits of an area, the number of the organisation, the check character (GB 32100). */
    private static final Pattern CODE = Pattern.compile("[1-9ANY][1-9][0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}");

    private final String text;
    private final StringBuilder number = new StringBuilder(CODE_LENGTH);

    private HiddenNumbers(String text) {
        this.text = text;
    }

    static String masked(String text) {
        return text.length() < VIN_LENGTH ? text : new HiddenNumbers(text).masked();
    }

    private String masked() {
        StringBuilder masked = new StringBuilder(text.length());
        int copied = 0;
        for (int start = 0; start < text.length(); start++) {
            int end = isStart(start) ? endOfNumber(start) : NONE;
            if (end != NONE) {
                masked.append(text, copied, start).append(mask());
                copied = end;
                start = end - 1;
            }
        }
        return copied == 0 ? text : masked.append(text, copied, text.length()).toString();
    }

    private boolean isStart(int index) {
        return isCharacter(index) && !isCharacter(index - 1);
    }

    /** Collects runs of letters and digits, from the first one on, until they are a number or too long for one. */
    private int endOfNumber(int start) {
        number.setLength(0);
        boolean split = false;
        for (int at = start; at != NONE; at = nextRun(at)) {
            split |= at > start && isSplit(at);
            at = collect(at);
            if (number.length() > CODE_LENGTH) {
                return NONE;
            }
            if (isNumber(split)) {
                return at;
            }
        }
        return NONE;
    }

    private int collect(int start) {
        int at = start;
        while (isCharacter(at) && number.length() <= CODE_LENGTH) {
            number.append(narrow(at++));
        }
        return at;
    }

    /** Returns where the next run begins if hardly anything separates it from this one. */
    private int nextRun(int end) {
        for (int at = end; at < Math.min(end + WIDEST_GAP + 1, text.length()); at++) {
            if (isCharacter(at)) {
                return at;
            }
            if (!isSpace(at) && !isInvisible(at)) {
                return NONE;
            }
        }
        return NONE;
    }

    private boolean isSplit(int start) {
        for (int at = start - 1; !isCharacter(at); at--) {
            if (isSpace(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNumber(boolean split) {
        return switch (number.length()) {
            case VIN_LENGTH -> isVin(split);
            case CODE_LENGTH -> isCode(split);
            default -> false;
        };
    }

    /** Seventeen digits are more likely the number of an order. */
    private boolean isVin(boolean split) {
        Vin vin = Vin.of(number.toString());
        return hasLetter()
                && (split ? vin.getFindings().isEmpty() : !vin.getFindings().contains(VinFinding.ILLEGAL_CHARACTER));
    }

    private boolean isCode(boolean split) {
        UnifiedSocialCreditCode code = UnifiedSocialCreditCode.of(number.toString());
        boolean holds = code.getFindings().isEmpty();
        return CODE.matcher(code.getValue()).matches() && (holds || (hasLetter() && !split));
    }

    private boolean hasLetter() {
        return number.chars().anyMatch(one -> one > '9');
    }

    private String mask() {
        String whole = number.toString();
        return whole.length() == VIN_LENGTH
                ? Vin.of(whole).toString()
                : UnifiedSocialCreditCode.of(whole).toString();
    }

    private boolean isCharacter(int index) {
        if (index < 0 || index >= text.length()) {
            return false;
        }
        char one = narrow(index);
        return (one >= '0' && one <= '9') || (one >= 'A' && one <= 'Z') || (one >= 'a' && one <= 'z');
    }

    private char narrow(int index) {
        char one = text.charAt(index);
        return one >= FULL_WIDTH_FIRST && one <= FULL_WIDTH_LAST ? (char) (one - FULL_WIDTH_OFFSET) : one;
    }

    private boolean isSpace(int index) {
        char one = text.charAt(index);
        return Character.isWhitespace(one) || Character.isSpaceChar(one);
    }

    private boolean isInvisible(int index) {
        int type = Character.getType(text.charAt(index));
        return type == Character.FORMAT || type == Character.CONTROL;
    }
}
