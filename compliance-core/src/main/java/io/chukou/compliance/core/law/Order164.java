package io.chukou.compliance.core.law;

import java.time.LocalDate;
import java.util.List;

/**
 * The registration of motor vehicles by the traffic police.
 *
 * <p>Official title: 机动车登记规定.
 *
 * <p>Immutable and thread-safe.
 */
public final class Order164 {
    /** The instrument itself. */
    public static final Instrument INSTRUMENT = Instrument.law("R164")
            .titled("机动车登记规定", "Provisions on the registration of motor vehicles")
            .issuedBy("Ministry of Public Security")
            .numbered("公安部令第164号")
            .inForceFrom(LocalDate.of(2022, 5, 1))
            .publishedAt("https://www.moj.gov.cn/pub/sfbgw/flfggz/flfggzbmgz/202305/t20230509_478410.html")
            .build();

    /** The buyer applies for transfer registration within 30 days of delivery. */
    public static final Clause TRANSFER_WITHIN_30_DAYS = INSTRUMENT.clause(
            "R164-25a", "Art. 25", Grade.H, "The buyer applies for transfer registration within 30 days of delivery.");

    /** The seller settles all violations and accidents before the transfer. */
    public static final Clause VIOLATIONS_SETTLED_BEFORE_TRANSFER = INSTRUMENT.clause(
            "R164-25b", "Art. 25", Grade.H, "The seller settles all violations and accidents before the transfer.");

    /** The buyer presents the vehicle, identity, proof of transfer, certificate and licence card. */
    public static final Clause TRANSFER_PAPERS = INSTRUMENT.clause(
            "R164-26a",
            "Art. 26",
            Grade.H,
            "The buyer presents the vehicle, identity, proof of transfer, certificate and licence card.");

    /** A vehicle under customs supervision needs the proof of release or an approved transfer. */
    public static final Clause CUSTOMS_RELEASE = INSTRUMENT.clause(
            "R164-26b",
            "Art. 26(5)",
            Grade.H,
            "A vehicle under customs supervision needs the proof of release or an approved transfer.");

    /** If the inspection has expired, a safety-inspection certificate and proof of insurance are needed. */
    public static final Clause EXPIRED_INSPECTION = INSTRUMENT.clause(
            "R164-26c",
            "Art. 26(6)",
            Grade.H,
            "If the inspection has expired, a safety-inspection certificate and proof of insurance are needed.");

    /** A mortgaged or pledged vehicle is transferred jointly with the creditor; for export 2024 No. 6 bars it. */
    public static final Clause JOINT_TRANSFER_OF_ENCUMBERED_VEHICLE = INSTRUMENT.clause(
            "R164-26d",
            "Art. 26",
            Grade.H,
            "A mortgaged or pledged vehicle is transferred jointly with the creditor; for export 2024 No. 6 bars it.");

    /** For an export purchase the police annotate 转让待出口 and issue a temporary plate of at most 60 days. */
    public static final Clause EXPORT_ANNOTATION = INSTRUMENT.clause(
            "R164-28",
            "Art. 28",
            Grade.H,
            "For an export purchase the police annotate 转让待出口 and issue a temporary plate of at most 60 days.");

    /** Transfer is refused if the vehicle differs from its file. */
    public static final Clause TRANSFER_REFUSED_IF_NOT_AS_FILED = INSTRUMENT.clause(
            "R164-29.1", "Art. 29(1)", Grade.H, "Transfer is refused if the vehicle differs from its file.");

    /** Transfer is refused under customs supervision that is neither released nor approved for transfer. */
    public static final Clause TRANSFER_REFUSED_IF_UNDER_CUSTOMS = INSTRUMENT.clause(
            "R164-29.2",
            "Art. 29(2)",
            Grade.H,
            "Transfer is refused under customs supervision that is neither released nor approved for transfer.");

    /** Transfer is refused one year or less before the end of the service life. */
    public static final Clause TRANSFER_REFUSED_IF_NEAR_SCRAP = INSTRUMENT.clause(
            "R164-29.3",
            "Art. 29(3)",
            Grade.H,
            "Transfer is refused one year or less before the end of the service life.");

    /** Transfer is refused for invalid papers, wrong origin, scrap standard, sealing, theft, robbery or fraud. */
    public static final Clause TRANSFER_REFUSED_FOR_OTHER_CAUSES = INSTRUMENT.clause(
            "R164-29.4",
            "Art. 29(4), Art. 15",
            Grade.H,
            "Transfer is refused for invalid papers, wrong origin, scrap standard, sealing, theft, robbery or fraud.");

