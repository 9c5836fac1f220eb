package io.chukou.compliance.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.condition.Condition;
import io.chukou.compliance.core.condition.Conditions;
import io.chukou.compliance.core.question.Assumptions;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.question.Stage;
import io.chukou.compliance.core.result.Assessment;
import io.chukou.compliance.core.result.Outcome;
import io.chukou.compliance.core.result.Verdict;
import io.chukou.compliance.core.rule.Rule;
import io.chukou.compliance.core.rulebook.Rulebook;
import io.chukou.compliance.core.testkit.CaseFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
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
        Question question = Question.on(DAY).at(stage).assuming(Assumptions.PROSPECT);
        return ExportValidator.of(book).assess(CaseFile.permittedNearNew().build(), question);
    }
}
