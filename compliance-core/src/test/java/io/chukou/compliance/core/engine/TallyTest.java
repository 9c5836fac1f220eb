package io.chukou.compliance.core.engine;

import static io.chukou.compliance.core.condition.Conditions.always;
import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.law.Announcement2024No6;
import io.chukou.compliance.core.question.Stage;
import io.chukou.compliance.core.result.Finding;
import io.chukou.compliance.core.result.Outcome;
import io.chukou.compliance.core.result.Reason;
import io.chukou.compliance.core.result.Verdict;
import io.chukou.compliance.core.rule.Consequence;
import io.chukou.compliance.core.rule.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How findings add up: to a verdict, to what it rests on, and to what it can still become. */
class TallyTest {
    private static final Finding MET = finding(Consequence.BLOCK, Outcome.SATISFIED);
    private static final Finding IN_SCOPE = finding(Consequence.OUT_OF_SCOPE, Outcome.SATISFIED);

    private static Rule rule(Consequence consequence) {
        return Rule.rule("ANY-001")
                .cites(Announcement2024No6.ENCUMBERED)
                .at(Stage.LICENCE_APPLICATION)
                .otherwise(consequence)
                .requires(always());
    }

    private static Finding finding(Consequence consequence, Outcome outcome) {
        Rule rule = rule(consequence);
        return switch (outcome) {
            case SATISFIED -> Finding.satisfied(rule);
            case VIOLATED -> Finding.violated(rule, List.of());
            case NOT_APPLICABLE -> Finding.notApplicable(rule, Reason.OTHER_STAGE);
            case CANNOT_TELL -> Finding.cannotTell(rule, List.of(), List.of());
            case ASSUMED -> Finding.assumed(rule, List.of());
            case FAULT -> Finding.fault(rule, "java.lang.IllegalStateException");
        };
    }

    private static Verdict verdict(Finding... findings) {
        return new Tally(List.of(findings)).verdict();
    }

    private static Bounds decided(Finding... findings) {
        return new Tally(List.of(findings)).decided();
    }

    @ParameterizedTest
    @CsvSource({
        "OUT_OF_SCOPE, VIOLATED, OUT_OF_SCOPE",
        "OUT_OF_SCOPE, CANNOT_TELL, UNDETERMINED",
        "BLOCK, VIOLATED, BLOCKED",
        "BLOCK, CANNOT_TELL, UNDETERMINED",
        "BLOCK, ASSUMED, PERMITTED",
        "BLOCK, SATISFIED, PERMITTED",
        "BLOCK, NOT_APPLICABLE, PERMITTED",
        "REFER, VIOLATED, REFERRED",
        "REFER, CANNOT_TELL, UNDETERMINED",
        "WARN, VIOLATED, PERMITTED",
        "WARN, CANNOT_TELL, PERMITTED",
        "WARN, FAULT, UNDETERMINED",
        "NOTE, VIOLATED, PERMITTED",
        "NOTE, CANNOT_TELL, PERMITTED"
    })
    void one_finding_beside_what_is_met(Consequence consequence, Outcome outcome, Verdict expected) {
        assertThat(verdict(MET, IN_SCOPE, finding(consequence, outcome))).isEqualTo(expected);
    }

