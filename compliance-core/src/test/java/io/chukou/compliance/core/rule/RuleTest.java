package io.chukou.compliance.core.rule;

import static io.chukou.compliance.core.condition.Conditions.always;
import static io.chukou.compliance.core.condition.Conditions.and;
import static io.chukou.compliance.core.condition.Conditions.byReading;
import static io.chukou.compliance.core.condition.Conditions.isFalse;
import static io.chukou.compliance.core.condition.Conditions.present;
import static io.chukou.compliance.core.fact.StatusFacts.MORTGAGED;
import static io.chukou.compliance.core.fact.StatusFacts.PLEDGED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.chukou.compliance.core.condition.Condition;
import io.chukou.compliance.core.fact.ConsignmentFacts;
import io.chukou.compliance.core.law.Clause;
import io.chukou.compliance.core.law.Force;
import io.chukou.compliance.core.law.Grade;
import io.chukou.compliance.core.law.Instrument;
import io.chukou.compliance.core.law.Notice648;
import io.chukou.compliance.core.question.Stage;
import io.chukou.compliance.core.reading.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a rule must say of itself, and what it says. */
class RuleTest {
    private static final Condition FREE = isFalse(MORTGAGED);
    private static final Condition UNPLEDGED = isFalse(PLEDGED);
    private static final Clause ADVICE = clause(Force.RECOMMENDATION);
    private static final Clause TERM = clause(Force.CARRIER_TERM);
    private static final Rule RULE = rule("HOUSE-001")
            .at(Stage.SHIPMENT, Stage.CUSTOMS_CLEARANCE)
            .otherwise(Consequence.REFER)
            .appliesWhen(and(FREE, UNPLEDGED))
            .requires(FREE);

    private static Clause clause(Force force) {
        return Instrument.draft("HOUSE")
                .titled("示例条款", "Example terms")
                .issuedBy("Example buyer")
                .inForceFrom(LocalDate.of(2026, 1, 1))
                .inForceUntil(LocalDate.of(2026, 12, 31))
                .lastChecked(LocalDate.of(2026, 5, 1))
                .withForce(force)
                .build()
                .clause("HOUSE-1", "1", Grade.A, "A term.");
    }

    private static Rule.Builder rule(String code) {
        return Rule.rule(code).cites(TERM).at(Stage.LICENCE_APPLICATION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "HOUSE", "HOUSE-1", "HOUSE-0001", "house-001", "HOUSE001", "HOUSE-001 ", "H2-001"})
    void a_code_is_capitals_a_hyphen_and_three_digits(String code) {
        assertThatThrownBy(() -> Rule.rule(code))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("three digits");
    }

    @Test
    void a_rule_needs_a_clause_and_a_stage() {
        assertThatThrownBy(() -> Rule.rule("HOUSE-001").at(Stage.SHIPMENT).requires(always()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("HOUSE-001");
        assertThatThrownBy(() -> Rule.rule("HOUSE-001").cites(TERM).requires(always()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("HOUSE-001");
    }

    @ParameterizedTest
    @EnumSource
    void a_recommendation_only_warns_or_notes(Consequence consequence) {
        Rule.Builder draft =
                Rule.rule("HOUSE-001").cites(ADVICE).at(Stage.SHIPMENT).otherwise(consequence);
        if (consequence == Consequence.WARN || consequence == Consequence.NOTE) {
            assertThatCode(() -> draft.requires(always())).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> draft.requires(always()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("recommendation");
        }
    }

    /** The first clause decides how binding a rule is; a recommendation behind it explains only. */
    @Test
    void a_term_blocks_and_a_recommendation_behind_it_does_not_matter() {
        Rule rule = Rule.rule("HOUSE-001")
                .cites(TERM, ADVICE, Notice648.NEAR_NEW_VEHICLES)
                .at(Stage.SHIPMENT)
                .requires(always());
        assertThat(rule.force()).isEqualTo(Force.CARRIER_TERM);
        assertThat(rule.clauses()).containsExactly(TERM, ADVICE, Notice648.NEAR_NEW_VEHICLES);
        assertThat(rule.consequence()).isEqualTo(Consequence.BLOCK);
        assertThat(rule.applies()).isEqualTo(always());
    }

    @Test
    void a_rule_has_what_was_said_of_it() {
        assertThat(RULE.code()).isEqualTo("HOUSE-001");
        assertThat(RULE).hasToString("HOUSE-001");
        assertThat(RULE.consequence()).isEqualTo(Consequence.REFER);
        assertThat(RULE.requirement()).isSameAs(FREE);
        assertThat(RULE.applies().toString()).isEqualTo("all(" + FREE + ", " + UNPLEDGED + ")");
        assertThat(RULE.facts()).containsExactly(MORTGAGED, PLEDGED);
        assertThat(rule("HOUSE-001").appliesWhen(UNPLEDGED).requires(FREE).facts())
                .containsExactly(PLEDGED, MORTGAGED);
        assertThat(RULE.describe())
                .isEqualTo("HOUSE-001 REFER by CARRIER_TERM at [CUSTOMS_CLEARANCE, SHIPMENT] from 2026-01-01 until"
                        + " 2026-12-31 cites [HOUSE-1] applies when " + RULE.applies() + " requires " + FREE);
    }

    @Test
    void it_is_asked_at_its_stages_and_they_cannot_be_changed_from_outside() {
        assertThat(RULE.isAt(Stage.SHIPMENT)).isTrue();
        assertThat(RULE.isAt(Stage.LICENCE_APPLICATION)).isFalse();
        Set<Stage> copy = RULE.stages();
        copy.add(Stage.LICENCE_APPLICATION);
        assertThat(RULE.stages()).containsExactly(Stage.CUSTOMS_CLEARANCE, Stage.SHIPMENT);
    }

    @Test
    void it_rests_on_the_readings_of_both_its_conditions() {
        Reading one = Reading.of("one", List.of(TERM), "a", "b");
        Reading two = Reading.of("two", List.of(TERM), "a", "b");
        Condition applies = byReading(one, Map.of("a", always(), "b", FREE));
        Condition requirement = byReading(two, Map.of("a", applies, "b", FREE));
        assertThat(rule("HOUSE-001").appliesWhen(applies).requires(requirement).readings())
                .containsExactly(one, two);
    }

    @Test
    void it_is_of_a_consignment_only_if_it_looks_at_all_vehicles() {
        assertThat(rule("HOUSE-001")
                        .requires(present(ConsignmentFacts.VEHICLES))
                        .isOfConsignment())
                .isTrue();
        assertThat(RULE.isOfConsignment()).isFalse();
    }

    @Test
    void out_of_scope_block_and_refer_bear_on_the_verdict() {
        assertThat(Consequence.values())
                .filteredOn(Consequence::bearsOnVerdict)
                .containsExactly(Consequence.OUT_OF_SCOPE, Consequence.BLOCK, Consequence.REFER);
    }
}
