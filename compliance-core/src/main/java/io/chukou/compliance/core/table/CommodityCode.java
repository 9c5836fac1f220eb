package io.chukou.compliance.core.table;

import io.chukou.compliance.core.law.Grade;
import io.chukou.compliance.model.paper.TradeMode;
import io.chukou.compliance.model.vehicle.Powertrain;
import io.chukou.compliance.model.vehicle.VehicleCategory;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table of commodity codes: one code, or all codes that are spelled alike.
 *
 * <p>For example, the pattern {@code 87032???90} is about every code that begins with 87032 and ends in 90, and {@code 8702} about
 * every code of that heading.
 *
 * <p>Immutable and thread-safe.
 *
 * @param pattern ten digits or the beginning of them; a question mark is any digit
 * @param kind what the code stands for
 * @param categories the kinds of vehicle that it fits; empty if the source does not say
 * @param drive the drive of the vehicles that it fits
 * @param seats the least and the largest number of seats, that of the driver included; null if seats do not matter
 * @param supervision the supervision conditions (监管条件) seen for it; null if none were seen
 * @param grade how well the row is known
 * @param from the first day of the code, a Shanghai calendar day; null if no beginning is known
 * @param until the last day of the code, a Shanghai calendar day; null if no end is known
 * @param clause the key of the clause that says so
 * @param what the goods in English words
 */
