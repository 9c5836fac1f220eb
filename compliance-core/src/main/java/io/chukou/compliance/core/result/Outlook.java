package io.chukou.compliance.core.result;

import io.chukou.compliance.core.question.Question;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What time alone does to the verdict on a case: from when, and until when, it is what it is, while no fact changes.
 *
 * <p>Days are calendar days in Asia/Shanghai, all bounds are included, and no day is sampled: the days come from the
 * conditions of the rules and from the days on which rules come into force and go out of it. An outlook holds under the law
 * that the rulebook knows.
 *
 * <p>Immutable and thread-safe.
 */
public final class Outlook extends Answer {
    private final LocalDate horizon;
    private final List<Span> spans;
    private final List<Turn> turns;
    private final @Nullable LocalDate opens;
    private final boolean never;

    /**
     * Puts an outlook together; the engine does this.
     *
     * @param reference the caller's own name for the case, masked, or null
     * @param question the question, whose day is the first of the outlook
     * @param horizon the last day looked at
     * @param rulebook which rules answered
     * @param spans the days, in order
     * @param turns the changes of the verdict, in order
     * @param opens the first day with a verdict of PERMITTED, or null
     * @param never whether it is certain that no day has such a verdict
     */
    public Outlook(
            @Nullable String reference,
            Question question,
            LocalDate horizon,
            RulebookStamp rulebook,
            List<Span> spans,
            List<Turn> turns,
            @Nullable LocalDate opens,
            boolean never) {
        super(reference, question, rulebook);
        this.horizon = horizon;
        this.spans = List.copyOf(spans);
        this.turns = List.copyOf(turns);
        this.opens = opens;
        this.never = never;
    }

    /**
     * Returns the last day that was looked at.
     *
     * @return the day, included
     */
    public LocalDate horizon() {
        return horizon;
    }

    /**
     * Returns the days and their verdicts.
     *
     * @return the spans that begin on the first day or later, up to the horizon, without gaps; at least one
     */
    public List<Span> spans() {
        return spans;
    }

    /**
     * Returns the changes of the verdict.
     *
     * @return the turns up to the horizon, in order; empty if the verdict stays
     */
    public List<Turn> turns() {
        return turns;
    }

    /**
     * Returns the verdict of the first day.
     *
     * @return the verdict
     */
    @Override
    public Verdict verdict() {
        return spans.get(0).verdict();
    }

    /**
     * Returns the last day on which the first day's verdict holds without a doubt although no fact changes.
     *
     * <p>Look at the case again on the day after. A change of the law that the rulebook does not know may come earlier.
     *
     * @return the day, included, which may lie behind the horizon; empty if no day is known on which the verdict could change
     */
    public Optional<LocalDate> holdsUntil() {
        return spans.get(0).last();
    }

    /**
     * Returns the first day, from the outlook's first, on which the export is permitted if no fact changes.
     *
     * @return the day, which may lie behind the horizon; empty if none is known
     */
    public Optional<LocalDate> opens() {
        return Optional.ofNullable(opens);
    }

    /**
     * Says whether waiting alone never leads to a permission under the law as it stands, also behind the horizon.
     *
     * <p>It may still be reached by a paper or a fact that the case does not have.
     *
     * @return true if it is certain; false if {@link #opens()} has a day, or if a rule of a caller may turn on any day and
     *     nothing is known of the days behind the horizon
     */
    public boolean isNeverPermitted() {
        return never;
    }

    /** Returns the spans. */
    @Override
    public String toString() {
        return spans.toString();
    }
}
