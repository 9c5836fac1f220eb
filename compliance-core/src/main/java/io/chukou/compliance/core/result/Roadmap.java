package io.chukou.compliance.core.result;

import io.chukou.compliance.core.fact.DayRange;
import io.chukou.compliance.core.question.Question;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The milestones of the law in their order, each with where the case stands on the day asked about.
 *
 * <p>What the case does not show counts as not done. The stage of the question has a say in the verdict only; assumptions
 * vouch for facts that the rules ask for, and never that something is done.
 *
 * <p>Immutable and thread-safe.
 */
public final class Roadmap extends Answer {
    private final Verdict verdict;
    private final List<Progress> progress;

    /**
     * Puts a roadmap together; the engine does this.
     *
     * @param reference the caller's own name for the case, masked, or null
     * @param question the question
     * @param rulebook which rules answered
     * @param verdict the verdict for the question as it was asked
     * @param progress one entry for each milestone, in the order of the law
     */
    public Roadmap(
            @Nullable String reference,
            Question question,
            RulebookStamp rulebook,
            Verdict verdict,
            List<Progress> progress) {
        super(reference, question, rulebook);
        this.verdict = verdict;
        this.progress = List.copyOf(progress);
    }

    @Override
    public Verdict verdict() {
        return verdict;
    }

    /**
     * Returns where the case stands.
     *
     * @return one entry for each milestone, in the order of the law
     */
    public List<Progress> progress() {
        return progress;
    }

    /**
     * Returns what can be done next.
     *
     * @return the milestones that are possible now, in the order of the law
     */
    public List<Progress> next() {
        return progress.stream()
                .filter(one -> one.state() == Progress.State.POSSIBLE_NOW)
                .toList();
    }

    /**
     * Says whether the last day by which a milestone is due has certainly passed.
     *
     * @param one an entry of this roadmap
     * @return true if every day on which that last day may lie is before the day asked about
     */
    public boolean isOverdue(Progress one) {
        DayRange latest = one.latest();
        return latest != null && latest.last() < question().asOf().toEpochDay();
    }

    /** Returns milestones and states. */
    @Override
    public String toString() {
        return progress.toString();
    }
}
