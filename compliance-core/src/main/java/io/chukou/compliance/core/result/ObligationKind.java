package io.chukou.compliance.core.result;

/**
 * What a day in a calendar of obligations means, or that a duty has none.
 *
 * <p>Immutable and thread-safe.
 */
public enum ObligationKind {
    /** A last day that has passed: the duty was met up to it, and is violated, or after export may be, on the day asked about. */
    OVERDUE,
    /** A last day that is still to come: if no fact changes, the rule is violated, or may be, from the day after on. */
    DUE,
    /** The first day on which a rule that is violated no longer is although no fact changes. */
    OPENS,
    /** A duty after export for which no day is known. */
    STANDING
}
