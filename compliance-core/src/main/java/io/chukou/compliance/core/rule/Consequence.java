package io.chukou.compliance.core.rule;

/**
 * What a violation of a rule means, after the verb of the law.
 *
 * <p>Immutable and thread-safe.
 */
public enum Consequence {
    /** The regime for used vehicles does not cover the case; another regime may. */
    OUT_OF_SCOPE,
    /** The step is refused. */
    BLOCK,
    /** The authority decides. */
    REFER,
    /** A duty or risk that does not stop the step. */
    WARN,
    /** Something worth knowing. */
    NOTE;

    /**
     * Says whether a violation of such a rule can change the verdict.
     *
     * @return true for all but WARN and NOTE
     */
    public boolean bearsOnVerdict() {
        return compareTo(REFER) <= 0;
    }
}
