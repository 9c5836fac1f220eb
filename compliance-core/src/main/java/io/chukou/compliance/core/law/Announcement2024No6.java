package io.chukou.compliance.core.law;

import java.time.LocalDate;
import java.util.List;

/**
 * The base regime: who may export which used vehicle, in which steps, with which papers.
 *
 * <p>Official title: 关于二手车出口有关事项的公告.
 *
 * <p>Immutable and thread-safe.
 */
public final class Announcement2024No6 {
    /** The instrument itself. */
    public static final Instrument INSTRUMENT = Instrument.law("A6")
            .titled("关于二手车出口有关事项的公告", "Announcement on matters concerning the export of used vehicles")
            .issuedBy(
                    "Ministry of Commerce",
                    "Ministry of Industry and Information Technology",
                    "Ministry of Public Security",
                    "Ministry of Transport",
                    "General Administration of Customs")
            .numbered("公告2024年第6号")
            .inForceFrom(LocalDate.of(2024, 3, 1))
            .publishedAt(
                    "https://www.mofcom.gov.cn/zcfb/blgg/bl/2024/art/2024/art_92204c384cb34be5b63d169eba63759c.html")
            .build();

    /** A used vehicle is a registered automobile or trailer, not yet scrap, that is traded to a new owner. */
    public static final Clause USED_VEHICLE = INSTRUMENT.clause(
            "A6-1.1",
            "section 1",
            Grade.H,
            "A used vehicle is a registered automobile or trailer, not yet scrap, that is traded to a new owner.");

    /** Three-wheeled vehicles and low-speed trucks do not count as automobiles. */
    public static final Clause NOT_THREE_WHEELED_OR_LOW_SPEED = INSTRUMENT.clause(
            "A6-1.2", "section 1", Grade.H, "Three-wheeled vehicles and low-speed trucks do not count as automobiles.");

    /**
     * The definition names automobiles and trailers only, so motorcycles are outside it. The text is graded H; the
     * grade here is that of the effect.
     */
    public static final Clause NOT_MOTORCYCLES = INSTRUMENT.clause(
            "A6-1.3",
            "section 1",
            Grade.M,
            "The definition names automobiles and trailers only, so motorcycles are outside it.");

    /** An exporter is an enterprise registered in China; a private person cannot be one. */
    public static final Clause EXPORTER_IS_ENTERPRISE = INSTRUMENT.clause(
            "A6-1.4",
            "section 1",
            Grade.H,
            "An exporter is an enterprise registered in China; a private person cannot be one.");

    /**
     * A used vehicle leaves the customs territory only under an export licence. That Hong Kong, Macao and Taiwan count
     * as export is a reading graded M.
     */
    public static final Clause EXPORT_LICENCE = INSTRUMENT.clause(
            "A6-1.5",
            "section 1",
            Grade.H,
            "A used vehicle leaves the customs territory only under an export licence.");

    /** A maker that exports is registered in China as an independent legal person. */
    public static final Clause MAKER_IS_LEGAL_PERSON = INSTRUMENT.clause(
            "A6-2.1a",
            "section 2",
            Grade.H,
            "A maker that exports is registered in China as an independent legal person.");

    /** A maker that exports is listed in the MIIT Announcement of vehicle makers and products. */
    public static final Clause MAKER_IS_LISTED = INSTRUMENT.clause(
            "A6-2.1b",
            "section 2",
            Grade.H,
            "A maker that exports is listed in the MIIT Announcement of vehicle makers and products.");

    /** A maker exports only vehicles it made itself. */
    public static final Clause MAKER_EXPORTS_OWN_PRODUCTS =
            INSTRUMENT.clause("A6-2.1c", "section 2", Grade.H, "A maker exports only vehicles it made itself.");

    /** A maker that exports has no unrectified violation and no record of serious dishonesty. */
    public static final Clause MAKER_COMPLIES = INSTRUMENT.clause(
            "A6-2.1d",
            "section 2",
            Grade.H,
            "A maker that exports has no unrectified violation and no record of serious dishonesty.");

