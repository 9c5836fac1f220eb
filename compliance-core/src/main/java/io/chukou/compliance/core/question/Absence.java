package io.chukou.compliance.core.question;

/**
 * What it means that a paper, or an entry on a paper, is absent from a case.
 *
 * <p>Immutable and thread-safe.
 */
public enum Absence {
    /** Absent means unknown: nothing is concluded from it. This is the default. */
    UNKNOWN,
    /**
     * Absent means not held: the caller says that the file is complete, so a duty to hold something absent is violated.
     * Facts that no paper could show to be missing, such as a mortgage, stay unknown.
     */
    NOT_HELD
}
