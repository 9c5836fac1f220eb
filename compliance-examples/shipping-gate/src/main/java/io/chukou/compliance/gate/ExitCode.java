package io.chukou.compliance.gate;

import io.chukou.compliance.core.result.Verdict;

/** How the program ends. If several apply, the smallest code other than 0 wins. */
final class ExitCode {
    static final int PERMITTED = 0;
    static final int INTERNAL = 1;
    static final int USAGE = 2;
    static final int REFUSED = 3;
    static final int BLOCKED = 4;
    static final int OPEN = 5;
    static final int OUT_OF_SCOPE = 6;
    static final int BUSY = 7;

    private ExitCode() {}

    static int of(Verdict verdict) {
        return switch (verdict) {
            case PERMITTED -> PERMITTED;
            case BLOCKED -> BLOCKED;
            case UNDETERMINED, REFERRED -> OPEN;
            case OUT_OF_SCOPE -> OUT_OF_SCOPE;
        };
    }

    /** Returns the code of two together. */
    static int worse(int one, int other) {
        return one == PERMITTED || other == PERMITTED ? Math.max(one, other) : Math.min(one, other);
    }
}