    /** A trader that exports is registered in China as an independent legal person. */
    public static final Clause TRADER_IS_LEGAL_PERSON = INSTRUMENT.clause(
            "A6-2.2a",
            "section 2",
            Grade.H,
            "A trader that exports is registered in China as an independent legal person.");

    /** A trader has fixed offices, a display and sales site, and experience in selling or trading vehicles. */
    public static final Clause TRADER_PREMISES_AND_EXPERIENCE = INSTRUMENT.clause(
            "A6-2.2b",
            "section 2",
            Grade.H,
            "A trader has fixed offices, a display and sales site, and experience in selling or trading vehicles.");

    /** A trader can appraise vehicles and employs at least three appraisers. */
    public static final Clause TRADER_APPRAISERS = INSTRUMENT.clause(
            "A6-2.2c", "section 2", Grade.H, "A trader can appraise vehicles and employs at least three appraisers.");

    /** A trader has no unrectified violation and no record of serious dishonesty. */
    public static final Clause TRADER_COMPLIES = INSTRUMENT.clause(
            "A6-2.2d",
            "section 2",
            Grade.H,
            "A trader has no unrectified violation and no record of serious dishonesty.");

    /** The exporter is filed with the provincial commerce authority where it is registered. */
    public static final Clause FILING = INSTRUMENT.clause(
            "A6-3.1",
            "section 3",
            Grade.H,
            "The exporter is filed with the provincial commerce authority where it is registered.");

    /** The authority reviews a filing within 15 working days. */
    public static final Clause FILING_REVIEW =
            INSTRUMENT.clause("A6-3.2", "section 3", Grade.M, "The authority reviews a filing within 15 working days.");

    /** A filing is valid for one year and must be renewed. */
    public static final Clause FILING_VALIDITY =
            INSTRUMENT.clause("A6-3.3", "section 3", Grade.H, "A filing is valid for one year and must be renewed.");

    /** The steps are transfer registration, licence, customs clearance and deregistration, in this order. */
    public static final Clause ORDER_OF_STEPS = INSTRUMENT.clause(
            "A6-4.1",
            "section 4",
            Grade.H,
            "The steps are transfer registration, licence, customs clearance and deregistration, in this order.");

    /** The police annotate 转让待出口 on the certificate, take the plates back and issue a temporary one. */
    public static final Clause TRANSFER_PENDING_EXPORT = INSTRUMENT.clause(
            "A6-4.2",
            "section 4",
            Grade.H,
            "The police annotate 转让待出口 on the certificate, take the plates back and issue a temporary one.");

    /** A temporary plate lasts as long as the compulsory insurance and at most 60 days. */
    public static final Clause TEMPORARY_PLATE = INSTRUMENT.clause(
            "A6-4.3",
            "section 4",
            Grade.H,
            "A temporary plate lasts as long as the compulsory insurance and at most 60 days.");

    /** A vehicle transferred pending export may not be traded or change owner again in China. */
    public static final Clause NO_DOMESTIC_RESALE = INSTRUMENT.clause(
            "A6-4.5",
            "section 4",
            Grade.H,
            "A vehicle transferred pending export may not be traded or change owner again in China.");

    /** Who exports applies for the licence; nobody may apply in the exporter's place. */
    public static final Clause EXPORTER_APPLIES = INSTRUMENT.clause(
            "A6-4.6",
            "section 4",
            Grade.H,
            "Who exports applies for the licence; nobody may apply in the exporter's place.");

    /** The licence is issued within three working days of a complete file. */
    public static final Clause ISSUE_PERIOD = INSTRUMENT.clause(
            "A6-4.7", "section 4", Grade.H, "The licence is issued within three working days of a complete file.");

    /** One application covers one batch: one commodity code and at most 20 vehicles. */
    public static final Clause BATCH_LIMIT = INSTRUMENT.clause(
            "A6-4.8",
            "section 4",
            Grade.H,
            "One application covers one batch: one commodity code and at most 20 vehicles.");

