package io.chukou.compliance.cli.input;

import io.chukou.compliance.core.intake.Problem;
import java.util.List;

/**
 * What stands at one place of an input: a case, or something that is none.
 *
 * @param <T> what the input is made of: cases of single vehicles, or consignments
 */
public sealed interface Entry<T> {
    /**
     * Returns where it begins.
     *
     * @return the place
     */
    Place place();

    /**
     * A case.
     *
     * @param <T> what the input is made of
     * @param place where it begins
     * @param value the case
     */
    record Good<T>(Place place, T value) implements Entry<T> {}

    /**
     * Something that is no case.
     *
     * @param <T> what the input is made of
     * @param place where it begins
     * @param problems what is wrong with it, at least one
     */
    record Bad<T>(Place place, List<Problem> problems) implements Entry<T> {

        static <T> Bad<T> of(Place place, String path, String reason) {
            return new Bad<>(place, List.of(new Problem(path, 0, 0, reason)));
        }
    }
}
