package io.chukou.compliance.core.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.ExportValidator;
import io.chukou.compliance.core.fact.CertificateFacts;
import io.chukou.compliance.core.fact.Fact;
import io.chukou.compliance.core.fact.InspectionFacts;
import io.chukou.compliance.core.fact.LetterFacts;
import io.chukou.compliance.core.fact.Paper;
import io.chukou.compliance.core.fact.StatusFacts;
import io.chukou.compliance.core.fact.VehicleFacts;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.result.Step;
import io.chukou.compliance.core.result.StepKind;
import io.chukou.compliance.core.result.Verdict;
import io.chukou.compliance.core.result.WayOut;
import io.chukou.compliance.core.result.WaysOut;
import io.chukou.compliance.core.rule.Rule;
import io.chukou.compliance.core.testkit.CaseFile;
import io.chukou.compliance.model.paper.InspectionStandard;
import io.chukou.compliance.model.vehicle.VehicleCategory;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The lines that tell ways out. */
class WaysOutTextTest {
    private static final Messages EN = Messages.of(Language.EN);
    private static final Messages ZH = Messages.of(Language.ZH);
    private static final Question QUESTION = Question.on(LocalDate.of(2026, 6, 20));

    private static final Step LETTER = Step.of(
            StepKind.OBTAIN_DOCUMENT,
            Paper.MAKER_LETTER,
            List.of(LetterFacts.MAKER_LETTERS, LetterFacts.LETTER_ISSUER, LetterFacts.LETTER_SEALED),
            Map.of(LetterFacts.LETTER_SEALED, List.of(true)),
            rules("LETTER-001", "LETTER-002"));
    private static final Step WAIT = Step.waitUntil(LocalDate.of(2026, 8, 1), rules("LETTER-001"));

    private static List<Rule> rules(String... codes) {
        return Stream.of(codes)
                .map(code -> ExportValidator.standard().rulebook().rules().stream()
                        .filter(rule -> rule.code().equals(code))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    private static Step step(StepKind kind, Fact<?> fact, Object... values) {
        return Step.of(
                kind,
                fact.paper(),
                List.of(fact),
                values.length == 0 ? Map.of() : Map.of(fact, List.of(values)),
                rules("VEHICLE-004"));
    }

    private static WaysOut ways(Verdict verdict, boolean complete, WayOut... ways) {
        return new WaysOut(
                "car",
                QUESTION,
                ExportValidator.standard()
                        .assess(CaseFile.permitted().build(), QUESTION)
                        .rulebook(),
                verdict,
                Arrays.asList(ways),
                complete);
    }

    @Test
    void each_way_shows_its_steps_and_the_duties_that_they_serve() {
        WaysOut ways = ways(
                Verdict.BLOCKED,
                true,
                new WayOut(List.of(LETTER), Verdict.PERMITTED),
                new WayOut(List.of(step(StepKind.CORRECT, StatusFacts.MORTGAGED, false), WAIT), Verdict.REFERRED));
        assertThat(EN.waysOut(ways)).isEqualTo("""
                Way 1, leads to: Permitted
                  - Obtain: maker's after-sales confirmation letter (issued by: the vehicle's maker).
                      LETTER-001  %s
                      LETTER-002  %s
                Way 2, leads to: The authority decides
                  - Put right: whether the vehicle is mortgaged (must be: no). It stands on: vehicle record of the traffic police (issued by: traffic police).
                      VEHICLE-004  %s
                  - Wait until 2026-08-01.
                      LETTER-001  %s
                """.formatted(
                        title("LETTER-001"), title("LETTER-002"), title("VEHICLE-004"), title("LETTER-001")));
        assertThat(ZH.waysOut(ways))
                .startsWith("途径1，可达到：可以办理\n  - 取得：售后维修服务确认书（出具方：车辆生产企业）。\n")
                .contains("  - 等到2026-08-01。\n");
    }

    @Test
    void a_step_alone_says_what_the_document_must_show() {
        assertThat(EN.step(LETTER))
                .isEqualTo(
                        "Obtain: maker's after-sales confirmation letter (issued by: the vehicle's maker). It must show:"
                                + " issuer of the maker's letter; whether the maker's letter bears the maker's official seal (must"
                                + " be: yes).");
        assertThat(ZH.step(LETTER)).startsWith("取得：售后维修服务确认书（出具方：车辆生产企业）。须载明：").endsWith("（须为：是）。");
    }

    private static String title(String code) {
        return EN.text(code + ".title", "");
    }

    @Test
    void a_paper_that_need_only_be_there_is_told_without_content() {
        Step step = step(StepKind.OBTAIN_DOCUMENT, CertificateFacts.CERTIFICATE);
        assertThat(EN.step(step)).isEqualTo("Obtain: registration certificate (issued by: traffic police).");
        assertThat(ZH.step(step)).isEqualTo("取得：机动车登记证书（出具方：公安机关交通管理部门）。");
    }

    @Test
    void values_are_named_and_those_that_will_not_do_if_they_are_fewer() {
        Object[] allButMotorcycles = Stream.of(VehicleCategory.values())
                .filter(category -> !category.isMotorcycle())
                .toArray();
        assertThat(EN.step(step(StepKind.ESTABLISH_FACT, VehicleFacts.CATEGORY, allButMotorcycles)))
                .isEqualTo("Find out: kind of vehicle (must not be: motorcycle with three wheels or other motorcycle)."
                        + " See: the car and its data plate (issued by: the vehicle's maker).");
        assertThat(ZH.step(step(
                        StepKind.ESTABLISH_FACT,
                        InspectionFacts.REPORT_STANDARD,
                        InspectionStandard.WMT_8_2022,
                        InspectionStandard.WMT_9_2022)))
                .contains("（不得为：其他标准）");
        assertThat(EN.step(
                        step(StepKind.ESTABLISH_FACT, InspectionFacts.REPORT_STANDARD, InspectionStandard.WMT_8_2022)))
                .contains("(must be: WM/T 8-2022)");
    }

    @Test
    void a_bar_that_nothing_lifts_says_so() {
        WaysOut barred = ways(Verdict.BLOCKED, true);
        assertThat(EN.waysOut(barred))
                .isEqualTo("Nothing lifts this bar: neither waiting, nor a paper, nor a fact that could still be"
                        + " changed.\n");
        assertThat(ZH.remark(barred)).startsWith("此项禁止无法消除");
    }

    @Test
    void a_search_that_ended_early_says_so() {
        WaysOut some = ways(Verdict.UNDETERMINED, false, new WayOut(List.of(WAIT), Verdict.PERMITTED));
        assertThat(EN.waysOut(some)).startsWith("Way 1, ").endsWith("\n" + EN.remark(some) + "\n");
        assertThat(EN.remark(some)).startsWith("More ways may exist");
        assertThat(EN.remark(ways(Verdict.BLOCKED, false))).startsWith("More ways may exist");
        assertThat(ZH.remark(some)).startsWith("可能还有其他途径");
    }

    @Test
    void where_nothing_is_needed_nothing_is_said() {
        assertThat(EN.waysOut(ways(Verdict.PERMITTED, true))).isEmpty();
    }
}
