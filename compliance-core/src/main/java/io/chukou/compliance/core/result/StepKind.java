package io.chukou.compliance.core.result;

/**
 * What kind of step a way out asks for, from the least effort to the most.
 *
 * <p>Immutable and thread-safe.
 */
public enum StepKind {
    /** Find out a fact that is not known; the way works if it turns out as said. */
    ESTABLISH_FACT,
    /** Put right a fact that is known and in the way: a mismatch between papers, a wrong entry, a burden. */
    CORRECT,
    /** Obtain a document that is not at hand, with the content that is said. */
    OBTAIN_DOCUMENT,
    /** Wait until a day. */
    WAIT
}
