package io.chukou.compliance.core.law;

import java.time.LocalDate;
import java.util.List;

/**
 * The announcement of 2025-09-26 that put pure-electric passenger cars under export licence.
 *
 * <p>Official title: 商务部 工业和信息化部 海关总署 市场监管总局公告2025年第54号.
 *
 * <p>Immutable and thread-safe.
 */
public final class Announcement2025No54 {
    /** The instrument itself. */
    public static final Instrument INSTRUMENT = Instrument.law("A54")
            .titled(
                    "商务部 工业和信息化部 海关总署 市场监管总局公告2025年第54号",
                    "Announcement 2025 No. 54 on the export licence for pure-electric passenger cars")
            .issuedBy(
                    "Ministry of Commerce",
                    "Ministry of Industry and Information Technology",
                    "General Administration of Customs",
                    "State Administration for Market Regulation")
            .numbered("公告2025年第54号")
            .inForceFrom(LocalDate.of(2026, 1, 1))
            .publishedAt(
                    "https://www.mofcom.gov.cn/zcfb/blgg/gg/2025/art/2025/art_b483d5aaebbb46e1999748d569d1ca99.html")
            .build();

    /** Passenger cars with a VIN and only a drive motor are under export licence. */
    public static final Clause ELECTRIC_CARS_NEED_LICENCE = INSTRUMENT.clause(
            "A54-1.1",
            "whole text",
            Grade.A,
            "Passenger cars with a VIN and only a drive motor are under export licence.");

    /** Qualification, procedure and issue follow the rules of 2012; the inspection list stays as it is. */
    public static final Clause PROCEDURE_OF_2012 = INSTRUMENT.clause(
            "A54-1.2",
            "whole text",
            Grade.A,
            "Qualification, procedure and issue follow the rules of 2012; the inspection list stays as it is.");

    /**
     * The commodity code is for reference; the description decides. That electric vehicles without VIN are outside is
     * graded B.
     */
    public static final Clause DESCRIPTION_DECIDES = INSTRUMENT.clause(
            "A54-1.3", "whole text", Grade.A, "The commodity code is for reference; the description decides.");

    /**
     * A used electric car takes the used-vehicle route and needs no maker's authorisation. It is a reading, not a text.
     */
    public static final Clause USED_ELECTRIC_CARS = INSTRUMENT.clause(
            "A54-2",
            "reading, no clause",
            Grade.B_MINUS,
            "A used electric car takes the used-vehicle route and needs no maker's authorisation.");

    private static final List<Clause> ALL =
            List.of(ELECTRIC_CARS_NEED_LICENCE, PROCEDURE_OF_2012, DESCRIPTION_DECIDES, USED_ELECTRIC_CARS);

    private Announcement2025No54() {}

    /**
     * Returns the clauses in the order of the text.
     *
     * @return the clauses
     */
    public static List<Clause> all() {
        return ALL;
    }
}
