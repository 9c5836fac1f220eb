package io.chukou.compliance.core.engine;

import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.result.Finding;
import io.chukou.compliance.core.result.Outcome;
import io.chukou.compliance.core.result.Outlook;
import io.chukou.compliance.core.result.RuleTurn;
import io.chukou.compliance.core.result.RulebookStamp;
import io.chukou.compliance.core.result.Span;
import io.chukou.compliance.core.result.Turn;
import io.chukou.compliance.core.result.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns a timeline into an outlook up to a horizon. */
final class Prospect {
    private final Timeline timeline;
    private final LocalDate horizon;
    private final List<Stretch> stretches = new ArrayList<>();

    Prospect(Timeline timeline, LocalDate horizon) {
        this.timeline = timeline;
        this.horizon = horizon;
        Stretch stretch = timeline.start();
        while (stretch != null) {
            stretches.add(stretch);
            stretch = timeline.next();
        }
    }

    Outlook outlook(@Nullable String reference, Question question, RulebookStamp stamp) {
        LocalDate opens = stretches.stream()
                .filter(stretch -> stretch.verdict() == Verdict.PERMITTED)
                .map(Stretch::first)
                .findFirst()
                .orElse(null);
        boolean never = opens == null && !timeline.mayTurnOnAnyDay();
        return new Outlook(reference, question, horizon, stamp, spans(), turns(), opens, never);
    }

    private List<Span> spans() {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < stretches.size() && isWithinHorizon(i); i++) {
            Stretch stretch = stretches.get(i);
            LocalDate last =
                    i + 1 < stretches.size() ? stretches.get(i + 1).first().minusDays(1) : null;
            spans.add(new Span(stretch.verdict(), stretch.first(), last));
        }
        return spans;
    }

    private boolean isWithinHorizon(int index) {
        return !stretches.get(index).first().isAfter(horizon);
    }

    private List<Turn> turns() {
        List<Turn> turns = new ArrayList<>();
        for (int i = 1; i < stretches.size() && isWithinHorizon(i); i++) {
            int last = isOnlyBetween(i) ? i + 1 : i;
            turns.add(turn(stretches.get(i - 1), stretches.get(i), stretches.get(last)));
            i = last;
        }
        return turns;
    }

    /** A stretch in which only dates known in part are missing lies between two other verdicts: the turn is one of its days. */
    private boolean isOnlyBetween(int index) {
        return index + 1 < stretches.size()
                && stretches.get(index - 1).verdict()
                        != stretches.get(index + 1).verdict()
                && stretches.get(index).verdict() == Verdict.UNDETERMINED
                && waitsForDates(stretches.get(index).findings())
                && waitsForDates(stretches.get(index + 1).before());
    }

    private boolean waitsForDates(List<Finding> findings) {
        return findings.stream().filter(Tally::isUndecided).allMatch(this::waitsForDates);
    }

    private boolean waitsForDates(Finding finding) {
        return finding.outcome() != Outcome.FAULT
                && !finding.missing().isEmpty()
                && finding.missing().stream().allMatch(timeline::isDateKnownInPart);
    }

    private static Turn turn(Stretch before, Stretch first, Stretch last) {
        return new Turn(
                before.verdict(),
                last.verdict(),
                first.first(),
                last.first(),
                changes(first.before(), last.findings()));
    }

    /** The rules whose weight changes; where none does, the rules that began or ceased to look at the case. */
    private static List<RuleTurn> changes(List<Finding> before, List<Finding> after) {
        List<RuleTurn> ofWeight = new ArrayList<>();
        List<RuleTurn> ofOutcome = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            RuleTurn turn = new RuleTurn(before.get(i), after.get(i));
            if (Tally.weight(turn.before()) != Tally.weight(turn.after())) {
                ofWeight.add(turn);
            }
            if (turn.before().outcome() != turn.after().outcome()
                    && turn.rule().consequence().bearsOnVerdict()) {
                ofOutcome.add(turn);
            }
        }
        return ofWeight.isEmpty() ? ofOutcome : ofWeight;
    }
}
