package io.chukou.compliance.core;

import io.chukou.compliance.core.comparison.Cause;
import io.chukou.compliance.core.engine.Engine;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.result.Assessment;
import io.chukou.compliance.model.ExportCase;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * Everything in which two answers to one question can differ.
 *
 * @param facts the case
 * @param day the day up to which days are counted
 * @param lawDay the day whose law governs while no paper of the step has a date
 * @param engine the rulebook, ready
 */
record Situation(ExportCase facts, LocalDate day, LocalDate lawDay, Engine engine) {

    Set<Cause> differencesTo(Situation other) {
        Set<Cause> differences = EnumSet.noneOf(Cause.class);
        if (!facts.equals(other.facts)) {
            differences.add(Cause.FACTS);
        }
        if (!day.equals(other.day)) {
            differences.add(Cause.TIME);
        }
        if (!lawDay.equals(other.lawDay) || engine != other.engine) {
            differences.add(Cause.LAW);
        }
        return differences;
    }

    /** Takes the given differences from another situation. */
    Situation with(Set<Cause> made, Situation other) {
        boolean law = made.contains(Cause.LAW);
        return new Situation(
                made.contains(Cause.FACTS) ? other.facts : facts,
                made.contains(Cause.TIME) ? other.day : day,
                law ? other.lawDay : lawDay,
                law ? other.engine : engine);
    }

    Assessment assess(Question question) {
        return engine.byLawOf(lawDay).assess(facts, question.onDay(day));
    }
}
