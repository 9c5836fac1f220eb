package io.chukou.compliance.core.law;

/**
 * What binds somebody to an instrument. Three kinds that are easily taken for each other are never mixed: the law, advice
 * that nobody has to follow, and what a carrier asks for before it takes a vehicle.
 *
 * <p>A recommended standard that a law makes binding is law.
 *
 * <p>Immutable and thread-safe.
 */
public enum Force {
    /** The law, or the practice of an authority: it may bar a vehicle. */
    LAW,
    /** Advice of an authority or a recommended standard: a rule that rests on it warns or notes, no more. */
    RECOMMENDATION,
    /** A term of one carrier: it stands in no rulebook but one that a caller adds to. */
    CARRIER_TERM
}
