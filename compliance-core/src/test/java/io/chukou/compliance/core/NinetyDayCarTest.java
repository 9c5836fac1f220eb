package io.chukou.compliance.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.chukou.compliance.core.intake.CaseReader;
import io.chukou.compliance.core.intake.IntakeException;
import io.chukou.compliance.core.json.ObligationsJson;
import io.chukou.compliance.core.json.OutlookJson;
import io.chukou.compliance.core.json.RoadmapJson;
import io.chukou.compliance.core.json.WaysOutJson;
import io.chukou.compliance.core.message.Language;
import io.chukou.compliance.core.message.Messages;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.result.Finding;
import io.chukou.compliance.core.result.Obligation;
import io.chukou.compliance.core.result.Obligations;
import io.chukou.compliance.core.result.Outcome;
import io.chukou.compliance.core.result.Outlook;
import io.chukou.compliance.core.result.Progress;
import io.chukou.compliance.core.result.Roadmap;
import io.chukou.compliance.core.result.Span;
import io.chukou.compliance.core.result.Turn;
import io.chukou.compliance.core.result.Verdict;
import io.chukou.compliance.core.result.WayOut;
import io.chukou.compliance.core.result.WaysOut;
import io.chukou.compliance.core.testkit.GeneratedFile;
import io.chukou.compliance.model.ExportCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

/**
 * The electric car of the README: registered 90 days before the day asked about, everything in order but its maker's letter.
 *
 * <p>The letter is due up to and including day 180 (N648-1.1, G-1.2), and registration was on day 0. The exporter's filing
 * passed on 2026-01-10 and is valid for one year (A6-3.3).
 */
class NinetyDayCarTest {
    private static final ExportValidator VALIDATOR = ExportValidator.standard();
    private static final LocalDate REGISTERED = LocalDate.of(2026, 4, 1);
    private static final Question QUESTION = Question.on(LocalDate.of(2026, 6, 30));

    private static ExportCase car() throws IOException, IntakeException {
        return CaseReader.strict().read(Files.readString(Path.of("..", "docs", "examples", "ninety-days.json")));
    }

    private static Outlook outlook() throws IOException, IntakeException {
        return VALIDATOR.outlook(car(), QUESTION, QUESTION.asOf().plusYears(5));
    }

    @Test
    void the_car_is_ninety_days_old_and_lacks_its_letter_only() throws IOException, IntakeException {
        assertThat(ChronoUnit.DAYS.between(REGISTERED, QUESTION.asOf())).isEqualTo(90);
        assertThat(VALIDATOR.assess(car(), QUESTION).findings())
                .filteredOn(f -> f.outcome() == Outcome.VIOLATED || f.outcome() == Outcome.CANNOT_TELL)
                .extracting(Finding::toString)
                .singleElement()
                .asString()
                .contains("LETTER-001");
    }

    @Test
    void the_door_opens_on_day_181_and_closes_when_the_filing_has_run_out() throws IOException, IntakeException {
        LocalDate day181 = REGISTERED.plusDays(181);
        assertThat(day181).isEqualTo("2026-09-29");
        assertThat(outlook().spans())
                .extracting(Span::toString)
                .containsExactly(
                        "BLOCKED 2026-06-30..2026-09-28", "PERMITTED 2026-09-29..2027-01-10", "BLOCKED 2027-01-11..");
        assertThat(outlook().opens()).contains(day181);
        assertThat(outlook().turns())
                .extracting(Turn::isExact, turn -> turn.rules().get(0).rule().code())
                .containsExactly(tuple(true, "LETTER-001"), tuple(true, "EXPORTER-008"));
    }

    @Test
    void get_the_letter_or_wait_for_day_181() throws IOException, IntakeException {
        WaysOut ways = VALIDATOR.waysOut(car(), QUESTION);
        assertThat(ways.ways())
                .extracting(way -> way.steps().toString(), WayOut::leadsTo)
                .containsExactly(
                        tuple("[OBTAIN_DOCUMENT MAKER_LETTER]", Verdict.PERMITTED),
                        tuple("[WAIT 2026-09-29]", Verdict.PERMITTED));
        assertThat(ways.isComplete()).isTrue();
        GeneratedFile.check(
                "examples/ninety-days.ways-out.json", WaysOutJson.canonical().write(ways) + "\n");
    }

    @Test
    void the_kept_outlook_is_the_written_one() throws IOException, IntakeException {
        GeneratedFile.check(
                "examples/ninety-days.outlook.json", OutlookJson.canonical().write(outlook()) + "\n");
        GeneratedFile.check(
                "examples/ninety-days.outlook.txt", Messages.of(Language.EN).outlook(outlook()));
        GeneratedFile.check(
                "examples/ninety-days.outlook.zh.txt", Messages.of(Language.ZH).outlook(outlook()));
    }

    /** Up to day 180, the temporary plate's last day, and the filing's anniversary. */
    @Test
    void the_calendar_holds_the_plate_the_letter_and_the_filing() throws IOException, IntakeException {
        assertThat(calendar().entries())
                .extracting(Obligation::toString)
                .contains(
                        "DUE TRANSFER-012 2026-08-23",
                        "OPENS LETTER-001 " + REGISTERED.plusDays(181),
                        "DUE EXPORTER-008 2027-01-10");
        assertThat(calendar().recheck()).contains(REGISTERED.plusDays(181));
    }

    private static Obligations calendar() throws IOException, IntakeException {
        return VALIDATOR.obligations(car(), QUESTION, QUESTION.asOf().plusYears(1));
    }

    @Test
    void the_kept_calendar_is_the_written_one() throws IOException, IntakeException {
        GeneratedFile.check(
                "examples/ninety-days.obligations.json",
                ObligationsJson.canonical().write(calendar()) + "\n");
        GeneratedFile.check(
                "examples/ninety-days.obligations.txt", Messages.of(Language.EN).obligations(calendar()));
        GeneratedFile.check(
                "examples/ninety-days.obligations.zh.txt",
                Messages.of(Language.ZH).obligations(calendar()));
    }

    @Test
    void the_kept_roadmap_is_the_written_one() throws IOException, IntakeException {
        Roadmap roadmap = VALIDATOR.roadmap(car(), QUESTION);
        assertThat(roadmap.next()).extracting(Progress::toString).containsExactly("letter POSSIBLE_NOW");
        GeneratedFile.check(
                "examples/ninety-days.roadmap.json", RoadmapJson.canonical().write(roadmap) + "\n");
        GeneratedFile.check(
                "examples/ninety-days.roadmap.txt", Messages.of(Language.EN).roadmap(roadmap));
        GeneratedFile.check(
                "examples/ninety-days.roadmap.zh.txt", Messages.of(Language.ZH).roadmap(roadmap));
    }
}
