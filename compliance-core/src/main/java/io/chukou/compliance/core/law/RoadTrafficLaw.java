package io.chukou.compliance.core.law;

import java.time.LocalDate;
import java.util.List;

/**
 * The law above the registration and scrapping rules, in its version of 2021-04-29.
 *
 * <p>Official title: 道路交通安全法.
 *
 * <p>Immutable and thread-safe.
 */
public final class RoadTrafficLaw {
    /** The instrument itself. */
    public static final Instrument INSTRUMENT = Instrument.law("RTSL")
            .titled("道路交通安全法", "Road Traffic Safety Law")
            .issuedBy("Standing Committee of the National People's Congress")
            .inForceFrom(LocalDate.of(2021, 4, 29))
            .build();

    /** Vehicles at the scrap standard may not be driven on the road. */
    public static final Clause SCRAP_SYSTEM = INSTRUMENT.clause(
            "RTSL-14", "Art. 14", Grade.H, "Vehicles at the scrap standard may not be driven on the road.");

    /** Selling a scrap vehicle costs the gains and a fine of its price; the vehicle is scrapped. */
    public static final Clause SALE_OF_SCRAP_VEHICLE = INSTRUMENT.clause(
            "RTSL-100",
            "Art. 100",
            Grade.H,
            "Selling a scrap vehicle costs the gains and a fine of its price; the vehicle is scrapped.");

    private static final List<Clause> ALL = List.of(SCRAP_SYSTEM, SALE_OF_SCRAP_VEHICLE);

    private RoadTrafficLaw() {}

    /**
     * Returns the clauses in the order of the text.
     *
     * @return the clauses
     */
    public static List<Clause> all() {
        return ALL;
    }
}
