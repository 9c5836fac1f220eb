package io.chukou.compliance.model.value;

import java.util.Objects;

/** Cleans and masks the texts of identification codes, without any use of a locale. */
final class CodeText {
    private static final int MAX_LENGTH = 64;
    private static final int SHOWN_AT_START = 3;
    private static final int SHOWN_AT_END = 4;
    private static final int LEAST_HIDDEN = 5;
    private static final char FULL_WIDTH_FIRST = '\uFF01';
    private static final char FULL_WIDTH_LAST = '\uFF5E';
    private static final char FULL_WIDTH_OFFSET = '\uFF01' - '!';

    private CodeText() {}

    /** Folds full-width characters to ASCII, ASCII letters to capitals, and strips white space at both ends. */
    static String clean(String text, String subject) {
        Objects.requireNonNull(text, "text");
        if (text.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(subject + " has at most " + MAX_LENGTH + " characters.");
        }
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            folded.append(fold(text.charAt(i)));
        }
        String clean = folded.toString().strip();
        if (clean.isEmpty()) {
            throw new IllegalArgumentException(subject + " must not be blank.");
        }
        return clean;
    }

    private static char fold(char character) {
        boolean fullWidth = character >= FULL_WIDTH_FIRST && character <= FULL_WIDTH_LAST;
        char narrow = fullWidth ? (char) (character - FULL_WIDTH_OFFSET) : character;
        return narrow >= 'a' && narrow <= 'z' ? (char) (narrow - 'a' + 'A') : narrow;
    }

    /** Shows the first three and the last four characters, or none when fewer than five would stay hidden. */
    static String mask(String code) {
        int hidden = code.length() - SHOWN_AT_START - SHOWN_AT_END;
        if (hidden < LEAST_HIDDEN) {
            return "*".repeat(code.length());
        }
        return code.substring(0, SHOWN_AT_START) + "*".repeat(hidden) + code.substring(code.length() - SHOWN_AT_END);
    }

    /** Tells whether every character of the code is one of the alphabet. */
    static boolean isWrittenIn(String alphabet, String code) {
        return code.chars().allMatch(character -> alphabet.indexOf(character) >= 0);
    }
}
