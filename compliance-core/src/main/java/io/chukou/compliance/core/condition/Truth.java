package io.chukou.compliance.core.condition;

import java.util.Optional;

/**
 * The three truth values of Kleene's strong logic.
 *
 * <p>Immutable and thread-safe.
 */
public enum Truth {
    /** The condition does not hold. */
    FALSE,
    /** The facts do not tell. */
    UNKNOWN,
    /** The condition holds. */
    TRUE;

    /**
     * Turns a decided question into a truth value.
     *
     * @param value the decision
     * @return TRUE or FALSE
     */
    public static Truth of(boolean value) {
        return value ? TRUE : FALSE;
    }

    /**
     * Turns a question that may be open into a truth value.
     *
     * @param value the decision, or empty
     * @return TRUE, FALSE or UNKNOWN
     */
    static Truth of(Optional<Boolean> value) {
        return value.map(Truth::of).orElse(UNKNOWN);
    }

    /**
     * Returns the answer as a decision.
     *
     * @return true or false; empty for UNKNOWN
     */
    public Optional<Boolean> decision() {
        return this == UNKNOWN ? Optional.empty() : Optional.of(this == TRUE);
    }

    /**
     * Returns the conjunction, which is the lesser of both in the order FALSE, UNKNOWN, TRUE.
     *
     * @param other the other value
     * @return the conjunction
     */
    public Truth and(Truth other) {
        return this == FALSE || other == TRUE ? this : other == FALSE ? FALSE : UNKNOWN;
    }

    /**
     * Returns the disjunction, which is the greater of both.
     *
     * @param other the other value
     * @return the disjunction
     */
    public Truth or(Truth other) {
        return this == TRUE || other == FALSE ? this : other == TRUE ? TRUE : UNKNOWN;
    }

    /**
     * Returns the negation; unknown stays unknown.
     *
     * @return the negation
     */
    public Truth not() {
        return switch (this) {
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
            case TRUE -> FALSE;
        };
    }
}
