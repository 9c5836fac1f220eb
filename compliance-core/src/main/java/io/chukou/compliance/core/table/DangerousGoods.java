package io.chukou.compliance.core.table;

import io.chukou.compliance.model.paper.TransportMode;
import io.chukou.compliance.model.vehicle.BatteryChemistry;
import io.chukou.compliance.model.vehicle.Powertrain;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a vehicle with its battery fitted is handled as dangerous goods: by drive, cells of the battery, mode of transport and
 * day.
 *
 * <p>A kind of vehicle without a row is not in the table: nothing is known of it, which is not the same as being harmless. For
 * example, a pure-electric car with lithium-ion cells that goes in a container on 2026-01-01 is UN 3556 of class 9.
 *
 * <p>Immutable and thread-safe.
 */
public final class DangerousGoods {
    private final TableInfo info;
    private final List<Row> rows;
    private final Map<Powertrain, List<Row>> byPowertrain;

    private DangerousGoods(TableInfo info, List<Row> rows) {
        this.info = info;
        this.rows = List.copyOf(rows);
        this.byPowertrain = this.rows.stream().collect(Collectors.groupingBy(Row::powertrain));
        for (int i = 0; i < this.rows.size(); i++) {
            requireApart(this.rows.get(i), this.rows.subList(0, i));
        }
    }

    private static void requireApart(Row row, List<Row> others) {
        for (Row other : others) {
            if (row.meetsSomeDayOf(other)) {
                throw new IllegalArgumentException("Two rows for the same day: " + row + ", " + other);
            }
        }
    }

    /**
     * Returns the table that comes with the library.
     *
     * @return the table
     */
    public static DangerousGoods standard() {
        return Standard.TABLE;
    }

    /**
     * Makes a table, for example a newer one.
     *
     * @param info what it is and where it comes from
     * @param rows its rows, at most one for each drive, cells, mode and day
     * @return the table
     * @throws IllegalArgumentException if two rows speak of the same
     */
    public static DangerousGoods of(TableInfo info, List<Row> rows) {
        return new DangerousGoods(info, rows);
    }

    /**
     * Finds how a vehicle is handled.
     *
     * @param powertrain what drives it
     * @param chemistry the cells of its traction battery; of a vehicle without one, any
     * @param mode how it is carried
     * @param day the day on which it is handed to the carrier, a Shanghai calendar day
     * @return the entry, or empty if the table does not say
     */
    public Optional<Entry> find(Powertrain powertrain, BatteryChemistry chemistry, TransportMode mode, LocalDate day) {
        return byPowertrain.getOrDefault(powertrain, List.of()).stream()
                .filter(row -> row.chemistry() == chemistry && row.mode() == mode)
                .filter(row -> row.holdsOn(day))
                .map(Row::entry)
                .findFirst();
    }

    /**
     * Returns the days on which what is said of a kind of vehicle may differ from the day before, whatever its cells.
     *
     * @param powertrain what drives it
     * @param mode how it is carried
     * @return the days, each once, the earliest first
     */
    public List<LocalDate> turns(Powertrain powertrain, TransportMode mode) {
        return byPowertrain.getOrDefault(powertrain, List.of()).stream()
                .filter(row -> row.mode() == mode)
                .flatMap(row -> Stream.concat(Stream.of(row.from()), row.until().map(day -> day.plusDays(1)).stream()))
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * Returns the rows.
     *
     * @return the rows, in the order of the table
     */
    public List<Row> rows() {
        return rows;
    }

    /**
     * Returns name, version and source.
     *
     * @return what the table is
     */
    public TableInfo info() {
        return info;
    }

    /**
     * Returns the canonical text of the content, for fingerprints.
     *
     * @return one line for the table and one for each row
     */
    public String describe() {
        return rows.stream().map(row -> "\n" + row).collect(Collectors.joining("", info.toString(), ""));
    }

    /** What the rules for dangerous goods say of a vehicle in the base case, before any stricter terms of a carrier. */
    public enum Handling {
        /** It is outside them. */
        OUTSIDE,
        /** It is dangerous goods unless it meets the conditions of a special provision. */
        CONDITIONAL,
        /** It is dangerous goods. */
        DANGEROUS,
        /** It is not dangerous goods by a text of which nobody knows whether it covers a used vehicle. */
        OPEN
    }

    /**
     * What the table says of a kind of vehicle.
     *
     * @param numbers the UN numbers under which it may go, four digits each; empty if it has none
     * @param hazardClass its class, such as {@code 9}; empty if it has none
     * @param handling how it is handled
     */
    public record Entry(List<String> numbers, Optional<String> hazardClass, Handling handling) {
        /**
         * Takes a copy of the numbers.
         *
         * @param numbers the UN numbers under which it may go, four digits each; empty if it has none
         * @param hazardClass its class, such as {@code 9}; empty if it has none
         * @param handling how it is handled
         */
        public Entry {
            numbers = List.copyOf(numbers);
        }
    }

    /**
     * A row of the table.
     *
     * @param powertrain what drives the vehicle
     * @param chemistry the cells of its traction battery
     * @param mode how it is carried
     * @param from the first day, a Shanghai calendar day
     * @param until the last day; empty if no end is known
     * @param entry what holds on these days
     */
    public record Row(
            Powertrain powertrain,
            BatteryChemistry chemistry,
            TransportMode mode,
            LocalDate from,
            Optional<LocalDate> until,
            Entry entry) {

        private boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && until.filter(day::isAfter).isEmpty();
        }

        private boolean meetsSomeDayOf(Row other) {
            return powertrain == other.powertrain
                    && chemistry == other.chemistry
                    && mode == other.mode
                    && (holdsOn(other.from) || other.holdsOn(from));
        }
    }

    /** Read once, on first use. */
    private static final class Standard {
        static final DangerousGoods TABLE = read();

        private static DangerousGoods read() {
            TableFile file = TableFile.read("dangerous-goods.csv");
            List<Row> rows = new ArrayList<>();
            file.rows().forEach(fields -> addRows(fields, rows));
            return of(file.info(), rows);
        }

        private static void addRows(List<String> fields, List<Row> rows) {
            Optional<LocalDate> until = known(fields.get(4)).map(LocalDate::parse);
            List<String> numbers = known(fields.get(5)).map(Standard::words).orElse(List.of());
            Entry entry = new Entry(numbers, known(fields.get(6)), Handling.valueOf(fields.get(7)));
            for (String powertrain : words(fields.get(0))) {
                for (BatteryChemistry chemistry : chemistries(fields.get(1))) {
                    for (String mode : words(fields.get(2))) {
                        rows.add(new Row(
                                Powertrain.valueOf(powertrain),
                                chemistry,
                                TransportMode.valueOf(mode),
                                LocalDate.parse(fields.get(3)),
                                until,
                                entry));
                    }
                }
            }
        }

        private static List<BatteryChemistry> chemistries(String field) {
            return field.equals("*")
                    ? List.of(BatteryChemistry.values())
                    : words(field).stream().map(BatteryChemistry::valueOf).toList();
        }

        private static List<String> words(String field) {
            return Arrays.asList(field.split(" "));
        }

        private static Optional<String> known(String field) {
            return field.equals("-") ? Optional.empty() : Optional.of(field);
        }
    }
}
