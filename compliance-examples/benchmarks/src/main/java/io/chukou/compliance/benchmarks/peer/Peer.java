package io.chukou.compliance.benchmarks.peer;

import io.chukou.compliance.model.ExportCase;
import java.time.LocalDate;
import java.util.List;

/**
 * Somebody who answers the twenty rules of a case.
 *
 * <p>What is measured is {@link #answer}: it gives what a user of this peer would be given. Two peers agree if their {@link
 * #findings} do.
 *
 * @param <A> what it answers with
 */
public interface Peer<A> {
    /**
     * Brings a case into the form that this peer works on, which is not measured.
     *
     * @param car the case
     * @return the input; the case itself for whoever can read it
     */
    default Object input(ExportCase car) {
        return car;
    }

    /**
     * Answers.
     *
     * @param input what {@link #input} gave
     * @param day the day that is asked about
     * @return the answer, worked out in full
     */
    A answer(Object input, LocalDate day);

    /**
     * Lists what is not met: lines such as {@code LETTER-005 VIOLATED} and {@code VEHICLE-004 CANNOT_TELL}.
     *
     * @param answer an answer of this peer
     * @return the findings, in the order of the rules
     */
    List<String> findings(A answer);
}
