package io.chukou.compliance.core;

import static io.chukou.compliance.core.condition.Conditions.never;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.chukou.compliance.core.json.AssessmentJson;
import io.chukou.compliance.core.law.Clause;
import io.chukou.compliance.core.law.Force;
import io.chukou.compliance.core.law.Grade;
import io.chukou.compliance.core.law.Instrument;
import io.chukou.compliance.core.law.LicenceCatalogue2026;
import io.chukou.compliance.core.message.Language;
import io.chukou.compliance.core.message.Messages;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.question.Stage;
import io.chukou.compliance.core.result.Assessment;
import io.chukou.compliance.core.result.Finding;
import io.chukou.compliance.core.result.Verdict;
import io.chukou.compliance.core.rule.Consequence;
import io.chukou.compliance.core.rule.Rule;
import io.chukou.compliance.core.rulebook.Rulebook;
import io.chukou.compliance.core.table.LawTables;
import io.chukou.compliance.core.testkit.CaseFile;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Law, recommendation and carrier's term are three different things in rules, results and texts. */
class ForceTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 20);
    private static final Messages ENGLISH = Messages.of(Language.EN);

    private static Clause clause(Force force) {
        return Instrument.draft("X")
                .titled("示例", "Example")
                .issuedBy("Example")
                .inForceFrom(LocalDate.of(2026, 1, 1))
                .lastChecked(DAY)
                .withForce(force)
                .build()
                .clause("X-1", "1", Grade.A, "Nothing goes.");
    }

    private static Rule rule(Force force, Consequence consequence) {
        return Rule.rule("X-001")
                .cites(clause(force))
                .at(Stage.LICENCE_APPLICATION)
                .otherwise(consequence)
                .requires(never());
    }

    private static Assessment assess(Rule rule) {
        Rulebook book = Rulebook.of("one", DAY, List.of(rule), LawTables.standard());
        return ExportValidator.of(book).assess(CaseFile.permitted().build(), Question.on(DAY));
    }

    private static String message(Rule rule) {
        Finding finding = assess(rule).findings().get(0);
        return ENGLISH.message(finding);
    }

    @ParameterizedTest
    @EnumSource(
            value = Consequence.class,
            names = {"OUT_OF_SCOPE", "BLOCK", "REFER"})
    void a_recommendation_never_bears_on_the_verdict(Consequence consequence) {
        assertThatThrownBy(() -> rule(Force.RECOMMENDATION, consequence))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("X-001");
    }

    @ParameterizedTest
    @EnumSource(
            value = Consequence.class,
            names = {"WARN", "NOTE"})
    void a_recommendation_may_warn_or_note(Consequence consequence) {
        assertThat(rule(Force.RECOMMENDATION, consequence).force()).isEqualTo(Force.RECOMMENDATION);
    }

    @Test
    void a_carrier_may_refuse_what_the_law_allows() {
        assertThat(assess(rule(Force.CARRIER_TERM, Consequence.BLOCK)).verdict())
                .isEqualTo(Verdict.BLOCKED);
    }

    @Test
    void only_the_first_clause_says_what_a_rule_rests_on() {
        Rule rule = Rule.rule("X-002")
                .cites(LicenceCatalogue2026.LICENCE_BEFORE_CUSTOMS, clause(Force.RECOMMENDATION))
                .at(Stage.LICENCE_APPLICATION)
                .requires(never());
        assertThat(rule.force()).isEqualTo(Force.LAW);
    }

    @Test
    void no_term_of_a_carrier_is_in_the_standard_rulebook() {
        assertThat(Rulebook.standard().rules())
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(rule.clauses())
                        .extracting(clause -> clause.instrument().force())
                        .doesNotContain(Force.CARRIER_TERM));
    }

    @Test
    void texts_name_what_is_not_law() {
        assertThat(message(rule(Force.LAW, Consequence.WARN))).isEqualTo("X-001");
        assertThat(message(rule(Force.RECOMMENDATION, Consequence.WARN)))
                .isEqualTo("X-001 This is a recommendation, not law.");
        assertThat(message(rule(Force.CARRIER_TERM, Consequence.WARN)))
                .isEqualTo("X-001 This is a term of the carrier, not law.");
    }

    @Test
    void json_names_what_is_not_law_in_the_finding_and_the_force_of_every_citation() {
        String byLaw = AssessmentJson.canonical().write(assess(rule(Force.LAW, Consequence.WARN)));
        String byTerm = AssessmentJson.canonical().write(assess(rule(Force.CARRIER_TERM, Consequence.WARN)));
        assertThat(byLaw).containsOnlyOnce("\"force\":\"LAW\"").contains("\"consequence\":\"WARN\",\"clauses\"");
        assertThat(byTerm)
                .contains("\"consequence\":\"WARN\",\"force\":\"CARRIER_TERM\"")
                .contains("\"instrument\":\"示例\",\"force\":\"CARRIER_TERM\"");
    }

    @Test
    void a_changed_force_changes_the_fingerprint() {
        assertThat(rule(Force.CARRIER_TERM, Consequence.WARN).describe())
                .isNotEqualTo(rule(Force.LAW, Consequence.WARN).describe());
    }
}
