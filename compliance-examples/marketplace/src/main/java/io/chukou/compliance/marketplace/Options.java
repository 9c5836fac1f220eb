package io.chukou.compliance.marketplace;

import io.chukou.compliance.listings.Listings;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * How the program is to run.
 *
 * @param port where to listen, or 0 for any free port
 * @param clock says the day and the time
 */
record Options(int port, Clock clock) {
    static final String USAGE = "Usage: [--port=NUMBER] [--as-of=DAY|today]\n"
            + "  --port   where to listen; 0 takes any free port (8080)\n"
            + "  --as-of  the day to answer for; the bundled cars are made up around " + Listings.DAY + " ("
            + Listings.DAY + ")";

    /** The law counts its days there. */
    static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private static final int PORT = 8080;
    private static final int LAST_PORT = 65_535;

    /** Reads the options; for any other text it throws an {@link IllegalArgumentException} that says what is wrong. */
    static Options of(String... arguments) {
        Options options = new Options(PORT, at(Listings.DAY));
        for (String argument : arguments) {
            options = options.with(argument);
        }
        return options;
    }

    private Options with(String argument) {
        if (argument.startsWith("--port=")) {
            return new Options(port(valueOf(argument)), clock);
        }
        if (argument.startsWith("--as-of=")) {
            return new Options(port, clock(valueOf(argument)));
        }
        throw new IllegalArgumentException("Unknown option: " + argument);
    }

    private static String valueOf(String argument) {
        return argument.substring(argument.indexOf('=') + 1);
    }

    private static int port(String text) {
        if (text.matches("[0-9]{1,5}") && Integer.parseInt(text) <= LAST_PORT) {
            return Integer.parseInt(text);
        }
        throw new IllegalArgumentException("--port takes a number from 0 to " + LAST_PORT + ", not " + text);
    }

    private static Clock clock(String text) {
        try {
            return text.equals("today") ? Clock.system(SHANGHAI) : at(LocalDate.parse(text));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("--as-of takes a day such as 2026-06-30, or today, not " + text, e);
        }
    }

    /** For a day that is given it is noon for ever. */
    private static Clock at(LocalDate day) {
        return Clock.fixed(day.atTime(LocalTime.NOON).atZone(SHANGHAI).toInstant(), SHANGHAI);
    }
}
