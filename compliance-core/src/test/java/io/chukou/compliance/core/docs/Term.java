package io.chukou.compliance.core.docs;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From when to when something is in force, in words. */
final class Term {
    private Term() {}

    static String of(LocalDate from, @Nullable LocalDate until) {
        return until == null ? "from " + from + " on" : "from " + from + " to " + until;
    }
}
