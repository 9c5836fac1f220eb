package io.chukou.compliance.core.engine;

import io.chukou.compliance.core.condition.Answers;
import io.chukou.compliance.core.condition.Condition;
import io.chukou.compliance.core.condition.Plan;
import io.chukou.compliance.core.fact.DayRange;
import io.chukou.compliance.core.fact.Evidence;
import io.chukou.compliance.core.question.Stage;
import io.chukou.compliance.core.reading.Readings;
import io.chukou.compliance.core.result.Finding;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rules that have a say at one stage under the law of some days. What all other rules answer is known beforehand, so
 * that neither other stages nor former and future law cost anything.
 */
final class Panel {
    private final Judge[] judges;
    private final @Nullable Plan plan;
    private final boolean hasScope;
    private final int[] places;
    private final @Nullable Finding[] otherwise;

    /**
     * Chooses from all rules.
     *
     * @param all the rules, in rulebook order
     * @param stage the stage
     * @param days the days on which the step may be taken
     * @param readings how the law is read; null if it may not be the same law on all of the days
     */
    Panel(Judge[] all, Stage stage, DayRange days, @Nullable Readings readings) {
        this.hasScope = Stream.of(all).anyMatch(Judge::isOfScope);
        this.otherwise = new @Nullable Finding[all.length];
        int[] found = new int[all.length];
        int count = 0;
        for (int i = 0; i < all.length; i++) {
            otherwise[i] = all[i].beforehand(stage, days);
            if (otherwise[i] == null) {
                found[count++] = i;
            }
        }
        this.places = Arrays.copyOf(found, count);
        this.judges = new Judge[count];
        for (int i = 0; i < count; i++) {
            judges[i] = all[places[i]];
        }
        List<Condition> conditions =
                Stream.of(judges).flatMap(Judge::conditions).toList();
        this.plan = readings == null ? null : Plan.of(conditions, readings);
    }

    /** Where the plan fails, the rules are heard one by one, so that only those fail that it fails for. */
    private @Nullable Answers answers(Evidence evidence) {
        if (plan == null || evidence.isAnythingDeclared() || !plan.fits(evidence)) {
            return null;
        }
        try {
            return plan.answer(evidence);
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
            return null;
        }
    }

    /** Hears every rule. */
    Hearing hear(Evidence evidence, DayRange step) {
        @Nullable Finding[] findings = otherwise.clone();
        Tally tally = new Tally(hasScope);
        Answers answers = answers(evidence);
        for (int i = 0; i < judges.length; i++) {
            Judge judge = judges[i];
            Finding finding =
                    answers == null ? judge.judge(evidence, step) : judge.judge(answers, 2 * i, evidence, step);
            findings[places[i]] = finding;
            judge.count(finding, tally);
        }
        return new Hearing(List.of(findings), tally.verdict());
    }
}
