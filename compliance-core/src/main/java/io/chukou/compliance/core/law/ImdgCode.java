package io.chukou.compliance.core.law;

import java.time.LocalDate;
import java.util.List;

/**
 * The dangerous goods code of the sea, with amendment 42-24.
 *
 * <p>Vehicles came back into the Code with amendment 35-10 on 2012-01-01, so that day is used. No clause was seen in its own
 * words: what is here are the effects that maritime authorities, advisers and carriers describe. Where a special provision
 * was described by its effect only, the clause says so.
 *
 * <p>Official title: International Maritime Dangerous Goods Code (国际海运危险货物规则).
 *
 * <p>Immutable and thread-safe.
 */
public final class ImdgCode {
    private static final LocalDate USABLE = LocalDate.of(2025, 1, 1);
    private static final LocalDate MANDATORY = LocalDate.of(2026, 1, 1);

    /** The instrument itself. */
    public static final Instrument INSTRUMENT = Instrument.law("IMDG")
            .titled("国际海运危险货物规则", "International Maritime Dangerous Goods Code")
            .issuedBy("International Maritime Organization")
            .numbered("Amendment 42-24")
            .inForceFrom(LocalDate.of(2012, 1, 1))
            .build();

    /** A vehicle that the Code applies to is goods of class 9. */
    public static final Clause CLASS_NINE =
            INSTRUMENT.clause("IMDG-9", "class 9", Grade.H, "A vehicle that the Code applies to is goods of class 9.");

    /** A vehicle with an engine is UN 3166, also one that has a traction battery besides. */
    public static final Clause ENGINE = INSTRUMENT.clause(
            "IMDG-UN3166",
            "UN 3166",
            Grade.H,
            "A vehicle with an engine is UN 3166, also one that has a traction battery besides.");

    /** A vehicle driven by a battery alone is UN 3556 (lithium-ion), UN 3557 (lithium-metal) or UN 3558 (sodium-ion). */
    public static final Clause BATTERY = INSTRUMENT
            .clause(
                    "IMDG-UN3556",
                    "UN 3556, UN 3557, UN 3558",
                    Grade.H,
                    "A vehicle driven by a battery alone is UN 3556 (lithium-ion), 3557 (lithium-metal) or 3558 (sodium-ion).")
            .from(USABLE);

    /** UN 3171 is tolerated for such a vehicle until 2025-12-31, and no longer from 2026-01-01. */
    public static final Clause OLD_NUMBER = INSTRUMENT
            .clause(
                    "IMDG-UN3171",
                    "UN 3171",
                    Grade.H,
                    "UN 3171 is tolerated for a vehicle driven by such a battery until 2025-12-31, and no longer.")
            .from(MANDATORY);

    /** A vehicle driven by a battery does not meet the exemption in a container: it is dangerous goods there. */
    public static final Clause BATTERY_IN_CONTAINER = INSTRUMENT.clause(
            "IMDG-961c",
            "special provision 961, by its effect",
            Grade.H,
            "In a container a vehicle driven by a battery does not meet the exemption and is dangerous goods.");

    /** A vehicle stowed in a ro-ro space that meets the conditions is outside the Code. */
    public static final Clause RO_RO_EXEMPTION = INSTRUMENT.clause(
            "IMDG-961",
            "special provision 961",
            Grade.M,
            "A vehicle stowed in a ro-ro space that meets the conditions is outside the Code.");

    /** What a vehicle must meet as dangerous goods: no leak, and a battery safe from damage, short circuit and starting. */
    public static final Clause CONDITIONS_AS_DANGEROUS = INSTRUMENT.clause(
            "IMDG-962",
            "special provision 962",
            Grade.M,
            "As dangerous goods a vehicle has no leak, and its battery is safe from damage, short circuit and starting.");

    /** A vehicle needs neither mark nor label unless packaging, a crate or other means hides what it is. */
    public static final Clause NO_LABEL_IN_SIGHT = INSTRUMENT
            .clause(
                    "IMDG-405",
                    "special provision 405",
                    Grade.H,
                    "A vehicle needs no mark or label unless packaging, a crate or other means hides what it is.")
            .from(USABLE);

    /** A vehicle that is hidden has label 9A on the package, and the unit has class 9 placards. */
    public static final Clause LABEL_AND_PLACARD = INSTRUMENT
            .clause(
                    "IMDG-384",
                    "special provision 384",
                    Grade.H,
                    "A hidden vehicle has mark and label 9A on its package, and its unit has placards of class 9.")
            .from(USABLE);

    private static final List<Clause> ALL = List.of(
            CLASS_NINE,
            ENGINE,
            BATTERY,
            OLD_NUMBER,
            BATTERY_IN_CONTAINER,
            RO_RO_EXEMPTION,
            CONDITIONS_AS_DANGEROUS,
            NO_LABEL_IN_SIGHT,
            LABEL_AND_PLACARD);

    private ImdgCode() {}

    /**
     * Returns the clauses in the order of the text.
     *
     * @return the clauses
     */
    public static List<Clause> all() {
        return ALL;
    }
}
