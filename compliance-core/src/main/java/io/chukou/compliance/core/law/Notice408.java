package io.chukou.compliance.core.law;

import java.time.LocalDate;
import java.util.List;

/**
 * The notice of 2025-09-27 on the round of applications for 2026, addressed to makers and modifiers.
 *
 * <p>Official title: 关于做好2026年度汽车和摩托车出口许可申报工作的通知.
 *
 * <p>Immutable and thread-safe.
 */
public final class Notice408 {
    /** The instrument itself. */
    public static final Instrument INSTRUMENT = Instrument.law("Q408")
            .titled(
                    "关于做好2026年度汽车和摩托车出口许可申报工作的通知",
                    "Notice on export-licence applications for automobiles and motorcycles for 2026")
            .issuedBy("Ministry of Commerce, General Office")
            .numbered("商办贸函〔2025〕408号")
            .inForceFrom(LocalDate.of(2025, 9, 27))
            .publishedAt("https://wms.mofcom.gov.cn/zcfb/wmgl/art/2025/art_4fffefa930ec42c1875859eac89ff1e4.html")
            .build();

    /** Makers apply online and local authorities review. */
    public static final Clause MAKERS_APPLY_ONLINE = INSTRUMENT.clause(
            "Q408-1", "clause number not seen", Grade.A, "Makers apply online and local authorities review.");

    /** False material leads to a circular, a warning, or suspension or loss of the qualification. */
    public static final Clause FALSE_MATERIAL = INSTRUMENT.clause(
            "Q408-2",
            "clause number not seen",
            Grade.A,
            "False material leads to a circular, a warning, or suspension or loss of the qualification.");

    /** Modifiers prove last year's exports and describe the modifications with photographs. */
    public static final Clause MODIFIERS_PROVE_CAPACITY = INSTRUMENT.clause(
            "Q408-3",
            "clause number not seen",
            Grade.A,
            "Modifiers prove last year's exports and describe the modifications with photographs.");

    private static final List<Clause> ALL = List.of(MAKERS_APPLY_ONLINE, FALSE_MATERIAL, MODIFIERS_PROVE_CAPACITY);

    private Notice408() {}

    /**
     * Returns the clauses in the order of the text.
     *
     * @return the clauses
     */
    public static List<Clause> all() {
        return ALL;
    }
}
