package io.chukou.compliance.core.engine;

import io.chukou.compliance.core.result.Verdict;
import io.chukou.compliance.core.rule.Consequence;

/**
 * Between which verdicts the outcome lies: the worst that any rule brings about counts.
 *
 * @param best the verdict if everything that is open turns out well
 * @param worst the verdict if everything that is open turns out badly
 */
record Bounds(Verdict best, Verdict worst) {
    /** Nothing against the case. */
    static final Bounds CLEAR = new Bounds(Verdict.PERMITTED, Verdict.PERMITTED);

    /** What no fact settles: a rule that failed, an entry that a table lacks, a case that nothing looked at. */
    static final Bounds NEVER_SETTLED = new Bounds(Verdict.UNDETERMINED, Verdict.UNDETERMINED);

    /** A duty that is certainly not met. */
    static Bounds against(Consequence consequence) {
        Verdict verdict = verdict(consequence);
        return new Bounds(verdict, verdict);
    }

    /** A duty of which it is open whether it is met. */
    static Bounds open(Consequence consequence) {
        return new Bounds(Verdict.PERMITTED, verdict(consequence));
    }

    private static Verdict verdict(Consequence consequence) {
        return switch (consequence) {
            case OUT_OF_SCOPE -> Verdict.OUT_OF_SCOPE;
            case BLOCK -> Verdict.BLOCKED;
            case REFER -> Verdict.REFERRED;
            case WARN, NOTE -> Verdict.PERMITTED;
        };
    }

    /** Both together. */
    Bounds and(Bounds other) {
        return new Bounds(worse(best, other.best), worse(worst, other.worst));
    }

    /** The same if it may also stay unsettled for ever. */
    Bounds orNeverSettled() {
        return new Bounds(best, worse(worst, Verdict.UNDETERMINED));
    }

    static Verdict worse(Verdict one, Verdict other) {
        return isWorse(one, other) ? one : other;
    }

    /** Verdicts are declared from the worst to the best. */
    static boolean isWorse(Verdict one, Verdict other) {
        return one.compareTo(other) < 0;
    }

    boolean isOpen() {
        return best != worst;
    }
}
