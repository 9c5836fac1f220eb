package io.chukou.compliance.core.engine;

import io.chukou.compliance.core.question.Stage;
import io.chukou.compliance.core.result.Finding;
import io.chukou.compliance.core.result.Obligation;
import io.chukou.compliance.core.result.ObligationKind;
import io.chukou.compliance.core.result.Outcome;
import io.chukou.compliance.core.result.RuleTurn;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What one rule says of one case at one stage as time passes, and the days on which that begins to be against the case or ceases
 * to be.
 */
final class Course {
    private final Stage stage;
    private final LocalDate asOf;
    private final LocalDate horizon;
    private final Predicate<Finding> waitsForDates;
    private final List<Leg> legs;

    /**
     * Takes the legs of a course.
     *
     * @param stage the stage
     * @param asOf the day asked about
     * @param horizon the last day of the calendar
     * @param waitsForDates says whether a finding is open, among others, for want of a date known only in part
     * @param legs consecutive days with one finding, in order; nothing is known of the days before the first, but that they are
     *     like its days
     */
    Course(Stage stage, LocalDate asOf, LocalDate horizon, Predicate<Finding> waitsForDates, List<Leg> legs) {
        this.stage = stage;
        this.asOf = asOf;
        this.horizon = horizon;
        this.waitsForDates = waitsForDates;
        this.legs = legs;
    }

    /** Passes on the entries of the calendar. */
    void entries(Consumer<Obligation> sink) {
        for (int i = 1; i < legs.size(); i++) {
            Outcome now = outcome(i);
            Outcome before = outcome(i - 1);
            if (now == Outcome.VIOLATED && before != Outcome.VIOLATED && before != Outcome.FAULT) {
                deadline(i, sink);
            } else if (isKept(now)) {
                opening(i, sink);
            }
        }
        doubt(sink);
    }

    /** Says whether the rule says the same on the day asked about and on all days after it. */
    boolean isConstant() {
        int first = legs.size() - 1;
        while (first > 0 && legs.get(first).first().isAfter(asOf)) {
            first--;
        }
        Outcome now = outcome(first);
        return legs.stream().skip(first).allMatch(leg -> leg.finding().outcome() == now);
    }

    private void deadline(int turn, Consumer<Obligation> sink) {
        int settled = settledBefore(turn);
        LocalDate latest = legs.get(turn).first().minusDays(1);
        LocalDate earliest = lastKept(settled, turn, latest);
        if (latest.isBefore(asOf)) {
            if (!beginsWithDuty(settled, turn) && isViolatedUntilNow(turn)) {
                sink.accept(entry(ObligationKind.OVERDUE, turn, settled, turn, earliest, latest));
            }
        } else if (!earliest.isAfter(horizon)) {
            sink.accept(entry(ObligationKind.DUE, turn, settled, turn, earliest, latest));
        }
    }

    /** The last leg before another one, and before the days on which nothing can be told; -1 if there is none. */
    private int settledBefore(int turn) {
        int leg = turn - 1;
        while (leg >= 0 && outcome(leg) == Outcome.CANNOT_TELL) {
            leg--;
        }
        return leg;
    }

    /**
     * The first day that may be the last on which the rule is kept. What cannot be told already before any day, or since the duty
     * exists, is no matter of time; only a date known in part is.
     */
    private LocalDate lastKept(int settled, int turn, LocalDate latest) {
        if (settled < 0) {
            return latest;
        }
        LocalDate open = legs.get(settled + 1).first();
        boolean isOpenSinceItExists = outcome(settled) == Outcome.NOT_APPLICABLE && !open.isAfter(asOf);
        if (isKept(outcome(settled)) && !isOpenSinceItExists) {
            return open.minusDays(1);
        }
        return waitsForDates(turn - 1) ? open : latest;
    }

    /** Says whether the rule is violated from the day on which its duty exists, which is no last day of anything. */
    private boolean beginsWithDuty(int settled, int turn) {
        return settled >= 0
                && outcome(settled) == Outcome.NOT_APPLICABLE
                && IntStream.range(settled + 1, turn).allMatch(this::waitsForDates);
    }

    private boolean waitsForDates(int leg) {
        return waitsForDates.test(legs.get(leg).finding());
    }

    /** A rule that is kept up to a day, and of which nothing can be told ever after. */
    private void doubt(Consumer<Obligation> sink) {
        int settled = settledBefore(legs.size());
        if (settled >= 0 && settled < legs.size() - 1 && isKept(outcome(settled))) {
            LocalDate last = legs.get(settled + 1).first().minusDays(1);
            if (!last.isBefore(asOf) && !last.isAfter(horizon)) {
                sink.accept(entry(ObligationKind.DUE, settled + 1, settled, settled + 1, last, null));
            }
        }
    }

    /** A duty that was met up to a day that has passed, and of which nothing can be told ever since. */
    Optional<Obligation> missed() {
        int settled = settledBefore(legs.size());
        boolean ends = settled >= 0 && settled < legs.size() - 1;
        boolean wasMet = ends && isKept(outcome(settled)) && outcome(settled) != Outcome.NOT_APPLICABLE;
        LocalDate last = wasMet ? legs.get(settled + 1).first().minusDays(1) : asOf;
        return last.isBefore(asOf)
                ? Optional.of(entry(ObligationKind.OVERDUE, settled + 1, settled, settled + 1, last, null))
                : Optional.empty();
    }

    private boolean isViolatedUntilNow(int turn) {
        for (int i = turn; i < legs.size() && !legs.get(i).first().isAfter(asOf); i++) {
            if (outcome(i) != Outcome.VIOLATED) {
                return false;
            }
        }
        return true;
    }

    private void opening(int turn, Consumer<Obligation> sink) {
        int settled = settledBefore(turn);
        LocalDate latest = legs.get(turn).first();
        if (settled >= 0 && outcome(settled) == Outcome.VIOLATED && latest.isAfter(asOf) && !latest.isAfter(horizon)) {
            LocalDate earliest = legs.get(settled + 1).first();
            sink.accept(entry(ObligationKind.OPENS, settled, settled, turn, earliest, latest));
        }
    }

    private Obligation entry(
            ObligationKind kind, int shown, int before, int after, LocalDate earliest, @Nullable LocalDate latest) {
        boolean changeOfLaw = before >= 0
                && new RuleTurn(legs.get(before).finding(), legs.get(after).finding()).isChangeOfLaw();
        return Obligation.dated(kind, stage, legs.get(shown).finding(), changeOfLaw, earliest, latest);
    }

    private Outcome outcome(int leg) {
        return legs.get(leg).finding().outcome();
    }

    private static boolean isKept(Outcome outcome) {
        return outcome == Outcome.SATISFIED || outcome == Outcome.NOT_APPLICABLE || outcome == Outcome.ASSUMED;
    }

    /**
     * Consecutive days with one finding.
     *
     * @param first the first of the days
     * @param finding what the rule says on that day, and with the same outcome on the others
     */
    record Leg(LocalDate first, Finding finding) {}
}
