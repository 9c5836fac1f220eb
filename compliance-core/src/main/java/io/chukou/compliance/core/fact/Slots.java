package io.chukou.compliance.core.fact;

import org.jspecify.annotations.Nullable;

/**
 * Numbers facts in the order in which they are first read, so that what was read of a case can be kept in an array.
 *
 * <p>A number says where a value is kept and nothing else. Whoever makes facts without end gets no more room: what has no
 * place is read anew each time.
 */
final class Slots {
    static final Slots OF_CASE = new Slots(1024);
    static final Slots OF_ELEMENT = new Slots(64);

    /** Stands for a value that was looked for and is not known. */
    static final Object ABSENT = new Object();

    private final int most;
    private volatile int taken;

    private Slots(int most) {
        this.most = most;
    }

    @Nullable
    Object[] room() {
        return new Object[taken];
    }

    /** Returns a new number; one that no array has a place for if there are too many. */
    synchronized int take() {
        int next = taken;
        if (next < most) {
            taken = next + 1;
        }
        return next;
    }
}
