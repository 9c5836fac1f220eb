package io.chukou.compliance.core.message;

import io.chukou.compliance.core.result.Finding;
import io.chukou.compliance.core.result.Outcome;
import io.chukou.compliance.core.result.Outlook;
import io.chukou.compliance.core.result.Reason;
import io.chukou.compliance.core.result.RuleTurn;
import io.chukou.compliance.core.result.Span;
import io.chukou.compliance.core.result.Turn;
import io.chukou.compliance.core.result.Verdict;
import java.time.LocalDate;
import java.util.Map;

/** Tells from when and until when a verdict holds. */
final class OutlookText {
    private final Messages messages;

    OutlookText(Messages messages) {
        this.messages = messages;
    }

    String lines(Outlook outlook) {
        StringBuilder lines = new StringBuilder();
        outlook.spans().forEach(span -> lines.append(of(span)).append('\n'));
        lines.append(holds(outlook)).append('\n');
        lines.append(opens(outlook)).append('\n');
        for (Turn turn : outlook.turns()) {
            lines.append(of(turn)).append('\n');
            turn.rules().forEach(rule -> lines.append(lines(rule)));
        }
        return lines.toString();
    }

    private String lines(RuleTurn turn) {
        return "  " + of(turn) + "\n    " + why(turn) + "\n";
    }

    /** What is against the case, or waits, explains itself; of what is met the duty is told. */
    String why(RuleTurn turn) {
        Outcome after = turn.after().outcome();
        boolean isMet = after == Outcome.SATISFIED || after == Outcome.NOT_APPLICABLE;
        return isMet ? messages.title(turn.rule()) : messages.message(turn.after());
    }

    String of(Span span) {
        String verdict = messages.verdict(span.verdict());
        LocalDate last = span.last().orElse(null);
        if (last == null) {
            return fill("span.open", Map.of("verdict", verdict, "first", day(span.first())));
        }
        return fill(
                last.equals(span.first()) ? "span.day" : "span",
                Map.of("verdict", verdict, "first", day(span.first()), "last", day(last)));
    }

    String of(Turn turn) {
        Map<String, String> days = Map.of("earliest", day(turn.earliest()), "latest", day(turn.latest()));
        return fill(
                "turn." + door(turn),
                Map.of(
                        "when", fill(turn.isExact() ? "on" : "between", days),
                        "from", messages.verdict(turn.from()),
                        "to", messages.verdict(turn.to())));
    }

    private static String door(Turn turn) {
        if (turn.to() == Verdict.PERMITTED) {
            return "opens";
        }
        return turn.from() == Verdict.PERMITTED ? "closes" : "neither";
    }

    String of(RuleTurn turn) {
        Map<String, String> values = Map.of(
                "rule", turn.rule().code(),
                "before", messages.outcome(turn.before()),
                "after", messages.outcome(turn.after()));
        if (!turn.isChangeOfLaw()) {
            return fill("rule", values);
        }
        return fill(isInForce(turn.after()) ? "rule.comes" : "rule.goes", values);
    }

    private static boolean isInForce(Finding finding) {
        return finding.reason().filter(Reason.NOT_IN_FORCE::equals).isEmpty();
    }

    String holds(Outlook outlook) {
        return outlook.holdsUntil()
                .map(last -> fill("holds", Map.of("last", day(last), "next", day(last.plusDays(1)))))
                .orElseGet(() -> fill("holds.open", Map.of()));
    }

    String opens(Outlook outlook) {
        LocalDate opens = outlook.opens().orElse(null);
        if (opens == null) {
            return fill(outlook.isNeverPermitted() ? "opens.never" : "opens.unknown", Map.of());
        }
        boolean isOpen = opens.equals(outlook.question().asOf());
        return fill(isOpen ? "opens.now" : "opens", Map.of("opens", day(opens)));
    }

    private static String day(LocalDate day) {
        return day.toString();
    }

    private String fill(String key, Map<String, String> values) {
        return Template.fill(messages.text("outlook." + key, key), values);
    }
}
