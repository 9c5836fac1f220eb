package io.chukou.compliance.core.result;

/**
 * The answer to a question.
 *
 * <p>There is no yes or no here on purpose: a caller who needs one says with {@link YesNo} what each verdict means.
 *
 * <p>Immutable and thread-safe.
 */
public enum Verdict {
    /** The regime for used vehicles does not cover the case. */
    OUT_OF_SCOPE,
    /** At least one blocking rule is violated, whatever else is unknown. */
    BLOCKED,
    /** Facts are missing, a rule failed, or nothing was checked. */
    UNDETERMINED,
    /** The authority decides. */
    REFERRED,
    /** Everything that blocks or refers is met, does not apply, or is vouched for. */
    PERMITTED
}
