package io.chukou.compliance.core.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.ExportValidator;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.result.Progress;
import io.chukou.compliance.core.result.Roadmap;
import io.chukou.compliance.core.roadmap.LegalTime;
import io.chukou.compliance.core.testkit.CaseFile;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The lines that tell a roadmap. */
class RoadmapTextTest {
    private static final Messages EN = Messages.of(Language.EN);
    private static final Messages ZH = Messages.of(Language.ZH);
    private static final CaseFile READY = CaseFile.permitted().without("licenceApplication");

    private static Roadmap on(String day, CaseFile file) {
        return ExportValidator.standard().roadmap(file.build(), Question.on(LocalDate.parse(day)));
    }

    /** The lines of one milestone, without the indent. */
    private static List<String> lines(int number, Messages messages, Roadmap roadmap) {
        return messages.roadmap(roadmap)
                .lines()
                .dropWhile(line -> !line.startsWith(number + ". "))
                .takeWhile(line -> line.startsWith(number + ". ") || line.startsWith(" "))
                .map(String::strip)
                .toList();
    }

    @Test
    void what_is_passed_has_one_line() {
        Roadmap roadmap = on("2026-06-20", READY);

        assertThat(lines(1, EN, roadmap)).containsExactly("1. Filing of the exporter: done, 2026-01-10");
        assertThat(lines(1, ZH, roadmap)).containsExactly("1. 出口企业备案：已完成，2026-01-10");
        assertThat(lines(5, EN, roadmap)).containsExactly("5. Maker's after-sales confirmation letter: not needed");
        assertThat(lines(7, EN, roadmap)).containsExactly("7. Export contract with after-sales terms: done");
    }

    @Test
    void what_is_declared_is_marked() {
        assertThat(lines(7, EN, on("2026-06-20", READY.marked("exportContract", "DECLARED"))))
                .containsExactly("7. Export contract with after-sales terms: done (indicative)");
    }

    @Test
    void the_office_its_papers_and_its_time_are_told() {
        Roadmap roadmap = on("2026-06-22", CaseFile.permitted());

        assertThat(lines(10, EN, roadmap))
                .containsExactly(
                        "10. Export licence: possible now",
                        "Who acts: issuing body",
                        "Takes: export licence application form",
                        "Brings: export licence",
                        "Time of the office: 3 working days (A6-4.7), up to 2026-06-24");
        assertThat(lines(10, ZH, roadmap))
                .containsExactly(
                        "10. 出口许可证：现在可以办理", "办理方：发证机构", "需要：出口许可证申请表", "取得：出口许可证", "办理期限：3个工作日（A6-4.7），截至2026-06-24");
    }

    @Test
    void an_interval_says_why() {
        CaseFile file = CaseFile.permitted().with("licenceApplication.applicationDate", "2026-12-25");

        assertThat(lines(10, EN, on("2026-12-28", file)))
                .contains(
                        "Time of the office: 3 working days (A6-4.7), up to some day between 2026-12-30 and 2027-01-26; a notice"
                                + " on the holidays is missing, or a date is known in part");
    }

    @Test
    void due_days_are_told_as_far_as_they_are_known() {
        CaseFile file = READY.without("registrationCertificate.transferPendingExportAnnotated");

        assertThat(lines(3, EN, on("2026-06-20", file))).contains("Due by 2026-07-01 (R164-25a)");
        assertThat(lines(3, EN, on("2026-06-20", file.with("transferRegistration.deliveryDate", "2026-06"))))
                .contains("Due by some day between 2026-07-01 and 2026-07-30 (R164-25a)");
        assertThat(lines(3, EN, on("2026-06-20", file.without("transferRegistration.deliveryDate"))))
                .anyMatch(line -> line.startsWith("Due within 30 days from: ") && line.endsWith(" (R164-25a)"));
        assertThat(lines(11, EN, on("2026-06-20", READY)))
                .anyMatch(line -> line.startsWith("Due by: ") && line.endsWith(" (G25-3.4)"));
    }

    /** Cleared on 2026-07-01, so due by 2026-09-01. */
    @Test
    void a_day_that_has_passed_is_told() {
        assertThat(lines(14, EN, on("2026-09-01", CaseFile.shipped())))
                .contains("Due by 2026-09-01 (R164-37c)")
                .doesNotContain("That day has passed.");
        assertThat(lines(14, EN, on("2026-09-02", CaseFile.shipped())))
                .containsSubsequence("Due by 2026-09-01 (R164-37c)", "That day has passed.");
        assertThat(lines(14, ZH, on("2026-09-02", CaseFile.shipped()))).contains("该日期已过。");
    }

    @Test
    void what_is_in_the_way_is_told() {
        Roadmap barred = on("2026-06-20", READY.with("status.pledged", true).without("exportContract"));

        assertThat(lines(9, EN, barred))
                .contains(
                        "9. Application for the export licence: barred",
                        "Barred by:",
                        "VEHICLE-004  " + EN.text("VEHICLE-004.title", ""),
                        "Waits for: Export contract with after-sales terms");
        assertThat(lines(9, ZH, barred)).contains("9. 申请出口许可证：受阻", "受阻于：", "等待：含售后服务内容的出口合同");
        assertThat(lines(9, EN, on("2026-06-20", READY.without("status.pledged"))))
                .contains("To be found out: whether the vehicle is pledged");
        assertThat(lines(9, EN, on("2026-06-20", READY.with("exporter.creditMeasure", "CORRECTION_ORDERED"))))
                .contains("The authority decides.");
    }

    @Test
    void days_that_time_alone_brings_are_told() {
        Roadmap roadmap = on(
                "2026-06-20",
                CaseFile.permittedNearNew().without("licenceApplication").with("makerLetters", List.of()));

        assertThat(lines(5, EN, roadmap)).contains("No longer needed from 2026-08-01 on if no fact changes.");
        assertThat(lines(9, EN, roadmap)).contains("The rules permit it from 2026-08-01 on if no fact changes.");
    }

    @Test
    void every_text_exists_in_every_language() {
        Stream<String> parts = Stream.of(
                "DONE.since",
                "line",
                "office",
                "needs",
                "brings",
                "time",
                "time.on",
                "time.between",
                "latest",
                "latest.on",
                "latest.between",
                "until",
                "overdue",
                "barred",
                "waits",
                "facts",
                "untold",
                "referred",
                "opens",
                "lapses");
        Stream<String> names = Stream.concat(
                Stream.of(Progress.State.values()).map(Enum::name),
                Stream.of(LegalTime.Unit.values()).map(Enum::name));
        assertThat(Stream.concat(parts, names).map("roadmap."::concat))
                .allMatch(EN::has)
                .allMatch(ZH::has);
    }
}
