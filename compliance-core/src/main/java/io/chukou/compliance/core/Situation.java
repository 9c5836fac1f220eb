package io.chukou.compliance.core;

import io.chukou.compliance.core.comparison.Cause;
import io.chukou.compliance.core.engine.Engine;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.reading.Readings;
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
 * @param engine rules and tables, ready
 * @param readings how their text is read
 */
record Situation(ExportCase facts, LocalDate day, LocalDate lawDay, Engine engine, Readings readings) {

    /** Another rulebook may have another law, also where it only reads it differently: what makes no difference is no cause. */
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
        if (!readings.equals(other.readings)) {
            differences.add(Cause.READING);
        }
        return differences;
    }

    /** Takes the given differences from another situation. */
    Situation with(Set<Cause> made, Situation other) {
        Situation law = made.contains(Cause.LAW) ? other : this;
        return new Situation(
                made.contains(Cause.FACTS) ? other.facts : facts,
                made.contains(Cause.TIME) ? other.day : day,
                law.lawDay,
                law.engine,
                made.contains(Cause.READING) ? other.readings : readings);
    }

    Assessment assess(Question question) {
        return engine.readAs(readings).byLawOf(lawDay).assess(facts, question.onDay(day));
    }
}
