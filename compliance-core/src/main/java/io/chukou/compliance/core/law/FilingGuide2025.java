package io.chukou.compliance.core.law;

import java.time.LocalDate;
import java.util.List;

/**
 * The guide for enterprises on filing and on applying for the licence.
 *
 * <p>Its day of issue was not seen: the first day of the year of the revision is used, and the day itself is an open
 * question.
 *
 * <p>Official title: 二手车出口有关事项申办指南（企业版2025年修订）.
 *
 * <p>Immutable and thread-safe.
 */
public final class FilingGuide2025 {
    /** The instrument itself. */
    public static final Instrument INSTRUMENT = Instrument.law("G25")
            .titled(
                    "二手车出口有关事项申办指南（企业版2025年修订）",
                    "Guide to applications concerning the export of used vehicles (enterprise edition, 2025 revision)")
            .issuedBy("Ministry of Commerce")
            .inForceFrom(LocalDate.of(2025, 1, 1))
            .build();

    /** Filings go to provinces, municipalities, the five cities with separate plans and the Xinjiang Corps. */
    public static final Clause FILING_BODIES = INSTRUMENT.clause(
            "G25-1.1",
            "(一)",
            Grade.H,
            "Filings go to provinces, municipalities, the five cities with separate plans and the Xinjiang Corps.");

    /** Licences are issued by the licence bureau, the filing bodies and eight named cities. */
    public static final Clause ISSUING_BODIES = INSTRUMENT.clause(
            "G25-1.2",
            "(二)",
            Grade.H,
            "Licences are issued by the licence bureau, the filing bodies and eight named cities.");

    /** Centrally managed enterprises in Beijing apply to the licence bureau only. */
    public static final Clause CENTRAL_ENTERPRISES_IN_BEIJING = INSTRUMENT.clause(
            "G25-1.3", "(二)", Grade.H, "Centrally managed enterprises in Beijing apply to the licence bureau only.");

    /** The exporter answers for traceability and applies itself; after a breach applications are refused. */
    public static final Clause EXPORTER_APPLIES = INSTRUMENT.clause(
            "G25-1.4",
            "(四)",
            Grade.H,
            "The exporter answers for traceability and applies itself; after a breach applications are refused.");

    /** A filing is valid for one year from the day it passed; a renewal restarts the year. */
    public static final Clause FILING_VALIDITY = INSTRUMENT.clause(
            "G25-2.3",
            "filing part, article number not seen",
            Grade.M_PLUS,
            "A filing is valid for one year from the day it passed; a renewal restarts the year.");

    /** The application is paperless and online; the enterprise prints the licence. */
    public static final Clause PAPERLESS = INSTRUMENT.clause(
            "G25-3.1",
            "licence part, article number not seen",
            Grade.M_PLUS,
            "The application is paperless and online; the enterprise prints the licence.");

    /** The licence is issued within three working days of complete material. */
    public static final Clause ISSUE_PERIOD = INSTRUMENT.clause(
            "G25-3.2",
            "licence part, article number not seen",
            Grade.H,
            "The licence is issued within three working days of complete material.");

    /** The licensed number equals the declared number and is cleared once. */
    public static final Clause ONE_CLEARANCE = INSTRUMENT.clause(
            "G25-3.3",
            "licence part, article number not seen",
            Grade.H,
            "The licensed number equals the declared number and is cleared once.");

    /** A licence is valid for six months from issue and never beyond the calendar year. */
    public static final Clause LICENCE_VALIDITY = INSTRUMENT.clause(
            "G25-3.4",
            "licence part, article number not seen",
            Grade.H,
            "A licence is valid for six months from issue and never beyond the calendar year.");

    /** The form's VIN, exporter, consignor, condition 旧, brand and model agree with the certificate. */
    public static final Clause APPLICATION_FORM = INSTRUMENT.clause(
            "G25-3.5",
            "licence part, article number not seen",
            Grade.H,
            "The form's VIN, exporter, consignor, condition 旧, brand and model agree with the certificate.");

    /** The contract separates the after-sales duties of buyer and seller; a foreign one is translated. */
    public static final Clause CONTRACT_DIVIDES_AFTER_SALES_DUTIES = INSTRUMENT.clause(
            "G25-3.6",
            "licence part, article number not seen",
            Grade.M_PLUS,
            "The contract separates the after-sales duties of buyer and seller; a foreign one is translated.");

    /** The owner named on the certificate is the applicant. */
    public static final Clause CERTIFICATE_OWNER = INSTRUMENT.clause(
            "G25-3.7",
            "licence part, article number not seen",
            Grade.H,
            "The owner named on the certificate is the applicant.");

    /** The report names the exporter as the vehicle's owner or as the client. */
    public static final Clause REPORT_NAMES_EXPORTER = INSTRUMENT.clause(
            "G25-3.8",
            "licence part, article number not seen",
            Grade.M_PLUS,
            "The report names the exporter as the vehicle's owner or as the client.");

    /** The report states the day of inspection and the standard, WM/T 8-2022 or WM/T 9-2022. */
    public static final Clause REPORT_STATES_DATE_AND_STANDARD = INSTRUMENT.clause(
            "G25-3.9",
            "licence part, article number not seen",
            Grade.M_PLUS,
            "The report states the day of inspection and the standard, WM/T 8-2022 or WM/T 9-2022.");

    /** The report bears the inspection body's official seal. */
    public static final Clause REPORT_IS_SEALED = INSTRUMENT.clause(
            "G25-3.10",
            "licence part, article number not seen",
            Grade.M_PLUS,
            "The report bears the inspection body's official seal.");

    /** The declaration of conformity with the destination's standard bears the company seal. */
    public static final Clause CONFORMITY_DECLARATION = INSTRUMENT.clause(
            "G25-3.11",
            "licence part, article number not seen",
            Grade.H,
            "The declaration of conformity with the destination's standard bears the company seal.");

    private static final List<Clause> ALL = List.of(
            FILING_BODIES,
            ISSUING_BODIES,
            CENTRAL_ENTERPRISES_IN_BEIJING,
            EXPORTER_APPLIES,
            FILING_VALIDITY,
            PAPERLESS,
            ISSUE_PERIOD,
            ONE_CLEARANCE,
            LICENCE_VALIDITY,
            APPLICATION_FORM,
            CONTRACT_DIVIDES_AFTER_SALES_DUTIES,
            CERTIFICATE_OWNER,
            REPORT_NAMES_EXPORTER,
            REPORT_STATES_DATE_AND_STANDARD,
            REPORT_IS_SEALED,
            CONFORMITY_DECLARATION);

    private FilingGuide2025() {}

    /**
     * Returns the clauses in the order of the text.
     *
     * @return the clauses
     */
    public static List<Clause> all() {
        return ALL;
    }
}
