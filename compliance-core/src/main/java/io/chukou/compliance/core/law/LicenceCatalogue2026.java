package io.chukou.compliance.core.law;

import java.time.LocalDate;
import java.util.List;

/**
 * The goods under export licence in 2026.
 *
 * <p>Whether used vehicles have a line of their own was not found.
 *
 * <p>Official title: 出口许可证管理货物目录（2026年）.
 *
 * <p>Immutable and thread-safe.
 */
public final class LicenceCatalogue2026 {
    /** The instrument itself. */
    public static final Instrument INSTRUMENT = Instrument.law("C2026")
            .titled("出口许可证管理货物目录（2026年）", "Catalogue of goods subject to export licence (2026)")
            .issuedBy("Ministry of Commerce", "General Administration of Customs")
            .numbered("公告2025年第89号")
            .inForceFrom(LocalDate.of(2026, 1, 1))
            .build();

    /** The exporter obtains the licence from the ministry or an entrusted authority and clears customs with it. */
    public static final Clause LICENCE_BEFORE_CUSTOMS = INSTRUMENT.clause(
            "C2026-1",
            "whole text",
            Grade.A,
            "The exporter obtains the licence from the ministry or an entrusted authority and clears customs with it.");

    /** Automobiles and chassis need a licence in small-scale border trade as well. */
    public static final Clause NO_BORDER_TRADE_ESCAPE = INSTRUMENT.clause(
            "C2026-2",
            "whole text",
            Grade.A,
            "Automobiles and chassis need a licence in small-scale border trade as well.");

    private static final List<Clause> ALL = List.of(LICENCE_BEFORE_CUSTOMS, NO_BORDER_TRADE_ESCAPE);

    private LicenceCatalogue2026() {}

    /**
     * Returns the clauses in the order of the text.
     *
     * @return the clauses
     */
    public static List<Clause> all() {
        return ALL;
    }
}
