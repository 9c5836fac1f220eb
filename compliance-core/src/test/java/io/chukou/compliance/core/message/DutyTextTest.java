package io.chukou.compliance.core.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.condition.Condition;
import io.chukou.compliance.core.condition.Conditions;
import io.chukou.compliance.core.condition.Truth;
import io.chukou.compliance.core.fact.LetterFacts;
import io.chukou.compliance.core.law.Notice648;
import io.chukou.compliance.core.question.Stage;
import io.chukou.compliance.core.rule.Rule;
import io.chukou.compliance.core.rulebook.Rulebook;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a rule asks for can be told without a case. */
class DutyTextTest {
    private static final Messages EN = Messages.of(Language.EN);
    private static final Messages ZH = Messages.of(Language.ZH);

    private static List<Rule> rules() {
        return Stream.of(Rulebook.standard().rules(), Rulebook.standard().consignmentRules())
                .flatMap(List::stream)
                .toList();
    }

    private static Rule rule(String code) {
        return rules().stream()
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void every_rule_is_told_in_every_language_without_a_gap() {
        for (Rule rule : rules()) {
            for (Messages messages : List.of(EN, ZH)) {
                String told = messages.applies(rule) + messages.requires(rule);
                assertThat(told).as(rule.code()).isNotBlank().doesNotContain("{", "}", "?", "duty.", "fact.", "test.");
                assertThat(messages.requires(rule)).as(rule.code()).isNotBlank();
            }
        }
    }

    /** Such as a fact without a name, or a value that is only a constant. */
    @Test
    void no_rule_is_told_in_words_of_the_code() {
        for (Rule rule : rules()) {
            String told = EN.applies(rule) + EN.requires(rule);
            assertThat(told.replaceAll("\\b(VINs?|MIIT|SASAC)\\b", ""))
                    .as(rule.code())
                    .doesNotContainPattern("\\b([A-Z]{3,}|[a-z]+[A-Z])");
        }
    }

    @Test
    void a_duty_without_exception_has_no_condition() {
        assertThat(EN.applies(rule("SCOPE-001"))).isEmpty();
    }

    @Test
    void bounds_days_and_the_reading_by_default_are_told() {
        assertThat(EN.applies(rule("LETTER-001")))
                .startsWith("days from date of registration on the registration certificate to day of the licence"
                        + " application: from 0 to 180 [registration-day: day-0]\n");
    }

    @Test
    void what_every_element_of_a_list_must_meet_is_indented_below_it() {
        assertThat(EN.requires(rule("LETTER-008")))
                .isEqualTo("for at least one of: " + EN.fact(LetterFacts.MAKER_LETTERS) + "\n  "
                        + EN.fact(LetterFacts.LETTER_SEALED) + ": yes\n");
    }

    @Test
    void what_is_not_to_be_so_is_the_other_way_round() {
        assertThat(EN.requires(rule("VEHICLE-005"))).endsWith(": no\n");
        assertThat(EN.requires(rule("SCOPE-002"))).contains(": anything but three-wheeled vehicle or ");
    }

    @Test
    void a_test_that_fails_without_a_case_is_told_as_such() {
        Condition failing = Conditions.test("mine", List.of(LetterFacts.MAKER_LETTERS), evidence -> {
            throw new IllegalStateException("no case");
        });
        Rule rule = Rule.rule("MINE-001")
                .cites(Notice648.NEAR_NEW_VEHICLES)
                .at(Stage.LICENCE_APPLICATION)
                .requires(failing);
        assertThat(EN.requires(rule)).isEqualTo(EN.text("duty.FAULT", "") + "\n");
        assertThat(EN.violated(rule)).isEqualTo("MINE-001");
        assertThat(EN.remedy(rule)).isEmpty();
    }

    @Test
    void a_test_without_a_name_in_this_language_is_told_by_its_own() {
        Rule rule = Rule.rule("MINE-002")
                .cites(Notice648.NEAR_NEW_VEHICLES)
                .at(Stage.LICENCE_APPLICATION)
                .requires(Conditions.not(
                        Conditions.test("mine", List.of(LetterFacts.MAKER_LETTERS), evidence -> Truth.UNKNOWN)));
        assertThat(EN.requires(rule)).isEqualTo("not so: mine (" + EN.fact(LetterFacts.MAKER_LETTERS) + ")\n");
    }
}
