package io.chukou.compliance.core.engine;

import static io.chukou.compliance.core.condition.Conditions.always;
import static io.chukou.compliance.core.condition.Conditions.daysFrom;
import static io.chukou.compliance.core.condition.Conditions.isFalse;
import static io.chukou.compliance.core.condition.Conditions.isTrue;
import static io.chukou.compliance.core.condition.Conditions.never;
import static io.chukou.compliance.core.condition.Conditions.present;
import static io.chukou.compliance.core.condition.Conditions.test;
import static io.chukou.compliance.core.fact.CaseFacts.APPLICATION_DATE;
import static io.chukou.compliance.core.fact.CertificateFacts.REGISTRATION_DATE;
import static io.chukou.compliance.core.fact.ExporterFacts.OFFICE_PREMISES;
import static io.chukou.compliance.core.fact.InspectionFacts.INSPECTION_REPORT;
import static io.chukou.compliance.core.fact.StatusFacts.MORTGAGED;
import static io.chukou.compliance.core.rule.Rule.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.chukou.compliance.core.condition.Condition;
import io.chukou.compliance.core.law.Announcement2024No6;
import io.chukou.compliance.core.question.Absence;
import io.chukou.compliance.core.question.Assumptions;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.question.Stage;
import io.chukou.compliance.core.result.Assessment;
import io.chukou.compliance.core.result.Outcome;
import io.chukou.compliance.core.result.Reason;
import io.chukou.compliance.core.result.Verdict;
import io.chukou.compliance.core.rule.Consequence;
import io.chukou.compliance.core.rule.Rule;
import io.chukou.compliance.core.rulebook.Rulebook;
import io.chukou.compliance.core.table.LawTables;
import io.chukou.compliance.core.testkit.CaseFile;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** How outcomes follow from conditions, and the verdict from outcomes. */
class EngineTest {
    private static final Question QUESTION = Question.on(LocalDate.of(2026, 6, 20));
    private static final Rule MET = block("MET-001", always());
    private static final Condition THROWS = test("throws", List.of(), e -> {
        throw new IllegalStateException("a value of the case");
    });

    private static Rule block(String code, Condition requirement) {
        return of(code, Consequence.BLOCK, requirement);
    }

    private static Rule of(String code, Consequence consequence, Condition requirement) {
        return rule(code)
                .cites(Announcement2024No6.ENCUMBERED)
                .at(Stage.LICENCE_APPLICATION)
                .otherwise(consequence)
                .requires(requirement);
    }

    private static Assessment assess(CaseFile file, Question question, Rule... rules) {
        Rulebook book = Rulebook.of("test", LocalDate.of(2026, 11, 23), List.of(rules), LawTables.standard());
        return new Engine(book).assess(file.build(), question);
    }

    private static Verdict verdict(Rule... rules) {
        return assess(CaseFile.empty(), QUESTION, rules).verdict();
    }

