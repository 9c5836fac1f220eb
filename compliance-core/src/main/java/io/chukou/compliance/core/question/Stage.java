package io.chukou.compliance.core.question;

/**
 * The steps of the law, in the order in which they are taken (2024 No. 6, section 4).
 *
 * <p>A question is asked for one stage. A rule names the stages at which its duty is tested.
 *
 * <p>Immutable and thread-safe.
 */
public enum Stage {
    /** 转让登记: the traffic police register the exporter as owner and annotate 转让待出口. */
    TRANSFER_REGISTRATION,
    /** 出口许可证申请: the exporter applies for the export licence. */
    LICENCE_APPLICATION,
    /** 报关: the vehicle is declared and cleared. */
    CUSTOMS_CLEARANCE,
    /** 装运: the vehicle is handed to a carrier. */
    SHIPMENT,
    /** 出口后: deregistration, service and traceability after export. */
    AFTER_EXPORT
}
