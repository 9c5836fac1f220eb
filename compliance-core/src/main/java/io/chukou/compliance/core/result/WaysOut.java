package io.chukou.compliance.core.result;

import io.chukou.compliance.core.question.Question;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ways in which a case that is blocked or undetermined can come to be permitted; for any other verdict there are none.
 *
 * <p>Each way is a least set of steps: all of them together work, and no part of them does. The ways lead to PERMITTED; if
 * none does, to REFERRED.
 *
 * <p>Immutable and thread-safe.
 */
public final class WaysOut extends Answer {
    private final Verdict verdict;
    private final List<WayOut> ways;
    private final boolean complete;

    /**
     * Puts the ways together; the engine does this.
     *
     * @param reference the caller's own name for the case, masked, or null
     * @param question the question
     * @param rulebook which rules answered
     * @param verdict the verdict as the case stands
     * @param ways the ways, those of least effort first
     * @param complete whether every way within the stated bounds is among them
     */
    public WaysOut(
            @Nullable String reference,
            Question question,
            RulebookStamp rulebook,
            Verdict verdict,
            List<WayOut> ways,
            boolean complete) {
        super(reference, question, rulebook);
        this.verdict = verdict;
        this.ways = List.copyOf(ways);
        this.complete = complete;
    }

    /**
     * Returns the verdict as the case stands.
     *
     * @return the verdict
     */
    @Override
    public Verdict verdict() {
        return verdict;
    }

    /**
     * Returns the ways.
     *
     * @return the ways, those of least effort first; empty if the case is permitted, referred or out of scope, and if nothing
     *     helps
     */
    public List<WayOut> ways() {
        return ways;
    }

    /**
     * Says whether nothing lifts what bars the case.
     *
     * @return true if the case is blocked or undetermined, there is no way, and none can have been missed
     */
    public boolean isBarred() {
        return ways.isEmpty() && complete && (verdict == Verdict.BLOCKED || verdict == Verdict.UNDETERMINED);
    }

    /**
     * Says whether every way was looked for.
     *
     * @return false if the case leaves so much open that the search ended early; the ways found hold all the same
     */
    public boolean isComplete() {
        return complete;
    }
}