    @Test
    void undetermined_when_the_rulebook_is_empty() {
        assertThat(verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void undetermined_when_no_blocking_rule_applies() {
        assertThat(assess(CaseFile.empty(), QUESTION.at(Stage.SHIPMENT), MET).verdict())
                .isEqualTo(Verdict.UNDETERMINED);
        assertThat(verdict(of("NOTE-001", Consequence.NOTE, always()))).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void undetermined_on_the_day_before_the_law_and_permitted_on_its_first_day() {
        assertThat(assess(CaseFile.empty(), Question.on(LocalDate.of(2024, 2, 29)), MET)
                        .findings())
                .singleElement()
                .satisfies(f -> assertThat(f.reason()).contains(Reason.NOT_IN_FORCE));
        assertThat(assess(CaseFile.empty(), Question.on(LocalDate.of(2024, 2, 29)), MET)
                        .verdict())
                .isEqualTo(Verdict.UNDETERMINED);
        assertThat(assess(CaseFile.empty(), Question.on(LocalDate.of(2024, 3, 1)), MET)
                        .verdict())
                .isEqualTo(Verdict.PERMITTED);
    }

    @Test
    void by_the_law_of_another_day_the_rules_are_those_of_that_day_while_days_are_counted_up_to_the_questions_own() {
        Rule fresh = block(
                "FRESH-001", daysFrom(REGISTRATION_DATE).to(APPLICATION_DATE).between(0, 10));
        Engine engine =
                new Engine(Rulebook.of("test", LocalDate.of(2026, 11, 23), List.of(fresh), LawTables.standard()));
        CaseFile file = CaseFile.empty().with("registrationCertificate.registrationDate", "2024-02-20");
        LocalDate dayBefore = LocalDate.of(2024, 2, 29);
        LocalDate firstDay = LocalDate.of(2024, 3, 1);
        LocalDate day11 = LocalDate.of(2024, 3, 2);

        assertThat(engine.byLawOf(firstDay)
                        .assess(file.build(), Question.on(dayBefore))
                        .findings(Outcome.SATISFIED))
                .hasSize(1);
        assertThat(engine.byLawOf(dayBefore)
                        .assess(file.build(), Question.on(day11))
                        .findings(Outcome.NOT_APPLICABLE))
                .hasSize(1);
        assertThat(engine.byLawOf(firstDay)
                        .assess(file.build(), Question.on(day11))
                        .findings(Outcome.VIOLATED))
                .hasSize(1);
        CaseFile dated = file.with("licenceApplication.applicationDate", "2024-03-01");
        assertThat(engine.byLawOf(dayBefore)
                        .assess(dated.build(), Question.on(dayBefore))
                        .findings(Outcome.SATISFIED))
                .hasSize(1);
    }

    @Test
    void blocked_beats_what_is_unknown() {
        assertThat(verdict(MET, block("MORTGAGE-001", isFalse(MORTGAGED)), block("NEVER-001", never())))
                .isEqualTo(Verdict.BLOCKED);
    }

    @Test
    void out_of_scope_beats_blocked() {
        assertThat(verdict(block("NEVER-001", never()), of("SCOPE-001", Consequence.OUT_OF_SCOPE, never())))
                .isEqualTo(Verdict.OUT_OF_SCOPE);
    }

    @Test
    void undetermined_beats_referred() {
        Rule refer = of("REFER-001", Consequence.REFER, never());
        assertThat(verdict(MET, refer)).isEqualTo(Verdict.REFERRED);
        assertThat(verdict(MET, refer, block("MORTGAGE-001", isFalse(MORTGAGED))))
                .isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void permitted_whatever_warnings_and_notes_say() {
        assertThat(verdict(
                        MET,
                        of("WARN-001", Consequence.WARN, never()),
                        of("WARN-002", Consequence.WARN, isFalse(MORTGAGED)),
                        of("NOTE-001", Consequence.NOTE, never())))
                .isEqualTo(Verdict.PERMITTED);
    }

    @TestFactory
    Stream<DynamicTest> never_permitted_when_a_rule_throws() {
        return Stream.of(Consequence.values())
                .map(consequence -> dynamicTest(consequence.name(), () -> {
                    Assessment assessment =
                            assess(CaseFile.empty(), QUESTION, MET, of("FAULT-001", consequence, THROWS));
                    assertThat(assessment.verdict()).isEqualTo(Verdict.UNDETERMINED);
                    assertThat(assessment.findings().get(1).outcome()).isEqualTo(Outcome.FAULT);
                    assertThat(assessment.findings().get(1).fault()).contains("java.lang.IllegalStateException");
                }));
    }

    @Test
    void satisfied_when_the_requirement_holds_although_it_is_unknown_whether_it_applies() {
        Rule rule = rule("DUTY-001")
                .cites(Announcement2024No6.ENCUMBERED)
                .at(Stage.LICENCE_APPLICATION)
                .appliesWhen(isTrue(MORTGAGED))
                .requires(always());
        assertThat(assess(CaseFile.empty(), QUESTION, rule).findings().get(0).outcome())
                .isEqualTo(Outcome.SATISFIED);
    }

    @Test
    void cannot_tell_when_the_requirement_fails_and_it_is_unknown_whether_it_applies() {
        Rule rule = rule("DUTY-001")
                .cites(Announcement2024No6.ENCUMBERED)
                .at(Stage.LICENCE_APPLICATION)
                .appliesWhen(isTrue(MORTGAGED))
                .requires(never());
        Assessment assessment = assess(CaseFile.empty(), QUESTION, rule);
        assertThat(assessment.findings().get(0).missing()).containsExactly(MORTGAGED);
        assertThat(assessment.missingFacts()).containsExactly(MORTGAGED);
    }

    @Test
    void an_absent_paper_is_unknown_by_default_and_a_violation_when_the_file_is_complete() {
        Rule rule = block("PAPER-001", present(INSPECTION_REPORT));
        assertThat(verdict(rule)).isEqualTo(Verdict.UNDETERMINED);
        assertThat(assess(CaseFile.empty(), QUESTION.absentMeans(Absence.NOT_HELD), rule)
                        .verdict())
                .isEqualTo(Verdict.BLOCKED);
    }

    @Test
    void assumed_only_for_want_of_facts_of_an_assumed_subject() {
        Rule premises = block("PREMISES-001", isTrue(OFFICE_PREMISES));
        Question prospect = QUESTION.assuming(Assumptions.PROSPECT);
        assertThat(verdict(premises)).isEqualTo(Verdict.UNDETERMINED);
        Assessment assumed = assess(CaseFile.empty(), prospect, premises);
        assertThat(assumed.verdict()).isEqualTo(Verdict.PERMITTED);
        assertThat(assumed.findings(Outcome.ASSUMED)).hasSize(1);
    }

    @Test
    void a_known_fact_beats_an_assumption() {
        Rule premises = block("PREMISES-001", isTrue(OFFICE_PREMISES));
        CaseFile without = CaseFile.empty().with("exporter.officePremises", false);
        assertThat(assess(without, QUESTION.assuming(Assumptions.PROSPECT), premises)
                        .verdict())
                .isEqualTo(Verdict.BLOCKED);
    }

    @Test
    void an_assumption_never_lifts_a_duty() {
        Rule rule = rule("DUTY-001")
                .cites(Announcement2024No6.ENCUMBERED)
                .at(Stage.LICENCE_APPLICATION)
                .appliesWhen(isTrue(OFFICE_PREMISES))
                .requires(isFalse(io.chukou.compliance.core.fact.StatusFacts.SEALED_OR_DETAINED));
        assertThat(assess(CaseFile.empty(), QUESTION.assuming(Assumptions.PROSPECT), rule)
                        .verdict())
                .isEqualTo(Verdict.UNDETERMINED);
    }
}