public record CommodityCode(
        String pattern,
        Kind kind,
        Set<VehicleCategory> categories,
        Drive drive,
        @Nullable Seats seats,
        @Nullable Supervision supervision,
        Grade grade,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        String clause,
        String what) {
    private static final Pattern WELL_FORMED = Pattern.compile("\\d[\\d?]{0,9}");

    /**
     * Checks the pattern and takes a copy of the categories.
     *
     * @param pattern ten digits or the beginning of them; a question mark is any digit
     * @param kind what the code stands for
     * @param categories the kinds of vehicle that it fits
     * @param drive the drive of the vehicles that it fits
     * @param seats the least and the largest number of seats, or null
     * @param supervision the supervision conditions, or null
     * @param grade how well the row is known
     * @param from the first day of the code, or null
     * @param until the last day of the code, or null
     * @param clause the key of the clause that says so
     * @param what the goods in English words
     */
    public CommodityCode {
        if (!WELL_FORMED.matcher(pattern).matches()) {
            throw new IllegalArgumentException("A pattern is up to ten digits and question marks, not " + pattern);
        }
        categories = Set.copyOf(categories);
    }

    /** Reads a row in the order of the columns of the file. */
    static CommodityCode read(List<String> fields) {
        Grade grade = grade(fields.get(6));
        return new CommodityCode(
                fields.get(0),
                Kind.valueOf(fields.get(1)),
                categories(fields.get(2)),
                Drive.valueOf(fields.get(3)),
                given(fields.get(4)) ? Seats.read(fields.get(4)) : null,
                given(fields.get(5)) ? supervision(fields.get(5), grade) : null,
                grade,
                given(fields.get(7)) ? LocalDate.parse(fields.get(7)) : null,
                given(fields.get(8)) ? LocalDate.parse(fields.get(8)) : null,
                fields.get(9),
                fields.get(10));
    }

    private static boolean given(String field) {
        return !field.equals("-");
    }

    private static Set<VehicleCategory> categories(String field) {
        return Arrays.stream(field.split(" "))
                .filter(name -> !name.isEmpty())
                .map(VehicleCategory::valueOf)
                .collect(Collectors.toSet());
    }

    private static Supervision supervision(String field, Grade otherwise) {
        int slash = field.indexOf('/');
        return slash < 0
                ? new Supervision(field, otherwise)
                : new Supervision(field.substring(0, slash), grade(field.substring(slash + 1)));
    }

    private static Grade grade(String letter) {
        return Arrays.stream(Grade.values())
                .filter(grade -> grade.letter().equals(letter))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no grade " + letter));
    }

    /** Returns how many digits the row spells out; a row with more is closer to a code that both fit. */
    int digits() {
        return (int) pattern.chars().filter(Character::isDigit).count();
    }

    /** Says whether the row is about a code of ten digits. */
    boolean fits(String code) {
        for (int i = 0; i < pattern.length(); i++) {
            if (pattern.charAt(i) != '?' && pattern.charAt(i) != code.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Returns the canonical text, with the categories in order. */
    @Override
    public String toString() {
        return String.join(
                ";",
                pattern,
                kind.name(),
                new TreeSet<>(categories).toString(),
                drive.name(),
                String.valueOf(seats),
                String.valueOf(supervision),
                grade.letter(),
                String.valueOf(from),
                String.valueOf(until),
                clause,
                what);
    }

    /**
     * What a code stands for.
     *
     * <p>Immutable and thread-safe.
     */
    public enum Kind {
        /** No more is known than that the heading is one of vehicles under the regime. */
        HEADING,
        /** Complete vehicles (整车), new and used alike. */
        VEHICLE,
        /** Used pure-electric passenger cars (旧的), and no others. */
        USED_ELECTRIC_CAR,
        /** Pure-electric passenger cars that are not used. */
        NEW_ELECTRIC_CAR,
        /** Electric vehicles without a VIN (车辆识别代码). */
        WITHOUT_VIN,
        /** Kits of parts (成套散件). */
        KIT,
        /** Chassis (底盘). */
        CHASSIS,
        /** Motorcycles (摩托车), with which the licence catalogue groups all-terrain vehicles (全地形车). */
        MOTORCYCLE
    }

    /**
     * What drives the vehicles that a code fits.
     *
     * <p>Immutable and thread-safe.
     */
    public enum Drive {
        /** An engine, with or without a motor. */
        ENGINE,
        /** A motor alone, fed by a battery or a fuel cell. */
        MOTOR,
        /** Nothing: the vehicle is drawn. */
        NONE,
        /** Not told apart. */
        ANY;

        /**
         * Says whether a vehicle has this drive.
         *
         * @param powertrain what drives it
         * @return true if it does
         */
        public boolean fits(Powertrain powertrain) {
            return this == ANY || this == of(powertrain);
        }

        private static Drive of(Powertrain powertrain) {
            return switch (powertrain) {
                case ICE, HEV, PHEV, REEV -> ENGINE;
                case BEV, FCEV -> MOTOR;
                case NONE -> NONE;
            };
        }
    }

    /**
     * The supervision conditions (监管条件) of a code.
     *
     * <p>Immutable and thread-safe.
     *
     * @param marks one letter or digit for each, such as {@code 46Axy}
     * @param grade how well they are known
     */
    public record Supervision(String marks, Grade grade) {
        private static final char BY_PROCESSING_TRADE = 'x';
        private static final char BY_BORDER_TRADE = 'y';
        private static final char OTHERWISE = '4';

        /**
         * Says whether an export licence is a condition under a mode of trade (CUS-6).
         *
         * @param mode the mode of trade
         * @return true if the mark for that mode is there: x for processing trade, y for small-scale border trade, 4 for any other
         */
        public boolean demandsLicence(TradeMode mode) {
            char mark = switch (mode) {
                case PROCESSING -> BY_PROCESSING_TRADE;
                case BORDER_SMALL_SCALE -> BY_BORDER_TRADE;
                case GENERAL, OTHER -> OTHERWISE;
            };
            return marks.indexOf(mark) >= 0;
        }
    }

    /**
     * A number of seats, that of the driver included.
     *
     * <p>Immutable and thread-safe.
     *
     * @param least the least number, included
     * @param most the largest number, included
     */
    public record Seats(int least, int most) {

        /** Reads {@code 10-19}, or {@code 30-} for 30 and more. */
        static Seats read(String text) {
            int dash = text.indexOf('-');
            String most = text.substring(dash + 1);
            return new Seats(
                    Integer.parseInt(text.substring(0, dash)),
                    most.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(most));
        }

        /**
         * Says whether a vehicle has so many seats.
         *
         * @param number the number of its seats, that of the driver included
         * @return true if the number lies within the bounds
         */
        public boolean contains(int number) {
            return least <= number && number <= most;
        }
    }
}
