package io.chukou.compliance.core.law;

import java.time.LocalDate;
import java.util.List;

/**
 * The compulsory scrapping of vehicles: the service life and how it is counted.
 *
 * <p>The figures stand in the table {@code ScrappingLimits}.
 *
 * <p>Official title: 机动车强制报废标准规定.
 *
 * <p>Immutable and thread-safe.
 */
public final class ScrappingRules2012 {
    /** The instrument itself. */
    public static final Instrument INSTRUMENT = Instrument.law("SCR")
            .titled("机动车强制报废标准规定", "Provisions on the standards for the compulsory scrapping of motor vehicles")
            .issuedBy(
                    "Ministry of Commerce",
                    "National Development and Reform Commission",
                    "Ministry of Public Security",
                    "Ministry of Environmental Protection")
            .numbered("令2012年第12号")
            .inForceFrom(LocalDate.of(2013, 5, 1))
            .build();

    /** A vehicle that reaches the service life of its kind is scrapped. */
    public static final Clause SERVICE_LIFE = INSTRUMENT.clause(
            "SCR-4.1", "Art. 4(1)", Grade.H, "A vehicle that reaches the service life of its kind is scrapped.");

    /** A vehicle that still fails the safety standard after repair is scrapped. */
    public static final Clause UNSAFE_AFTER_REPAIR = INSTRUMENT.clause(
            "SCR-4.2",
            "Art. 4(2)",
            Grade.H,
            "A vehicle that still fails the safety standard after repair is scrapped.");

    /** A vehicle that still fails the emission or noise standard after repair is scrapped. */
    public static final Clause POLLUTING_AFTER_REPAIR = INSTRUMENT.clause(
            "SCR-4.3",
            "Art. 4(3)",
            Grade.H,
            "A vehicle that still fails the emission or noise standard after repair is scrapped.");

    /** A vehicle without inspection mark for three inspection cycles in a row is scrapped. */
    public static final Clause THREE_MISSED_INSPECTIONS = INSTRUMENT.clause(
            "SCR-4.4",
            "Art. 4(4)",
            Grade.H,
            "A vehicle without inspection mark for three inspection cycles in a row is scrapped.");

    /** One year or less before the limit, neither use nor owner nor place may change. */
    public static final Clause NO_TRANSFER_IN_LAST_YEAR = INSTRUMENT.clause(
            "SCR-6.0",
            "Art. 6",
            Grade.H,
            "One year or less before the limit, neither use nor owner nor place may change.");

    /** Operating and non-operating passenger uses mixed: the operating limit, or the formula of Annex 1. */
    public static final Clause OPERATING_CONVERSION = INSTRUMENT.clause(
            "SCR-6.1",
            "Art. 6(1)",
            Grade.H,
            "Operating and non-operating passenger uses mixed: the operating limit, or the formula of Annex 1.");

    /** Between two kinds of operating use the stricter limit applies. */
    public static final Clause BETWEEN_OPERATING_USES = INSTRUMENT.clause(
            "SCR-6.2", "Art. 6(2)", Grade.H, "Between two kinds of operating use the stricter limit applies.");

    /** Small and micro taxis and motorcycles that leave their province take the stricter limit. */
    public static final Clause LEAVING_THE_PROVINCE = INSTRUMENT.clause(
            "SCR-6.3",
            "Art. 6(3)",
            Grade.H,
            "Small and micro taxis and motorcycles that leave their province take the stricter limit.");

    /** Between dangerous goods and other goods the limit for dangerous goods applies. */
    public static final Clause DANGEROUS_GOODS_CONVERSION = INSTRUMENT.clause(
            "SCR-6.4",
            "Art. 6(4)",
            Grade.H,
            "Between dangerous goods and other goods the limit for dangerous goods applies.");

    /** The mileage figures guide scrapping and are not mandatory. */
    public static final Clause MILEAGE_GUIDE =
            INSTRUMENT.clause("SCR-7", "Art. 7", Grade.H, "The mileage figures guide scrapping and are not mandatory.");

    /**
     * Service life runs from first registration, or from the factory date if registered over two years later. The text
     * is graded H, the article's number only M.
     */
    public static final Clause START_OF_SERVICE_LIFE = INSTRUMENT.clause(
            "SCR-8",
            "Art. 8, number not confirmed",
            Grade.H,
            "Service life runs from first registration, or from the factory date if registered over two years later.");

    /** A small car turned operating gets a mixed limit in proportion to the years left, at most 15. */
    public static final Clause CONVERSION_FORMULA = INSTRUMENT.clause(
            "SCR-A1",
            "Annex 1",
            Grade.H,
            "A small car turned operating gets a mixed limit in proportion to the years left, at most 15.");

    /** Provinces may set stricter limits for small and micro taxis and for motorcycles. */
    public static final Clause STRICTER_PROVINCES = INSTRUMENT.clause(
            "SCR-L",
            "note to the table",
            Grade.H,
            "Provinces may set stricter limits for small and micro taxis and for motorcycles.");

    private static final List<Clause> ALL = List.of(
            SERVICE_LIFE,
            UNSAFE_AFTER_REPAIR,
            POLLUTING_AFTER_REPAIR,
            THREE_MISSED_INSPECTIONS,
            NO_TRANSFER_IN_LAST_YEAR,
            OPERATING_CONVERSION,
            BETWEEN_OPERATING_USES,
            LEAVING_THE_PROVINCE,
            DANGEROUS_GOODS_CONVERSION,
            MILEAGE_GUIDE,
            START_OF_SERVICE_LIFE,
            CONVERSION_FORMULA,
            STRICTER_PROVINCES);

    private ScrappingRules2012() {}

    /**
     * Returns the clauses in the order of the text.
     *
     * @return the clauses
     */
    public static List<Clause> all() {
        return ALL;
    }
}
