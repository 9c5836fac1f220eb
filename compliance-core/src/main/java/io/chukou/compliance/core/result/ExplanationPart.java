package io.chukou.compliance.core.result;

import io.chukou.compliance.core.condition.Explanation;

/**
 * One of the questions that a rule asks in turn.
 *
 * <p>Immutable and thread-safe.
 *
 * @param role which of the questions
 * @param tree the answer and why
 * @param decides whether this answer decides the finding
 */
public record ExplanationPart(Role role, Explanation tree, boolean decides) {

    /**
     * The questions, in the order in which they are asked.
     *
     * <p>Immutable and thread-safe.
     */
    public enum Role {
        /** Is the rule tested at the stage asked about? */
        STAGE,
        /** Is it in force on the day of the step? */
        FORCE,
        /** Does the duty exist in this case? */
        APPLIES,
        /** Is the duty met, with what the caller vouches for? */
        REQUIRES
    }
}
