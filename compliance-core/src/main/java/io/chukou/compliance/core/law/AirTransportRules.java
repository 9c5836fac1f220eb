package io.chukou.compliance.core.law;

import java.time.LocalDate;
import java.util.List;

/**
 * The dangerous goods rules of the air, from the edition of 2025 on.
 *
 * <p>They carry the Technical Instructions of the International Civil Aviation Organization, so they are law. No clause was
 * seen in its own words.
 *
 * <p>Official title: Dangerous Goods Regulations (危险品规则).
 *
 * <p>Immutable and thread-safe.
 */
public final class AirTransportRules {
    private static final LocalDate EDITION_OF_2026 = LocalDate.of(2026, 1, 1);

    /** The instrument itself. */
    public static final Instrument INSTRUMENT = Instrument.law("IATA")
            .titled("国际航空运输协会《危险品规则》", "IATA Dangerous Goods Regulations")
            .issuedBy("International Air Transport Association")
            .inForceFrom(LocalDate.of(2025, 1, 1))
            .build();

    /** A damaged or defective lithium battery is forbidden by air. */
    public static final Clause NO_DAMAGED_BATTERY = INSTRUMENT.clause(
            "IATA-1",
            "damaged or defective batteries",
            Grade.H,
            "A damaged or defective lithium battery is forbidden by air.");

    /** A vehicle driven by a lithium-ion battery over 100 Wh is UN 3556. */
    public static final Clause NUMBER = INSTRUMENT
            .clause(
                    "IATA-UN3556",
                    "UN 3556",
                    Grade.H,
                    "A vehicle driven by a lithium-ion battery over 100 Wh is UN 3556.")
            .from(EDITION_OF_2026);

    /** Its battery is charged to 30 % at most, or its indicated capacity is 25 % at most. */
    public static final Clause STATE_OF_CHARGE = INSTRUMENT
            .clause(
                    "IATA-SOC",
                    "state of charge, UN 3556",
                    Grade.H,
                    "Over 100 Wh: state of charge at most 30 %, or indicated capacity at most 25 %.")
            .from(EDITION_OF_2026);

    /** A higher state of charge needs the approval of the State (A331). */
    public static final Clause STATE_APPROVAL = INSTRUMENT
            .clause(
                    "IATA-A331",
                    "special provision A331",
                    Grade.M,
                    "A higher state of charge needs the approval of the State.")
            .from(EDITION_OF_2026);

    /** The limits of the state of charge hold for sodium-ion batteries too. */
    public static final Clause SODIUM_ION = INSTRUMENT
            .clause(
                    "IATA-SI",
                    "UN 3558",
                    Grade.M,
                    "The limits of the state of charge hold for vehicles with a sodium-ion battery too.")
            .from(EDITION_OF_2026);

    private static final List<Clause> ALL =
            List.of(NO_DAMAGED_BATTERY, NUMBER, STATE_OF_CHARGE, STATE_APPROVAL, SODIUM_ION);

    private AirTransportRules() {}

    /**
     * Returns the clauses in the order of the text.
     *
     * @return the clauses
     */
    public static List<Clause> all() {
        return ALL;
    }
}