    /** The licensed number is declared and cleared in one go; a smaller number needs a new licence. */
    public static final Clause ONE_CLEARANCE = INSTRUMENT.clause(
            "A6-4.9",
            "section 4",
            Grade.H,
            "The licensed number is declared and cleared in one go; a smaller number needs a new licence.");

    /** A vehicle that was cleared for export may not be returned. */
    public static final Clause NO_RETURN = INSTRUMENT.clause(
            "A6-4.10", "section 4", Grade.H, "A vehicle that was cleared for export may not be returned.");

    /** The exporter applies for deregistration within two months of clearance. */
    public static final Clause DEREGISTRATION = INSTRUMENT.clause(
            "A6-4.11", "section 4", Grade.H, "The exporter applies for deregistration within two months of clearance.");

    /** The form carries each VIN, exporter and consignor alike, condition 旧, and agrees with the certificate. */
    public static final Clause APPLICATION_FORM = INSTRUMENT.clause(
            "A6-5.1",
            "section 5",
            Grade.H,
            "The form carries each VIN, exporter and consignor alike, condition 旧, and agrees with the certificate.");

    /** The export contract is effective, covers after-sales service and has a Chinese translation if foreign. */
    public static final Clause EXPORT_CONTRACT = INSTRUMENT.clause(
            "A6-5.2",
            "section 5",
            Grade.H,
            "The export contract is effective, covers after-sales service and has a Chinese translation if foreign.");

    /** The owner named on the registration certificate is the exporter that applies. */
    public static final Clause CERTIFICATE_OWNER = INSTRUMENT.clause(
            "A6-5.3",
            "section 5",
            Grade.H,
            "The owner named on the registration certificate is the exporter that applies.");

    /** A third party's report shows a pass under WM/T 8-2022 or 9-2022, with that body's own declaration. */
    public static final Clause INSPECTION_REPORT = INSTRUMENT.clause(
            "A6-5.4",
            "section 5",
            Grade.H,
            "A third party's report shows a pass under WM/T 8-2022 or 9-2022, with that body's own declaration.");

    /**
     * The exporter declares under seal that the vehicle meets the destination's access standard. The grade is that of
     * the duty where the destination has such a standard. Whether the paper is due where it has none is an open question;
     * summaries list it among the papers of every application, and asking for it always is the strict reading.
     */
    public static final Clause CONFORMITY_DECLARATION = INSTRUMENT.clause(
            "A6-5.5",
            "section 5",
            Grade.H,
            "The exporter declares under seal that the vehicle meets the destination's access standard.");

    /** No export at the scrap standard, or one year or less before the end of the service life. */
    public static final Clause AT_OR_NEAR_SCRAP = INSTRUMENT.clause(
            "A6-6.1",
            "section 6 (1)",
            Grade.H,
            "No export at the scrap standard, or one year or less before the end of the service life.");

    /** No export while mortgaged, pledged or under customs supervision. */
    public static final Clause ENCUMBERED = INSTRUMENT.clause(
            "A6-6.2", "section 6 (2)", Grade.H, "No export while mortgaged, pledged or under customs supervision.");

    /** No export while sealed or detained by an organ of the state. */
    public static final Clause SEALED_OR_DETAINED = INSTRUMENT.clause(
            "A6-6.3", "section 6 (3)", Grade.H, "No export while sealed or detained by an organ of the state.");

    /** No export of a vehicle obtained by theft, robbery, fraud or another crime. */
    public static final Clause UNLAWFULLY_OBTAINED = INSTRUMENT.clause(
            "A6-6.4",
            "section 6 (4)",
            Grade.H,
            "No export of a vehicle obtained by theft, robbery, fraud or another crime.");

    /** No export if VIN, engine or motor number or other data differ from the registration certificate. */
    public static final Clause NOT_AS_CERTIFIED = INSTRUMENT.clause(
            "A6-6.5",
            "section 6 (5)",
            Grade.H,
            "No export if VIN, engine or motor number or other data differ from the registration certificate.");

    /** No export of a smuggled or illegally assembled vehicle. */
    public static final Clause SMUGGLED_OR_ASSEMBLED = INSTRUMENT.clause(
            "A6-6.6", "section 6 (6)", Grade.H, "No export of a smuggled or illegally assembled vehicle.");

