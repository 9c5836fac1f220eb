package io.chukou.compliance.core.law;

import java.time.LocalDate;
import java.util.List;

/**
 * The recommended standard on lithium batteries aboard ships. Its text was not seen, and no law that makes it binding is known.
 *
 * <p>Official title: 船舶载运锂电池安全技术要求.
 *
 * <p>Immutable and thread-safe.
 */
public final class LithiumByShipStandard2025 {
    /** The instrument itself. */
    public static final Instrument INSTRUMENT = Instrument.law("JTT1543")
            .titled("船舶载运锂电池安全技术要求", "Safety requirements for carrying lithium batteries by ship")
            .issuedBy("Ministry of Transport")
            .numbered("JT/T 1543-2025")
            .inForceFrom(LocalDate.of(2025, 5, 1))
            .withForce(Force.RECOMMENDATION)
            .build();

    /** It covers classification, consignment, packing, loading and emergencies. */
    public static final Clause SCOPE = INSTRUMENT.clause(
            "JTT1543-1", "scope", Grade.H, "It covers classification, consignment, packing, loading and emergencies.");

    private static final List<Clause> ALL = List.of(SCOPE);

    private LithiumByShipStandard2025() {}

    /**
     * Returns the clauses in the order of the text.
     *
     * @return the clauses
     */
    public static List<Clause> all() {
        return ALL;
    }
}
