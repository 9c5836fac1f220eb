package io.chukou.compliance.cli.output;

/** Fits text into columns of a terminal, where most Chinese characters take two of them. */
final class Cell {
    private static final int[][] WIDE = {
        {0x1100, 0x115F},
        {0x2E80, 0xA4CF},
        {0xAC00, 0xD7A3},
        {0xF900, 0xFAFF},
        {0xFE30, 0xFE6F},
        {0xFF00, 0xFF60},
        {0xFFE0, 0xFFE6},
        {0x1F300, 0x1FAFF},
        {0x20000, 0x3FFFD}
    };

    private Cell() {}

    static int width(String text) {
        return text.codePoints().map(Cell::width).sum();
    }

    private static int width(int character) {
        for (int[] range : WIDE) {
            if (character >= range[0] && character <= range[1]) {
                return 2;
            }
        }
        return 1;
    }

    /** Cuts or fills a text to exactly the width. */
    static String left(String text, int width) {
        String cut = cut(Printable.of(text), width);
        return cut + " ".repeat(width - width(cut));
    }

    static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - width(text))) + text;
    }

    static String cut(String text, int width) {
        if (width(text) <= width) {
            return text;
        }
        StringBuilder kept = new StringBuilder();
        int room = width - 1;
        for (int character : text.codePoints().toArray()) {
            room -= width(character);
            if (room < 0) {
                break;
            }
            kept.appendCodePoint(character);
        }
        return kept.append('…').toString();
    }
}
