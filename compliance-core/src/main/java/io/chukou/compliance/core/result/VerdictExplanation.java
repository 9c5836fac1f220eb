package io.chukou.compliance.core.result;

import java.util.List;

/**
 * Why a question has its verdict: the findings that carry it, each explained.
 *
 * <p>Those are, for
 *
 * <ul>
 *   <li>OUT_OF_SCOPE, BLOCKED and REFERRED: the violated rules with that consequence;
 *   <li>UNDETERMINED: what cannot be told or failed to run; and where nothing was checked, the rules that might have;
 *   <li>PERMITTED: every rule of the stage that bears on the verdict.
 * </ul>
 *
 * <p>Immutable and thread-safe.
 */
public final class VerdictExplanation {
    private final Assessment assessment;
    private final List<FindingExplanation> findings;

    /**
     * Puts an explanation together; the engine does this.
     *
     * @param assessment the answer
     * @param findings the findings that carry its verdict, in rulebook order
     */
    public VerdictExplanation(Assessment assessment, List<FindingExplanation> findings) {
        this.assessment = assessment;
        this.findings = List.copyOf(findings);
    }

    /**
     * Returns the answer that is explained.
     *
     * @return the assessment
     */
    public Assessment assessment() {
        return assessment;
    }

    /**
     * Returns the findings that carry the verdict.
     *
     * @return the explained findings, in rulebook order; empty only if the rulebook has no rule that could carry one
     */
    public List<FindingExplanation> findings() {
        return findings;
    }

    /** Returns verdict, stage and day. */
    @Override
    public String toString() {
        return assessment.toString();
    }
}
