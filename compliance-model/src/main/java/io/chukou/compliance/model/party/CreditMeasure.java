package io.chukou.compliance.model.party;

/**
 * The step that the authority has taken against an exporter for dishonest behaviour (企业动态管理).
 *
 * <p>The steps follow one another in the order of the constants.
 */
public enum CreditMeasure {
    /** No step was taken. */
    NONE,
    /** The exporter was called in for a talk (约谈). */
    TALK,
    /** The exporter was ordered to put things right and has not yet done so (责令整改). */
    CORRECTION_ORDERED,
    /** The exporter was ordered to put things right and has done so (完成整改). */
    CORRECTION_DONE
}
