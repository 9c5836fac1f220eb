package io.chukou.compliance.core.engine;

import io.chukou.compliance.core.result.Finding;
import io.chukou.compliance.core.result.Outcome;
import io.chukou.compliance.core.result.Reason;
import io.chukou.compliance.core.result.Verdict;
import io.chukou.compliance.core.result.VerdictExplanation;
import io.chukou.compliance.core.rule.Consequence;
import java.util.List;

/** Draws the verdict from the findings, in one pass. */
final class Tally {
    private boolean outOfScope;
    private boolean blocked;
    private boolean referred;
    private boolean undecided;
    private boolean hasScope;
    private boolean scopeChecked;
    private boolean checked;

    Tally(List<Finding> findings) {
        findings.forEach(this::count);
    }

    private void count(Finding finding) {
        Consequence consequence = finding.rule().consequence();
        boolean violated = finding.outcome() == Outcome.VIOLATED;
        boolean applied = finding.outcome() != Outcome.NOT_APPLICABLE;
        undecided |= isUndecided(finding);
        switch (consequence) {
            case OUT_OF_SCOPE -> {
                hasScope = true;
                scopeChecked |= applied;
                outOfScope |= violated;
            }
            case BLOCK -> {
                checked |= applied;
                blocked |= violated;
            }
            case REFER -> referred |= violated;
            case WARN, NOTE -> {
                // Neither changes a verdict.
            }
        }
    }

    /** A fault of any rule counts, even of one that only warns: what did not run cannot permit. */
    static boolean isUndecided(Finding finding) {
        return finding.outcome() == Outcome.FAULT
                || (finding.outcome() == Outcome.CANNOT_TELL
                        && finding.rule().consequence().bearsOnVerdict());
    }

    /** What a finding weighs in the verdict. */
    static Weight weight(Finding finding) {
        if (isUndecided(finding)) {
            return Weight.OPEN;
        }
        boolean bears = finding.rule().consequence().bearsOnVerdict();
        return bears && finding.outcome() == Outcome.VIOLATED ? Weight.AGAINST : Weight.NONE;
    }

    /**
     * A case that no blocking rule looked at is not fine; it was not checked. Nor was it on a day or at a stage for which
     * the rulebook cannot even say whether the case is one of its own.
     */
    private boolean wasChecked() {
        return checked && (scopeChecked || !hasScope);
    }

    /** Says whether the verdict rests on a finding; see {@link VerdictExplanation}. */
    boolean restsOn(Finding finding) {
        Consequence consequence = finding.rule().consequence();
        boolean violated = finding.outcome() == Outcome.VIOLATED;
        return switch (verdict()) {
            case OUT_OF_SCOPE -> violated && consequence == Consequence.OUT_OF_SCOPE;
            case BLOCKED -> violated && consequence == Consequence.BLOCK;
            case REFERRED -> violated && consequence == Consequence.REFER;
            case UNDETERMINED -> isUndecided(finding) || lacksCheckBy(consequence);
            case PERMITTED -> consequence.bearsOnVerdict() && finding.reason().orElse(null) != Reason.OTHER_STAGE;
        };
    }

    private boolean lacksCheckBy(Consequence consequence) {
        return (consequence == Consequence.BLOCK && !checked)
                || (consequence == Consequence.OUT_OF_SCOPE && hasScope && !scopeChecked);
    }

    Verdict verdict() {
        if (outOfScope) {
            return Verdict.OUT_OF_SCOPE;
        }
        if (blocked) {
            return Verdict.BLOCKED;
        }
        if (undecided || !wasChecked()) {
            return Verdict.UNDETERMINED;
        }
        return referred ? Verdict.REFERRED : Verdict.PERMITTED;
    }
}
