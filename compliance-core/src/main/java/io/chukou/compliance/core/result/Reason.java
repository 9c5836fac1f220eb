package io.chukou.compliance.core.result;

/**
 * Why a rule does not apply.
 *
 * <p>Immutable and thread-safe.
 */
public enum Reason {
    /** The duty belongs to another stage than the one asked about. */
    OTHER_STAGE,
    /** The duty is not in force on the day of the step. */
    NOT_IN_FORCE,
    /** The case is not of the kind that the duty is about. */
    CONDITION
}
