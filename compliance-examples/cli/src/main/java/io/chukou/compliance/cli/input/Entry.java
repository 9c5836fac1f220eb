package io.chukou.compliance.cli.input;

import io.chukou.compliance.core.intake.Problem;
import io.chukou.compliance.model.ExportCase;
import java.util.List;

/** What stands at one place of an input: a case, or something that is none. */
public sealed interface Entry {
    /**
     * Returns where it begins.
     *
     * @return the place
     */
    Place place();

    /**
     * A case.
     *
     * @param place where it begins
     * @param exportCase the case
     */
    record Good(Place place, ExportCase exportCase) implements Entry {}

    /**
     * Something that is no case.
     *
     * @param place where it begins
     * @param problems what is wrong with it, at least one
     */
    record Bad(Place place, List<Problem> problems) implements Entry {

        static Bad of(Place place, String path, String reason) {
            return new Bad(place, List.of(new Problem(path, 0, 0, reason)));
        }
    }
}
