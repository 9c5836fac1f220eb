package io.chukou.compliance.benchmarks;

import java.util.List;

/** Inputs in turn, for ever, so that no measurement asks about one case over and over. Not thread-safe. */
final class Ring<T> {
    /** Enough that neither the processor nor the compiler can learn them by heart. */
    static final int SIZE = 300;

    private final List<T> all;
    private int next;

    Ring(List<T> all) {
        this.all = List.copyOf(all);
    }

    T next() {
        T one = all.get(next);
        next = next + 1 == all.size() ? 0 : next + 1;
        return one;
    }
}
