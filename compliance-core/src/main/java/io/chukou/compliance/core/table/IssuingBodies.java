package io.chukou.compliance.core.table;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The bodies that issue export licences for used vehicles (发证机构).
 *
 * <p>A body is found by the place it acts for, in Chinese or English, alone or followed by the name of its commerce
 * department: 广东省, 广东省商务厅 and Guangdong find the same body. What is not found is unknown, not refused. For example,
 * 珠海市商务局 is not found.
 *
 * <p>Immutable and thread-safe.
 */
public final class IssuingBodies {
    private static final String COMMERCE = "商务";

    private final TableInfo info;
    private final List<Body> bodies;
    private final Map<String, Body> byName = new HashMap<>();

    private IssuingBodies(TableInfo info, List<Body> bodies) {
        this.info = info;
        this.bodies = List.copyOf(bodies);
        for (Body body : this.bodies) {
            put(body.chineseName(), body);
            put(body.englishName(), body);
        }
    }

    private void put(String name, Body body) {
        if (byName.put(key(name), body) != null) {
            throw new IllegalArgumentException("Two bodies have the name " + name);
        }
    }

    /**
     * Returns the table that comes with the library.
     *
     * @return the table
     */
    public static IssuingBodies standard() {
        return Standard.TABLE;
    }

    /**
     * Makes a table, for example a newer one.
     *
     * @param info what it is and where it comes from
     * @param bodies the bodies
     * @return the table
     * @throws IllegalArgumentException if two bodies share a name
     */
    public static IssuingBodies of(TableInfo info, List<Body> bodies) {
        return new IssuingBodies(info, bodies);
    }

    /**
     * Finds the body that a text names.
     *
     * @param name the name of the place or of its commerce department
     * @return the body, or empty if the table does not know it
     */
    public Optional<Body> find(String name) {
        return Optional.ofNullable(byName.get(key(place(name))));
    }

    /**
     * Says whether the table knows the body that a text names.
     *
     * @param name the name of the place or of its commerce department
     * @return true if it is a listed body; false means not known, not that it may not issue
     */
    public boolean contains(String name) {
        return find(name).isPresent();
    }

    /** Returns what stands before the name of a commerce department; the ministry's own bureau begins with it. */
    private static String place(String name) {
        String folded = LegalNames.fold(name);
        int end = folded.indexOf(COMMERCE);
        return end > 0 ? folded.substring(0, end) : folded;
    }

    private static String key(String name) {
        return LegalNames.fold(name).toLowerCase(Locale.ROOT);
    }

    /**
     * Returns the bodies.
     *
     * @return the bodies, in order
     */
    public List<Body> bodies() {
        return bodies;
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
     * @return one line for the table and one for each body
     */
    public String describe() {
        return bodies.stream().map(body -> "\n" + body).collect(Collectors.joining("", info.toString(), ""));
    }

    /** Why a body may issue licences. */
    public enum Kind {
        /** The ministry's own bureau (配额许可证事务局). */
        LICENCE_BUREAU,
        /** A province or an autonomous region (省、自治区). */
        PROVINCE,
        /** A municipality of the rank of a province (直辖市). */
        MUNICIPALITY,
        /** A city with a plan of its own (计划单列市). */
        SEPARATELY_PLANNED_CITY,
        /** The Xinjiang Production and Construction Corps (新疆生产建设兵团). */
        CORPS,
        /** One of the cities that the guide names. */
        NAMED_CITY
    }

    /**
     * A body that issues licences.
     *
     * @param kind why it may
     * @param chineseName the place it acts for, or its own name
     * @param englishName the same in English
     */
    public record Body(Kind kind, String chineseName, String englishName) {}

    /** Read once, on first use. */
    private static final class Standard {
        static final IssuingBodies TABLE = read();

        private static IssuingBodies read() {
            TableFile file = TableFile.read("issuing-bodies.csv");
            return of(file.info(), file.rows().stream().map(Standard::body).toList());
        }

        private static Body body(List<String> fields) {
            return new Body(Kind.valueOf(fields.get(0)), fields.get(1), fields.get(2));
        }
    }
}
