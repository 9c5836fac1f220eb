package io.chukou.compliance.core.table;

import io.chukou.compliance.model.vehicle.VehicleCategory;
import io.chukou.compliance.model.vehicle.VehicleUse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The service life of vehicles by category and use, and the mileage that guides scrapping (使用年限及行驶里程参考值).
 *
 * <p>Three answers are possible: so many years, no limit, or not in the table. The last one means that nothing is
 * known. Provinces may set stricter limits for small and micro taxis and for motorcycles; those are not in this table.
 * For example, a small taxi has 8 years, and a private car has no limit.
 *
 * <p>Immutable and thread-safe.
 */
public final class ScrappingLimits {
    private final TableInfo info;
    private final List<Row> rows;
    private final Map<VehicleCategory, Map<VehicleUse, Limit>> limits;

    private ScrappingLimits(TableInfo info, List<Row> rows) {
        this.info = info;
        this.rows = List.copyOf(rows);
        this.limits = new EnumMap<>(VehicleCategory.class);
        this.rows.forEach(this::put);
    }

    private void put(Row row) {
        Map<VehicleUse, Limit> byUse =
                limits.computeIfAbsent(row.category(), category -> new EnumMap<>(VehicleUse.class));
        if (byUse.put(row.use(), row.limit()) != null) {
            throw new IllegalArgumentException("Two limits for " + row.category() + " " + row.use());
        }
    }

    /**
     * Returns the table that comes with the library.
     *
     * @return the table
     */
    public static ScrappingLimits standard() {
        return Standard.TABLE;
    }

    /**
     * Makes a table, for example a newer one.
     *
     * @param info what it is and where it comes from
     * @param rows its rows, at most one for each category and use
     * @return the table
     * @throws IllegalArgumentException if a category and use has two rows
     */
    public static ScrappingLimits of(TableInfo info, List<Row> rows) {
        return new ScrappingLimits(info, rows);
    }

    /**
     * Finds the limit of a kind of vehicle.
     *
     * @param category the category
     * @param use the use that decides the limit
     * @return the limit, which may be "no limit", or empty if the table does not say
     */
    public Optional<Limit> find(VehicleCategory category, VehicleUse use) {
        return Optional.ofNullable(limits.getOrDefault(category, Map.of()).get(use));
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

    /**
     * A limit of the table.
     *
     * @param code the short name of the table's line, for example {@code TAXI_S}
     * @param years the service life in whole years; empty means no limit
     * @param guideKm the mileage in kilometres that guides scrapping without compelling it; empty means none
     */
    public record Limit(String code, OptionalInt years, OptionalInt guideKm) {}

    /**
     * A row of the table.
     *
     * @param category the category
     * @param use the use
     * @param limit the limit of this category in this use
     */
    public record Row(VehicleCategory category, VehicleUse use, Limit limit) {}

    /** Read once, on first use. */
    private static final class Standard {
        static final ScrappingLimits TABLE = read();

        private static ScrappingLimits read() {
            TableFile file = TableFile.read("scrapping-limits.csv");
            List<Row> rows = new ArrayList<>();
            file.rows().forEach(fields -> addRows(fields, rows));
            return of(file.info(), rows);
        }

        private static void addRows(List<String> fields, List<Row> rows) {
            Limit limit = new Limit(fields.get(0), number(fields.get(3)), number(fields.get(4)));
            for (String category : fields.get(1).split(" ")) {
                for (VehicleUse use : uses(fields.get(2))) {
                    rows.add(new Row(VehicleCategory.valueOf(category), use, limit));
                }
            }
        }

        private static List<VehicleUse> uses(String field) {
            return Arrays.stream(VehicleUse.values()).filter(named(field)).toList();
        }

        private static Predicate<VehicleUse> named(String field) {
            if (field.equals("*")) {
                return use -> true;
            }
            return field.startsWith("!")
                    ? use -> use != VehicleUse.valueOf(field.substring(1))
                    : use -> use == VehicleUse.valueOf(field);
        }

        private static OptionalInt number(String field) {
            return field.equals("-") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(field));
        }
    }
}
