package io.chukou.compliance.core.table;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the first three characters of a Chinese VIN hint at (世界制造厂识别代号, WMI).
 *
 * <p>The text is an English hint for a reader. It is no legal name, and no maker may be inferred from it: identifiers
 * are missing, shared and passed on. For example, {@code LSV} gives "SAIC Volkswagen".
 *
 * <p>Immutable and thread-safe.
 */
public final class WorldManufacturerIdentifiers {
    private final TableInfo info;
    private final SortedMap<String, String> hints;

    private WorldManufacturerIdentifiers(TableInfo info, Map<String, String> hints) {
        this.info = info;
        this.hints = new TreeMap<>(hints);
    }

    /**
     * Returns the table that comes with the library.
     *
     * @return the table
     */
    public static WorldManufacturerIdentifiers standard() {
        return Standard.TABLE;
    }

    /**
     * Makes a table, for example a newer one.
     *
     * @param info what it is and where it comes from
     * @param hints the English text for each identifier in capitals
     * @return the table
     */
    public static WorldManufacturerIdentifiers of(TableInfo info, Map<String, String> hints) {
        return new WorldManufacturerIdentifiers(info, hints);
    }

    /**
     * Finds the hint for an identifier.
     *
     * @param identifier the first three characters of a VIN, in capitals
     * @return the hint, or empty if the identifier is not known, which is no defect
     */
    public Optional<String> find(String identifier) {
        return Optional.ofNullable(hints.get(identifier));
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
     * @return one line for the table and one for each identifier
     */
    public String describe() {
        return hints.entrySet().stream().map(hint -> "\n" + hint).collect(Collectors.joining("", info.toString(), ""));
    }

    /** Read once, on first use. */
    private static final class Standard {
        static final WorldManufacturerIdentifiers TABLE = read();

        private static WorldManufacturerIdentifiers read() {
            TableFile file = TableFile.read("manufacturer-identifiers.csv");
            Map<String, String> hints =
                    file.rows().stream().collect(Collectors.toMap(fields -> fields.get(0), fields -> fields.get(1)));
            return of(file.info(), hints);
        }
    }
}
