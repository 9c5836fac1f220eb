package io.chukou.compliance.core.table;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The ten-digit commodity codes (商品编号) of vehicles: what a code stands for, and which vehicles it fits.
 *
 * <p>A row is about one code or about all codes that begin or end alike. Of several rows that fit a code, the one that spells
 * out most digits counts: 8703801090 is the code of new electric cars, although the heading 8703 fits it too. What no row fits is
 * unknown, not refused. White space, full stops and the width of digits do not count.
 *
 * <p>Immutable and thread-safe.
 */
public final class CommodityCodes {
    private static final int CODE_LENGTH = 10;
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("[\\s.]");

    private final TableInfo info;
    private final List<CommodityCode> rows;
    private final CommodityCode[] closestFirst;

    private CommodityCodes(TableInfo info, List<CommodityCode> rows) {
        this.info = info;
        this.rows = List.copyOf(rows);
        this.closestFirst = this.rows.stream()
                .sorted(Comparator.comparing(CommodityCode::digits).reversed())
                .toArray(CommodityCode[]::new);
        Set<String> patterns = new HashSet<>();
        for (CommodityCode row : this.rows) {
            if (!patterns.add(row.pattern())) {
                throw new IllegalArgumentException("Two rows have the pattern " + row.pattern());
            }
        }
    }

    /**
     * Returns the table that comes with the library.
     *
     * @return the table
     */
    public static CommodityCodes standard() {
        return Standard.TABLE;
    }

    /**
     * Makes a table, for example that of a newer tariff.
     *
     * @param info what it is and where it comes from
     * @param rows its rows; of two that spell out as many digits and fit one code, the first counts
     * @return the table
     * @throws IllegalArgumentException if two rows have one pattern
     */
    public static CommodityCodes of(TableInfo info, List<CommodityCode> rows) {
        return new CommodityCodes(info, rows);
    }

    /**
     * Finds what a code stands for, on whatever day.
     *
     * @param code the code as written on a paper
     * @return the closest row, which may say no more than that the heading is one of vehicles; empty if no row fits
     */
    public Optional<CommodityCode> find(String code) {
        return closest(code, row -> true);
    }

    /**
     * Finds the heading of a code, if it is one that used vehicles are exported under.
     *
     * @param code the code as written on a paper
     * @return the row of the heading; empty if the table has no such heading or the code has not ten digits
     */
    public Optional<CommodityCode> heading(String code) {
        return closest(code, row -> row.kind() == CommodityCode.Kind.HEADING);
    }

    private Optional<CommodityCode> closest(String code, Predicate<CommodityCode> wanted) {
        String written = fold(code);
        if (written.length() == CODE_LENGTH && isDigits(written)) {
            for (CommodityCode row : closestFirst) {
                if (row.fits(written) && wanted.test(row)) {
                    return Optional.of(row);
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Writes a code as the table does: 8703.80.10.10, also in digits of full width, is 8703801010.
     *
     * @param code the code as written on a paper
     * @return the same without white space and full stops; what is no code stays recognisable as none
     */
    public static String fold(String code) {
        return isDigits(code)
                ? code
                : BETWEEN_DIGITS
                        .matcher(Normalizer.normalize(code, Normalizer.Form.NFKC))
                        .replaceAll("");
    }

    private static boolean isDigits(String code) {
        for (int i = 0; i < code.length(); i++) {
            if (code.charAt(i) < '0' || code.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns the rows.
     *
     * @return the rows, in order
     */
    public List<CommodityCode> rows() {
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

    /** Read once, on first use. */
    private static final class Standard {
        static final CommodityCodes TABLE = read();

        private static CommodityCodes read() {
            TableFile file = TableFile.read("commodity-codes.csv");
            return of(file.info(), file.rows().stream().map(CommodityCode::read).toList());
        }
    }
}
