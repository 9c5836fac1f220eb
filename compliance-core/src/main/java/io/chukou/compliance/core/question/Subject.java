package io.chukou.compliance.core.question;

/**
 * Who or what a fact is about; the unit in which a caller may vouch for facts that a case leaves open.
 *
 * <p>Immutable and thread-safe.
 */
public enum Subject {
    /** The car itself: kind, dates, maker, use, as an advertisement could state them. */
    VEHICLE,
    /** The legal status of the car: seizure, crime, smuggling, identity. Most of it nobody can put right. */
    LEGAL_STATUS,
    /** Burdens that can be lifted: mortgage, pledge, customs supervision, open violations and accidents. */
    ENCUMBRANCES,
    /** The transfer registration (转让登记) with its annotation, plate and owner. */
    TRANSFER,
    /** The exporter's standing and filing. */
    EXPORTER,
    /** The licence application form. */
    APPLICATION,
    /** The export contract. */
    CONTRACT,
    /** The third-party inspection and the periodic safety inspection. */
    INSPECTION,
    /** The exporter's declaration of conformity with the destination's standards. */
    CONFORMITY,
    /** What only the maker can give: its after-sales confirmation letter, and its authorisation if a reading asks for one. */
    LETTER,
    /** The proof that a modification is real, listed and certified. */
    MODIFICATION,
    /** The export licence as it was issued. */
    LICENCE,
    /** The declaration to the customs and the clearance. */
    CLEARANCE,
    /** The carriage abroad and its papers. */
    SHIPMENT,
    /** What the exporter does after the vehicle has left. */
    AFTERCARE,
    /** The country of destination. */
    DESTINATION,
    /** The days on which the steps are taken; they belong to the question. */
    DAYS;

    /**
     * Says whether a known fact about the subject stays as it is, whatever anybody does. A single fact may differ.
     *
     * @return true for the car itself, matters of law that nobody can put right, and the days
     */
    public boolean isLasting() {
        return this == VEHICLE || this == LEGAL_STATUS || this == DAYS;
    }
}