    /** A vehicle no longer used in China must be deregistered where it is registered. */
    public static final Clause DEREGISTER_WHEN_GONE = INSTRUMENT.clause(
            "R164-37a",
            "Art. 37(1)(4)",
            Grade.H,
            "A vehicle no longer used in China must be deregistered where it is registered.");

    /** Violations and accidents are settled before deregistration. */
    public static final Clause VIOLATIONS_SETTLED_BEFORE_DEREGISTRATION = INSTRUMENT.clause(
            "R164-37b", "Art. 37", Grade.H, "Violations and accidents are settled before deregistration.");

    /** The exporter applies for deregistration within two months of customs clearance. */
    public static final Clause DEREGISTRATION_WITHIN_TWO_MONTHS = INSTRUMENT.clause(
            "R164-37c",
            "Art. 37",
            Grade.H,
            "The exporter applies for deregistration within two months of customs clearance.");

    /** Deregistration needs owner's identity, registration certificate and proof of export. */
    public static final Clause DEREGISTRATION_PAPERS = INSTRUMENT.clause(
            "R164-39",
            "Art. 39",
            Grade.H,
            "Deregistration needs owner's identity, registration certificate and proof of export.");

    /** Deregistration is refused for invalid papers, sealing, theft, a file mismatch, mortgage or pledge. */
    public static final Clause DEREGISTRATION_REFUSED = INSTRUMENT.clause(
            "R164-42",
            "Art. 42",
            Grade.H,
            "Deregistration is refused for invalid papers, sealing, theft, a file mismatch, mortgage or pledge.");

    /** Other temporary plates last 30 days to six months and never outlive the compulsory insurance. */
    public static final Clause OTHER_TEMPORARY_PLATES = INSTRUMENT.clause(
            "R164-46/47",
            "Art. 46, Art. 47",
            Grade.H,
            "Other temporary plates last 30 days to six months and never outlive the compulsory insurance.");

    /** The inspection mark needs settled violations, licence card, insurance, tax proof and certificate. */
    public static final Clause INSPECTION_MARK = INSTRUMENT.clause(
            "R164-54",
            "Art. 54",
            Grade.H,
            "The inspection mark needs settled violations, licence card, insurance, tax proof and certificate.");

    /** Smuggling, illegal assembly and frequent transfers in a short time are grounds for investigation. */
    public static final Clause INVESTIGATION = INSTRUMENT.clause(
            "R164-74",
            "Art. 74",
            Grade.H,
            "Smuggling, illegal assembly and frequent transfers in a short time are grounds for investigation.");

    /** False material leads to refusal, fines and a ban; a registration won by fraud is revoked. */
    public static final Clause FALSE_MATERIAL = INSTRUMENT.clause(
            "R164-80/81",
            "Art. 80, Art. 81",
            Grade.H,
            "False material leads to refusal, fines and a ban; a registration won by fraud is revoked.");

    /** A used-vehicle exporter is an enterprise recognised by the commerce authority. */
    public static final Clause EXPORTER_IS_RECOGNISED = INSTRUMENT.clause(
            "R164-91",
            "Art. 91",
            Grade.H,
            "A used-vehicle exporter is an enterprise recognised by the commerce authority.");

    private static final List<Clause> ALL = List.of(
            TRANSFER_WITHIN_30_DAYS,
            VIOLATIONS_SETTLED_BEFORE_TRANSFER,
            TRANSFER_PAPERS,
            CUSTOMS_RELEASE,
            EXPIRED_INSPECTION,
            JOINT_TRANSFER_OF_ENCUMBERED_VEHICLE,
            EXPORT_ANNOTATION,
            TRANSFER_REFUSED_IF_NOT_AS_FILED,
            TRANSFER_REFUSED_IF_UNDER_CUSTOMS,
            TRANSFER_REFUSED_IF_NEAR_SCRAP,
            TRANSFER_REFUSED_FOR_OTHER_CAUSES,
            DEREGISTER_WHEN_GONE,
            VIOLATIONS_SETTLED_BEFORE_DEREGISTRATION,
            DEREGISTRATION_WITHIN_TWO_MONTHS,
            DEREGISTRATION_PAPERS,
            DEREGISTRATION_REFUSED,
            OTHER_TEMPORARY_PLATES,
            INSPECTION_MARK,
            INVESTIGATION,
            FALSE_MATERIAL,
            EXPORTER_IS_RECOGNISED);

    private Order164() {}

    /**
     * Returns the clauses in the order of the text.
     *
     * @return the clauses
     */
    public static List<Clause> all() {
        return ALL;
    }
}
