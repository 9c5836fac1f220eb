package io.chukou.compliance.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.condition.Day;
import io.chukou.compliance.core.fact.CaseFacts;
import io.chukou.compliance.core.fact.Fact;
import io.chukou.compliance.core.fact.LetterFacts;
import io.chukou.compliance.core.fact.Paper;
import io.chukou.compliance.core.fact.StatusFacts;
import io.chukou.compliance.core.law.Announcement2024No6;
import io.chukou.compliance.core.question.Absence;
import io.chukou.compliance.core.question.Assumptions;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.question.Stage;
import io.chukou.compliance.core.result.Step;
import io.chukou.compliance.core.result.StepKind;
import io.chukou.compliance.core.result.Verdict;
import io.chukou.compliance.core.result.WayOut;
import io.chukou.compliance.core.result.WaysOut;
import io.chukou.compliance.core.rule.Rule;
import io.chukou.compliance.core.rulebook.Rulebook;
import io.chukou.compliance.core.testkit.AnyCase;
import io.chukou.compliance.core.testkit.CaseFile;
import io.chukou.compliance.core.testkit.Draws;
import io.chukou.compliance.model.vehicle.Origin;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Ways out under the standard rules. */
class WaysOutTest {
    private static final ExportValidator VALIDATOR = ExportValidator.standard();
    private static final Question QUESTION = Question.on(LocalDate.of(2026, 6, 20));

    /** Registered on 2026-02-01: day 180 is 2026-07-31, so that the letter is not due from 2026-08-01. */
    private static final CaseFile NO_LETTER =
            CaseFile.permittedNearNew().with("makerLetters", List.of()).without("licenceApplication.applicationDate");

    private static WaysOut ways(CaseFile file) {
        return VALIDATOR.waysOut(file.build(), QUESTION);
    }

    private static List<String> texts(WaysOut ways) {
        return ways.ways().stream().map(way -> way.steps().toString()).toList();
    }

    @Test
    void a_near_new_car_gets_its_letter_or_waits_for_day_181() {
        WaysOut ways = ways(NO_LETTER);
        assertThat(texts(ways)).containsExactly("[OBTAIN_DOCUMENT MAKER_LETTER]", "[WAIT 2026-08-01]");
        assertThat(ways.isComplete()).isTrue();
        Step letter = ways.ways().get(0).steps().get(0);
        assertThat(letter.paper()).contains(Paper.MAKER_LETTER);
        assertThat(letter.facts())
                .contains(
                        LetterFacts.LETTER_ISSUER,
                        LetterFacts.LETTER_DESTINATIONS,
                        LetterFacts.LETTER_VINS,
                        LetterFacts.LETTER_OUTLETS,
                        LetterFacts.LETTER_SEALED);
    }

    @Test
    void an_absent_letter_of_a_complete_file_has_the_same_ways() {
        WaysOut ways =
                VALIDATOR.waysOut(NO_LETTER.without("makerLetters").build(), QUESTION.absentMeans(Absence.NOT_HELD));
        assertThat(ways.verdict()).isEqualTo(Verdict.BLOCKED);
        assertThat(texts(ways)).containsExactly("[OBTAIN_DOCUMENT MAKER_LETTER]", "[WAIT 2026-08-01]");
    }

    @Test
    void an_application_that_is_dated_already_can_be_made_anew_on_a_later_day() {
        WaysOut ways = ways(CaseFile.permittedNearNew().with("makerLetters", List.of()));
        assertThat(texts(ways))
                .containsExactly(
                        "[OBTAIN_DOCUMENT MAKER_LETTER]",
                        "[CORRECT [licenceApplication.applicationDate], WAIT 2026-08-01]");
    }

    @Test
    void a_burden_is_lifted_whichever_way_the_letter_is_dealt_with() {
        WaysOut ways = ways(NO_LETTER.with("status.mortgaged", true));
        assertThat(texts(ways))
                .containsExactly(
                        "[CORRECT [status.mortgaged], OBTAIN_DOCUMENT MAKER_LETTER]",
                        "[CORRECT [status.mortgaged], WAIT 2026-08-01]");
        assertThat(ways.ways().get(0).steps().get(0).values(StatusFacts.MORTGAGED))
                .isEqualTo(List.of(false));
    }

