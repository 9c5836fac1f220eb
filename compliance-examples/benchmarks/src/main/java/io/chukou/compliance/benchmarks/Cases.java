package io.chukou.compliance.benchmarks;

import io.chukou.compliance.model.ExportCase;
import java.util.List;

/** A ring of cases, so that no measurement asks about one case over and over. Not thread-safe. */
final class Cases {
    /** Enough that neither the processor nor the compiler can learn them by heart. */
    static final int COUNT = 300;

    private final ExportCase[] ring;
    private int next;

    Cases(List<ExportCase> cases) {
        this.ring = cases.toArray(new ExportCase[0]);
    }

    ExportCase next() {
        ExportCase one = ring[next];
        next = next + 1 == ring.length ? 0 : next + 1;
        return one;
    }
}
