package io.chukou.compliance.core.engine;

import io.chukou.compliance.core.fact.CaseFacts;
import io.chukou.compliance.core.fact.DayRange;
import io.chukou.compliance.core.fact.Evidence;
import io.chukou.compliance.core.question.Stage;
import io.chukou.compliance.core.reading.Reading;
import io.chukou.compliance.core.reading.Readings;
import io.chukou.compliance.core.result.Finding;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** One other alternative of one reading, ready to be tried at one stage: it judges the rules anew that leave room for it. */
final class Trial {
    private final Reading reading;
    private final String alternative;
    private final Readings readings;
    private final boolean movesTheDay;
    private final int[] concerned;

    Trial(Reading reading, String alternative, Readings held, Judge[] judges, Stage stage) {
        this.reading = reading;
        this.alternative = alternative;
        this.readings = held.with(reading, alternative);
        Set<Reading> ofTheDay = new LinkedHashSet<>();
        CaseFacts.STEP_DATE.readings(ofTheDay::add);
        this.movesTheDay = ofTheDay.contains(reading);
        this.concerned = IntStream.range(0, judges.length)
                .filter(i -> judges[i].rule().isAt(stage)
                        && judges[i].rule().readings().contains(reading))
                .toArray();
    }

    Reading reading() {
        return reading;
    }

    String alternative() {
        return alternative;
    }

    boolean isIdle() {
        return concerned.length == 0 && !movesTheDay;
    }

    Evidence evidence(Evidence evidence) {
        return evidence.under(readings);
    }

    /** Returns the findings under the alternative. Those that weigh in the verdict what they weighed are the old ones. */
    List<Finding> findings(Engine engine, List<Finding> findings, Evidence evidence, Evidence other) {
        DayRange step = engine.stepDay(other);
        List<Finding> anew = findings;
        for (int i : rules(engine, evidence, step)) {
            Judge judge = engine.judges()[i];
            if (!Tally.weighsAlike(findings.get(i), judge.glance(other, step))) {
                anew = anew == findings ? new ArrayList<>(findings) : anew;
                anew.set(i, judge.judge(other, step));
            }
        }
        return anew;
    }

    /** If the step is on another day, other rules may be in force. */
    private int[] rules(Engine engine, Evidence evidence, DayRange step) {
        boolean all = movesTheDay && !step.equals(engine.stepDay(evidence));
        return all ? IntStream.range(0, engine.judges().length).toArray() : concerned;
    }
}
