package io.chukou.compliance.fuzz;

import java.util.Arrays;

/** All targets in one process, for a run of seconds: the first byte chooses the target, and the rest is for it. */
public final class EveryTarget {
    private static final Targets[] TARGETS = Targets.values();

    private EveryTarget() {}

    public static void fuzzerTestOneInput(byte[] input) {
        if (input.length > 0) {
            TARGETS[(input[0] & 0xFF) % TARGETS.length].run(Arrays.copyOfRange(input, 1, input.length));
        }
    }
}
