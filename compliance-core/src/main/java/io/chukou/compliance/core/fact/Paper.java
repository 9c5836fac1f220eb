package io.chukou.compliance.core.fact;

/**
 * The paper or record that carries a fact. The message bundles name it and say who issues it.
 *
 * <p>Immutable and thread-safe.
 */
public enum Paper {
    /** The car itself and its maker's data plate. */
    VEHICLE,
    /** 机动车登记证书, issued by the traffic police. */
    REGISTRATION_CERTIFICATE,
    /** The traffic police's records of encumbrances, seizures, violations and inspections. */
    POLICE_RECORD,
    /** The papers of the transfer registration, issued by the traffic police. */
    TRANSFER_REGISTRATION,
    /** The exporter's filing (备案) with the provincial commerce authority. */
    EXPORTER_FILING,
    /** 出口许可证申请表, filled in by the exporter. */
    LICENCE_APPLICATION,
    /** The third-party inspection report, issued by an inspection body. */
    INSPECTION_REPORT,
    /** The export contract, signed by exporter and buyer. */
    EXPORT_CONTRACT,
    /** The exporter's declaration of conformity with the destination's standards. */
    CONFORMITY_DECLARATION,
    /** 售后维修服务确认书, issued by the vehicle's maker. */
    MAKER_LETTER,
    /** Proof of the modification, listing and certification, issued by the modifier. */
    MODIFICATION_PROOF,
    /** 出口许可证, issued by the licence issuing body. */
    EXPORT_LICENCE,
    /** 出口货物报关单, filed by the exporter with the customs. */
    CUSTOMS_DECLARATION,
    /** The papers of the carriage: booking, dangerous goods declaration, certificates. */
    SHIPPING_PAPERS,
    /** What the exporter keeps of the time after export: deregistration, proof of export, service. */
    AFTER_EXPORT_RECORD,
    /** The caller's question: what only the person who asks can say. */
    QUESTION
}
