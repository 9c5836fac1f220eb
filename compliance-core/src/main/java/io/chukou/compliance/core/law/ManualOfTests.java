package io.chukou.compliance.core.law;

import java.time.LocalDate;
import java.util.List;

/**
 * The tests that lithium batteries pass before they are carried by any mode.
 *
 * <p>The codes of each mode make the manual binding. The day on which it began to bind for vehicles was not seen; it is that
 * on which vehicles came back into the code of the sea.
 *
 * <p>Official title: Manual of Tests and Criteria (试验和标准手册).
 *
 * <p>Immutable and thread-safe.
 */
public final class ManualOfTests {
    /** The instrument itself. */
    public static final Instrument INSTRUMENT = Instrument.law("MTC")
            .titled("联合国《试验和标准手册》", "United Nations Manual of Tests and Criteria")
            .issuedBy("United Nations")
            .inForceFrom(LocalDate.of(2012, 1, 1))
            .build();

    /** A lithium battery that is fitted in a vehicle is of a type that passed the tests of sub-section 38.3. */
    public static final Clause LITHIUM_BATTERIES_TESTED = INSTRUMENT.clause(
            "MTC-38.3",
            "part III, 38.3",
            Grade.H,
            "A lithium battery that is fitted in a vehicle is of a type that passed the tests of sub-section 38.3.");

    /** Prototypes, and runs of 100 or fewer, are exempt if they are carried to be tested. */
    public static final Clause PROTOTYPES = INSTRUMENT.clause(
            "MTC-38.3x",
            "part III, 38.3, exemption",
            Grade.H,
            "Prototypes, and runs of 100 or fewer, are exempt if they are carried to be tested.");

    private static final List<Clause> ALL = List.of(LITHIUM_BATTERIES_TESTED, PROTOTYPES);

    private ManualOfTests() {}

    /**
     * Returns the clauses in the order of the text.
     *
     * @return the clauses
     */
    public static List<Clause> all() {
        return ALL;
    }
}
