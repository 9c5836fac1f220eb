package io.chukou.compliance.core.law;

import java.time.LocalDate;
import java.util.List;

/**
 * The parent law of the licences, in its version of 2022-12-30.
 *
 * <p>A revision took effect on 2026-03-01; its text was not seen, so this version ends the day before.
 *
 * <p>Official title: 对外贸易法.
 *
 * <p>Immutable and thread-safe.
 */
public final class ForeignTradeLaw2022 {
    /** The instrument itself. */
    public static final Instrument INSTRUMENT = Instrument.law("FTL")
            .titled("对外贸易法", "Foreign Trade Law")
            .issuedBy("Standing Committee of the National People's Congress")
            .inForceFrom(LocalDate.of(2022, 12, 30))
            .inForceUntil(LocalDate.of(2026, 2, 28))
            .build();

    /** The parent law punishes exports in breach of the licence rules. */
    public static final Clause PENALTIES = INSTRUMENT.clause(
            "FTL-60", "Art. 60", Grade.H, "The parent law punishes exports in breach of the licence rules.");

    private static final List<Clause> ALL = List.of(PENALTIES);

    private ForeignTradeLaw2022() {}

    /**
     * Returns the clauses in the order of the text.
     *
     * @return the clauses
     */
    public static List<Clause> all() {
        return ALL;
    }
}
