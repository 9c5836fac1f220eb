package io.chukou.compliance.core.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.ExportValidator;
import io.chukou.compliance.core.condition.Conditions;
import io.chukou.compliance.core.condition.Truth;
import io.chukou.compliance.core.fact.CaseFacts;
import io.chukou.compliance.core.law.Clause;
import io.chukou.compliance.core.law.Grade;
import io.chukou.compliance.core.law.Instrument;
import io.chukou.compliance.core.law.Notice648;
import io.chukou.compliance.core.question.Assumptions;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.question.Stage;
import io.chukou.compliance.core.result.Outlook;
import io.chukou.compliance.core.result.Turn;
import io.chukou.compliance.core.rule.Rule;
import io.chukou.compliance.core.rulebook.Rulebook;
import io.chukou.compliance.core.testkit.CaseFile;
import io.chukou.compliance.model.ExportCase;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The lines that tell an outlook. */
class OutlookTextTest {
    private static final Messages EN = Messages.of(Language.EN);
    private static final Messages ZH = Messages.of(Language.ZH);
    private static final LocalDate DAY_139 = LocalDate.of(2026, 6, 20);
    private static final LocalDate HORIZON = LocalDate.of(2031, 6, 20);

    /** Registered on 2026-02-01, so that 2026-07-31 is day 180; the exporter's filing passed on 2026-01-10. */
    private static CaseFile withoutLetter() {
        return CaseFile.permittedNearNew()
                .without("licenceApplication.applicationDate")
                .with("makerLetters", List.of());
    }

    private static Outlook outlook(CaseFile file, LocalDate from) {
        return ExportValidator.standard().outlook(file.build(), Question.on(from), HORIZON);
    }

    @Test
    void a_door_opens_and_a_door_closes() {
        Outlook outlook = outlook(withoutLetter(), DAY_139);
        assertThat(EN.outlook(outlook).lines())
                .containsSubsequence(
                        "Blocked from 2026-06-20 to 2026-07-31",
                        "Permitted from 2026-08-01 to 2027-01-10",
                        "Blocked from 2027-01-11 on, open-ended",
                        "The verdict holds until 2026-07-31 if no fact changes. Ask again on 2026-08-01.",
                        "Waiting alone is enough: permitted from 2026-08-01 on.",
                        "The door opens on 2026-08-01: Blocked -> Permitted",
                        "  LETTER-001: violated -> not applicable",
                        "    " + EN.text("LETTER-001.title", ""),
                        "The door closes on 2027-01-11: Permitted -> Blocked",
                        "  EXPORTER-008: satisfied -> violated",
                        "    "
                                + EN.message(
                                        outlook.turns().get(1).rules().get(0).after()));
        assertThat(ZH.outlook(outlook).lines())
                .containsSubsequence(
                        "2026-06-20至2026-07-31：不予办理",
                        "2027-01-11起：不予办理，无截止日",
                        "如事实不变，结论维持至2026-07-31。请于2026-08-01重新查询。",
                        "只需等待：自2026-08-01起可以办理。",
                        "于2026-08-01起可以办理：不予办理 → 可以办理");
        assertThat(EN.outlook(outlook) + ZH.outlook(outlook)).doesNotContain("?", "{", "outlook.");
    }

    @Test
    void a_single_day_is_told_as_one() {
        Outlook outlook = outlook(withoutLetter(), LocalDate.of(2026, 7, 31));
        assertThat(EN.span(outlook.spans().get(0))).isEqualTo("Blocked on 2026-07-31");
        assertThat(ZH.span(outlook.spans().get(0))).isEqualTo("2026-07-31当日：不予办理");
    }

    @Test
    void what_is_permitted_already_says_so() {
        Outlook outlook = outlook(CaseFile.permittedNearNew(), DAY_139);
        assertThat(EN.opens(outlook)).isEqualTo("The export is permitted on the day asked about.");
        assertThat(EN.opens(outlook(withoutLetter(), LocalDate.of(2026, 8, 1)))).isEqualTo(EN.opens(outlook));
    }

