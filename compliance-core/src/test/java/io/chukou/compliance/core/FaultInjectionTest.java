package io.chukou.compliance.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.condition.Condition;
import io.chukou.compliance.core.condition.Conditions;
import io.chukou.compliance.core.fact.StatusFacts;
import io.chukou.compliance.core.question.Assumptions;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.question.Stage;
import io.chukou.compliance.core.result.Assessment;
import io.chukou.compliance.core.result.Outcome;
import io.chukou.compliance.core.result.Outlook;
import io.chukou.compliance.core.result.Verdict;
import io.chukou.compliance.core.rule.Rule;
import io.chukou.compliance.core.rulebook.Rulebook;
import io.chukou.compliance.core.testkit.CaseFile;
import io.chukou.compliance.model.ExportCase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each rule of the standard rulebook is made to fail in turn: a case that was permitted is permitted no longer. */
class FaultInjectionTest {
    private static final Rulebook STANDARD = Rulebook.standard();
    private static final LocalDate DAY = LocalDate.of(2026, 6, 20);
    private static final Condition RUNS_OUT_OF_STACK = failing("stack", new StackOverflowError());
    private static final Condition THROWS = failing("throws", new IllegalStateException("LZZAA11A6KA000001"));

    private static Condition failing(String name, Throwable fault) {
        return Conditions.test(name, List.of(), evidence -> {
            if (fault instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) fault;
        });
    }

    @TestFactory
    Stream<DynamicTest> a_permitted_case_is_undetermined_when_any_rule_fails() {
        return IntStream.range(0, STANDARD.rules().size())
                .mapToObj(i -> DynamicTest.dynamicTest(STANDARD.rules().get(i).code(), () -> check(i)));
    }

    private static void check(int index) {
        Rule rule = STANDARD.rules().get(index);
        for (Stage stage : rule.stages()) {
            assertThat(assess(STANDARD, stage).verdict()).isEqualTo(Verdict.PERMITTED);
            for (Rule broken : broken(rule)) {
                Assessment assessment = assess(with(index, broken), stage);
                assertThat(assessment.verdict()).isEqualTo(Verdict.UNDETERMINED);
                assertThat(assessment.findings().get(index).outcome()).isEqualTo(Outcome.FAULT);
                assertThat(assessment.findings().get(index).fault().orElseThrow())
                        .doesNotContain("LZZ");
            }
        }
    }

    /** A failing part that the engine passes over while another part decides must not fail a question that looks at it. */
    @Test
    void a_part_that_fails_only_when_looked_at_fails_no_question() {
        Condition passedOver = Conditions.and(Conditions.isTrue(StatusFacts.PLEDGED), THROWS);
        Rule rule = copy(STANDARD.rules().get(0))
                .requires(Conditions.or(Conditions.isFalse(StatusFacts.MORTGAGED), passedOver));
        ExportValidator validator = ExportValidator.of(with(0, rule));
        ExportCase exportCase = CaseFile.permittedNearNew()
                .without("status.mortgaged")
                .with("status.pledged", false)
                .build();
        Question question = Question.on(DAY);
        Assessment assessment = validator.assess(exportCase, question);
        assertThat(assessment.findings().get(0).outcome()).isEqualTo(Outcome.CANNOT_TELL);
        assertThat(assessment.missingFacts()).containsExactly(StatusFacts.MORTGAGED);
        assertThat(validator.waysOut(exportCase, question).ways()).hasSize(1);
        assertThat(validator.outlook(exportCase, question, DAY.plusYears(1)).verdict())
                .isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void a_broken_rule_leaves_no_way_out_and_never_opens_a_door() {
        for (Rule broken : broken(STANDARD.rules().get(4))) {
            ExportValidator validator = ExportValidator.of(with(4, broken));
            ExportCase exportCase = CaseFile.permittedNearNew().build();
            Outlook outlook = validator.outlook(exportCase, Question.on(DAY), DAY.plusMonths(2));
            assertThat(outlook.spans()).noneMatch(span -> span.verdict() == Verdict.PERMITTED);
            assertThat(outlook.opens()).isEmpty();
            assertThat(validator.waysOut(exportCase, Question.on(DAY)).ways()).isEmpty();
        }
    }

    private static List<Rule> broken(Rule rule) {
        return List.of(
                copy(rule).appliesWhen(THROWS).requires(rule.requirement()),
                copy(rule).requires(THROWS),
                copy(rule).requires(RUNS_OUT_OF_STACK));
    }

    private static Rule.Builder copy(Rule rule) {
        List<Stage> stages = List.copyOf(rule.stages());
        return Rule.rule(rule.code())
                .cites(rule.clauses().get(0))
                .at(stages.get(0), stages.toArray(Stage[]::new))
                .otherwise(rule.consequence());
    }

    private static Rulebook with(int index, Rule broken) {
        List<Rule> rules = new ArrayList<>(STANDARD.rules());
        rules.set(index, broken);
        return Rulebook.of("one broken", STANDARD.lawLastChecked(), rules, STANDARD.tables());
    }

    private static Assessment assess(Rulebook book, Stage stage) {
        LocalDate day = stage == Stage.AFTER_EXPORT ? DAY.plusMonths(3) : DAY;
        Question question = Question.on(day).at(stage).assuming(Assumptions.PROSPECT);
        CaseFile file =
                stage.compareTo(Stage.CUSTOMS_CLEARANCE) < 0 ? CaseFile.permittedNearNew() : CaseFile.deregistered();
        return ExportValidator.of(book).assess(file.build(), question);
    }
}
