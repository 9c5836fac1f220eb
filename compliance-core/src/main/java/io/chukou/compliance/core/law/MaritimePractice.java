package io.chukou.compliance.core.law;

import java.time.LocalDate;
import java.util.List;

/**
 * What the maritime authorities in Chinese ports ask for and pursue, as their notices and cases report.
 *
 * <p>No instrument behind it was seen, nor the days on which each practice began. The first day of the regime for used
 * vehicles is used.
 *
 * <p>Immutable and thread-safe.
 */
public final class MaritimePractice {
    /** The instrument itself. */
    public static final Instrument INSTRUMENT = Instrument.law("MSA")
            .titled("海事管理机构对船舶载运危险货物的监管实践", "Practice of the maritime authorities on dangerous goods")
            .issuedBy("Maritime Safety Administration")
            .inForceFrom(LocalDate.of(2024, 3, 1))
            .build();

    /** Dangerous goods in a container are declared to the maritime authority before shipping. */
    public static final Clause DECLARATION = INSTRUMENT.clause(
            "MSA-1",
            "Dongjiang, on containers",
            Grade.M,
            "Dangerous goods in a container are declared to the maritime authority before shipping.");

    /** They are loaded at a licensed yard, which makes out a packing certificate (集装箱装箱证明书). */
    public static final Clause PACKING_CERTIFICATE = INSTRUMENT.clause(
            "MSA-2",
            "Dongjiang, on containers",
            Grade.M,
            "Dangerous goods are loaded at a licensed yard, with a container packing certificate (集装箱装箱证明书).");

    /** The proof of UN 38.3 is asked for also where vehicles go as ordinary cargo by ro-ro. */
    public static final Clause TEST_PROOF_BY_RO_RO = INSTRUMENT.clause(
            "MSA-3",
            "Dachan Bay, on ro-ro",
            Grade.M,
            "The proof of UN 38.3 is asked for also where vehicles go as ordinary cargo by ro-ro.");

    /** A wrong label and a missing mark on boxed vehicles under UN 3556 are pursued. */
    public static final Clause WRONG_LABEL_PURSUED = INSTRUMENT.clause(
            "MSA-4",
            "Taicang, a case of 2026",
            Grade.H,
            "A wrong label and a missing mark on boxed vehicles under UN 3556 are pursued.");

    /** Papers of dangerous goods made out under another firm's name and seal are pursued. */
    public static final Clause BORROWED_NAME_PURSUED = INSTRUMENT.clause(
            "MSA-5",
            "Yangshan, a case",
            Grade.M,
            "Papers of dangerous goods made out under another firm's name and seal are pursued.");

    private static final List<Clause> ALL =
            List.of(DECLARATION, PACKING_CERTIFICATE, TEST_PROOF_BY_RO_RO, WRONG_LABEL_PURSUED, BORROWED_NAME_PURSUED);

    private MaritimePractice() {}

    /**
     * Returns the clauses in order.
     *
     * @return the clauses
     */
    public static List<Clause> all() {
        return ALL;
    }
}
