package io.chukou.compliance.core.result;

import java.util.List;

/**
 * Steps that together lead to a better verdict; without any one of them they do not.
 *
 * <p>Immutable and thread-safe.
 *
 * @param steps the steps, those of least effort first and waiting last; at least one
 * @param leadsTo PERMITTED, or REFERRED where the authority decides in any case
 */
public record WayOut(List<Step> steps, Verdict leadsTo) {

    /**
     * Takes a copy of the steps.
     *
     * @param steps the steps, those of least effort first and waiting last; at least one
     * @param leadsTo PERMITTED, or REFERRED where the authority decides in any case
     */
    public WayOut {
        steps = List.copyOf(steps);
    }
}
