package io.chukou.compliance.core.message;

import static io.chukou.compliance.core.condition.Conditions.and;
import static io.chukou.compliance.core.condition.Conditions.atMost;
import static io.chukou.compliance.core.condition.Conditions.isFalse;
import static io.chukou.compliance.core.condition.Conditions.test;
import static io.chukou.compliance.core.fact.StatusFacts.MORTGAGED;
import static io.chukou.compliance.core.fact.VehicleFacts.ODOMETER_KM;
import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.ExportValidator;
import io.chukou.compliance.core.condition.Condition;
import io.chukou.compliance.core.law.Announcement2024No6;
import io.chukou.compliance.core.question.Assumptions;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.question.Stage;
import io.chukou.compliance.core.result.ExplanationPart;
import io.chukou.compliance.core.result.ExplanationPart.Role;
import io.chukou.compliance.core.result.FindingExplanation;
import io.chukou.compliance.core.result.Outcome;
import io.chukou.compliance.core.rule.Rule;
import io.chukou.compliance.core.rulebook.Rulebook;
import io.chukou.compliance.core.testkit.CaseFile;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The lines that explain a finding. */
class ExplanationTextTest {
    private static final Messages EN = Messages.of(Language.EN);
    private static final Messages ZH = Messages.of(Language.ZH);
    private static final Question QUESTION = Question.on(LocalDate.of(2026, 6, 20));

    private static FindingExplanation explain(String code, CaseFile file, Question question) {
        return ExportValidator.standard().explain(file.build(), question, code).orElseThrow();
    }

    private static FindingExplanation explainOwn(Condition requirement, CaseFile file) {
        Rule rule = Rule.rule("HOUSE-001")
                .cites(Announcement2024No6.ENCUMBERED)
                .at(Stage.LICENCE_APPLICATION)
                .requires(requirement);
        return ExportValidator.of(Rulebook.standard().plus("house", List.of(rule)))
                .explain(file.build(), QUESTION, "HOUSE-001")
                .orElseThrow();
    }

    @Test
    void every_line_shows_answer_values_and_whether_it_decides() {
        FindingExplanation explanation =
                explain("VEHICLE-004", CaseFile.permitted().with("status.pledged", true), QUESTION);
        assertThat(EN.explanation(explanation)).isEqualTo("""
                VEHICLE-004 violated: %s
                  * stage: [true] stage that is asked about (licence application); the rule is tested at: licence application, customs clearance
                  * in force: [true] day of the step (2026-06-20: application date on the licence application form); A6-6.2 is in force from 2024-03-01 on
                  * applies when: [true] every case
                  * requires: [false] all of these hold
                    - [true] whether the vehicle is mortgaged (no) is: no
                    * [false] whether the vehicle is pledged (yes) is: no
                    - [true] whether the vehicle is under customs supervision (no) is: no
                """.formatted(EN.message(explanation.finding())));
        assertThat(ZH.explanation(explanation)).isEqualTo("""
                VEHICLE-004 不符合：%s
                  * 环节：[成立] 所查询的环节（申请出口许可证）；本规则适用的环节：申请出口许可证、报关
                  * 是否施行：[成立] 办理该环节的日期（2026-06-20，即出口许可证申请日期）；A6-6.2自2024-03-01起施行
                  * 适用条件：[成立] 任何情形
                  * 要求：[不成立] 以下各项均成立
                    - [成立] %s（否）为：否
                    * [不成立] %s（是）为：否
                    - [成立] %s（否）为：否
                """.formatted(
                        ZH.message(explanation.finding()),
                        ZH.text("fact.status.mortgaged", ""),
                        ZH.text("fact.status.pledged", ""),
                        ZH.text("fact.status.underCustomsSupervision", "")));
    }

    @Test
    void a_rule_of_another_stage_or_not_yet_in_force_stops_there() {
        FindingExplanation elsewhere = explain("LETTER-001", CaseFile.permitted(), QUESTION.at(Stage.SHIPMENT));
        assertThat(elsewhere.parts()).singleElement().satisfies(part -> {
            assertThat(part.role()).isEqualTo(Role.STAGE);
            assertThat(part.decides()).isTrue();
        });
        CaseFile early = CaseFile.permitted().with("licenceApplication.applicationDate", "2025-12-31");
        FindingExplanation before = explain("LETTER-001", early, QUESTION);
        assertThat(before.finding().outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(before.parts()).extracting(ExplanationPart::decides).containsExactly(false, true);
        assertThat(EN.explanation(before))
                .endsWith(
                        "  * in force: [false] day of the step (2025-12-31: application date on the licence application"
                                + " form); N648-1.1 is in force from 2026-01-01 on\n");
    }

    @Test
    void what_is_vouched_for_says_so() {
        CaseFile file = CaseFile.permitted().without("exporter.officePremises");
        FindingExplanation explanation = explain("EXPORTER-004", file, QUESTION.assuming(Assumptions.PROSPECT));
        assertThat(explanation.finding().outcome()).isEqualTo(Outcome.ASSUMED);
        assertThat(EN.explanation(explanation))
                .contains("[true] whether the exporter has fixed office premises (unknown) is: yes (vouched for by the"
                        + " caller)\n")
                .contains("[true] all of these hold\n");
    }

    @Test
    void a_rule_of_the_callers_is_explained_as_any_other() {
        FindingExplanation explanation =
                explainOwn(atMost(ODOMETER_KM, 100_000), CaseFile.permitted().with("vehicle.odometerKm", 100_001));
        assertThat(EN.explanation(explanation))
                .startsWith("HOUSE-001 violated: HOUSE-001\n")
                .endsWith(
                        "requires: [false] odometer reading of the vehicle in kilometres (100001) is at most 100000\n");
    }

    @Test
    void a_failed_test_is_marked_and_nothing_else() {
        Condition fails = test("fails", List.of(MORTGAGED), e -> {
            throw new IllegalStateException("a value of the case");
        });
        FindingExplanation explanation = explainOwn(and(isFalse(MORTGAGED), fails), CaseFile.permitted());
        assertThat(explanation.finding().outcome()).isEqualTo(Outcome.FAULT);
        assertThat(EN.explanation(explanation))
                .contains("  - applies when: [true] every case\n")
                .endsWith("""
                          * requires: [unknown] all of these hold
                            - [true] whether the vehicle is mortgaged (no) is: no
                            * [unknown] a test failed to run (java.lang.IllegalStateException)
                        """)
                .doesNotContain("a value of the case");
    }

    @Test
    void a_long_list_is_counted_and_a_text_never_breaks_a_line() {
        CaseFile file = CaseFile.permittedNearNew()
                .with("makerLetters[0].destinations", List.of("RU", "UZ", "KG", "TJ", "BY", "AE"))
                .with("registrationCertificate.brand", "Two\nlines")
                .with("licenceApplication.brand", "Two\nlines");
        assertThat(EN.explanation(explain("LETTER-006", file, QUESTION)))
                .contains("(elements: 6) contains country that the licence is for (KZ: ");
        assertThat(EN.explanation(explain("DOCUMENT-005", file, QUESTION))).contains("(Two lines)");
    }

    @Test
    void no_rule_no_explanation() {
        assertThat(ExportValidator.standard().explain(CaseFile.permitted().build(), QUESTION, "LETTER-999"))
                .isEmpty();
    }
}
