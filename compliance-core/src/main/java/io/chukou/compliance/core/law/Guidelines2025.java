package io.chukou.compliance.core.law;

import java.time.LocalDate;
import java.util.List;

/**
 * The guide of 2025-12-11 for enterprises on licences for used and modified vehicles.
 *
 * <p>It fills in Notice 648 and acts with it from 2026-01-01. The part on modified vehicles was not found.
 *
 * <p>Official title: 关于申请二手车和改装车出口许可证有关事项的工作指引（企业版）.
 *
 * <p>Immutable and thread-safe.
 */
public final class Guidelines2025 {
    /** The instrument itself. */
    public static final Instrument INSTRUMENT = Instrument.law("G")
            .titled(
                    "关于申请二手车和改装车出口许可证有关事项的工作指引（企业版）",
                    "Working guidelines on export licences for used and modified vehicles (enterprise edition)")
            .issuedBy("Ministry of Commerce: Department of Foreign Trade", "Quota and License Administrative Bureau")
            .inForceFrom(LocalDate.of(2026, 1, 1))
            .build();

    /** Brand, model, registration date and transfer date are entered truthfully and equal the certificate. */
    public static final Clause TRUTHFUL_FIELDS = INSTRUMENT.clause(
            "G-1.1",
            "I(一)",
            Grade.A,
            "Brand, model, registration date and transfer date are entered truthfully and equal the certificate.");

    /** The letter is due if application date minus registration date is 180 days or less. */
    public static final Clause WHICH_VEHICLES = INSTRUMENT.clause(
            "G-1.2",
            "I(一)",
            Grade.A,
            "The letter is due if application date minus registration date is 180 days or less.");

    /** Only the listed maker under its identical name issues the letter; no sales company or modifier does. */
    public static final Clause WHO_ISSUES = INSTRUMENT.clause(
            "G-1.3",
            "I(二)",
            Grade.A,
            "Only the listed maker under its identical name issues the letter; no sales company or modifier does.");

    /**
     * The letter names destination, VINs and service outlets under seal; each maker issues its own. That each maker
     * issues its own letter is graded A-, which may block as well.
     */
    public static final Clause CONTENT = INSTRUMENT.clause(
            "G-1.4",
            "I(二)",
            Grade.A,
            "The letter names destination, VINs and service outlets under seal; each maker issues its own.");

    /**
     * The transition covers vehicles transferred pending export before 2026-01-01. Only the cut-off day was seen; what
     * follows from it and any deadline were not found.
     */
    public static final Clause TRANSITION_CUT_OFF = INSTRUMENT.clause(
            "G-1.5",
            "I(三)",
            Grade.A_MINUS,
            "The transition covers vehicles transferred pending export before 2026-01-01.");

    private static final List<Clause> ALL =
            List.of(TRUTHFUL_FIELDS, WHICH_VEHICLES, WHO_ISSUES, CONTENT, TRANSITION_CUT_OFF);

    private Guidelines2025() {}

    /**
     * Returns the clauses in the order of the text.
     *
     * @return the clauses
     */
    public static List<Clause> all() {
        return ALL;
    }
}