    /** Permitted needs a rule that blocks and was asked, and one on the scope where there is any. */
    @Test
    void nothing_checked_is_not_permitted() {
        assertThat(verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(verdict(IN_SCOPE)).isEqualTo(Verdict.UNDETERMINED);
        assertThat(verdict(MET)).isEqualTo(Verdict.PERMITTED);
        assertThat(verdict(finding(Consequence.BLOCK, Outcome.NOT_APPLICABLE))).isEqualTo(Verdict.UNDETERMINED);
        assertThat(verdict(MET, finding(Consequence.OUT_OF_SCOPE, Outcome.NOT_APPLICABLE)))
                .isEqualTo(Verdict.UNDETERMINED);
        assertThat(verdict(finding(Consequence.REFER, Outcome.SATISFIED))).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void what_is_decided_stays_so_unless_a_rule_failed_or_nothing_was_checked() {
        Finding blocked = finding(Consequence.BLOCK, Outcome.VIOLATED);
        assertThat(decided(MET)).isEqualTo(Bounds.CLEAR);
        assertThat(decided(MET, finding(Consequence.BLOCK, Outcome.CANNOT_TELL)))
                .isEqualTo(Bounds.CLEAR);
        assertThat(decided()).isEqualTo(Bounds.NEVER_SETTLED);
        assertThat(decided(MET, finding(Consequence.NOTE, Outcome.FAULT))).isEqualTo(Bounds.NEVER_SETTLED);
        assertThat(decided(MET, blocked)).isEqualTo(new Bounds(Verdict.BLOCKED, Verdict.BLOCKED));
        assertThat(decided(blocked, finding(Consequence.NOTE, Outcome.FAULT)))
                .isEqualTo(new Bounds(Verdict.BLOCKED, Verdict.BLOCKED));
    }

    @Test
    void a_fault_is_undecided_whatever_the_rule_means_and_an_open_warning_is_not() {
        for (Consequence consequence : Consequence.values()) {
            assertThat(Tally.isUndecided(finding(consequence, Outcome.FAULT))).isTrue();
            assertThat(Tally.waitsForFacts(finding(consequence, Outcome.FAULT))).isFalse();
            assertThat(Tally.isUndecided(finding(consequence, Outcome.CANNOT_TELL)))
                    .isEqualTo(consequence.bearsOnVerdict());
            assertThat(Tally.waitsForFacts(finding(consequence, Outcome.CANNOT_TELL)))
                    .isEqualTo(consequence.bearsOnVerdict());
            assertThat(Tally.isUndecided(finding(consequence, Outcome.VIOLATED)))
                    .isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void a_finding_weighs_against_a_case_only_if_it_bears_on_the_verdict(Outcome outcome) {
        Weight block = outcome == Outcome.VIOLATED
                ? Weight.AGAINST
                : outcome == Outcome.CANNOT_TELL || outcome == Outcome.FAULT ? Weight.OPEN : Weight.NONE;
        Weight warn = outcome == Outcome.FAULT ? Weight.OPEN : Weight.NONE;
        assertThat(Tally.weight(finding(Consequence.BLOCK, outcome))).isEqualTo(block);
        assertThat(Tally.weight(finding(Consequence.WARN, outcome))).isEqualTo(warn);
    }

    @ParameterizedTest
    @CsvSource({
        "BLOCK, SATISFIED, SATISFIED, true",
        "BLOCK, SATISFIED, ASSUMED, true",
        "BLOCK, ASSUMED, SATISFIED, true",
        "BLOCK, SATISFIED, VIOLATED, false",
        "BLOCK, VIOLATED, SATISFIED, false",
        "BLOCK, SATISFIED, NOT_APPLICABLE, false",
        "REFER, SATISFIED, NOT_APPLICABLE, true",
        "REFER, NOT_APPLICABLE, ASSUMED, true",
        "REFER, CANNOT_TELL, SATISFIED, false",
        "WARN, VIOLATED, SATISFIED, true",
        "WARN, VIOLATED, FAULT, false",
        "WARN, FAULT, VIOLATED, false",
        "WARN, FAULT, FAULT, true"
    })
    void two_outcomes_weigh_alike(Consequence consequence, Outcome one, Outcome other, boolean alike) {
        assertThat(Tally.weighsAlike(finding(consequence, one), other)).isEqualTo(alike);
    }

    @ParameterizedTest
    @CsvSource({
        "OUT_OF_SCOPE, OUT_OF_SCOPE, VIOLATED, true",
        "OUT_OF_SCOPE, BLOCK, VIOLATED, false",
        "OUT_OF_SCOPE, OUT_OF_SCOPE, SATISFIED, false",
        "BLOCKED, BLOCK, VIOLATED, true",
        "BLOCKED, REFER, VIOLATED, false",
        "BLOCKED, BLOCK, SATISFIED, false",
        "REFERRED, REFER, VIOLATED, true",
        "REFERRED, BLOCK, VIOLATED, false",
        "REFERRED, REFER, SATISFIED, false",
        "UNDETERMINED, BLOCK, CANNOT_TELL, true",
        "UNDETERMINED, WARN, FAULT, true",
        "UNDETERMINED, WARN, CANNOT_TELL, false",
        "UNDETERMINED, BLOCK, SATISFIED, false",
        "PERMITTED, BLOCK, SATISFIED, true",
        "PERMITTED, WARN, SATISFIED, false",
        "PERMITTED, BLOCK, NOT_APPLICABLE, false"
    })
    void a_verdict_rests_on_a_finding(Verdict verdict, Consequence consequence, Outcome outcome, boolean rests) {
        Finding finding = finding(consequence, outcome);
        Tally tally = new Tally(List.of(MET, IN_SCOPE, finding));
        boolean expected = rests || (tally.verdict() != verdict && Tally.isUndecided(finding));
        assertThat(tally.restsOn(verdict, finding)).isEqualTo(expected);
    }

    @Test
    void permitted_rests_on_a_rule_that_does_not_apply_at_its_own_stage() {
        Finding elsewhere = finding(Consequence.BLOCK, Outcome.NOT_APPLICABLE);
        Finding here = Finding.notApplicable(rule(Consequence.BLOCK), Reason.NOT_IN_FORCE);
        Tally tally = new Tally(List.of(MET, here, elsewhere));
        assertThat(tally.restsOn(Verdict.PERMITTED, here)).isTrue();
        assertThat(tally.restsOn(Verdict.PERMITTED, elsewhere)).isFalse();
    }

    /** Where nothing was checked, the verdict rests on the rules that would have had to be. */
    @Test
    void undetermined_rests_on_what_was_not_checked() {
        Finding block = finding(Consequence.BLOCK, Outcome.NOT_APPLICABLE);
        Finding scope = finding(Consequence.OUT_OF_SCOPE, Outcome.NOT_APPLICABLE);
        assertThat(new Tally(List.of(block)).restsOn(Verdict.UNDETERMINED, block))
                .isTrue();
        assertThat(new Tally(List.of(MET, block)).restsOn(Verdict.UNDETERMINED, block))
                .isFalse();
        assertThat(new Tally(List.of(MET, scope)).restsOn(Verdict.UNDETERMINED, scope))
                .isTrue();
        assertThat(new Tally(List.of(MET, scope, IN_SCOPE)).restsOn(Verdict.UNDETERMINED, scope))
                .isFalse();
        Finding refer = finding(Consequence.REFER, Outcome.NOT_APPLICABLE);
        assertThat(new Tally(List.of(refer)).restsOn(Verdict.UNDETERMINED, refer))
                .isFalse();
    }

    @Test
    void bounds_take_the_worse_of_both_ends() {
        Bounds open = Bounds.open(Consequence.BLOCK);
        Bounds referred = Bounds.against(Consequence.REFER);
        assertThat(open).isEqualTo(new Bounds(Verdict.PERMITTED, Verdict.BLOCKED));
        assertThat(open.isOpen()).isTrue();
        assertThat(referred.isOpen()).isFalse();
        assertThat(open.and(referred)).isEqualTo(new Bounds(Verdict.REFERRED, Verdict.BLOCKED));
        assertThat(Bounds.CLEAR.orNeverSettled()).isEqualTo(new Bounds(Verdict.PERMITTED, Verdict.UNDETERMINED));
        assertThat(open.orNeverSettled()).isEqualTo(open);
        assertThat(Bounds.against(Consequence.OUT_OF_SCOPE).best()).isEqualTo(Verdict.OUT_OF_SCOPE);
        assertThat(Bounds.open(Consequence.WARN)).isEqualTo(Bounds.CLEAR);
        assertThat(Bounds.against(Consequence.NOTE)).isEqualTo(Bounds.CLEAR);
        assertThat(Bounds.isWorse(Verdict.BLOCKED, Verdict.BLOCKED)).isFalse();
        assertThat(Bounds.isWorse(Verdict.BLOCKED, Verdict.UNDETERMINED)).isTrue();
        assertThat(Bounds.isWorse(Verdict.UNDETERMINED, Verdict.BLOCKED)).isFalse();
        assertThat(Bounds.worse(Verdict.PERMITTED, Verdict.REFERRED)).isEqualTo(Verdict.REFERRED);
        assertThat(Bounds.worse(Verdict.REFERRED, Verdict.PERMITTED)).isEqualTo(Verdict.REFERRED);
    }
}
