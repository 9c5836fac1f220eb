package io.chukou.compliance.core.result;

/**
 * What one rule says of one case.
 *
 * <p>Immutable and thread-safe.
 */
public enum Outcome {
    /** The duty is met. */
    SATISFIED,
    /** The duty is not met. */
    VIOLATED,
    /** The facts do not tell whether the duty is met. */
    CANNOT_TELL,
    /** The facts do not tell, but only for want of facts that the caller vouches for. */
    ASSUMED,
    /** The duty does not exist in this case, at this stage or on this day. */
    NOT_APPLICABLE,
    /** The rule failed to run; nothing is concluded from it, and the case is not permitted. */
    FAULT
}
