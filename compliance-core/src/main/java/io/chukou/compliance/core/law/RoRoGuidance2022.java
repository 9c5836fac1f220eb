package io.chukou.compliance.core.law;

import java.time.LocalDate;
import java.util.List;

/**
 * European advice on vehicles with alternative fuels in ro-ro spaces. It binds nobody.
 *
 * <p>Only its month is known, so its first day is used.
 *
 * <p>Official title: Guidance on the carriage of AFVs in RO-RO spaces.
 *
 * <p>Immutable and thread-safe.
 */
public final class RoRoGuidance2022 {
    /** The instrument itself. */
    public static final Instrument INSTRUMENT = Instrument.law("EMSA")
            .titled("滚装处所载运替代燃料车辆指南（欧洲海事安全局）", "Guidance on the carriage of alternative-fuel vehicles in ro-ro spaces")
            .issuedBy("European Maritime Safety Agency")
            .inForceFrom(LocalDate.of(2022, 5, 1))
            .withForce(Force.RECOMMENDATION)
            .build();

    /** It is known what drives each vehicle before it comes aboard. */
    public static final Clause DRIVE_IDENTIFIED = INSTRUMENT.clause(
            "EMSA-3.2.1", "3.2.1", Grade.H, "It is known what drives each vehicle before it comes aboard.");

    /** The battery is charged to between 20 % and 50 %. */
    public static final Clause STATE_OF_CHARGE =
            INSTRUMENT.clause("EMSA-3.2.3", "3.2.3", Grade.H, "The battery is charged to between 20 % and 50 %.");

    /** A vehicle whose battery may be damaged or defective comes aboard only without it. */
    public static final Clause DAMAGED_BATTERY_REMOVED = INSTRUMENT.clause(
            "EMSA-D",
            "damaged batteries",
            Grade.M,
            "A vehicle whose battery may be damaged or defective comes aboard only without it.");

    private static final List<Clause> ALL = List.of(DRIVE_IDENTIFIED, STATE_OF_CHARGE, DAMAGED_BATTERY_REMOVED);

    private RoRoGuidance2022() {}

    /**
     * Returns the clauses in the order of the text.
     *
     * @return the clauses
     */
    public static List<Clause> all() {
        return ALL;
    }
}