    @Test
    void a_day_that_is_known_only_to_the_month_is_an_interval() {
        CaseFile file = withoutLetter()
                .without("licenceApplication.registrationDate")
                .with("registrationCertificate.registrationDate", "2026-02");
        Question question = Question.on(DAY_139).assuming(Assumptions.PROSPECT);
        Turn turn = ExportValidator.standard()
                .outlook(file.build(), question, HORIZON)
                .turns()
                .get(0);
        assertThat(EN.turn(turn))
                .isEqualTo("The door opens some day between 2026-08-01 and 2026-08-28: Blocked -> Permitted");
        assertThat(ZH.turn(turn)).isEqualTo("于2026-08-01至2026-08-28之间的某一天起可以办理：不予办理 → 可以办理");
    }

    @Test
    void a_rule_that_comes_into_force_and_goes_out_of_it_says_so() {
        Clause may = Instrument.draft("HOUSE")
                .titled("试行", "Trial")
                .issuedBy("Us")
                .inForceFrom(LocalDate.of(2026, 7, 1))
                .inForceUntil(LocalDate.of(2026, 7, 31))
                .lastChecked(DAY_139)
                .build()
                .clause("HOUSE-1", "1", Grade.A, "No car.");
        Rule rule =
                Rule.rule("HOUSE-001").cites(may).at(Stage.LICENCE_APPLICATION).requires(Conditions.never());
        Outlook outlook = ExportValidator.of(Rulebook.standard().plus("house", List.of(rule)))
                .outlook(file(), Question.on(DAY_139), HORIZON);
        assertThat(EN.outlook(outlook).lines())
                .containsSubsequence(
                        "Permitted from 2026-06-20 to 2026-06-30",
                        "The door closes on 2026-07-01: Permitted -> Blocked",
                        "  HOUSE-001 comes into force: violated",
                        "The door opens on 2026-08-01: Blocked -> Permitted",
                        "  HOUSE-001 goes out of force; it was: violated");
        assertThat(ZH.outlook(outlook)).contains("  HOUSE-001开始施行：不符合\n", "  HOUSE-001不再施行；此前：不符合\n");
    }

    private static ExportCase file() {
        return CaseFile.permittedNearNew()
                .without("licenceApplication.applicationDate")
                .build();
    }

    @Test
    void waiting_never_helps_a_stolen_car() {
        Outlook outlook = outlook(withoutLetter().with("status.unlawfullyObtained", true), DAY_139);
        assertThat(EN.opens(outlook)).isEqualTo("Waiting alone never permits it under the law as it stands.");
        assertThat(EN.holds(outlook))
                .isEqualTo("No day is known on which the verdict changes by itself: it is open-ended.");
        assertThat(ZH.opens(outlook)).isEqualTo("按现行规定，仅靠等待永远不能办理。");
        assertThat(ZH.holds(outlook)).isEqualTo("没有已知的日期会使结论自行改变：无截止日。");
    }

    @Test
    void of_a_rule_that_names_no_days_nothing_is_said_behind_the_horizon() {
        Rule rule = Rule.rule("HOUSE-001")
                .cites(Notice648.NEAR_NEW_VEHICLES)
                .at(Stage.LICENCE_APPLICATION)
                .requires(Conditions.test("never", List.of(CaseFacts.AS_OF), e -> Truth.FALSE));
        Outlook outlook = ExportValidator.of(Rulebook.standard().plus("house", List.of(rule)))
                .outlook(CaseFile.permitted().build(), Question.on(DAY_139), DAY_139.plusYears(1));
        assertThat(EN.opens(outlook)).isEqualTo("No day is known on which waiting alone would permit it.");
        assertThat(ZH.opens(outlook)).isEqualTo("没有已知的日期可以仅靠等待而办理。");
    }
}
