package io.chukou.compliance.core.law;

import java.time.LocalDate;
import java.util.List;

/**
 * The State Council's regulations under the Road Traffic Safety Law, in their version of 2017-10-07.
 *
 * <p>Later relaxations of the inspection cycles were not seen.
 *
 * <p>Official title: 道路交通安全法实施条例.
 *
 * <p>Immutable and thread-safe.
 */
public final class RoadTrafficRegulations {
    /** The instrument itself. */
    public static final Instrument INSTRUMENT = Instrument.law("RTSR")
            .titled("道路交通安全法实施条例", "Regulations implementing the Road Traffic Safety Law")
            .issuedBy("State Council")
            .inForceFrom(LocalDate.of(2017, 10, 7))
            .build();

    /** Inspection falls due in cycles of six months to two years, by kind, use and age of the vehicle. */
    public static final Clause INSPECTION_CYCLES = INSTRUMENT.clause(
            "RTSR-16",
            "Art. 16",
            Grade.H,
            "Inspection falls due in cycles of six months to two years, by kind, use and age of the vehicle.");

    private static final List<Clause> ALL = List.of(INSPECTION_CYCLES);

    private RoadTrafficRegulations() {}

    /**
     * Returns the clauses in the order of the text.
     *
     * @return the clauses
     */
    public static List<Clause> all() {
        return ALL;
    }
}
