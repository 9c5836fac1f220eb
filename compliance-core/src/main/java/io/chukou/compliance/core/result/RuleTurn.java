package io.chukou.compliance.core.result;

import io.chukou.compliance.core.rule.Rule;

/**
 * A rule that says something else after a turn of the verdict than before it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param before what the rule said on the last day before the turn
 * @param after what it says on the first day after it
 */
public record RuleTurn(Finding before, Finding after) {

    /**
     * Returns the rule.
     *
     * @return the rule of both findings
     */
    public Rule rule() {
        return after.rule();
    }

    /**
     * Says whether the rule came into force or went out of it, rather than time having passed under it.
     *
     * @return true if so
     */
    public boolean isChangeOfLaw() {
        return isNotInForce(before) != isNotInForce(after);
    }

    private static boolean isNotInForce(Finding finding) {
        return finding.reason().filter(Reason.NOT_IN_FORCE::equals).isPresent();
    }
}
