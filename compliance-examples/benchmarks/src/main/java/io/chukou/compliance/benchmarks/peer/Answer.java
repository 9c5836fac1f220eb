package io.chukou.compliance.benchmarks.peer;

import io.chukou.compliance.core.condition.Truth;

/** What a duty comes to: the three outcomes that every peer tells apart. */
enum Answer {
    /** The duty is met, or there is none. */
    MET,
    /** The duty is there and not met. */
    VIOLATED,
    /** The facts that are known do not tell. */
    CANNOT_TELL;

    /** Of a duty that every case has. */
    static Answer of(Truth required) {
        return when(Truth.TRUE, required);
    }

    /** Of a duty that only some cases have. */
    static Answer when(Truth applies, Truth required) {
        if (applies == Truth.FALSE || required == Truth.TRUE) {
            return MET;
        }
        return applies == Truth.TRUE && required == Truth.FALSE ? VIOLATED : CANNOT_TELL;
    }
}