    @Test
    void a_smuggled_car_has_no_way_out() {
        WaysOut ways = ways(NO_LETTER.with("status.smuggledOrAssembled", true));
        assertThat(ways.ways()).isEmpty();
        assertThat(ways.isBarred()).isTrue();
    }

    @Test
    void an_unknown_origin_is_established_before_a_letter_helps() {
        WaysOut ways = ways(NO_LETTER.without("vehicle.origin"));
        assertThat(texts(ways))
                .containsExactly(
                        "[ESTABLISH_FACT [vehicle.origin], OBTAIN_DOCUMENT MAKER_LETTER]", "[WAIT 2026-08-01]");
        Step origin = ways.ways().get(0).steps().get(0);
        assertThat(origin.values(origin.facts().get(0))).isEqualTo(List.of(Origin.DOMESTIC));
    }

    @Test
    void an_imported_near_new_car_waits_because_only_the_authority_could_decide_before() {
        WaysOut ways = ways(NO_LETTER.with("vehicle.origin", "IMPORTED").with("status.pledged", true));
        assertThat(texts(ways)).containsExactly("[CORRECT [status.pledged], WAIT 2026-08-01]");
    }

    @Test
    void a_corrected_paper_must_agree_with_all_others() {
        CaseFile file = CaseFile.permitted().with("registrationCertificate.vin", "LZZAB22B3TA000002");
        assertThat(texts(ways(file))).containsExactly("[CORRECT [registrationCertificate.vin]]");
        assertThat(texts(ways(file.with("inspectionReport.vin", "LZZAB22B3TA000002"))))
                .containsExactly("[CORRECT [registrationCertificate.vin], OBTAIN_DOCUMENT INSPECTION_REPORT]");
    }

    /** Every day of January is 135 to 165 days before, so that no day of registration spares the letter; the last ends on 07-30. */
    @Test
    void a_date_known_to_the_month_turns_out_to_be_a_day_of_that_month() {
        CaseFile file = NO_LETTER
                .without("vehicle.origin")
                .with("registrationCertificate.registrationDate", "2026-01")
                .without("licenceApplication.registrationDate");
        WaysOut ways = VALIDATOR.waysOut(file.build(), Question.on(LocalDate.of(2026, 6, 15)));
        String dates = "ESTABLISH_FACT [licenceApplication.registrationDate], "
                + "ESTABLISH_FACT [registrationCertificate.registrationDate], ";
        assertThat(texts(ways))
                .containsExactly(
                        "[" + dates + "ESTABLISH_FACT [vehicle.origin], OBTAIN_DOCUMENT MAKER_LETTER]",
                        "[" + dates + "WAIT 2026-07-31]");
    }