    /** No export if the legal certificates and vouchers are incomplete. */
    public static final Clause PAPERS_INCOMPLETE = INSTRUMENT.clause(
            "A6-6.7", "section 6 (7)", Grade.H, "No export if the legal certificates and vouchers are incomplete.");

    /** No export of a vehicle that failed its inspection. */
    public static final Clause INSPECTION_FAILED =
            INSTRUMENT.clause("A6-6.8", "section 6 (8)", Grade.H, "No export of a vehicle that failed its inspection.");

    /** No export while traffic violations or accidents are unsettled. */
    public static final Clause OPEN_VIOLATIONS_OR_ACCIDENTS = INSTRUMENT.clause(
            "A6-6.9", "section 6 (9)", Grade.M_PLUS, "No export while traffic violations or accidents are unsettled.");

    /** No export of any other vehicle whose trade or export the law bars. */
    public static final Clause OTHERWISE_BARRED = INSTRUMENT.clause(
            "A6-6.10",
            "section 6 (10)",
            Grade.M_PLUS,
            "No export of any other vehicle whose trade or export the law bars.");

    /** The exporter answers for quality traceability and provides service, spare parts and repair support. */
    public static final Clause TRACEABILITY_AND_SERVICE = INSTRUMENT.clause(
            "A6-7.1",
            "section 7",
            Grade.H,
            "The exporter answers for quality traceability and provides service, spare parts and repair support.");

    /** Filed exporters may query the maintenance records of vehicles. */
    public static final Clause MAINTENANCE_RECORDS = INSTRUMENT.clause(
            "A6-7.2", "section 7", Grade.H, "Filed exporters may query the maintenance records of vehicles.");

    /** After an export in breach, new applications are no longer accepted. */
    public static final Clause EXPORT_IN_BREACH = INSTRUMENT.clause(
            "A6-7.4", "section 7", Grade.H, "After an export in breach, new applications are no longer accepted.");

    private static final List<Clause> ALL = List.of(
            USED_VEHICLE,
            NOT_THREE_WHEELED_OR_LOW_SPEED,
            NOT_MOTORCYCLES,
            EXPORTER_IS_ENTERPRISE,
            EXPORT_LICENCE,
            MAKER_IS_LEGAL_PERSON,
            MAKER_IS_LISTED,
            MAKER_EXPORTS_OWN_PRODUCTS,
            MAKER_COMPLIES,
            TRADER_IS_LEGAL_PERSON,
            TRADER_PREMISES_AND_EXPERIENCE,
            TRADER_APPRAISERS,
            TRADER_COMPLIES,
            FILING,
            FILING_REVIEW,
            FILING_VALIDITY,
            ORDER_OF_STEPS,
            TRANSFER_PENDING_EXPORT,
            TEMPORARY_PLATE,
            NO_DOMESTIC_RESALE,
            EXPORTER_APPLIES,
            ISSUE_PERIOD,
            BATCH_LIMIT,
            ONE_CLEARANCE,
            NO_RETURN,
            DEREGISTRATION,
            APPLICATION_FORM,
            EXPORT_CONTRACT,
            CERTIFICATE_OWNER,
            INSPECTION_REPORT,
            CONFORMITY_DECLARATION,
            AT_OR_NEAR_SCRAP,
            ENCUMBERED,
            SEALED_OR_DETAINED,
            UNLAWFULLY_OBTAINED,
            NOT_AS_CERTIFIED,
            SMUGGLED_OR_ASSEMBLED,
            PAPERS_INCOMPLETE,
            INSPECTION_FAILED,
            OPEN_VIOLATIONS_OR_ACCIDENTS,
            OTHERWISE_BARRED,
            TRACEABILITY_AND_SERVICE,
            MAINTENANCE_RECORDS,
            EXPORT_IN_BREACH);

    private Announcement2024No6() {}

    /**
     * Returns the clauses in the order of the text.
     *
     * @return the clauses
     */
    public static List<Clause> all() {
        return ALL;
    }
}
