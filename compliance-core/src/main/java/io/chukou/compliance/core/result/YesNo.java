package io.chukou.compliance.core.result;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A caller's own way of turning a verdict into yes or no.
 *
 * <p>The law knows more than two answers, so the caller must name what the others mean. OUT_OF_SCOPE and BLOCKED are
 * always no.
 *
 * <p>Immutable and thread-safe.
 *
 * @param undetermined what UNDETERMINED means
 * @param referred what REFERRED means
 * @param staleAfterDays how many days after the law was last checked an answer counts as stale; the last of these days
 *     is still fresh
 * @param stale what any answer means that would be yes but rests on a stale rulebook
 */
public record YesNo(boolean undetermined, boolean referred, int staleAfterDays, boolean stale) {

    /**
     * Collapses an assessment.
     *
     * @param assessment the assessment
     * @param today the day on which the answer is used; never read from a clock
     * @return the caller's yes or no
     */
    public boolean of(Assessment assessment, LocalDate today) {
        Objects.requireNonNull(today, "today");
        boolean yes = switch (assessment.verdict()) {
            case PERMITTED -> true;
            case REFERRED -> referred;
            case UNDETERMINED -> undetermined;
            case BLOCKED, OUT_OF_SCOPE -> false;
        };
        LocalDate lastFresh = assessment.rulebook().lawLastChecked().plusDays(staleAfterDays);
        return yes && (stale || !today.isAfter(lastFresh));
    }
}
