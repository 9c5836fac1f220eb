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
    private Bounds against = Bounds.CLEAR;
    private boolean undecided;
    private boolean failed;
    private boolean hasScope;
    private boolean scopeChecked;
    private boolean checked;

    /** Counts what rules that do not apply weigh; the others are still to be counted. */
    Tally(boolean hasScope) {
        this.hasScope = hasScope;
    }

    Tally(List<Finding> findings) {
        for (Finding finding : findings) {
            Consequence consequence = finding.rule().consequence();
            hasScope |= consequence == Consequence.OUT_OF_SCOPE;
            count(consequence, finding.outcome());
        }
    }

    void count(Consequence consequence, Outcome outcome) {
        if (outcome == Outcome.NOT_APPLICABLE) {
            return;
        }
        if (outcome == Outcome.VIOLATED) {
            against = against.and(Bounds.against(consequence));
        }
        undecided |= isUndecided(consequence, outcome);
        failed |= outcome == Outcome.FAULT;
        scopeChecked |= consequence == Consequence.OUT_OF_SCOPE;
        checked |= consequence == Consequence.BLOCK;
    }

    /** A fault of any rule counts, even of one that only warns: what did not run cannot permit. */
    static boolean isUndecided(Finding finding) {
        return isUndecided(finding.rule().consequence(), finding.outcome());
    }

    private static boolean isUndecided(Consequence consequence, Outcome outcome) {
        return outcome == Outcome.FAULT || waitsForFacts(consequence, outcome);
    }

    static boolean waitsForFacts(Finding finding) {
        return waitsForFacts(finding.rule().consequence(), finding.outcome());
    }

    private static boolean waitsForFacts(Consequence consequence, Outcome outcome) {
        return outcome == Outcome.CANNOT_TELL && consequence.bearsOnVerdict();
    }

    /** Says whether a finding would weigh in every verdict what it weighs now, had it another outcome. */
    static boolean weighsAlike(Finding finding, Outcome other) {
        Outcome outcome = finding.outcome();
        Consequence consequence = finding.rule().consequence();
        if (outcome == other) {
            return true;
        }
        if (outcome == Outcome.FAULT || other == Outcome.FAULT) {
            return false;
        }
        return !consequence.bearsOnVerdict() || (isMet(consequence, outcome) && isMet(consequence, other));
    }

    /** That a duty does not exist is as good as that it is met, unless somebody has to look at the case at all. */
    private static boolean isMet(Consequence consequence, Outcome outcome) {
        return outcome == Outcome.SATISFIED
                || outcome == Outcome.ASSUMED
                || (outcome == Outcome.NOT_APPLICABLE && consequence == Consequence.REFER);
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

    /**
     * Says whether the verdict rests on a finding; see {@link VerdictExplanation}. What only all completions together decide
     * rests on every rule that is open.
     */
    boolean restsOn(Verdict verdict, Finding finding) {
        Consequence consequence = finding.rule().consequence();
        boolean violated = finding.outcome() == Outcome.VIOLATED;
        if (verdict != verdict() && isUndecided(finding)) {
            return true;
        }
        return switch (verdict) {
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

    /** What is certain whatever the facts turn out to be. */
    Bounds decided() {
        boolean canBeSettled = !failed && wasChecked();
        return canBeSettled ? against : against.and(Bounds.NEVER_SETTLED);
    }

    /** The verdict of three-valued logic: what is undecided leaves it open unless something else decides. */
    Verdict verdict() {
        boolean settled = !undecided && wasChecked();
        return settled ? against.best() : against.and(Bounds.NEVER_SETTLED).best();
    }
}