    @Test
    void a_paper_that_is_only_declared_is_obtained() {
        for (String section : List.of("registrationCertificate", "conformityDeclaration", "exportContract")) {
            WaysOut ways = ways(CaseFile.permitted().marked(section, "DECLARED"));
            assertThat(ways.verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(ways.ways())
                    .as(section)
                    .singleElement()
                    .satisfies(way -> assertThat(way.steps())
                            .singleElement()
                            .extracting(Step::kind)
                            .isEqualTo(StepKind.OBTAIN_DOCUMENT));
        }
    }

    @Test
    void what_a_complete_file_does_not_hold_can_be_obtained_also_if_it_will_be_lasting() {
        Question complete = QUESTION.absentMeans(Absence.NOT_HELD);
        CaseFile notTransferred = CaseFile.permitted().without("registrationCertificate.transferPendingExportDate");
        WaysOut transfer = VALIDATOR.waysOut(notTransferred.build(), complete);
        assertThat(transfer.verdict()).isEqualTo(Verdict.BLOCKED);
        assertThat(texts(transfer)).containsExactly("[CORRECT [registrationCertificate.transferPendingExportDate]]");
        CaseFile noCertificate = CaseFile.permitted().without("registrationCertificate");
        assertThat(texts(VALIDATOR.waysOut(noCertificate.build(), complete)))
                .containsExactly("[OBTAIN_DOCUMENT REGISTRATION_CERTIFICATE]");
    }

    /** Five years are waited for; whether a later day helps is said, not left out. */
    @Test
    void a_day_too_far_away_is_no_way_but_no_bar_either() {
        Rule late = Rule.rule("OWN-001")
                .cites(Announcement2024No6.ORDER_OF_STEPS)
                .at(Stage.LICENCE_APPLICATION)
                .requires(Day.on(LocalDate.of(2031, 6, 21)).isNotAfter(Day.of(CaseFacts.AS_OF)));
        ExportValidator own = ExportValidator.of(Rulebook.standard().plus("own", List.of(late)));
        CaseFile file =
                CaseFile.permitted().without("exporter.filingPassDate").without("licenceApplication.applicationDate");
        Question vouched = QUESTION.assuming(Assumptions.PROSPECT);
        WaysOut near = own.waysOut(file.build(), vouched.onDay(LocalDate.of(2026, 6, 21)));
        assertThat(texts(near)).containsExactly("[WAIT 2031-06-21]");
        WaysOut far = own.waysOut(file.build(), vouched);
        assertThat(far.ways()).isEmpty();
        assertThat(far.isComplete()).isFalse();
        assertThat(far.isBarred()).isFalse();
    }

    @Test
    void permitted_and_referred_cases_need_no_way_out() {
        assertThat(ways(CaseFile.permitted()).ways()).isEmpty();
        assertThat(ways(CaseFile.permitted()).isBarred()).isFalse();
        WaysOut referred = ways(NO_LETTER.with("vehicle.origin", "IMPORTED"));
        assertThat(referred.verdict()).isEqualTo(Verdict.REFERRED);
        assertThat(referred.ways()).isEmpty();
    }

    /** What made a permitted case worse can be undone: some way asks for no more than that, and works when it is done. */
    @Property(tries = 150, seed = Draws.SEED)
    void undoing_what_was_changed_is_a_way_or_holds_one(
            @ForAll("bases") CaseFile base, @ForAll("paths") Set<String> paths) {
        CaseFile worse = base;
        for (String path : paths) {
            worse = worse.without(path);
        }
        WaysOut ways = VALIDATOR.waysOut(worse.build(), QUESTION);
        if (ways.verdict() != Verdict.BLOCKED && ways.verdict() != Verdict.UNDETERMINED) {
            return;
        }
        Set<String> undone = new HashSet<>(paths);
        List<WayOut> within = ways.ways().stream()
                .filter(way -> undone.containsAll(touched(way)))
                .toList();
        assertThat(within).as("%s of %s", texts(ways), paths).isNotEmpty();
        for (WayOut way : within) {
            CaseFile better = worse;
            for (Step step : way.steps()) {
                better = taken(step, base, better);
            }
            assertThat(VALIDATOR.assess(better.build(), QUESTION).verdict())
                    .as("%s of %s", way, paths)
                    .isEqualTo(way.leadsTo());
        }
    }

    /** A step is taken with the first of the values it names, or else by what the better case says. */
    private static CaseFile taken(Step step, CaseFile base, CaseFile file) {
        CaseFile better = file;
        for (Fact<?> fact : step.facts()) {
            if (!fact.isInList()) {
                better = step.values(fact).isEmpty()
                        ? base.copy(fact.path(), better)
                        : better.with(fact.path(), step.values(fact).get(0));
            }
        }
        return better;
    }

    private static Set<String> touched(WayOut way) {
        Set<String> touched = new LinkedHashSet<>();
        for (Step step : way.steps()) {
            if (step.kind() == StepKind.WAIT) {
                touched.add("time");
            }
            step.facts().stream()
                    .map(Fact::path)
                    .filter(path -> !path.contains("[]"))
                    .forEach(touched::add);
        }
        return touched;
    }

    @Provide
    Arbitrary<CaseFile> bases() {
        return Arbitraries.of(CaseFile.permitted(), CaseFile.permittedNearNew());
    }

    @Provide
    Arbitrary<Set<String>> paths() {
        return Arbitraries.of(AnyCase.paths()).set().ofMinSize(1).ofMaxSize(5);
    }
}
