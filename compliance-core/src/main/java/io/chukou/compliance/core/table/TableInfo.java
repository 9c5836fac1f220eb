package io.chukou.compliance.core.table;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What a table is, of which day, and from where.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name the name of the table
 * @param version the day up to which its content was checked
 * @param source where the content comes from, with the attribution it requires
 */
public record TableInfo(String name, LocalDate version, String source) {

    /**
     * Checks that a table without name, day or source cannot exist.
     *
     * @param name the name of the table
     * @param version the day up to which its content was checked
     * @param source where the content comes from, with the attribution it requires
     */
    public TableInfo {
        Objects.requireNonNull(version, "version");
        if (name.isBlank() || source.isBlank()) {
            throw new IllegalArgumentException("A table has a name and a source");
        }
    }

    /** Returns name and version. */
    @Override
    public String toString() {
        return name + " " + version;
    }
}
