package io.chukou.compliance.core.result;

import io.chukou.compliance.core.question.Question;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The calendar of one case or consignment: everything due or expiring while no fact changes, at whatever stage.
 *
 * <p>The days come from the conditions of the rules and from the days on which rules come into force and go out of it; none
 * is written down for the calendar. It holds under the law that the rulebook knows.
 *
 * <p>Immutable and thread-safe.
 */
public final class Obligations extends Answer {
    private final Verdict verdict;
    private final LocalDate horizon;
    private final @Nullable LocalDate recheck;
    private final List<Obligation> entries;

    /**
     * Puts a calendar together; the engine does this.
     *
     * @param reference the caller's own name for the case or consignment, masked, or null
     * @param question the question, whose day is the first of the calendar
     * @param rulebook which rules answered
     * @param verdict the verdict for the question as it was asked
     * @param horizon the last day of the calendar
     * @param recheck the first day with another verdict, or null
     * @param entries the entries, in order
     */
    public Obligations(
            @Nullable String reference,
            Question question,
            RulebookStamp rulebook,
            Verdict verdict,
            LocalDate horizon,
            @Nullable LocalDate recheck,
            List<Obligation> entries) {
        super(reference, question, rulebook);
        this.verdict = verdict;
        this.horizon = horizon;
        this.recheck = recheck;
        this.entries = List.copyOf(entries);
    }

    /**
     * Returns the verdict.
     *
     * @return the verdict at the stage and on the day of the question
     */
    @Override
    public Verdict verdict() {
        return verdict;
    }

    /**
     * Returns the last day of the calendar.
     *
     * @return the day, included
     */
    public LocalDate horizon() {
        return horizon;
    }

    /**
     * Returns the day to ask the question again: the first on which its verdict is another one although no fact changes.
     *
     * @return the day, which may lie behind the horizon; empty if no such day is known
     */
    public Optional<LocalDate> recheck() {
        return Optional.ofNullable(recheck);
    }

    /**
     * Returns what is due or expires.
     *
     * @return the entries by their day, then in rulebook order; those without a day last
     */
    public List<Obligation> entries() {
        return entries;
    }

    /**
     * Returns the entries of one kind.
     *
     * @param kind the kind
     * @return the entries, in order
     */
    public List<Obligation> entries(ObligationKind kind) {
        return entries.stream().filter(entry -> entry.kind() == kind).toList();
    }

    /** Returns the entries. */
    @Override
    public String toString() {
        return entries.toString();
    }
}
