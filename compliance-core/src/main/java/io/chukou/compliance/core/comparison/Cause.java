package io.chukou.compliance.core.comparison;

/**
 * In what two situations can differ, and so what can make an answer another one.
 *
 * <p>Another day makes two differences: days are counted up to it ({@link #TIME}), and its law governs ({@link #LAW}).
 *
 * <p>Immutable and thread-safe.
 */
public enum Cause {
    /** The cases differ. A date on a paper is a fact, also where it decides which law governs. */
    FACTS,
    /** The as-of dates differ, and days are counted up to them. */
    TIME,
    /** A rule came into force or went out of it between the as-of dates, or the rulebooks have other rules or tables. */
    LAW,
    /** The rulebooks read the same text in different ways. */
    READING
}
