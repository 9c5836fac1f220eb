package io.chukou.compliance.core.law;

/**
 * How well the text of a clause is known, in the letters of the research it comes from.
 *
 * <p>Two scales are in use: A, A-, B, B-, C and H, M+, M. What was only heard of (L) or not found (X) has no constant,
 * because it is never coded as law. Where text and effect of a clause are known differently well, its grade is that of
 * the effect.
 *
 * <p>Immutable and thread-safe.
 */
public enum Grade {
    /** The Chinese wording was seen, and the same content in an independent place. */
    A("A", true),
    /** Like A, with one step that follows by necessary implication or rests on one text. */
    A_MINUS("A-", true),
    /** Seen in one credible secondary place, or in several paraphrases that agree. */
    B("B", false),
    /** Like B, but an interpretation. */
    B_MINUS("B-", false),
    /** A hint only: one paraphrase, or an inference. */
    C("C", false),
    /** The Chinese wording was seen, or two independent quotations of it. */
    H("H", true),
    /** One source, corroborated indirectly. */
    M_PLUS("M+", true),
    /** One secondary source, or a translation. */
    M("M", false);

    private final String letter;
    private final boolean mayBlock;

    Grade(String letter, boolean mayBlock) {
        this.letter = letter;
        this.mayBlock = mayBlock;
    }

    /**
     * Returns the grade as it is written, for example {@code A-}.
     *
     * @return the letter, with its sign
     */
    public String letter() {
        return letter;
    }

    /**
     * Says whether a clause of this grade may stop an export.
     *
     * @return true for A, A-, H and M+
     */
    public boolean mayBlock() {
        return mayBlock;
    }

    /**
     * Says whether a clause of this grade may warn, or refer a case to the authority.
     *
     * @return true for every grade that may block, and for B and M
     */
    public boolean mayWarnOrRefer() {
        return mayBlock || this == B || this == M;
    }
}
