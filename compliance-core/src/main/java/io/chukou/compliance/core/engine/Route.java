package io.chukou.compliance.core.engine;

import io.chukou.compliance.core.result.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A way that the search has found.
 *
 * @param day the day on which it works
 * @param moves the changes
 * @param keys the steps that the changes belong to
 * @param leadsTo the verdict
 */
record Route(LocalDate day, List<Move> moves, Set<StepKey> keys, Verdict leadsTo) {
    private static final int EFFORT_OF_WAITING = 4;

    /** Finding out takes the least, then putting right, then a document, then time. */
    int effort(LocalDate today) {
        int effort = day.isAfter(today) ? EFFORT_OF_WAITING : 0;
        for (StepKey key : keys) {
            effort += switch (key.kind()) {
                case ESTABLISH_FACT -> 1;
                case CORRECT -> 2;
                case OBTAIN_DOCUMENT -> 3;
                case WAIT -> EFFORT_OF_WAITING;
            };
        }
        return effort;
    }
}
