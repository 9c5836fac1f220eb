package io.chukou.compliance.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.engine.Engine;
import io.chukou.compliance.core.question.Absence;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.question.Stage;
import io.chukou.compliance.core.question.Subject;
import io.chukou.compliance.core.reading.Reading;
import io.chukou.compliance.core.reading.Readings;
import io.chukou.compliance.core.result.Finding;
import io.chukou.compliance.core.result.Outcome;
import io.chukou.compliance.core.result.Reason;
import io.chukou.compliance.core.rule.Rule;
import io.chukou.compliance.core.rulebook.Rulebook;
import io.chukou.compliance.core.table.LawTables;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Puts a case to one rule.
 *
 * <p>For example, {@code ask(RULE).about(permitted().with("status.mortgaged", true)).answers(VIOLATED)}.
 */
public final class Ask {
    private final Rule rule;
    private final CaseFile file;
    private final Question question;
    private final Readings readings;

    private Ask(Rule rule, CaseFile file, Question question, Readings readings) {
        this.rule = rule;
        this.file = file;
        this.question = question;
        this.readings = readings;
    }

    /** Asks a rule at its first stage about the permitted case on 2026-06-20. */
    public static Ask ask(Rule rule) {
        Stage stage = rule.stages().iterator().next();
        return new Ask(
                rule,
                CaseFile.permitted(),
                Question.on(LocalDate.of(2026, 6, 20)).at(stage),
                Readings.defaults());
    }

    public Ask about(CaseFile other) {
        return new Ask(rule, other, question, readings);
    }

    public Ask on(String day) {
        return new Ask(
                rule,
                file,
                new Question(question.stage(), LocalDate.parse(day), question.absence(), question.assumptions()),
                readings);
    }

    public Ask at(Stage stage) {
        return new Ask(rule, file, question.at(stage), readings);
    }

    public Ask reading(Reading reading, String alternative) {
        return new Ask(rule, file, question, readings.with(reading, alternative));
    }

    public Ask whereAbsentMeansNotHeld() {
        return new Ask(rule, file, question.absentMeans(Absence.NOT_HELD), readings);
    }

    public Ask assuming(Subject... subjects) {
        return new Ask(rule, file, question.assuming(Set.of(subjects)), readings);
    }

    /** The finding itself, for a closer look. */
    public Finding finding() {
        Rulebook book = Rulebook.of("one rule", LocalDate.of(2026, 11, 23), List.of(rule), LawTables.standard())
                .with("one rule, read", readings);
        return new Engine(book).assess(file.build(), question).findings().get(0);
    }

    public void answers(Outcome outcome) {
        Finding finding = finding();
        assertThat(finding.outcome())
                .as("%s %s", finding, finding.fault().orElse(""))
                .isEqualTo(outcome);
    }

    /** The rule cannot tell, and exactly these facts are missing. */
    public void cannotTellWithout(String... paths) {
        Finding finding = finding();
        assertThat(finding.outcome())
                .as("%s %s", finding, finding.fault().orElse(""))
                .isEqualTo(Outcome.CANNOT_TELL);
        assertThat(finding.missing()).extracting(Object::toString).containsExactlyInAnyOrder(paths);
    }

    public void doesNotApplyFor(Reason reason) {
        answers(Outcome.NOT_APPLICABLE);
        assertThat(finding().reason()).contains(reason);
    }
}
