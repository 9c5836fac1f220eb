package io.chukou.compliance.core.engine;

import static io.chukou.compliance.core.condition.Conditions.always;
import static io.chukou.compliance.core.condition.Conditions.byReading;
import static io.chukou.compliance.core.condition.Conditions.isFalse;
import static io.chukou.compliance.core.condition.Conditions.never;
import static io.chukou.compliance.core.fact.StatusFacts.MORTGAGED;
import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.condition.Condition;
import io.chukou.compliance.core.law.Announcement2024No6;
import io.chukou.compliance.core.law.Clause;
import io.chukou.compliance.core.law.ForeignTradeLaw2022;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.question.Stage;
import io.chukou.compliance.core.reading.Reading;
import io.chukou.compliance.core.reading.Readings;
import io.chukou.compliance.core.result.Finding;
import io.chukou.compliance.core.result.FindingExplanation;
import io.chukou.compliance.core.result.Outcome;
import io.chukou.compliance.core.result.Verdict;
import io.chukou.compliance.core.rule.Rule;
import io.chukou.compliance.core.rulebook.Rulebook;
import io.chukou.compliance.core.table.LawTables;
import io.chukou.compliance.core.testkit.CaseFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which law governs a step whose date is known in part, what carries a verdict, and when it turns for the first time. */
class EngineQuestionsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 20);
    private static final Clause SINCE_MARCH_2024 = Announcement2024No6.ENCUMBERED;
    private static final Clause UNTIL_FEBRUARY_2026 = ForeignTradeLaw2022.PENALTIES;

    private static Rule rule(String code, Clause clause, Condition requirement) {
        return Rule.rule(code).cites(clause).at(Stage.LICENCE_APPLICATION).requires(requirement);
    }

    private static Engine engine(Rule... rules) {
        return new Engine(Rulebook.of("test", LocalDate.of(2026, 11, 23), List.of(rules), LawTables.standard()));
    }

    private static Finding applied(Clause clause, String date) {
        CaseFile file = CaseFile.empty().with("licenceApplication.applicationDate", date);
        return engine(rule("ANY-001", clause, never()))
                .assess(file.build(), Question.on(DAY))
                .findings()
                .get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-29, NOT_APPLICABLE",
        "2024-03-01, VIOLATED",
        "2024-02, NOT_APPLICABLE",
        "2024-03, VIOLATED",
        "2023, NOT_APPLICABLE",
        "2024, CANNOT_TELL",
        "2025, VIOLATED"
    })
    void a_law_governs_from_its_first_day_on(String date, Outcome expected) {
        assertThat(applied(SINCE_MARCH_2024, date).outcome()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-28, VIOLATED",
        "2026-03-01, NOT_APPLICABLE",
        "2026-02, VIOLATED",
        "2026-03, NOT_APPLICABLE",
        "2026, CANNOT_TELL"
    })
    void a_law_governs_until_its_last_day(String date, Outcome expected) {
        assertThat(applied(UNTIL_FEBRUARY_2026, date).outcome()).isEqualTo(expected);
    }

    @Test
    void a_date_that_leaves_the_law_open_is_what_is_missing() {
        assertThat(applied(SINCE_MARCH_2024, "2024").missing())
                .extracting(Object::toString)
                .containsExactly("licenceApplication.applicationDate");
        assertThat(applied(SINCE_MARCH_2024, "2025").missing()).isEmpty();
    }

    @Test
    void a_verdict_is_explained_by_what_carries_it_and_a_rule_by_its_code() {
        Engine engine = engine(
                rule("MET-001", SINCE_MARCH_2024, always()),
                rule("NEVER-001", SINCE_MARCH_2024, never()),
                rule("NEVER-002", SINCE_MARCH_2024, never()));
        CaseFile file = CaseFile.empty();
        assertThat(engine.explain(file.build(), Question.on(DAY)).findings())
                .extracting(explained -> explained.finding().rule().code())
                .containsExactly("NEVER-001", "NEVER-002");
        assertThat(engine.explain(file.build(), Question.on(DAY)).assessment().verdict())
                .isEqualTo(Verdict.BLOCKED);
        assertThat(engine.explain(file.build(), Question.on(DAY), "MET-001").map(FindingExplanation::finding))
                .hasValueSatisfying(finding -> assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED));
        assertThat(engine.explain(file.build(), Question.on(DAY), "OTHER-001")).isEmpty();
    }

    @Test
    void a_verdict_turns_for_the_first_time_when_the_law_does() {
        Engine engine = engine(rule("NEVER-001", SINCE_MARCH_2024, never()));
        CaseFile file = CaseFile.empty();
        LocalDate horizon = LocalDate.of(2026, 12, 31);
        assertThat(engine.firstTurn(file.build(), Question.on(LocalDate.of(2024, 2, 1)), horizon))
                .contains(LocalDate.of(2024, 3, 1));
        assertThat(engine.firstTurn(file.build(), Question.on(LocalDate.of(2024, 3, 1)), horizon))
                .isEmpty();
    }

    @Test
    void another_reading_answers_otherwise_and_leaves_the_engine_as_it_was() {
        Reading reading = Reading.of("burdens", List.of(SINCE_MARCH_2024), "strict", "lenient");
        Engine engine = engine(rule(
                "ANY-001",
                SINCE_MARCH_2024,
                byReading(reading, Map.of("strict", isFalse(MORTGAGED), "lenient", always()))));
        CaseFile mortgaged = CaseFile.empty().with("status.mortgaged", true);
        Engine lenient = engine.readAs(Readings.defaults().with(reading, "lenient"));
        assertThat(lenient.assess(mortgaged.build(), Question.on(DAY)).verdict())
                .isEqualTo(Verdict.PERMITTED);
        assertThat(engine.assess(mortgaged.build(), Question.on(DAY)).verdict()).isEqualTo(Verdict.BLOCKED);
    }
}
