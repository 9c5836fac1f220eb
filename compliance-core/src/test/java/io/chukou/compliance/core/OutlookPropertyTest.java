package io.chukou.compliance.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.question.Absence;
import io.chukou.compliance.core.question.Assumptions;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.question.Stage;
import io.chukou.compliance.core.result.Outlook;
import io.chukou.compliance.core.result.Span;
import io.chukou.compliance.core.result.Turn;
import io.chukou.compliance.core.result.Verdict;
import io.chukou.compliance.core.testkit.AnyCase;
import io.chukou.compliance.core.testkit.CaseFile;
import io.chukou.compliance.core.testkit.Draws;
import io.chukou.compliance.model.ExportCase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** An outlook says of every day what an assessment on that day says. */
class OutlookPropertyTest {
    private static final ExportValidator VALIDATOR = ExportValidator.standard();
    private static final int YEARS = 5;

    /** With a date on the paper of the step, time hardly matters; most cases are therefore asked without. */
    @Provide
    Arbitrary<CaseFile> files() {
        return Combinators.combine(AnyCase.withChanges(6), Arbitraries.of(true, true, true, false))
                .as((file, undated) -> undated
                        ? file.without("licenceApplication.applicationDate")
                                .without("registrationCertificate.transferPendingExportDate")
                        : file);
    }

    @Provide
    Arbitrary<Question> questions() {
        return Combinators.combine(
                        Arbitraries.of(Stage.TRANSFER_REGISTRATION, Stage.LICENCE_APPLICATION),
                        Arbitraries.of("2024-02-28", "2025-12-30", "2026-06-20", "2026-08-01")
                                .map(LocalDate::parse),
                        Arbitraries.of(Absence.class),
                        Arbitraries.of(Assumptions.NONE, Assumptions.PROSPECT))
                .as(Question::new);
    }

    @Property(tries = 150, seed = Draws.SEED)
    void the_spans_are_those_of_a_day_by_day_evaluation(
            @ForAll("files") CaseFile file, @ForAll("questions") Question question) {
        ExportCase exportCase = file.build();
        LocalDate horizon = question.asOf().plusYears(YEARS);
        Outlook outlook = VALIDATOR.outlook(exportCase, question, horizon);
        assertThat(upTo(horizon, outlook.spans())).isEqualTo(dayByDay(exportCase, question, horizon));
    }

    private static List<String> upTo(LocalDate horizon, List<Span> spans) {
        return spans.stream()
                .map(span -> span.verdict() + " " + span.first() + ".."
                        + span.last().filter(last -> !last.isAfter(horizon)).orElse(horizon))
                .toList();
    }

    private static List<String> dayByDay(ExportCase exportCase, Question question, LocalDate horizon) {
        List<String> spans = new ArrayList<>();
        LocalDate first = question.asOf();
        Verdict verdict = VALIDATOR.assess(exportCase, question).verdict();
        for (LocalDate day = first.plusDays(1); !day.isAfter(horizon); day = day.plusDays(1)) {
            Verdict now = VALIDATOR.assess(exportCase, question.onDay(day)).verdict();
            if (now != verdict) {
                spans.add(verdict + " " + first + ".." + day.minusDays(1));
                first = day;
                verdict = now;
            }
        }
        spans.add(verdict + " " + first + ".." + horizon);
        return spans;
    }

    @Property(tries = 300, seed = Draws.SEED)
    void what_is_said_of_the_days_behind_the_horizon_holds_too(
            @ForAll("files") CaseFile file, @ForAll("questions") Question question) {
        ExportCase exportCase = file.build();
        Outlook near = VALIDATOR.outlook(exportCase, question, question.asOf());
        Outlook far = VALIDATOR.outlook(exportCase, question, question.asOf().plusYears(60));
        assertThat(near.spans()).hasSize(1);
        assertThat(near.holdsUntil()).isEqualTo(far.holdsUntil());
        assertThat(near.opens()).isEqualTo(far.opens());
        assertThat(far.isNeverPermitted())
                .isEqualTo(far.spans().stream().noneMatch(span -> span.verdict() == Verdict.PERMITTED));
        assertThat(VALIDATOR.turnsOn(exportCase, question))
                .isEqualTo(far.holdsUntil().map(day -> day.plusDays(1)));
    }

    @Property(tries = 300, seed = Draws.SEED)
    void turns_join_the_spans(@ForAll("files") CaseFile file, @ForAll("questions") Question question) {
        Outlook outlook =
                VALIDATOR.outlook(file.build(), question, question.asOf().plusYears(YEARS));
        Verdict verdict = outlook.verdict();
        for (Turn turn : outlook.turns()) {
            assertThat(turn.from()).isEqualTo(verdict);
            assertThat(turn.to()).isNotEqualTo(verdict);
            assertThat(turn.latest()).isAfterOrEqualTo(turn.earliest());
            assertThat(turn.rules()).as("%s", turn).isNotEmpty();
            verdict = turn.to();
        }
        assertThat(outlook.turns().size()).isLessThan(outlook.spans().size());
    }

    /** An interval of a turn holds its day for every day that a date may mean. */
    @Property(tries = 200, seed = Draws.SEED)
    void a_turn_comes_within_its_interval(@ForAll("registrations") String day) {
        CaseFile file = CaseFile.permittedNearNew()
                .with("makerLetters", List.of())
                .without("licenceApplication.applicationDate")
                .without("licenceApplication.registrationDate");
        Question question = Question.on(LocalDate.of(2026, 6, 20)).assuming(Assumptions.PROSPECT);
        LocalDate horizon = LocalDate.of(2027, 12, 31);
        Turn vague = VALIDATOR
                .outlook(registered(file, day.substring(0, 7)), question, horizon)
                .turns()
                .get(0);
        Turn exact = VALIDATOR
                .outlook(registered(file, day), question, horizon)
                .turns()
                .get(0);
        assertThat(exact.isExact()).isTrue();
        assertThat(exact.earliest()).isBetween(vague.earliest(), vague.latest());
        assertThat(vague.from()).isEqualTo(exact.from());
        assertThat(vague.to()).isEqualTo(exact.to());
    }

    private static ExportCase registered(CaseFile file, String date) {
        return file.with("registrationCertificate.registrationDate", date).build();
    }

    @Provide
    Arbitrary<String> registrations() {
        return Arbitraries.integers()
                .between(0, 89)
                .map(days -> LocalDate.of(2026, 2, 1).plusDays(days).toString());
    }
}
