package io.chukou.compliance.core.engine;

import io.chukou.compliance.core.condition.TurningDays;
import io.chukou.compliance.core.fact.DayRange;
import io.chukou.compliance.core.fact.Evidence;
import io.chukou.compliance.core.fact.Fact;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.result.Finding;
import io.chukou.compliance.core.result.Verdict;
import io.chukou.compliance.model.ExportCase;
import io.chukou.compliance.model.value.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Walks through time under one case, from the day of a question to the next day with another verdict, and so on.
 *
 * <p>It stops only on days that the rules name, and puts only those rules to the case again that name the day.
 */
final class Timeline {
    private final Engine engine;
    private final ExportCase exportCase;
    private final Question question;
    private final LocalDate horizon;
    private final Evidence evidence;
    private final Iterator<Map.Entry<Long, List<Integer>>> days;
    private final boolean mayTurnOnAnyDay;
    private final Stretch start;
    private List<Finding> findings;
    private Verdict verdict;

    Timeline(Engine engine, ExportCase exportCase, Question question, LocalDate horizon) {
        this.engine = engine;
        this.exportCase = exportCase;
        this.question = question;
        this.horizon = horizon;
        this.evidence = engine.evidence(exportCase, question);
        SortedMap<Long, List<Integer>> turning = new TreeMap<>();
        this.mayTurnOnAnyDay = collect(turning);
        this.days = turning.entrySet().iterator();
        this.findings = engine.findings(evidence);
        this.verdict = engine.verdict(evidence, findings);
        this.start = new Stretch(verdict, question.asOf(), findings, findings);
    }

    /** Files each rule under each day on which its finding may turn. */
    private boolean collect(SortedMap<Long, List<Integer>> turning) {
        boolean onAnyDay = false;
        Judge[] judges = engine.judges();
        for (int i = 0; i < judges.length; i++) {
            TurningDays ofRule = new TurningDays(question.asOf().toEpochDay(), horizon.toEpochDay());
            judges[i].turningDays(evidence, ofRule);
            onAnyDay |= ofRule.mayTurnOnAnyDay();
            for (long day : ofRule.days()) {
                turning.computeIfAbsent(day, d -> new ArrayList<>()).add(i);
            }
        }
        return onAnyDay;
    }

    /** The stretch that begins on the day of the question. */
    Stretch start() {
        return start;
    }

    /** Says whether nothing is known of the days behind the horizon. */
    boolean mayTurnOnAnyDay() {
        return mayTurnOnAnyDay;
    }

    boolean isDateKnownInPart(Fact<?> fact) {
        return !fact.isInList() && fact.read(evidence) instanceof PartialDate date && !date.isExact();
    }

    /** Goes on to the next stretch, behind the horizon too; null if no further day has another verdict. */
    @Nullable
    Stretch next() {
        while (days.hasNext()) {
            var day = days.next();
            if (mayTurnOnAnyDay && day.getKey() > horizon.toEpochDay()) {
                return null;
            }
            Stretch stretch = on(LocalDate.ofEpochDay(day.getKey()), day.getValue());
            findings = stretch.findings();
            if (stretch.verdict() != verdict) {
                verdict = stretch.verdict();
                return stretch;
            }
        }
        return null;
    }

    private Stretch on(LocalDate day, List<Integer> turned) {
        Evidence then = engine.evidence(exportCase, question.onDay(day));
        DayRange step = engine.stepDay(then);
        List<Finding> now = new ArrayList<>(findings);
        turned.forEach(i -> now.set(i, engine.judges()[i].judge(then, step)));
        return new Stretch(engine.verdict(then, now), day, findings, now);
    }
}
