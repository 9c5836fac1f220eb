package io.chukou.compliance.dealer;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the dates that dealers write into the form of ISO 8601. What it does not know it leaves as it is. */
final class DateSpelling {
    /** 2026-1-5, 2026/1/5, 2026.1.5, 2026年1月5日, each also without its day. */
    private static final Pattern APART =
            Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})(?:\\s*月)?(?:\\s*[-/.]?\\s*(\\d{1,2})\\s*日?)?");

    private static final Pattern TOGETHER = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

    /** 46027 is the day of 2026-01-05 as a spreadsheet counts, or another day by the count of another one. */
    private static final Pattern SERIAL = Pattern.compile("\\d{5}([.]\\d+)?");

    private DateSpelling() {}

    static boolean isSerial(String cell) {
        return SERIAL.matcher(cell).matches();
    }

    static String toIso(String cell) {
        Matcher apart = APART.matcher(cell);
        Matcher date = apart.matches() ? apart : TOGETHER.matcher(cell);
        if (!date.matches()) {
            return cell;
        }
        String month = date.group(1) + "-" + twoDigits(date.group(2));
        return date.group(3) == null ? month : month + "-" + twoDigits(date.group(3));
    }

    private static String twoDigits(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }
}
