package io.chukou.compliance.core.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.ExportValidator;
import io.chukou.compliance.core.condition.Condition;
import io.chukou.compliance.core.condition.Conditions;
import io.chukou.compliance.core.fact.CaseFacts;
import io.chukou.compliance.core.fact.StatusFacts;
import io.chukou.compliance.core.fact.TransferFacts;
import io.chukou.compliance.core.law.Announcement2024No6;
import io.chukou.compliance.core.law.Clause;
import io.chukou.compliance.core.law.Grade;
import io.chukou.compliance.core.law.Instrument;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.question.Stage;
import io.chukou.compliance.core.result.Obligations;
import io.chukou.compliance.core.rule.Rule;
import io.chukou.compliance.core.rulebook.Rulebook;
import io.chukou.compliance.core.table.LawTables;
import io.chukou.compliance.core.testkit.CaseFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The lines that tell what is due or expires. */
class ObligationsTextTest {
    private static final Map<String, String> OWN = Map.of("OWN-001.title", "Deliver.", "OWN-001.remedy", "Be quick.");
    private static final Messages EN = Messages.of(Language.EN).with(OWN);
    private static final Messages ZH = Messages.of(Language.ZH).with(OWN);
    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 20);
    private static final Condition IN_TIME =
            Conditions.day(CaseFacts.AS_OF).isNotAfter(Conditions.day(TransferFacts.DELIVERY_DATE));

    private static Obligations calendar(Condition requirement, String delivered) {
        return calendar(Announcement2024No6.ORDER_OF_STEPS, requirement, delivered);
    }

    private static Obligations calendar(Clause clause, Condition requirement, String delivered) {
        Rule rule = Rule.rule("OWN-001").cites(clause).at(Stage.AFTER_EXPORT).requires(requirement);
        Rulebook book = Rulebook.of("own", AS_OF, List.of(rule), LawTables.standard());
        CaseFile file = CaseFile.empty().with("transferRegistration.deliveryDate", delivered);
        Question question = Question.on(AS_OF).at(Stage.AFTER_EXPORT);
        return ExportValidator.of(book).obligations(file.build(), question, AS_OF.plusYears(1));
    }

    @Test
    void a_last_day_is_told_with_its_rule_and_what_to_do() {
        Obligations calendar = calendar(IN_TIME, "2026-07-01");
        assertThat(EN.obligations(calendar))
                .isEqualTo("Due by 2026-07-01: Deliver.\n  OWN-001 (blocks). Asked at: after export.\n  Be quick.\n"
                        + "Ask again on 2026-07-02: the verdict at after export then turns by itself.\n");
        assertThat(ZH.obligations(calendar))
                .isEqualTo("期限为2026-07-01（含当日）：Deliver.\n  OWN-001（不予办理），适用环节：出口后。\n  Be quick.\n"
                        + "请于2026-07-02重新查询：届时“出口后”环节的结论将自行改变。\n");
    }

    @Test
    void each_kind_of_entry_has_its_words() {
        assertThat(line(IN_TIME, "2026-06-19")).isEqualTo("Overdue since 2026-06-19: Deliver.");
        assertThat(line(IN_TIME, "2026-05"))
                .isEqualTo("Overdue since some day between 2026-05-01 and 2026-05-31: Deliver.");
        assertThat(line(IN_TIME, "2026-07")).isEqualTo("Due by some day between 2026-07-01 and 2026-07-31: Deliver.");
        assertThat(line(Conditions.or(Conditions.isTrue(StatusFacts.MORTGAGED), IN_TIME), "2026-07-01"))
                .isEqualTo("Due by 2026-07-01 (not known to be done): Deliver.");
        assertThat(line(Conditions.not(IN_TIME), "2026-07-01"))
                .isEqualTo("Met, or no longer asked for, from 2026-07-02 on: Deliver.");
        assertThat(line(Conditions.not(IN_TIME), "2026-07"))
                .isEqualTo("Met, or no longer asked for, from some day between 2026-07-02 and 2026-08-01 on: Deliver.");
        assertThat(line(Conditions.isTrue(StatusFacts.MORTGAGED), "2026-07"))
                .isEqualTo("Standing duty, without a day: Deliver.");
    }

    private static String line(Condition requirement, String delivered) {
        return EN.obligation(calendar(requirement, delivered).entries().get(0));
    }

    @Test
    void of_an_opening_there_is_nothing_to_do_and_what_is_missing_is_to_be_established() {
        assertThat(EN.action(calendar(Conditions.not(IN_TIME), "2026-07-01")
                        .entries()
                        .get(0)))
                .isEmpty();
        assertThat(EN.action(calendar(Conditions.isTrue(StatusFacts.MORTGAGED), "2026-07")
                        .entries()
                        .get(0)))
                .isEqualTo("Establish: " + EN.fact(StatusFacts.MORTGAGED) + ".");
    }

    @Test
    void a_change_of_law_says_so() {
        Clause july = Instrument.draft("HOUSE")
                .titled("试行", "Trial")
                .issuedBy("Us")
                .inForceFrom(LocalDate.of(2026, 7, 1))
                .inForceUntil(LocalDate.of(2026, 7, 31))
                .lastChecked(AS_OF)
                .build()
                .clause("HOUSE-1", "1", Grade.A, "No car.");
        Obligations calendar = calendar(july, Conditions.never(), "2026-07-01");
        assertThat(EN.obligations(calendar).lines())
                .contains(
                        "  OWN-001 (blocks). Asked at: after export. The rule comes into force on the day after.",
                        "  OWN-001 (blocks). Asked at: after export. The rule goes out of force.");
        assertThat(ZH.obligations(calendar)).contains("该规则自次日起施行。", "该规则自该日起不再施行。");
    }

    @Test
    void an_empty_calendar_says_so() {
        assertThat(EN.obligations(calendar(Conditions.always(), "2026-07-01")).lines())
                .contains("Standing duty, without a day: Deliver.");
        Obligations empty = calendar(IN_TIME, "2027-06-21");
        assertThat(EN.obligations(empty).lines())
                .containsExactly(
                        "Nothing is known to be due or to expire until 2027-06-20.",
                        "Ask again on 2027-06-22: the verdict at after export then turns by itself.");
        assertThat(EN.recheck(calendar(Conditions.always(), "2026-07-01")))
                .isEqualTo("No day is known on which the verdict at after export turns by itself.");
    }
}
