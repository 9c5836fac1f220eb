package io.chukou.compliance.core.result;

import io.chukou.compliance.core.fact.Fact;
import io.chukou.compliance.core.roadmap.Milestone;
import io.chukou.compliance.core.rule.Rule;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What keeps a milestone from being begun.
 *
 * <p>The rules are asked as if all that is still to come were in order: the papers of earlier milestones, and those that the
 * milestone itself brings. A paper that is not at hand yet is waited for and bars nothing.
 *
 * <p>Immutable and thread-safe.
 *
 * @param verdict what the rules of the milestone's stage say so, or null if no whole stage is asked
 * @param rules the rules that bar it whatever is still to come, in rulebook order
 * @param milestones what must be reached before, in the order of the law
 * @param facts what must be found out before the rules can tell, those that settle most first
 * @param opens the first later day on which the rules permit it although no fact changes, or null if none is known
 */
public record Obstacles(
        @Nullable Verdict verdict,
        List<Rule> rules,
        List<Milestone> milestones,
        List<Fact<?>> facts,
        @Nullable LocalDate opens) {

    /** Nothing is in the way, and nothing was asked. */
    public static final Obstacles NONE = new Obstacles(null, List.of(), List.of(), List.of(), null);

    /**
     * Takes copies.
     *
     * @param verdict what the rules of the milestone's stage say so, or null if no whole stage is asked
     * @param rules the rules that bar it whatever is still to come, in rulebook order
     * @param milestones what must be reached before, in the order of the law
     * @param facts what must be found out before the rules can tell, those that settle most first
     * @param opens the first later day on which the rules permit it although no fact changes, or null if none is known
     */
    public Obstacles {
        rules = List.copyOf(rules);
        milestones = List.copyOf(milestones);
        facts = List.copyOf(facts);
    }

    /**
     * Says what they make of the milestone.
     *
     * @return BLOCKED if rules bar it, WAITING if anything must come or be known before, otherwise POSSIBLE_NOW
     */
    public Progress.State state() {
        if (!rules.isEmpty()) {
            return Progress.State.BLOCKED;
        }
        boolean waits = !milestones.isEmpty() || !facts.isEmpty() || verdict == Verdict.UNDETERMINED;
        return waits ? Progress.State.WAITING : Progress.State.POSSIBLE_NOW;
    }

    /**
     * Says whether the rules cannot tell and nothing that is still to come would help them.
     *
     * @return true if the rulebook has no rule for the stage, or if an entry of a table of the law is missing
     */
    public boolean isUntold() {
        return verdict == Verdict.UNDETERMINED && milestones.isEmpty() && facts.isEmpty();
    }
}
