package io.chukou.compliance.core.result;

import io.chukou.compliance.core.condition.Explanation;
import java.util.List;
import java.util.Optional;

/**
 * Why one rule says of one case what it says.
 *
 * <p>A rule asks up to four questions in turn and stops where the answer is no before its requirement. The finding follows
 * from the answers: the duty is met unless all before the requirement hold and the requirement does not. The parts that
 * decide it are:
 *
 * <ul>
 *   <li>NOT_APPLICABLE: the part that does not hold;
 *   <li>SATISFIED and ASSUMED: the requirement alone, even where it is unknown whether the duty exists;
 *   <li>VIOLATED: all parts;
 *   <li>CANNOT_TELL: the parts that are unknown;
 *   <li>FAULT: the parts in which a test failed to run.
 * </ul>
 *
 * <p>Immutable and thread-safe.
 */
public final class FindingExplanation {
    private final Finding finding;
    private final List<ExplanationPart> parts;

    /**
     * Puts an explanation together; the engine does this.
     *
     * @param finding the finding
     * @param parts the questions that the rule asked, in order
     */
    public FindingExplanation(Finding finding, List<ExplanationPart> parts) {
        this.finding = finding;
        this.parts = List.copyOf(parts);
    }

    /**
     * Returns what is explained.
     *
     * @return the finding
     */
    public Finding finding() {
        return finding;
    }

    /**
     * Returns the questions that the rule asked.
     *
     * @return the parts, at least one, in order; none stands behind one that does not hold
     */
    public List<ExplanationPart> parts() {
        return parts;
    }

    /**
     * Returns one part.
     *
     * @param role the question
     * @return its answer; empty if the rule did not come to ask it
     */
    public Optional<ExplanationPart> part(ExplanationPart.Role role) {
        return parts.stream().filter(part -> part.role() == role).findFirst();
    }

    /**
     * Says whether a node decides the one above it.
     *
     * @param parent a node of one of the parts
     * @param child a node right below it
     * @return true if it does; in a rule that failed to run, true if the failed test stands there or below
     */
    public boolean decides(Explanation parent, Explanation child) {
        return finding.outcome() == Outcome.FAULT
                ? child.hasFault()
                : parent.deciding().contains(child);
    }

    /** Returns code and outcome, such as {@code LETTER-001 VIOLATED}. */
    @Override
    public String toString() {
        return finding.toString();
    }
}
