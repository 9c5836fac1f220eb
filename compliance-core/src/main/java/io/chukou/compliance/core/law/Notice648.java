package io.chukou.compliance.core.law;

import java.time.LocalDate;
import java.util.List;

/**
 * The notice of 2025-11-11 that tightened the export of near-new and modified vehicles for applications made from
 * 2026-01-01.
 *
 * <p>Clauses without a day of their own are taken to apply from the same day.
 *
 * <p>Official title: 关于进一步加强二手车出口管理工作的通知.
 *
 * <p>Immutable and thread-safe.
 */
public final class Notice648 {
    /** The instrument itself. */
    public static final Instrument INSTRUMENT = Instrument.law("N648")
            .titled("关于进一步加强二手车出口管理工作的通知", "Notice on further strengthening the administration of used-vehicle exports")
            .issuedBy(
                    "Ministry of Commerce",
                    "Ministry of Industry and Information Technology",
                    "Ministry of Public Security",
                    "General Administration of Customs")
            .numbered("商贸函〔2025〕648号")
            .inForceFrom(LocalDate.of(2026, 1, 1))
            .publishedAt("https://www.gov.cn/zhengce/zhengceku/202511/content_7048644.htm")
            .build();

    /** A vehicle applied for 180 days or less after registration needs its own maker's after-sales letter. */
    public static final Clause NEAR_NEW_VEHICLES = INSTRUMENT.clause(
            "N648-1.1",
            "一(一)",
            Grade.A,
            "A vehicle applied for 180 days or less after registration needs its own maker's after-sales letter.");

    /**
     * Vehicles transferred pending export before the notice took effect are guided to ship in order. The sentence is
     * graded A; its legal effect, which nobody states, only C.
     */
    public static final Clause TRANSITION = INSTRUMENT.clause(
            "N648-1.1b",
            "一(一)",
            Grade.C,
            "Vehicles transferred pending export before the notice took effect are guided to ship in order.");

    /** Brand, model, registration date and transfer date on the application equal the registration certificate. */
    public static final Clause FORM_MATCHES_CERTIFICATE = INSTRUMENT.clause(
            "N648-1.2",
            "一(二)",
            Grade.A,
            "Brand, model, registration date and transfer date on the application equal the registration certificate.");

    /** Local authorities supervise exporters against the list of dishonest conduct. */
    public static final Clause CREDIT_SUPERVISION = INSTRUMENT.clause(
            "N648-1.3a",
            "一(三)",
            Grade.A,
            "Local authorities supervise exporters against the list of dishonest conduct.");

    /** An exporter that behaved dishonestly is called in for a talk. */
    public static final Clause CREDIT_TALK = INSTRUMENT.clause(
            "N648-1.3b", "一(三)", Grade.B, "An exporter that behaved dishonestly is called in for a talk.");

    /**
     * Repeated dishonesty, missing support or a sister firm leads to an order to take corrective measures. The four
     * triggers are graded A; the grade here is that of the order.
     */
    public static final Clause CREDIT_CORRECTION = INSTRUMENT.clause(
            "N648-1.3c",
            "一(三)",
            Grade.B,
            "Repeated dishonesty, missing support or a sister firm leads to an order to take corrective measures.");

    /** The authority weighs whether ordered measures were carried out before it decides on a licence. */
    public static final Clause CREDIT_WEIGHED_IN_LICENSING = INSTRUMENT.clause(
            "N648-1.3d",
            "一(三)",
            Grade.B,
            "The authority weighs whether ordered measures were carried out before it decides on a licence.");

    /**
     * The application states chassis brand, modified-vehicle brand and model. The fields are graded A; the grade here
     * is that of the consequence.
     */
    public static final Clause MODIFIED_VEHICLE_FIELDS = INSTRUMENT.clause(
            "N648-2.4a", "二(四)", Grade.B, "The application states chassis brand, modified-vehicle brand and model.");

    /** The application proves that the modification is real. */
    public static final Clause MODIFIED_VEHICLE_PROOF =
            INSTRUMENT.clause("N648-2.4b", "二(四)", Grade.A, "The application proves that the modification is real.");

    /** A modified product of the same kind is listed in the MIIT Announcement. */
    public static final Clause MODIFIED_VEHICLE_LISTED = INSTRUMENT.clause(
            "N648-2.4c", "二(四)", Grade.A, "A modified product of the same kind is listed in the MIIT Announcement.");

    /** The modified vehicle has a valid compulsory certification. */
    public static final Clause MODIFIED_VEHICLE_CERTIFIED = INSTRUMENT.clause(
            "N648-2.4d", "二(四)", Grade.A, "The modified vehicle has a valid compulsory certification.");

    /** Local authorities check a modifier's exports against its capacity and report anomalies. */
    public static final Clause MODIFIER_CAPACITY_CHECKED = INSTRUMENT.clause(
            "N648-2.4e",
            "二(四)",
            Grade.A,
            "Local authorities check a modifier's exports against its capacity and report anomalies.");

    private static final List<Clause> ALL = List.of(
            NEAR_NEW_VEHICLES,
            TRANSITION,
            FORM_MATCHES_CERTIFICATE,
            CREDIT_SUPERVISION,
            CREDIT_TALK,
            CREDIT_CORRECTION,
            CREDIT_WEIGHED_IN_LICENSING,
            MODIFIED_VEHICLE_FIELDS,
            MODIFIED_VEHICLE_PROOF,
            MODIFIED_VEHICLE_LISTED,
            MODIFIED_VEHICLE_CERTIFIED,
            MODIFIER_CAPACITY_CHECKED);

    private Notice648() {}

    /**
     * Returns the clauses in the order of the text.
     *
     * @return the clauses
     */
    public static List<Clause> all() {
        return ALL;
    }
}
