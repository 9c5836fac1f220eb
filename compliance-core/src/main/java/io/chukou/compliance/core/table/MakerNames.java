package io.chukou.compliance.core.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Legal names of vehicle makers, and of companies that are easily taken for one.
 *
 * <p>It is not the Announcement of vehicle makers (道路机动车辆生产企业及产品公告): a maker may be missing, and one that left the list
 * may still be here. Names are compared as {@link LegalNames} does; nothing is inferred from a brand or a part of a
 * name. For example, 上汽通用汽车有限公司 is listed and 上汽通用汽车销售有限公司 is no signer.
 *
 * <p>Immutable and thread-safe.
 */
public final class MakerNames {
    private final TableInfo info;
    private final List<Maker> makers;
    private final List<LookAlike> lookAlikes;
    private final Map<String, Standing> standings = new HashMap<>();

    private MakerNames(TableInfo info, List<Maker> makers, List<LookAlike> lookAlikes) {
        this.info = info;
        this.makers = List.copyOf(makers);
        this.lookAlikes = List.copyOf(lookAlikes);
        this.makers.stream().filter(Maker::isListed).forEach(maker -> put(maker.chineseName(), Standing.LISTED));
        this.lookAlikes.forEach(company -> put(company.chineseName(), Standing.NOT_A_SIGNER));
    }

    private void put(String name, Standing standing) {
        if (standings.put(LegalNames.fold(name), standing) != null) {
            throw new IllegalArgumentException("Two rows have the name " + name);
        }
    }

    /**
     * Returns the table that comes with the library.
     *
     * @return the table
     */
    public static MakerNames standard() {
        return Standard.TABLE;
    }

    /**
     * Makes a table, for example one from the current Announcement.
     *
     * @param info what it is and where it comes from
     * @param makers the makers; one that is attested by neither A nor B has no standing
     * @param lookAlikes the companies that are easily taken for a maker and may not sign for it
     * @return the table
     * @throws IllegalArgumentException if a name has two standings
     */
    public static MakerNames of(TableInfo info, List<Maker> makers, List<LookAlike> lookAlikes) {
        return new MakerNames(info, makers, lookAlikes);
    }

    /**
     * Says what is known of a company's right to sign a maker's letter (售后维修服务确认书).
     *
     * @param name the company's legal name, in Chinese
     * @return its standing; unknown for every name that the table does not settle
     */
    public Standing standing(String name) {
        return standings.getOrDefault(LegalNames.fold(name), Standing.UNKNOWN);
    }

    /**
     * Returns the makers, also those that have no standing.
     *
     * @return the makers, in order
     */
    public List<Maker> makers() {
        return makers;
    }

    /**
     * Returns the companies that are easily taken for a maker.
     *
     * @return the companies, in order
     */
    public List<LookAlike> lookAlikes() {
        return lookAlikes;
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
        return Stream.concat(makers.stream(), lookAlikes.stream())
                .map(row -> "\n" + row)
                .collect(Collectors.joining("", info.toString(), ""));
    }

    /** What the table knows of a name. */
    public enum Standing {
        /** A maker's legal name, well attested. */
        LISTED,
        /** A company that may not sign for the maker it resembles. */
        NOT_A_SIGNER,
        /** Nothing is known, or not enough. */
        UNKNOWN
    }

    /** How well a maker's name is attested. */
    public enum Attestation {
        /** In a publication of the ministry or the market regulator. */
        A,
        /** In a credible copy of such a publication or of the maker's own pages. */
        B,
        /** In one place only. */
        C,
        /** An old name or entity. */
        D
    }

    /** What a company is that is not the maker. */
    public enum Kind {
        /** Sells what the maker makes. */
        SALES_COMPANY,
        /** Owns the maker. */
        PARENT,
        /** Another company of the maker's group, or the owner of the brand. */
        GROUP_COMPANY,
        /** Holds a foreign brand's interests in China and may import its cars. */
        INVESTMENT_COMPANY,
        /** A name that the maker no longer bears. */
        OLD_NAME
    }

    /**
     * A maker of vehicles.
     *
     * @param chineseName the legal name
     * @param englishName the name in English, for reading only
     * @param attestation how well the legal name is attested
     * @param source where it was seen, in short
     */
    public record Maker(String chineseName, String englishName, Attestation attestation, String source) {

        /**
         * Checks that nothing is null.
         *
         * @param chineseName the legal name
         * @param englishName the name in English, for reading only
         * @param attestation how well the legal name is attested
         * @param source where it was seen, in short
         */
        public Maker {
            Objects.requireNonNull(chineseName, "chineseName");
            Objects.requireNonNull(englishName, "englishName");
            Objects.requireNonNull(attestation, "attestation");
            Objects.requireNonNull(source, "source");
        }

        /**
         * Says whether the name is attested well enough to rely on.
         *
         * @return true for A and B
         */
        public boolean isListed() {
            return attestation == Attestation.A || attestation == Attestation.B;
        }
    }

    /**
     * A company that is easily taken for a maker.
     *
     * @param chineseName the legal name
     * @param kind what it is
     * @param source which maker it resembles, or where it was seen
     */
    public record LookAlike(String chineseName, Kind kind, String source) {}

    /** Read once, on first use. */
    private static final class Standard {
        private static final String MAKER = "MAKER";

        static final MakerNames TABLE = read();

        private static MakerNames read() {
            TableFile file = TableFile.read("maker-names.csv");
            Map<Boolean, List<List<String>>> rows = file.rows().stream()
                    .collect(Collectors.partitioningBy(fields -> fields.get(0).equals(MAKER)));
            return of(
                    file.info(),
                    Objects.requireNonNull(rows.get(true)).stream()
                            .map(Standard::maker)
                            .toList(),
                    Objects.requireNonNull(rows.get(false)).stream()
                            .map(Standard::lookAlike)
                            .toList());
        }

        private static Maker maker(List<String> fields) {
            return new Maker(fields.get(1), fields.get(2), Attestation.valueOf(fields.get(3)), fields.get(4));
        }

        private static LookAlike lookAlike(List<String> fields) {
            return new LookAlike(fields.get(1), Kind.valueOf(fields.get(0)), fields.get(4));
        }
    }
}
