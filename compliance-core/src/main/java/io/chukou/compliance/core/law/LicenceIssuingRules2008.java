package io.chukou.compliance.core.law;

import java.time.LocalDate;
import java.util.List;

/**
 * How export licences are issued, dated and changed.
 *
 * <p>Only the year of the text is known, and whether it is still current is an open question.
 *
 * <p>Official title: 出口许可证签发工作规范.
 *
 * <p>Immutable and thread-safe.
 */
public final class LicenceIssuingRules2008 {
    /** The instrument itself. */
    public static final Instrument INSTRUMENT = Instrument.law("LIC")
            .titled("出口许可证签发工作规范", "Working rules for issuing export licences")
            .issuedBy("Ministry of Commerce")
            .inForceFrom(LocalDate.of(2008, 1, 1))
            .build();

    /**
     * Licences issue in three working days; expired ones are void; changes come before expiry. Licences for the next
     * year may be signed from 10 December. Which article says which was not recorded, so they share one constant.
     */
    public static final Clause ISSUE_USE_AND_CHANGE = INSTRUMENT.clause(
            "LIC-10/13/15/16",
            "Art. 10, Art. 13, Art. 15, Art. 16",
            Grade.H,
            "Licences issue in three working days; expired ones are void; changes come before expiry.");

    /** A licence is valid for at most six months and not past 31 December. */
    public static final Clause VALIDITY = INSTRUMENT.clause(
            "LIC-14", "Art. 14", Grade.H, "A licence is valid for at most six months and not past 31 December.");

    private static final List<Clause> ALL = List.of(ISSUE_USE_AND_CHANGE, VALIDITY);

    private LicenceIssuingRules2008() {}

    /**
     * Returns the clauses in the order of the text.
     *
     * @return the clauses
     */
    public static List<Clause> all() {
        return ALL;
    }
}
