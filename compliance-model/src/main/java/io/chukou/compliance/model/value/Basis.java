package io.chukou.compliance.model.value;

/**
 * Where the facts of a section come from: whether somebody says so, or whether it was read.
 *
 * <p>The law asks for papers. What an advertisement or a seller says is worth an answer, but not the answer of the paper.
 *
 * <p>Immutable and thread-safe.
 */
public enum Basis {
    /** Somebody says so: an advertisement, a seller, a form on a web site. */
    DECLARED,
    /** Read off the paper that carries it, or off the vehicle itself. */
    ON_PAPER
}
