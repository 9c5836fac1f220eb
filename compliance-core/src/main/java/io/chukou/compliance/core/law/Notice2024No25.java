package io.chukou.compliance.core.law;

import java.time.LocalDate;
import java.util.List;

/**
 * The companion notice to Announcement 2024 No.
 *
 * <p>6, addressed to the local authorities. It is dated 2024-02-07; the day on which the Announcement took effect is
 * used for both.
 *
 * <p>Official title: 关于进一步做好二手车出口工作的通知.
 *
 * <p>Immutable and thread-safe.
 */
public final class Notice2024No25 {
    /** The instrument itself. */
    public static final Instrument INSTRUMENT = Instrument.law("N25")
            .titled("关于进一步做好二手车出口工作的通知", "Notice on further improving the export of used vehicles")
            .issuedBy(
                    "Ministry of Commerce",
                    "Ministry of Industry and Information Technology",
                    "Ministry of Public Security",
                    "Ministry of Transport",
                    "General Administration of Customs")
            .numbered("商贸发〔2024〕25号")
            .inForceFrom(LocalDate.of(2024, 3, 1))
            .publishedAt("https://wms.mofcom.gov.cn/zcfb/wmzc/art/2024/art_cd52a79378204fae8c2a3e31ff553fc6.html")
            .build();

    /** Every vehicle meets WM/T 8-2022 or WM/T 9-2022 and has a third-party inspection report. */
    public static final Clause QUALITY_STANDARD_AND_REPORT = INSTRUMENT.clause(
            "N25-2.1",
            "part 2",
            Grade.H,
            "Every vehicle meets WM/T 8-2022 or WM/T 9-2022 and has a third-party inspection report.");

    /** Where the destination has an access standard, the exporter also declares conformity with it. */
    public static final Clause CONFORMITY_DECLARATION = INSTRUMENT.clause(
            "N25-2.2",
            "part 2",
            Grade.H,
            "Where the destination has an access standard, the exporter also declares conformity with it.");

    private static final List<Clause> ALL = List.of(QUALITY_STANDARD_AND_REPORT, CONFORMITY_DECLARATION);

    private Notice2024No25() {}

    /**
     * Returns the clauses in the order of the text.
     *
     * @return the clauses
     */
    public static List<Clause> all() {
        return ALL;
    }
}
