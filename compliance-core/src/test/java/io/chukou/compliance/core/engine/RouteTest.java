package io.chukou.compliance.core.engine;

import static io.chukou.compliance.core.condition.Conditions.always;
import static io.chukou.compliance.core.condition.Conditions.is;
import static io.chukou.compliance.core.condition.Conditions.isTrue;
import static io.chukou.compliance.core.condition.Conditions.some;
import static io.chukou.compliance.core.fact.CertificateFacts.REGISTRATION_DATE;
import static io.chukou.compliance.core.fact.LetterFacts.LETTER_SEALED;
import static io.chukou.compliance.core.fact.LetterFacts.MAKER_LETTERS;
import static io.chukou.compliance.core.fact.StatusFacts.MORTGAGED;
import static io.chukou.compliance.core.fact.StatusFacts.PLEDGED;
import static io.chukou.compliance.core.fact.VehicleFacts.ORIGIN;
import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.condition.Condition;
import io.chukou.compliance.core.condition.Demand;
import io.chukou.compliance.core.condition.Occurrence;
import io.chukou.compliance.core.condition.Truth;
import io.chukou.compliance.core.fact.Evidence;
import io.chukou.compliance.core.fact.Fact;
import io.chukou.compliance.core.fact.Paper;
import io.chukou.compliance.core.fact.Suppositions;
import io.chukou.compliance.core.law.Announcement2024No6;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.question.Stage;
import io.chukou.compliance.core.result.StepKind;
import io.chukou.compliance.core.result.Verdict;
import io.chukou.compliance.core.rule.Rule;
import io.chukou.compliance.core.rulebook.Rulebook;
import io.chukou.compliance.core.table.LawTables;
import io.chukou.compliance.core.testkit.CaseFile;
import io.chukou.compliance.model.vehicle.Origin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a single move changes, when two of them cannot both be made, and what a way out costs. */
class RouteTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final CaseFile MORTGAGED_CAR = CaseFile.empty().with("status.mortgaged", true);

    private static Evidence evidence(CaseFile file) {
        return Evidence.of(file.build(), Question.on(TODAY), LawTables.standard());
    }

    private static List<Move> moves(Condition condition, CaseFile file, Truth wanted) {
        List<Occurrence> atoms = new ArrayList<>();
        condition.atoms(evidence(file), Truth.TRUE, atoms::add);
        return Moves.of(new Demand(atoms.get(0), wanted));
    }

    private static Move setting(Fact<?> fact, Object... values) {
        return Move.ofValues(Set.of(fact), Map.of(fact, List.of(values)));
    }

    @ParameterizedTest
    @CsvSource({
        "ESTABLISH_FACT, 0, 1",
        "CORRECT, 0, 2",
        "OBTAIN_DOCUMENT, 0, 3",
        "ESTABLISH_FACT, 1, 5",
        "CORRECT, 1, 6",
        "OBTAIN_DOCUMENT, 1, 7",
        "WAIT, 0, 4"
    })
    void asking_is_less_than_correcting_and_that_is_less_than_a_paper_and_that_is_less_than_waiting(
            StepKind kind, int daysToWait, int effort) {
        Set<StepKey> keys = Set.of(new StepKey(kind, Paper.POLICE_RECORD, MORTGAGED));
        assertThat(new Route(TODAY.plusDays(daysToWait), List.of(), keys, Verdict.PERMITTED).effort(TODAY))
                .isEqualTo(effort);
    }

    @Test
    void every_step_adds_to_the_effort() {
        Set<StepKey> keys = Set.of(
                new StepKey(StepKind.CORRECT, Paper.POLICE_RECORD, MORTGAGED),
                new StepKey(StepKind.ESTABLISH_FACT, Paper.POLICE_RECORD, PLEDGED));
        assertThat(new Route(TODAY, List.of(), keys, Verdict.PERMITTED).effort(TODAY))
                .isEqualTo(3);
        assertThat(new Route(TODAY, List.of(), Set.of(), Verdict.PERMITTED).effort(TODAY))
                .isZero();
    }

    @Test
    void two_moves_clash_if_they_set_one_fact_to_different_values() {
        assertThat(setting(MORTGAGED, true).clashesWith(setting(MORTGAGED, false)))
                .isTrue();
        assertThat(setting(MORTGAGED, true).clashesWith(setting(MORTGAGED, true)))
                .isFalse();
        assertThat(setting(MORTGAGED, true).clashesWith(setting(PLEDGED, false)))
                .isFalse();
    }

    @Test
    void a_move_is_supposed_on_top_of_what_was_supposed_before() {
        Suppositions before = Suppositions.NONE.with(PLEDGED, List.of(true));
        Suppositions after = setting(MORTGAGED, false).apply(before);
        assertThat(after.values(MORTGAGED)).isEqualTo(List.of(false));
        assertThat(after.values(PLEDGED)).isEqualTo(List.of(true));
        assertThat(after.otherwise("any")).isEmpty();
        Move belief = new Move(Set.of(MORTGAGED), Set.of(), Map.of(), "any", true, null);
        assertThat(belief.apply(before).otherwise("any")).contains(true);
        assertThat(belief.apply(before).values(PLEDGED)).isEqualTo(List.of(true));
    }

    @Test
    void a_move_keeps_what_it_is_when_it_serves_a_rule() {
        Rule rule = Rule.rule("ANY-001")
                .cites(Announcement2024No6.ENCUMBERED)
                .at(Stage.LICENCE_APPLICATION)
                .requires(always());
        Move move = new Move(Set.of(MORTGAGED), Set.of(PLEDGED), Map.of(MORTGAGED, List.of(true)), "any", true, null);
        assertThat(move.serving(rule))
                .isEqualTo(new Move(
                        Set.of(MORTGAGED), Set.of(PLEDGED), Map.of(MORTGAGED, List.of(true)), "any", true, rule));
    }

    @Test
    void a_burden_is_lifted_and_one_that_nobody_knows_of_turns_out_as_wanted() {
        assertThat(moves(isTrue(MORTGAGED), MORTGAGED_CAR, Truth.FALSE)).containsExactly(setting(MORTGAGED, false));
        assertThat(moves(isTrue(MORTGAGED), CaseFile.empty(), Truth.FALSE)).containsExactly(setting(MORTGAGED, false));
        assertThat(moves(isTrue(MORTGAGED), CaseFile.empty(), Truth.TRUE)).containsExactly(setting(MORTGAGED, true));
    }

    /** Where a car was made does not change; while nobody knows, it may turn out to be either. */
    @Test
    void what_lasts_is_found_out_and_never_changed() {
        Condition imported = is(ORIGIN, Origin.IMPORTED);
        assertThat(moves(imported, CaseFile.empty().with("vehicle.origin", "DOMESTIC"), Truth.TRUE))
                .isEmpty();
        assertThat(moves(imported, CaseFile.empty(), Truth.TRUE)).containsExactly(setting(ORIGIN, Origin.IMPORTED));
    }

    @Test
    void a_letter_is_obtained_as_a_whole_and_never_got_rid_of() {
        Condition sealed = some(MAKER_LETTERS, isTrue(LETTER_SEALED));
        CaseFile none = CaseFile.empty().with("makerLetters", List.of());
        assertThat(moves(sealed, none, Truth.TRUE)).singleElement().satisfies(move -> {
            assertThat(move.facts()).containsExactly(MAKER_LETTERS);
            assertThat(move.shown()).contains(LETTER_SEALED);
            assertThat(move.belief()).isEqualTo(sealed.toString());
            assertThat(move.answer()).isTrue();
            assertThat(Optional.ofNullable(move.rule())).isEmpty();
        });
        CaseFile held = CaseFile.empty().with("makerLetters", List.of(Map.of("sealed", true)));
        assertThat(moves(sealed, held, Truth.FALSE)).isEmpty();
    }

    @Test
    void a_step_is_named_by_what_has_to_be_done() {
        Engine engine = new Engine(Rulebook.standard());
        CaseFile file = MORTGAGED_CAR;
        StepKeys keys = new StepKeys(evidence(file), engine.judges());
        assertThat(keys.of(MORTGAGED)).isEqualTo(new StepKey(StepKind.CORRECT, Paper.POLICE_RECORD, MORTGAGED));
        assertThat(keys.of(PLEDGED)).isEqualTo(new StepKey(StepKind.ESTABLISH_FACT, Paper.POLICE_RECORD, PLEDGED));
        assertThat(keys.of(MAKER_LETTERS)).isEqualTo(new StepKey(StepKind.OBTAIN_DOCUMENT, Paper.MAKER_LETTER, null));
        StepKeys dated = new StepKeys(
                evidence(file.with("registrationCertificate.registrationDate", "2026-01-01")), engine.judges());
        assertThat(dated.of(REGISTRATION_DATE))
                .isEqualTo(new StepKey(StepKind.CORRECT, Paper.REGISTRATION_CERTIFICATE, REGISTRATION_DATE));
        Move both = Move.ofValues(Set.of(MORTGAGED, PLEDGED), Map.of());
        assertThat(keys.of(both)).containsExactlyInAnyOrder(keys.of(MORTGAGED), keys.of(PLEDGED));
        assertThat(keys.of(List.of(setting(MORTGAGED, false), setting(PLEDGED, false))))
                .containsExactly(keys.of(MORTGAGED), keys.of(PLEDGED));
        assertThat(keys.without(keys.of(MORTGAGED), List.of(setting(MORTGAGED, false), setting(PLEDGED, false))))
                .containsExactly(setting(PLEDGED, false));
    }
}
