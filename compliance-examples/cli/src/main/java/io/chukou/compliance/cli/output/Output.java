package io.chukou.compliance.cli.output;

import io.chukou.compliance.cli.input.Entry;
import io.chukou.compliance.cli.input.Place;
import java.io.IOException;

/**
 * Receives the answers in the order of the input and writes them. Not thread-safe.
 *
 * @param <A> the kind of answer
 */
public interface Output<A> {
    /**
     * Writes an answer.
     *
     * @param place where the case stands in the input
     * @param answer the answer
     * @throws IOException if it cannot be written
     */
    void answer(Place place, A answer) throws IOException;

    /**
     * Writes that there is no answer, because there is no case.
     *
     * @param bad what stands in place of a case
     * @throws IOException if it cannot be written
     */
    void noAnswer(Entry.Bad<?> bad) throws IOException;

    /**
     * Writes what is still open.
     *
     * @throws IOException if it cannot be written
     */
    void end() throws IOException;
}
