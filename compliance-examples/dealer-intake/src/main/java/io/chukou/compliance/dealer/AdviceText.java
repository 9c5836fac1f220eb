package io.chukou.compliance.dealer;

import io.chukou.compliance.core.fact.Fact;
import io.chukou.compliance.core.fact.Paper;
import io.chukou.compliance.core.law.Clause;
import io.chukou.compliance.core.message.Messages;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.result.Assessment;
import io.chukou.compliance.core.result.Finding;
import io.chukou.compliance.core.result.Outcome;
import io.chukou.compliance.core.result.Roadmap;
import io.chukou.compliance.core.result.RulebookStamp;
import io.chukou.compliance.core.result.Step;
import io.chukou.compliance.core.result.WayOut;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Says an advice in words: first what to do, then why, and what it rests on.
 *
 * <p>Immutable and thread-safe.
 */
final class AdviceText {
    private static final String WINDOW_OF_THE_LETTER = "LETTER-001";

    private final Texts texts;
    private final Messages messages;
    private final ToDoText toDoText;

    AdviceText(Texts texts) {
        this.texts = texts;
        this.messages = texts.messages();
        this.toDoText = new ToDoText(texts);
    }

    String advice(PurchaseAdvice advice) {
        return texts.say("advice." + advice.advice());
    }

    /** Says what to do, what a promise still rests on, and that somebody may read the law in another way, if that matters. */
    String headline(PurchaseAdvice advice) {
        StringBuilder said = new StringBuilder(whatToDo(advice));
        if (advice.advice() != Advice.ASK_FIRST && !advice.toSee().isEmpty()) {
            said.append(' ').append(texts.say("see.too", papers(advice)));
        }
        if (!advice.assessment().dependsOn().isEmpty()) {
            said.append(' ').append(texts.say("reading"));
        }
        return said.toString();
    }

    private String whatToDo(PurchaseAdvice advice) {
        return switch (advice.advice()) {
            case PAY ->
                advice.outlook()
                        .holdsUntil()
                        .map(day -> texts.say("pay.until", day))
                        .orElse(texts.say("pay"));
            case ASK_FIRST -> ask(advice);
            case ASK_THE_AUTHORITY ->
                advice.from().map(day -> texts.say("authority.from", day)).orElse(texts.say("authority"));
            case DO_NOT_PAY_YET ->
                advice.from().map(day -> wait(advice, day)).orElseGet(() -> texts.say("notYet.done", firstWay(advice)));
            case DO_NOT_PAY -> texts.say("never");
            case OTHER_RULES -> texts.say("outside");
        };
    }

    private String ask(PurchaseAdvice advice) {
        if (!advice.toSee().isEmpty() && advice.toAsk().isEmpty()) {
            return texts.say("see", papers(advice));
        }
        List<String> facts = advice.toAsk().stream().map(messages::fact).toList();
        return facts.isEmpty() ? texts.say("ask.unclear") : texts.say("ask", joined(facts));
    }

    private String papers(PurchaseAdvice advice) {
        return joined(advice.toSee().stream().map(messages::paper).toList());
    }

    private String wait(PurchaseAdvice advice, LocalDate day) {
        boolean isWindow = advice.assessment()
                .finding(WINDOW_OF_THE_LETTER)
                .filter(finding -> finding.outcome() == Outcome.VIOLATED)
                .isPresent();
        return texts.say(isWindow ? "notYet.window" : "notYet.from", day.minusDays(1), day);
    }

    private String firstWay(PurchaseAdvice advice) {
        List<Step> steps =
                advice.ways().ways().stream().findFirst().map(WayOut::steps).orElse(List.of());
        return steps.isEmpty()
                ? texts.say("todo.none")
                : steps.stream().map(messages::step).collect(Collectors.joining(" "));
    }

    /** Says in one line, for a table, what to wait for, or else why. */
    String why(PurchaseAdvice advice) {
        return carrying(advice.assessment()).stream()
                .findFirst()
                .map(finding -> finding.rule().code() + " "
                        + (advice.advice() == Advice.DO_NOT_PAY_YET ? headline(advice) : messages.message(finding)))
                .orElseGet(() -> headline(advice));
    }

    /** Says everything about one car. */
    String whole(StockCar car, PurchaseAdvice advice, List<Step> toDo, Roadmap roadmap) {
        List<String> lines = new ArrayList<>();
        lines.add(car.stockNo() + ": " + advice(advice));
        lines.add(headline(advice));
        lines.add("");
        lines.add(texts.say("verdict", messages.verdict(advice.assessment())));
        lines.add(asked(advice.assessment().question()));
        section(lines, "section.why", reasons(advice.assessment()));
        section(
                lines,
                "section.reading",
                advice.assessment().dependsOn().stream().map(messages::message).toList());
        section(
                lines,
                "section.ways",
                advice.ways().ways().isEmpty()
                        ? List.of()
                        : messages.waysOut(advice.ways()).lines().toList());
        section(lines, "section.todo", toDoText.lines(toDo));
        section(lines, "section.roadmap", messages.roadmap(roadmap).lines().toList());
        lines.add("");
        lines.add(stamp(advice.assessment().rulebook()));
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private void section(List<String> lines, String title, List<String> content) {
        if (!content.isEmpty()) {
            lines.add("");
            lines.add(texts.say(title));
            content.forEach(line -> lines.add("  " + line));
        }
    }

    private List<String> reasons(Assessment assessment) {
        List<String> lines = new ArrayList<>();
        for (Finding finding : carrying(assessment)) {
            lines.add(finding.rule().code() + " " + messages.message(finding));
            finding.rule().clauses().stream().map(AdviceText::citation).forEach(lines::add);
            lines.add("    " + messages.remedy(finding));
        }
        for (Fact<?> fact : assessment.missingFacts()) {
            Paper paper = fact.paper();
            lines.add(messages.fact(fact) + ": "
                    + texts.say("todo.paper", messages.paper(paper), messages.issuer(paper)));
        }
        return lines;
    }

    private static String citation(Clause clause) {
        return "    " + clause.key() + " " + clause.instrument().chineseTitle() + " " + clause.label();
    }

    /** What is violated and bears on the verdict, in the order of the rules. */
    private static List<Finding> carrying(Assessment assessment) {
        return assessment.findings(Outcome.VIOLATED).stream()
                .filter(finding -> finding.rule().consequence().bearsOnVerdict())
                .toList();
    }

    private String asked(Question question) {
        List<String> ours =
                question.assumptionsInOrder().stream().map(messages::assumption).toList();
        return texts.say("asked", messages.stage(question.stage()), question.asOf(), joined(ours));
    }

    String stamp(RulebookStamp stamp) {
        return texts.say("stamp", stamp.version(), stamp.fingerprint().substring(0, 12), stamp.lawLastChecked());
    }

    private static String joined(List<String> parts) {
        return String.join(", ", parts);
    }
}
