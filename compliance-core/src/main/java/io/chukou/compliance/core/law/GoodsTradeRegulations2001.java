package io.chukou.compliance.core.law;

import java.time.LocalDate;
import java.util.List;

/**
 * The penalties for export without or outside a licence, in the text of 2001-12-10.
 *
 * <p>Official title: 货物进出口管理条例.
 *
 * <p>Immutable and thread-safe.
 */
public final class GoodsTradeRegulations2001 {
    /** The instrument itself. */
    public static final Instrument INSTRUMENT = Instrument.law("GIER")
            .titled("货物进出口管理条例", "Regulations on the import and export of goods")
            .issuedBy("State Council")
            .inForceFrom(LocalDate.of(2001, 12, 10))
            .build();

    /** Export without or beyond a licence, and forged, bought or fraudulently obtained licences, are punished. */
    public static final Clause PENALTIES = INSTRUMENT.clause(
            "GIER-43/64-67",
            "Art. 43, Art. 64 to 67",
            Grade.H,
            "Export without or beyond a licence, and forged, bought or fraudulently obtained licences, are punished.");

    private static final List<Clause> ALL = List.of(PENALTIES);

    private GoodsTradeRegulations2001() {}

    /**
     * Returns the clauses in the order of the text.
     *
     * @return the clauses
     */
    public static List<Clause> all() {
        return ALL;
    }
}
