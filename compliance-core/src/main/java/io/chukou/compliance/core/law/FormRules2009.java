package io.chukou.compliance.core.law;

import java.time.LocalDate;
import java.util.List;

/**
 * How the form of the export licence is filled in, as published in January 2009; later changes were not looked for.
 *
 * <p>Immutable and thread-safe.
 */
public final class FormRules2009 {
    /** The instrument itself. */
    public static final Instrument INSTRUMENT = Instrument.law("FORM")
            .titled("出口许可证填制要求（2009年）", "How an export licence is filled in (2009)")
            .issuedBy("Ministry of Commerce")
            .inForceFrom(LocalDate.of(2009, 1, 4))
            .build();

    /** The box for the country takes one country. */
    public static final Clause ONE_COUNTRY =
            INSTRUMENT.clause("FORM-country", "country", Grade.M, "The form names one country.");

    /** The box for the customs takes one customs area (报关口岸). */
    public static final Clause ONE_CUSTOMS_AREA =
            INSTRUMENT.clause("FORM-customs", "port of declaration", Grade.M, "The form names one customs area.");

    /** The box for the mode of transport takes one mode. */
    public static final Clause ONE_MODE =
            INSTRUMENT.clause("FORM-mode", "mode of transport", Grade.M, "The form names one mode of transport.");

    /** The box for the contract takes one contract number. */
    public static final Clause ONE_CONTRACT =
            INSTRUMENT.clause("FORM-contract", "contract number", Grade.M, "The form names one contract.");

    private static final List<Clause> ALL = List.of(ONE_COUNTRY, ONE_CUSTOMS_AREA, ONE_MODE, ONE_CONTRACT);

    private FormRules2009() {}

    /**
     * Returns the clauses in the order of the text.
     *
     * @return the clauses
     */
    public static List<Clause> all() {
        return ALL;
    }
}
