package io.chukou.compliance.core.condition;

/**
 * What a node of an explanation tests.
 *
 * <p>Immutable and thread-safe.
 */
public enum ConditionKind {
    /** The step asked about is one at which the rule is tested. */
    AT_STAGE,
    /** The day of the step lies in the days on which the rule is in force. */
    IN_FORCE,
    /** Nothing: it always holds. */
    ALWAYS,
    /** Nothing: it never holds. */
    NEVER,
    /** A paper, an entry on it, or a list is at hand. */
    PRESENT,
    /** A fact has one of the values that the rule lists. */
    ONE_OF,
    /** Two facts have the same value. */
    SAME,
    /** Two dates are the same day. */
    SAME_DAY,
    /** A number lies within bounds. */
    COUNT,
    /** The number of days from one day to another lies within bounds. */
    DAYS_BETWEEN,
    /** One day comes before another. */
    BEFORE,
    /** One day is another or comes before it. */
    NOT_AFTER,
    /** A list contains a value. */
    CONTAINS,
    /** A test that has a name, such as a look-up in a table of the law. */
    NAMED,
    /** All nodes below hold. */
    ALL,
    /** At least one node below holds. */
    ANY,
    /** The node below does not hold. */
    NOT,
    /** What follows holds as it is told and by what is on paper; one node below if nothing is only declared. */
    ON_PAPER,
    /** What follows holds as it is told, be it declared or on paper. */
    AS_TOLD,
    /** What follows holds by what is on paper. */
    BY_PAPERS,
    /** What follows is the selected alternative of a reading, and decides. */
    READING,
    /** At least one element of a list meets the condition. */
    SOME,
    /** Every element of a list meets the condition. */
    EVERY,
    /** One element of a list meets the condition; the node below says why. */
    ELEMENT,
    /** A test that failed to run, so that nothing is concluded from it. */
    FAULT
}
