package io.chukou.compliance.core.condition;

import static io.chukou.compliance.core.condition.Conditions.always;
import static io.chukou.compliance.core.condition.Conditions.and;
import static io.chukou.compliance.core.condition.Conditions.atLeast;
import static io.chukou.compliance.core.condition.Conditions.atMost;
import static io.chukou.compliance.core.condition.Conditions.byReading;
import static io.chukou.compliance.core.condition.Conditions.contains;
import static io.chukou.compliance.core.condition.Conditions.day;
import static io.chukou.compliance.core.condition.Conditions.daysFrom;
import static io.chukou.compliance.core.condition.Conditions.every;
import static io.chukou.compliance.core.condition.Conditions.is;
import static io.chukou.compliance.core.condition.Conditions.isFalse;
import static io.chukou.compliance.core.condition.Conditions.isTrue;
import static io.chukou.compliance.core.condition.Conditions.never;
import static io.chukou.compliance.core.condition.Conditions.not;
import static io.chukou.compliance.core.condition.Conditions.onPaper;
import static io.chukou.compliance.core.condition.Conditions.oneOf;
import static io.chukou.compliance.core.condition.Conditions.or;
import static io.chukou.compliance.core.condition.Conditions.present;
import static io.chukou.compliance.core.condition.Conditions.sameAs;
import static io.chukou.compliance.core.condition.Conditions.sameDay;
import static io.chukou.compliance.core.condition.Conditions.sameName;
import static io.chukou.compliance.core.condition.Conditions.sameText;
import static io.chukou.compliance.core.condition.Conditions.some;
import static io.chukou.compliance.core.condition.Conditions.stated;
import static io.chukou.compliance.core.condition.Conditions.test;
import static io.chukou.compliance.core.condition.Conditions.testByDay;
import static io.chukou.compliance.core.condition.Truth.FALSE;
import static io.chukou.compliance.core.condition.Truth.TRUE;
import static io.chukou.compliance.core.condition.Truth.UNKNOWN;
import static io.chukou.compliance.core.fact.CaseFacts.AS_OF;
import static io.chukou.compliance.core.fact.CaseFacts.DESTINATION;
import static io.chukou.compliance.core.fact.CertificateFacts.CERTIFICATE_ENGINE_NUMBER;
import static io.chukou.compliance.core.fact.CertificateFacts.REGISTRATION_DATE;
import static io.chukou.compliance.core.fact.ExporterFacts.APPRAISER_COUNT;
import static io.chukou.compliance.core.fact.ExporterFacts.FILING_PASS_DATE;
import static io.chukou.compliance.core.fact.LetterFacts.LETTER_DESTINATIONS;
import static io.chukou.compliance.core.fact.LetterFacts.LETTER_SEALED;
import static io.chukou.compliance.core.fact.LetterFacts.MAKER_LETTERS;
import static io.chukou.compliance.core.fact.StatusFacts.MORTGAGED;
import static io.chukou.compliance.core.fact.StatusFacts.PLEDGED;
import static io.chukou.compliance.core.fact.VehicleFacts.ENGINE_NUMBER;
import static io.chukou.compliance.core.fact.VehicleFacts.ORIGIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.chukou.compliance.core.fact.DayRange;
import io.chukou.compliance.core.fact.Evidence;
import io.chukou.compliance.core.fact.Fact;
import io.chukou.compliance.core.fact.Suppositions;
import io.chukou.compliance.core.law.Notice648;
import io.chukou.compliance.core.question.Absence;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.question.Subject;
import io.chukou.compliance.core.reading.Reading;
import io.chukou.compliance.core.reading.Readings;
import io.chukou.compliance.core.table.LawTables;
import io.chukou.compliance.core.testkit.CaseFile;
import io.chukou.compliance.model.paper.MakerLetter;
import io.chukou.compliance.model.vehicle.Origin;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each kind of condition answers, reads, lacks and is called. */
class ConditionsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final Question QUESTION = Question.on(DAY);
    private static final CaseFile NOTHING = CaseFile.empty();
    private static final CaseFile NEITHER =
            NOTHING.with("status.mortgaged", false).with("status.pledged", false);
    private static final Condition FREE = isFalse(MORTGAGED);
    private static final Condition UNPLEDGED = isFalse(PLEDGED);
    private static final Reading READING =
            Reading.of("some-reading", List.of(Notice648.NEAR_NEW_VEHICLES), "narrow", "wide");

    private static Evidence evidence(CaseFile file) {
        return Evidence.of(file.build(), QUESTION, LawTables.standard());
    }

    private static Evidence complete(CaseFile file) {
        return Evidence.of(file.build(), QUESTION.absentMeans(Absence.NOT_HELD), LawTables.standard());
    }

    private static Truth answer(Condition condition, CaseFile file) {
        return condition.evaluate(evidence(file));
    }

    private static List<String> facts(Condition condition) {
        List<String> paths = new ArrayList<>();
        condition.facts(fact -> paths.add(fact.path()));
        return paths;
    }

    private static List<String> missing(Condition condition, Evidence evidence) {
        List<String> paths = new ArrayList<>();
        condition.missing(evidence, fact -> paths.add(fact.path()));
        return paths;
    }

    private static List<Reading> readings(Condition condition) {
        List<Reading> found = new ArrayList<>();
        condition.readings(found::add);
        return found;
    }

    private static List<String> open(Condition condition, Evidence evidence) {
        List<String> keys = new ArrayList<>();
        condition.open(evidence, TRUE, occurrence -> keys.add(occurrence.key()));
        return keys;
    }

    private static List<Occurrence> atoms(Condition condition, Evidence evidence) {
        List<Occurrence> atoms = new ArrayList<>();
        condition.atoms(evidence, TRUE, atoms::add);
        return atoms;
    }

    private static List<String> turns(Condition condition, CaseFile file) {
        TurningDays days = new TurningDays(DAY.toEpochDay(), DAY.plusDays(3).toEpochDay());
        condition.turningDays(evidence(file), days);
        return days.days().stream()
                .map(day -> LocalDate.ofEpochDay(day).toString())
                .toList();
    }

    private static Map<String, Object> figures(Condition condition, CaseFile file) {
        Map<String, Object> figures = new LinkedHashMap<>();
        condition.figures(evidence(file), figures::put);
        return figures;
    }

    private static Map<String, Object> terms(Condition condition, CaseFile file) {
        Map<String, Object> terms = new LinkedHashMap<>();
        condition.explain(evidence(file)).figures().forEach(figure -> terms.put(figure.name(), figure.value()));
        return terms;
    }

    private static Set<Set<String>> routes(Condition condition, Evidence evidence, Truth wanted) {
        Set<Set<String>> ways = new LinkedHashSet<>();
        for (Set<Demand> way : condition.routes(evidence, TRUE, wanted, new Routes(demand -> true, 10))) {
            Set<String> steps = new LinkedHashSet<>();
            way.forEach(demand -> steps.add(demand.occurrence().key() + " is " + demand.wanted()));
            ways.add(steps);
        }
        return ways;
    }

    // --- leaves

    @Test
    void a_value_is_one_of_those_named_or_it_is_not() {
        Condition condition = oneOf(ORIGIN, Origin.IMPORTED, Origin.DOMESTIC);
        assertThat(answer(condition, NOTHING)).isEqualTo(UNKNOWN);
        assertThat(answer(condition, NOTHING.with("vehicle.origin", "DOMESTIC")))
                .isEqualTo(TRUE);
        assertThat(answer(is(ORIGIN, Origin.IMPORTED), NOTHING.with("vehicle.origin", "DOMESTIC")))
                .isEqualTo(FALSE);
        assertThat(condition).hasToString("oneOf(vehicle.origin, [IMPORTED, DOMESTIC])");
        assertThat(terms(condition, NOTHING))
                .containsOnly(Map.entry("values", List.of(Origin.IMPORTED, Origin.DOMESTIC)));
        assertThat(condition.explain(evidence(NOTHING)).kind()).isEqualTo(ConditionKind.ONE_OF);
    }

    @Test
    void true_is_not_false() {
        CaseFile mortgaged = NOTHING.with("status.mortgaged", true);
        assertThat(answer(isTrue(MORTGAGED), mortgaged)).isEqualTo(TRUE);
        assertThat(answer(isFalse(MORTGAGED), mortgaged)).isEqualTo(FALSE);
    }

    @ParameterizedTest
    @CsvSource({"2, FALSE, TRUE", "3, TRUE, TRUE", "4, TRUE, FALSE"})
    void both_bounds_of_a_number_are_included(int count, Truth atLeastThree, Truth atMostThree) {
        CaseFile file = NOTHING.with("exporter.appraiserCount", count);
        assertThat(answer(atLeast(APPRAISER_COUNT, 3), file)).isEqualTo(atLeastThree);
        assertThat(answer(atMost(APPRAISER_COUNT, 3), file)).isEqualTo(atMostThree);
    }

    @Test
    void a_number_has_only_the_bounds_that_were_set() {
        assertThat(terms(atLeast(APPRAISER_COUNT, 3), NOTHING)).containsOnly(Map.entry("least", 3));
        assertThat(terms(atMost(APPRAISER_COUNT, 3), NOTHING)).containsOnly(Map.entry("most", 3));
        assertThat(atLeast(APPRAISER_COUNT, 3))
                .hasToString("between(exporter.appraiserCount, 3, " + Integer.MAX_VALUE + ")");
        assertThat(answer(atLeast(APPRAISER_COUNT, 3), NOTHING)).isEqualTo(UNKNOWN);
    }

    @Test
    void a_paper_that_is_absent_is_not_held_only_in_a_complete_file() {
        Condition letters = present(MAKER_LETTERS);
        CaseFile none = NOTHING.with("makerLetters", List.of());
        CaseFile one = NOTHING.with("makerLetters", List.of(Map.of("sealed", true)));
        assertThat(letters.evaluate(evidence(NOTHING))).isEqualTo(UNKNOWN);
        assertThat(letters.evaluate(complete(NOTHING))).isEqualTo(FALSE);
        assertThat(letters.evaluate(evidence(none))).isEqualTo(FALSE);
        assertThat(letters.evaluate(evidence(one))).isEqualTo(TRUE);
        assertThat(letters).hasToString("present(makerLetters)");
    }

    @Test
    void the_day_asked_about_is_there_on_every_day() {
        assertThat(answer(present(AS_OF), NOTHING)).isEqualTo(TRUE);
        assertThat(turns(present(AS_OF), NOTHING)).isEmpty();
    }

    @Test
    void stated_never_leaves_open_what_is_absent() {
        assertThat(answer(stated(MORTGAGED), NOTHING)).isEqualTo(FALSE);
        assertThat(answer(stated(MORTGAGED), NEITHER)).isEqualTo(TRUE);
        assertThat(stated(MORTGAGED)).hasToString("isStated[status.mortgaged]");
    }

    @Test
    void a_text_is_the_same_whatever_its_case_width_and_spaces() {
        CaseFile file =
                NOTHING.with("vehicle.engineNumber", "ＡＢ 12").with("registrationCertificate.engineNumber", "ab12");
        assertThat(answer(sameText(ENGINE_NUMBER, CERTIFICATE_ENGINE_NUMBER), file))
                .isEqualTo(TRUE);
        assertThat(answer(sameAs(ENGINE_NUMBER, CERTIFICATE_ENGINE_NUMBER), file))
                .isEqualTo(FALSE);
        assertThat(answer(
                        sameName(ENGINE_NUMBER, CERTIFICATE_ENGINE_NUMBER), file.with("vehicle.engineNumber", "AB13")))
                .isEqualTo(FALSE);
    }

    @Test
    void sameness_is_open_while_one_side_is() {
        Condition same = sameText(ENGINE_NUMBER, CERTIFICATE_ENGINE_NUMBER);
        assertThat(answer(same, NOTHING.with("vehicle.engineNumber", "A"))).isEqualTo(UNKNOWN);
        assertThat(answer(same, NOTHING.with("registrationCertificate.engineNumber", "A")))
                .isEqualTo(UNKNOWN);
        assertThat(same).hasToString("same(vehicle.engineNumber, registrationCertificate.engineNumber, TEXT)");
        assertThat(terms(same, NOTHING)).containsOnly(Map.entry("likeness", Likeness.TEXT));
    }

    @Test
    void a_side_that_is_not_known_would_agree_with_the_other() {
        CaseFile file = NOTHING.with("vehicle.engineNumber", "A").with("registrationCertificate.engineNumber", "B");
        Occurrence same = atoms(sameText(ENGINE_NUMBER, CERTIFICATE_ENGINE_NUMBER), evidence(file))
                .get(0);
        assertThat(same.agreeing(ENGINE_NUMBER)).contains("B");
        assertThat(same.agreeing(CERTIFICATE_ENGINE_NUMBER)).contains("A");
        Occurrence alone = atoms(FREE, evidence(NEITHER)).get(0);
        assertThat(alone.agreeing(MORTGAGED)).isEmpty();
        assertThat(alone.list()).isEmpty();
        assertThat(alone.facts()).containsExactly(MORTGAGED);
    }

    @Test
    void a_list_contains_a_value_or_contains_nothing() {
        Condition named = contains(LETTER_DESTINATIONS, DESTINATION);
        Condition some = some(MAKER_LETTERS, named);
        CaseFile letter = NOTHING.with("makerLetters", List.of(Map.of("destinations", List.of("KZ", "RU"))));
        assertThat(answer(some, letter.with("destination", "RU"))).isEqualTo(TRUE);
        assertThat(answer(some, letter.with("destination", "UZ"))).isEqualTo(FALSE);
        assertThat(answer(some, letter)).isEqualTo(UNKNOWN);
        CaseFile blank = NOTHING.with("makerLetters", List.of(Map.of("destinations", List.of())));
        assertThat(answer(some, blank)).isEqualTo(FALSE);
        CaseFile silent =
                NOTHING.with("makerLetters", List.of(Map.of("sealed", true))).with("destination", "RU");
        assertThat(some.evaluate(evidence(silent))).isEqualTo(UNKNOWN);
        assertThat(some.evaluate(complete(silent))).isEqualTo(FALSE);
        assertThat(named).hasToString("contains(makerLetters[].destinations, destination)");
    }

    // --- days

    @Test
    void the_same_day_needs_two_exact_days() {
        Condition same = sameDay(REGISTRATION_DATE, FILING_PASS_DATE);
        CaseFile file = NOTHING.with("registrationCertificate.registrationDate", "2026-02-10");
        assertThat(answer(same, file.with("exporter.filingPassDate", "2026-02-10")))
                .isEqualTo(TRUE);
        assertThat(answer(same, file.with("exporter.filingPassDate", "2026-02-09")))
                .isEqualTo(FALSE);
        assertThat(answer(same, file.with("exporter.filingPassDate", "2026-02-11")))
                .isEqualTo(FALSE);
        assertThat(answer(same, file.with("exporter.filingPassDate", "2026-02")))
                .isEqualTo(UNKNOWN);
        assertThat(answer(same, file.with("exporter.filingPassDate", "2026-01")))
                .isEqualTo(FALSE);
        assertThat(answer(same, file)).isEqualTo(UNKNOWN);
        assertThat(same).hasToString("sameDay(registrationCertificate.registrationDate, exporter.filingPassDate)");
        Occurrence occurrence = atoms(same, evidence(file.with("exporter.filingPassDate", "2026-03-01")))
                .get(0);
        assertThat(occurrence.agreeing(REGISTRATION_DATE).map(Object::toString)).contains("2026-03-01");
        assertThat(occurrence.agreeing(FILING_PASS_DATE).map(Object::toString)).contains("2026-02-10");
        assertThat(atoms(same, evidence(file.with("exporter.filingPassDate", "2026-03")))
                        .get(0)
                        .agreeing(REGISTRATION_DATE))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-09, FALSE, FALSE", "2026-02-10, FALSE, TRUE", "2026-02-11, TRUE, TRUE",
        "2026-02, UNKNOWN, UNKNOWN", "2026-01, FALSE, FALSE", "2026-03, TRUE, TRUE"
    })
    void one_day_precedes_another_if_all_its_days_do(String filed, Truth before, Truth notAfter) {
        CaseFile file = NOTHING.with("registrationCertificate.registrationDate", "2026-02-10")
                .with("exporter.filingPassDate", filed);
        Day registered = day(REGISTRATION_DATE);
        Day passed = day(FILING_PASS_DATE);
        assertThat(answer(registered.isBefore(passed), file)).isEqualTo(before);
        assertThat(answer(registered.isNotAfter(passed), file)).isEqualTo(notAfter);
        assertThat(answer(registered.isBefore(passed), NOTHING)).isEqualTo(UNKNOWN);
        assertThat(facts(registered.isBefore(passed)))
                .containsExactly("registrationCertificate.registrationDate", "exporter.filingPassDate");
    }

    @Test
    void an_order_of_days_is_written_with_its_sign() {
        Day registered = day(REGISTRATION_DATE);
        Day fixed = Day.on(DAY).plusDays(2);
        assertThat(registered.isBefore(fixed))
                .hasToString("registrationCertificate.registrationDate < (2026-06-30 + " + new Shift(2, ChronoUnit.DAYS)
                        + ")");
        assertThat(registered.isNotAfter(Day.on(DAY)).toString()).contains(" <= ");
        assertThat(registered.isBefore(fixed).explain(evidence(NOTHING)).kind()).isEqualTo(ConditionKind.BEFORE);
        assertThat(registered.isNotAfter(fixed).explain(evidence(NOTHING)).kind())
                .isEqualTo(ConditionKind.NOT_AFTER);
    }

    /** From 2026-07-01 on, 2026-06-30 is before the day asked about; from 2026-07-03 on 2026-07-02 is. */
    @Test
    void an_order_with_the_day_turns_once_on_the_day_itself() {
        Day asked = day(AS_OF);
        Day target = Day.on(LocalDate.of(2026, 7, 2));
        assertThat(turns(asked.isBefore(target), NOTHING)).containsExactly("2026-07-02");
        assertThat(turns(asked.isNotAfter(target), NOTHING)).containsExactly("2026-07-03");
        assertThat(turns(target.isBefore(asked), NOTHING)).containsExactly("2026-07-03");
        assertThat(turns(target.isNotAfter(asked), NOTHING)).containsExactly("2026-07-02");
        assertThat(turns(Day.on(DAY).isBefore(asked), NOTHING)).containsExactly("2026-07-01");
        assertThat(turns(Day.on(DAY).isNotAfter(asked), NOTHING)).isEmpty();
        assertThat(turns(target.isBefore(Day.on(DAY)), NOTHING)).isEmpty();
    }

    /** Ten to twelve days after 2026-06-21 are 2026-07-01 to 2026-07-03. */
    @Test
    void a_count_up_to_the_day_turns_where_it_begins_and_after_its_end() {
        Condition count = new DaysBetween(day(REGISTRATION_DATE), day(AS_OF), 10, 12);
        CaseFile file = NOTHING.with("registrationCertificate.registrationDate", "2026-06-21");
        assertThat(turns(count, file)).containsExactly("2026-07-01", "2026-07-04");
        assertThat(turns(count, NOTHING)).isEmpty();
        Condition back = new DaysBetween(day(AS_OF), Day.on(LocalDate.of(2026, 7, 12)), 10, 11);
        assertThat(turns(back, NOTHING)).containsExactly("2026-07-01", "2026-07-03");
    }

    @Test
    void the_same_day_turns_on_the_day_and_on_the_next() {
        CaseFile file = NOTHING.with("registrationCertificate.registrationDate", "2026-07-01");
        assertThat(turns(sameDay(AS_OF, REGISTRATION_DATE), file)).containsExactly("2026-07-01", "2026-07-02");
        assertThat(turns(sameDay(REGISTRATION_DATE, AS_OF), file)).containsExactly("2026-07-01", "2026-07-02");
        assertThat(turns(sameDay(REGISTRATION_DATE, AS_OF), NOTHING)).isEmpty();
    }

    @Test
    void a_count_shows_its_days_and_its_bounds() {
        Condition count = daysFrom(REGISTRATION_DATE).to(AS_OF).between(0, 180);
        CaseFile day = NOTHING.with("registrationCertificate.registrationDate", "2026-06-20");
        assertThat(figures(count, day)).containsEntry("days", 10L).hasSize(3);
        assertThat(figures(count, day)).containsEntry("lastDay", LocalDate.of(2026, 12, 17));
        assertThat(figures(count, day)).containsEntry("dayAfter", LocalDate.of(2026, 12, 18));
        CaseFile month = NOTHING.with("registrationCertificate.registrationDate", "2026-05");
        assertThat(figures(count, month)).containsEntry("days", "30..60");
        assertThat(figures(count, NOTHING)).isEmpty();
        assertThat(count).hasToString("days(registrationCertificate.registrationDate, asOf) in 0..180");
    }

    @Test
    void what_follows_the_day_without_naming_days_may_turn_on_any() {
        Condition odd = test("odd", List.of(AS_OF), e -> TRUE);
        assertThat(turns(odd, NOTHING)).containsExactly("2026-07-01", "2026-07-02", "2026-07-03");
        assertThat(turns(is(MORTGAGED, true), NOTHING)).isEmpty();
        Condition named = testByDay("named", List.of(AS_OF), e -> List.of(DAY.plusDays(2)), e -> TRUE);
        assertThat(turns(named, NOTHING)).containsExactly("2026-07-02");
        assertThat(answer(named, NOTHING)).isEqualTo(TRUE);
    }

    // --- days that are collected

    @Test
    void only_later_days_count_and_an_interval_turns_at_its_first_day_and_after_its_last() {
        TurningDays days = new TurningDays(10, 12);
        days.add(10);
        days.add(11);
        assertThat(days.days()).containsExactly(11L);
        days.addInterval(20, 25);
        assertThat(days.days()).containsExactly(11L, 20L, 26L);
        days.addInterval(30, Long.MAX_VALUE);
        assertThat(days.days()).containsExactly(11L, 20L, 26L, 30L);
        assertThat(days.mayTurnOnAnyDay()).isFalse();
        days.addEvery();
        assertThat(days.days()).containsExactly(11L, 12L, 20L, 26L, 30L);
        assertThat(days.mayTurnOnAnyDay()).isTrue();
    }

    // --- junctions

    @Test
    void all_of_none_always_holds_and_one_of_none_never_does() {
        assertThat(answer(always(), NOTHING)).isEqualTo(TRUE);
        assertThat(answer(never(), NOTHING)).isEqualTo(FALSE);
        assertThat(always().explain(evidence(NOTHING)).kind()).isEqualTo(ConditionKind.ALWAYS);
        assertThat(never().explain(evidence(NOTHING)).kind()).isEqualTo(ConditionKind.NEVER);
        assertThat(and(FREE).explain(evidence(NOTHING)).kind()).isEqualTo(ConditionKind.ALL);
        assertThat(or(FREE).explain(evidence(NOTHING)).kind()).isEqualTo(ConditionKind.ANY);
    }

    @Test
    void a_junction_lacks_facts_only_while_it_is_open() {
        CaseFile mortgaged = NOTHING.with("status.mortgaged", true);
        assertThat(missing(and(FREE, UNPLEDGED), evidence(NOTHING)))
                .containsExactly("status.mortgaged", "status.pledged");
        assertThat(missing(and(FREE, UNPLEDGED), evidence(mortgaged))).isEmpty();
        assertThat(missing(or(FREE, UNPLEDGED), evidence(mortgaged))).containsExactly("status.pledged");
        assertThat(open(and(FREE, UNPLEDGED), evidence(mortgaged))).isEmpty();
        assertThat(open(or(FREE, UNPLEDGED), evidence(mortgaged))).containsExactly("oneOf(status.pledged, [false])");
    }

    @Test
    void all_can_be_had_by_every_part_and_be_broken_by_any() {
        CaseFile mortgaged = NEITHER.with("status.mortgaged", true).with("status.pledged", true);
        String free = FREE + " is TRUE";
        String unpledged = UNPLEDGED + " is TRUE";
        assertThat(routes(and(FREE, UNPLEDGED), evidence(mortgaged), TRUE)).containsExactly(Set.of(free, unpledged));
        assertThat(routes(or(FREE, UNPLEDGED), evidence(mortgaged), TRUE))
                .containsExactlyInAnyOrder(Set.of(free), Set.of(unpledged));
        assertThat(routes(and(FREE, UNPLEDGED), evidence(NEITHER), FALSE))
                .containsExactlyInAnyOrder(Set.of(FREE + " is FALSE"), Set.of(UNPLEDGED + " is FALSE"));
        assertThat(routes(or(FREE, UNPLEDGED), evidence(NEITHER), FALSE))
                .containsExactly(Set.of(FREE + " is FALSE", UNPLEDGED + " is FALSE"));
        assertThat(routes(and(FREE, UNPLEDGED), evidence(NEITHER), TRUE)).containsExactly(Set.of());
        assertThat(routes(not(FREE), evidence(NEITHER), TRUE)).containsExactly(Set.of(FREE + " is FALSE"));
        assertThat(routes(never(), evidence(NEITHER), TRUE)).isEmpty();
        assertThat(routes(always(), evidence(NEITHER), TRUE)).containsExactly(Set.of());
    }

    @Test
    void what_is_not_feasible_is_no_route_and_what_fails_is_none_either() {
        Routes none = new Routes(demand -> false, 10);
        assertThat(isTrue(MORTGAGED).routes(evidence(NEITHER), TRUE, TRUE, none))
                .isEmpty();
        Condition throwing = test("throws", List.of(MORTGAGED), e -> {
            throw new IllegalStateException("a part of a caller");
        });
        assertThat(throwing.routes(evidence(NEITHER), TRUE, TRUE, new Routes(demand -> true, 10)))
                .isEmpty();
    }

    @Test
    void a_longer_way_that_holds_a_shorter_one_is_dropped_and_too_many_are_cut() {
        Demand free = new Demand(atoms(FREE, evidence(NOTHING)).get(0), TRUE);
        Demand unpledged = new Demand(atoms(UNPLEDGED, evidence(NOTHING)).get(0), TRUE);
        Routes routes = new Routes(demand -> true, 1);
        assertThat(routes.either(List.of(Set.of(free, unpledged)), List.of(Set.of(free))))
                .containsExactly(Set.of(free));
        assertThat(routes.either(List.of(Set.of(free)), List.of(Set.of(free, unpledged))))
                .containsExactly(Set.of(free));
        assertThat(routes.both(List.of(Set.of(free)), List.of(Set.of(unpledged))))
                .containsExactly(Set.of(free, unpledged));
        assertThat(routes.isTruncated()).isFalse();
        assertThat(routes.either(List.of(Set.of(free)), List.of(Set.of(unpledged))))
                .containsExactly(Set.of(free));
        assertThat(routes.isTruncated()).isTrue();
        assertThat(routes.either(List.of(Set.of(free)), List.of())).containsExactly(Set.of(free));
        assertThat(routes.isTruncated()).isTrue();
    }

    // --- lists

    @Test
    void some_and_every_element() {
        Condition some = some(MAKER_LETTERS, isTrue(LETTER_SEALED));
        Condition every = every(MAKER_LETTERS, isTrue(LETTER_SEALED));
        CaseFile mixed = NOTHING.with("makerLetters", List.of(Map.of("sealed", false), Map.of("sealed", true)));
        CaseFile open = NOTHING.with("makerLetters", List.of(Map.of("sealed", false), Map.of()));
        CaseFile none = NOTHING.with("makerLetters", List.of());
        assertThat(answer(some, mixed)).isEqualTo(TRUE);
        assertThat(answer(every, mixed)).isEqualTo(FALSE);
        assertThat(answer(some, open)).isEqualTo(UNKNOWN);
        assertThat(answer(every, open)).isEqualTo(FALSE);
        assertThat(answer(some, none)).isEqualTo(FALSE);
        assertThat(answer(every, none)).isEqualTo(TRUE);
        assertThat(answer(some, NOTHING)).isEqualTo(UNKNOWN);
        assertThat(some.evaluate(complete(NOTHING))).isEqualTo(FALSE);
        assertThat(some).hasToString("some(makerLetters, " + isTrue(LETTER_SEALED) + ")");
        assertThat(every.toString()).startsWith("every(");
        assertThat(facts(some)).containsExactly("makerLetters", "makerLetters[].sealed");
    }

    @Test
    void a_list_lacks_itself_or_what_its_open_elements_lack() {
        Condition some = some(MAKER_LETTERS, isTrue(LETTER_SEALED));
        CaseFile open = NOTHING.with("makerLetters", List.of(Map.of("sealed", false), Map.of()));
        assertThat(missing(some, evidence(NOTHING))).containsExactly("makerLetters");
        assertThat(missing(some, evidence(open))).containsExactly("makerLetters[].sealed");
        CaseFile sealed = NOTHING.with("makerLetters", List.of(Map.of("sealed", true), Map.of()));
        assertThat(missing(some, evidence(sealed))).isEmpty();
        assertThat(open(some, evidence(open))).containsExactly(some.toString());
        assertThat(open(some, evidence(sealed))).isEmpty();
        assertThat(atoms(some, evidence(open)).get(0).list()).contains(MAKER_LETTERS);
        assertThat(routes(some, evidence(open), TRUE)).containsExactly(Set.of(some + " is TRUE"));
        assertThat(figures(some, open)).isEmpty();
    }

    @Test
    void a_list_is_vouched_for_by_its_subject() {
        Condition some = some(MAKER_LETTERS, isTrue(LETTER_SEALED));
        Question vouched = QUESTION.assuming(Set.of(Subject.LETTER));
        Evidence assumed =
                Evidence.of(NOTHING.build(), vouched, LawTables.standard()).withAssumptions();
        assertThat(some.evaluate(assumed)).isEqualTo(TRUE);
        assertThat(not(some).evaluate(assumed)).isEqualTo(TRUE);
        assertThat(some.evaluate(assumed, FALSE)).isEqualTo(FALSE);
        Explanation node = some.explain(assumed);
        assertThat(node.truth()).isEqualTo(TRUE);
        assertThat(node.isAssumed()).isTrue();
        assertThat(some.explain(evidence(NOTHING)).isAssumed()).isFalse();
    }

    @Test
    void a_list_turns_where_its_elements_do() {
        Condition inside = and(isTrue(LETTER_SEALED), Day.of(AS_OF).isBefore(Day.on(DAY.plusDays(2))));
        Condition some = some(MAKER_LETTERS, inside);
        assertThat(turns(some, NOTHING.with("makerLetters", List.of(Map.of())))).containsExactly("2026-07-02");
        assertThat(turns(some, NOTHING.with("makerLetters", List.of()))).isEmpty();
        assertThat(turns(some, NOTHING)).isEmpty();
    }

    @Test
    void only_a_paper_an_entry_or_an_element_is_asked_for() {
        assertThat(atoms(present(MAKER_LETTERS), evidence(NOTHING)).get(0).asksForSomething())
                .isTrue();
        assertThat(atoms(some(MAKER_LETTERS, always()), evidence(NOTHING))
                        .get(0)
                        .asksForSomething())
                .isTrue();
        assertThat(new Occurrence(contains(LETTER_DESTINATIONS, DESTINATION), evidence(NOTHING), TRUE, "key")
                        .asksForSomething())
                .isTrue();
        assertThat(atoms(FREE, evidence(NOTHING)).get(0).asksForSomething()).isFalse();
    }

    // --- not, by reading, on paper

    @Test
    void not_passes_everything_on_and_turns_the_answer() {
        Condition not = not(FREE);
        assertThat(answer(not, NEITHER)).isEqualTo(FALSE);
        assertThat(answer(not, NEITHER.with("status.mortgaged", true))).isEqualTo(TRUE);
        assertThat(answer(not, NOTHING)).isEqualTo(UNKNOWN);
        assertThat(facts(not)).containsExactly("status.mortgaged");
        assertThat(missing(not, evidence(NOTHING))).containsExactly("status.mortgaged");
        assertThat(open(not, evidence(NOTHING))).containsExactly(FREE.toString());
        assertThat(atoms(not, evidence(NOTHING)))
                .extracting(Occurrence::favoured)
                .containsExactly(FALSE);
        assertThat(not).hasToString("not(" + FREE + ")");
        Condition before = Day.of(AS_OF).isBefore(Day.on(DAY.plusDays(2)));
        assertThat(turns(not(before), NOTHING)).containsExactly("2026-07-02");
        Condition count = daysFrom(REGISTRATION_DATE).to(AS_OF).between(0, 180);
        CaseFile file = NOTHING.with("registrationCertificate.registrationDate", "2026-06-20");
        assertThat(figures(not(count), file)).isEqualTo(figures(count, file));
        assertThat(figures(and(FREE, count), file)).isEqualTo(figures(count, file));
        assertThat(figures(onPaper(count), file)).isEqualTo(figures(count, file));
    }

    @Test
    void a_reading_chooses_what_is_asked() {
        Condition narrowIsFree = byReading(READING, Map.of("narrow", FREE, "wide", UNPLEDGED));
        Evidence narrow = evidence(NEITHER.with("status.pledged", true));
        Evidence wide = narrow.under(Readings.defaults().with(READING, "wide"));
        assertThat(narrowIsFree.evaluate(narrow)).isEqualTo(TRUE);
        assertThat(narrowIsFree.evaluate(wide)).isEqualTo(FALSE);
        assertThat(facts(narrowIsFree)).containsExactly("status.mortgaged", "status.pledged");
        assertThat(readings(narrowIsFree)).containsExactly(READING);
        assertThat(readings(byReading(READING, Map.of("narrow", narrowIsFree, "wide", always()))))
                .containsExactly(READING, READING);
        assertThat(readings(and(not(narrowIsFree), onPaper(narrowIsFree)))).containsExactly(READING, READING);
        assertThat(readings(some(MAKER_LETTERS, narrowIsFree))).containsExactly(READING);
        assertThat(missing(narrowIsFree, evidence(NOTHING))).containsExactly("status.mortgaged");
        assertThat(open(narrowIsFree, evidence(NOTHING))).containsExactly(FREE.toString());
        assertThat(atoms(narrowIsFree, evidence(NOTHING)))
                .extracting(Occurrence::key)
                .containsExactly(FREE.toString());
        assertThat(routes(narrowIsFree, wide, TRUE)).containsExactly(Set.of(UNPLEDGED + " is TRUE"));
        assertThat(narrowIsFree).hasToString("reading(some-reading, narrow: " + FREE + ", wide: " + UNPLEDGED + ")");
        Condition count = daysFrom(REGISTRATION_DATE).to(AS_OF).between(0, 10);
        CaseFile file = NOTHING.with("registrationCertificate.registrationDate", "2026-06-21");
        Condition counted = byReading(READING, Map.of("narrow", count, "wide", always()));
        assertThat(figures(counted, file)).isEqualTo(figures(count, file));
        assertThat(turns(counted, file)).containsExactly("2026-07-02");
    }

    @Test
    void a_reading_needs_a_condition_for_each_of_its_alternatives_and_no_other() {
        assertThatThrownBy(() -> byReading(READING, Map.of("narrow", FREE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("some-reading");
        assertThatThrownBy(() -> byReading(READING, Map.of("narrow", FREE, "wide", FREE, "other", FREE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("other");
    }

    /** Declared free of mortgages, the case favours itself; its papers say nothing. */
    @Test
    void on_paper_counts_what_is_declared_only_against_the_case() {
        Condition paper = onPaper(FREE);
        Evidence declared = evidence(NEITHER.with("status.basis", "DECLARED")).wantingPapers();
        Evidence burdened = evidence(NEITHER.with("status.mortgaged", true).with("status.basis", "DECLARED"))
                .wantingPapers();
        assertThat(paper.evaluate(declared, TRUE)).isEqualTo(UNKNOWN);
        assertThat(paper.evaluate(declared, FALSE)).isEqualTo(TRUE);
        assertThat(paper.evaluate(burdened, TRUE)).isEqualTo(FALSE);
        assertThat(paper.evaluate(evidence(NEITHER), TRUE)).isEqualTo(TRUE);
        assertThat(missing(paper, declared)).containsExactly("status.mortgaged");
        assertThat(missing(paper, burdened)).isEmpty();
        assertThat(open(paper, declared)).containsExactly(FREE + " by papers");
        assertThat(open(paper, burdened)).isEmpty();
        assertThat(atoms(paper, declared))
                .extracting(Occurrence::key)
                .containsExactly(FREE.toString(), FREE + " by papers");
        List<Occurrence> unfavoured = new ArrayList<>();
        paper.atoms(declared, FALSE, unfavoured::add);
        assertThat(unfavoured).extracting(Occurrence::key).containsExactly(FREE.toString());
        assertThat(routes(paper, declared, TRUE)).containsExactly(Set.of(FREE + " by papers is TRUE"));
        assertThat(routes(paper, declared, FALSE))
                .containsExactlyInAnyOrder(Set.of(FREE + " is FALSE"), Set.of(FREE + " by papers is FALSE"));
        assertThat(facts(paper)).containsExactly("status.mortgaged");
        assertThat(paper).hasToString("onPaper(" + FREE + ")");
        assertThat(paper.explain(evidence(NEITHER), TRUE).kind()).isEqualTo(ConditionKind.ON_PAPER);
        assertThat(paper.explain(declared, TRUE).children())
                .extracting(Explanation::kind)
                .containsExactly(ConditionKind.AS_TOLD, ConditionKind.BY_PAPERS);
        assertThat(paper.explain(declared, FALSE).children()).hasSize(1);
    }

    @Test
    void a_paper_that_is_only_declared_is_not_at_hand() {
        Condition letters = present(MAKER_LETTERS);
        CaseFile declared = NOTHING.with("makerLetters", List.of(Map.of("sealed", true, "basis", "DECLARED")));
        Evidence wanting = evidence(declared).wantingPapers();
        assertThat(letters.evaluate(wanting, TRUE)).isEqualTo(UNKNOWN);
        assertThat(letters.evaluate(wanting, FALSE)).isEqualTo(TRUE);
        assertThat(letters.evaluate(evidence(declared), TRUE)).isEqualTo(TRUE);
        assertThat(letters.explain(wanting, TRUE).operands())
                .extracting(Operand::state)
                .containsExactly(Operand.State.DECLARED);
        Condition some = some(MAKER_LETTERS, isTrue(LETTER_SEALED));
        assertThat(some.evaluate(wanting, TRUE)).isEqualTo(UNKNOWN);
        assertThat(some.evaluate(wanting, FALSE)).isEqualTo(TRUE);
        assertThat(atoms(some, wanting)).extracting(Occurrence::key).containsExactly(some + " with papers");
        assertThat(missing(some, wanting)).containsExactly("makerLetters");
        assertThat(every(MAKER_LETTERS, isTrue(LETTER_SEALED)).evaluate(wanting, TRUE))
                .isEqualTo(TRUE);
    }

    // --- what is assumed

    @Test
    void only_what_is_open_is_assumed() {
        Question vouched = QUESTION.assuming(Set.of(Subject.ENCUMBRANCES));
        Evidence open =
                Evidence.of(NOTHING.build(), vouched, LawTables.standard()).withAssumptions();
        Evidence known = Evidence.of(NOTHING.with("status.mortgaged", true).build(), vouched, LawTables.standard())
                .withAssumptions();
        assertThat(FREE.evaluate(open, TRUE)).isEqualTo(TRUE);
        assertThat(FREE.evaluate(open, FALSE)).isEqualTo(FALSE);
        assertThat(not(FREE).evaluate(open, TRUE)).isEqualTo(TRUE);
        assertThat(FREE.evaluate(known, TRUE)).isEqualTo(FALSE);
        assertThat(atLeast(APPRAISER_COUNT, 3).evaluate(open, TRUE)).isEqualTo(UNKNOWN);
        assertThat(FREE.explain(open, TRUE).isAssumed()).isTrue();
        assertThat(FREE.explain(known, TRUE).isAssumed()).isFalse();
        assertThat(missing(FREE, open)).containsExactly("status.mortgaged");
    }

    /** An open destination is vouched for only together with whatever it is compared with. */
    @Test
    void an_open_destination_alone_vouches_for_nothing_else() {
        Fact<Boolean> fits = Fact.derived("fits", List.of(DESTINATION, MORTGAGED), e -> Optional.empty());
        Condition both = test("both", List.of(DESTINATION, MORTGAGED), e -> UNKNOWN);
        assertThat(facts(isTrue(fits))).containsExactly("destination", "status.mortgaged");
        Evidence destination = Evidence.of(
                        NOTHING.build(), QUESTION.assuming(Set.of(Subject.DESTINATION)), LawTables.standard())
                .withAssumptions();
        Evidence burdens = Evidence.of(
                        NOTHING.build(), QUESTION.assuming(Set.of(Subject.ENCUMBRANCES)), LawTables.standard())
                .withAssumptions();
        assertThat(both.evaluate(destination, TRUE)).isEqualTo(UNKNOWN);
        assertThat(both.evaluate(burdens, TRUE)).isEqualTo(TRUE);
        assertThat(test("alone", List.of(DESTINATION), e -> UNKNOWN).evaluate(destination, TRUE))
                .isEqualTo(TRUE);
    }

    /** Nothing is assumed where all facts are known and only a table of the law is silent. */
    @Test
    void what_a_table_does_not_tell_is_not_assumed() {
        Condition silent = test("silent", List.of(MORTGAGED), e -> UNKNOWN);
        Question vouched = QUESTION.assuming(Set.of(Subject.ENCUMBRANCES));
        Evidence known =
                Evidence.of(NEITHER.build(), vouched, LawTables.standard()).withAssumptions();
        assertThat(silent.evaluate(known, TRUE)).isEqualTo(UNKNOWN);
        assertThat(missing(silent, known)).isEmpty();
    }

    // --- what is supposed

    private static Truth supposing(Condition condition, CaseFile file, Suppositions supposed) {
        return condition.evaluate(evidence(file).supposing(supposed));
    }

    @Test
    void a_value_that_is_supposed_counts_as_known() {
        assertThat(supposing(FREE, NOTHING, Suppositions.NONE.with(MORTGAGED, List.of(false))))
                .isEqualTo(TRUE);
        assertThat(supposing(FREE, NOTHING, Suppositions.NONE.with(MORTGAGED, List.of(true))))
                .isEqualTo(FALSE);
        assertThat(supposing(FREE, NEITHER, Suppositions.NONE.with(MORTGAGED, List.of())))
                .isEqualTo(UNKNOWN);
        assertThat(supposing(FREE, NEITHER, Suppositions.NONE.with(PLEDGED, List.of(true))))
                .isEqualTo(TRUE);
    }

    @Test
    void of_several_values_all_must_agree() {
        Suppositions either = Suppositions.NONE.with(ORIGIN, List.of(Origin.IMPORTED, Origin.DOMESTIC));
        assertThat(supposing(oneOf(ORIGIN, Origin.IMPORTED, Origin.DOMESTIC), NOTHING, either))
                .isEqualTo(TRUE);
        assertThat(supposing(is(ORIGIN, Origin.IMPORTED), NOTHING, either)).isEqualTo(UNKNOWN);
        Condition bothKnown = test(
                "bothKnown",
                List.of(MORTGAGED, PLEDGED),
                e -> MORTGAGED.read(e) == null || PLEDGED.read(e) == null ? UNKNOWN : TRUE);
        Suppositions one = Suppositions.NONE.with(MORTGAGED, List.of(true, false));
        assertThat(supposing(bothKnown, NOTHING, one)).isEqualTo(UNKNOWN);
        assertThat(supposing(bothKnown, NOTHING, one.with(PLEDGED, List.of(true, false))))
                .isEqualTo(TRUE);
        Condition bothSame =
                test("bothSame", List.of(MORTGAGED, PLEDGED), e -> Truth.of(MORTGAGED.read(e) == PLEDGED.read(e)));
        assertThat(supposing(bothSame, NOTHING, one.with(PLEDGED, List.of(true, false))))
                .isEqualTo(UNKNOWN);
    }

    @Test
    void an_answer_that_is_supposed_beats_the_facts_and_a_belief_does_not() {
        Suppositions met = Suppositions.NONE.with(Map.of(FREE.toString(), Optional.of(true)));
        Suppositions open = Suppositions.NONE.with(Map.of(FREE.toString(), Optional.empty()));
        Suppositions believed = Suppositions.NONE.orElse(FREE.toString(), true);
        CaseFile mortgaged = NOTHING.with("status.mortgaged", true);
        assertThat(supposing(FREE, mortgaged, met)).isEqualTo(TRUE);
        assertThat(supposing(FREE, mortgaged, open)).isEqualTo(UNKNOWN);
        assertThat(supposing(FREE, mortgaged, believed)).isEqualTo(FALSE);
        assertThat(supposing(FREE, NOTHING, believed)).isEqualTo(TRUE);
        assertThat(supposing(UNPLEDGED, NOTHING, believed)).isEqualTo(UNKNOWN);
    }

    @Test
    void the_answer_about_a_list_is_supposed_as_a_whole() {
        Condition some = some(MAKER_LETTERS, isTrue(LETTER_SEALED));
        CaseFile none = NOTHING.with("makerLetters", List.of());
        assertThat(supposing(some, none, Suppositions.NONE.with(Map.of(some.toString(), Optional.of(true)))))
                .isEqualTo(TRUE);
        assertThat(supposing(some, none, Suppositions.NONE.with(Map.of("another", Optional.of(true)))))
                .isEqualTo(FALSE);
        assertThat(supposing(some, NOTHING, Suppositions.NONE.orElse(some.toString(), true)))
                .isEqualTo(TRUE);
        assertThat(supposing(some, none, Suppositions.NONE.orElse(some.toString(), true)))
                .isEqualTo(FALSE);
    }

    @Test
    void a_fact_that_rests_on_a_reading_brings_it_along() {
        Fact<Boolean> burden = Fact.byReading("burden", READING, List.of(MORTGAGED, PLEDGED));
        assertThat(readings(isTrue(burden))).containsExactly(READING);
        Fact<List<MakerLetter>> letters = Fact.byReading("letters", READING, List.of(MAKER_LETTERS, MAKER_LETTERS));
        assertThat(readings(some(letters, always()))).containsExactly(READING);
        assertThat(readings(FREE)).isEmpty();
    }

    /** From some day of May 2026 to 30 June are 30 to 60 days. */
    @ParameterizedTest
    @CsvSource({
        "30, 60, TRUE",
        "31, 60, UNKNOWN",
        "30, 59, UNKNOWN",
        "60, 99, UNKNOWN",
        "61, 99, FALSE",
        "0, 30, UNKNOWN",
        "0, 29, FALSE"
    })
    void a_count_is_decided_only_if_all_numbers_agree(int least, int most, Truth expected) {
        CaseFile month = NOTHING.with("registrationCertificate.registrationDate", "2026-05");
        assertThat(answer(daysFrom(REGISTRATION_DATE).to(AS_OF).between(least, most), month))
                .isEqualTo(expected);
    }

    // --- what passes through

    @Test
    void an_explanation_by_a_reading_names_the_alternative() {
        Explanation node =
                byReading(READING, Map.of("narrow", FREE, "wide", UNPLEDGED)).explain(evidence(NEITHER));
        assertThat(node.kind()).isEqualTo(ConditionKind.READING);
        assertThat(node.figures())
                .containsExactly(new Figure("reading", "some-reading"), new Figure("alternative", "narrow"));
        assertThat(node.children()).extracting(Explanation::kind).containsExactly(ConditionKind.ONE_OF);
    }

    @Test
    void a_test_may_bring_figures() {
        Condition odd = test("odd", List.of(MORTGAGED), e -> TRUE, e -> Map.of("limit", 7));
        assertThat(figures(odd, NOTHING)).containsOnly(Map.entry("limit", 7));
        assertThat(terms(odd, NOTHING)).containsOnly(Map.entry("test", "odd"));
    }

    @Test
    void a_junction_passes_on_what_its_parts_read_and_look_at() {
        assertThat(facts(and(FREE, UNPLEDGED))).containsExactly("status.mortgaged", "status.pledged");
        assertThat(atoms(or(FREE, UNPLEDGED), evidence(NOTHING)))
                .extracting(Occurrence::key)
                .containsExactly(FREE.toString(), UNPLEDGED.toString());
    }

    @Test
    void on_paper_lacks_what_was_not_even_said_and_what_was_only_said() {
        Condition paper = onPaper(and(FREE, UNPLEDGED));
        Evidence declared = evidence(NOTHING.with("status.mortgaged", false).with("status.basis", "DECLARED"))
                .wantingPapers();
        assertThat(missing(paper, declared)).containsExactly("status.pledged", "status.mortgaged", "status.pledged");
        assertThat(open(paper, declared))
                .containsExactly(UNPLEDGED.toString(), FREE + " by papers", UNPLEDGED + " by papers");
        assertThat(routes(onPaper(FREE), evidence(NOTHING), TRUE)).containsExactly(Set.of(FREE + " is TRUE"));
        Condition before = Day.of(AS_OF).isBefore(Day.on(DAY.plusDays(2)));
        assertThat(turns(onPaper(before), NOTHING)).containsExactly("2026-07-02");
    }

    /** Told on 2026-07-02 and by the papers on 2026-07-03, so that it may turn on both. */
    @Test
    void on_paper_turns_where_the_papers_do_and_where_the_tale_does() {
        Condition since = onPaper(Day.of(REGISTRATION_DATE).isNotAfter(Day.of(AS_OF)));
        CaseFile declared = NOTHING.with("registrationCertificate.registrationDate", "2026-07-02")
                .with("registrationCertificate.basis", "DECLARED");
        assertThat(turns(since, declared)).containsExactly("2026-07-02");
        assertThat(turns(since, declared.with("registrationCertificate.basis", "ON_PAPER")))
                .containsExactly("2026-07-02");
    }

    // --- days that are known in part, or that move

    /** The 31st to 35th day after some day of June 2026: from 2 July at the earliest to 4 August at the latest. */
    @Test
    void a_count_from_a_month_turns_at_both_ends_of_its_first_and_of_its_last_day() {
        Condition count = new DaysBetween(day(REGISTRATION_DATE), day(AS_OF), 31, 35);
        CaseFile june = NOTHING.with("registrationCertificate.registrationDate", "2026-06");
        assertThat(turns(count, june)).containsExactly("2026-07-02", "2026-07-07", "2026-07-31", "2026-08-05");
    }

    @Test
    void a_count_up_to_a_month_turns_at_both_ends_of_its_first_and_of_its_last_day() {
        Condition count = new DaysBetween(day(AS_OF), day(REGISTRATION_DATE), 10, 12);
        CaseFile august = NOTHING.with("registrationCertificate.registrationDate", "2026-08");
        assertThat(turns(count, august)).containsExactly("2026-07-20", "2026-07-23", "2026-08-19", "2026-08-22");
    }

    @Test
    void the_day_compared_with_itself_may_turn_on_any_day() {
        Day asked = day(AS_OF);
        Day inAMonth = asked.plusMonths(1);
        List<String> any = List.of("2026-07-01", "2026-07-02", "2026-07-03");
        assertThat(turns(inAMonth.isBefore(asked.plusDays(31)), NOTHING)).isEqualTo(any);
        assertThat(turns(new DaysBetween(asked, inAMonth, 0, 30), NOTHING)).isEqualTo(any);
        assertThat(turns(new SameDay(inAMonth, asked.plusDays(31)), NOTHING)).isEqualTo(any);
    }

    /** A month after the 28th to the 31st of January 2027 is 28 February; a month after 1 February is 1 March. */
    @Test
    void a_day_that_moves_by_months_turns_on_the_first_day_that_reaches() {
        Day inAMonth = day(AS_OF).plusMonths(1);
        assertThat(turns(inAMonth.isBefore(Day.on(LocalDate.of(2027, 2, 28))), NOTHING))
                .containsExactly("2027-01-28");
        assertThat(turns(inAMonth.isBefore(Day.on(LocalDate.of(2027, 3, 1))), NOTHING))
                .containsExactly("2027-02-01");
        assertThat(turns(inAMonth.isNotAfter(Day.on(LocalDate.of(2027, 2, 28))), NOTHING))
                .containsExactly("2027-02-01");
    }

    @Test
    void a_derived_range_shows_its_latest_day_unless_it_never_ends() {
        Fact<DayRange> soon =
                Fact.derived("soon", List.of(MORTGAGED), e -> Optional.of(DayRange.of(DAY, DAY.plusDays(4))));
        Fact<DayRange> never = Fact.derived("never", List.of(MORTGAGED), e -> Optional.of(DayRange.NEVER));
        Day asked = day(AS_OF);
        assertThat(figures(asked.isBefore(Day.ofRange(soon)), NOTHING))
                .containsOnly(Map.entry("soon", LocalDate.of(2026, 7, 4)));
        assertThat(figures(Day.ofRange(soon).isBefore(asked), NOTHING)).containsOnlyKeys("soon");
        assertThat(figures(asked.isBefore(Day.ofRange(never)), NOTHING)).isEmpty();
        assertThat(figures(asked.isBefore(day(REGISTRATION_DATE)), NOTHING)).isEmpty();
        assertThat(turns(asked.isBefore(Day.ofRange(never)), NOTHING)).isEmpty();
        assertThat(turns(asked.isNotAfter(Day.ofRange(soon)), NOTHING)).containsExactly("2026-07-01", "2026-07-05");
    }

    @Test
    void the_same_day_shows_both_days() {
        assertThat(sameDay(AS_OF, REGISTRATION_DATE).explain(evidence(NOTHING)).operands())
                .extracting(Operand::name)
                .containsExactly("asOf", "registrationCertificate.registrationDate");
        assertThat(day(AS_OF)
                        .isBefore(day(REGISTRATION_DATE))
                        .explain(evidence(NOTHING))
                        .operands())
                .extracting(Operand::name)
                .containsExactly("asOf", "registrationCertificate.registrationDate");
    }

    // --- a condition where it stands

    @Test
    void an_occurrence_answers_as_things_stand_and_as_they_might() {
        Occurrence free = atoms(FREE, evidence(NEITHER)).get(0);
        assertThat(free.answer()).isEqualTo(TRUE);
        assertThat(free.answer(Suppositions.NONE.with(MORTGAGED, List.of(true))))
                .isEqualTo(FALSE);
        assertThat(free.answer(Suppositions.NONE)).isEqualTo(TRUE);
        assertThat(free.missing()).isEmpty();
        assertThat(atoms(FREE, evidence(NOTHING)).get(0).missing()).containsExactly(MORTGAGED);
        assertThat(atoms(some(MAKER_LETTERS, FREE), evidence(NOTHING)).get(0).facts())
                .containsExactly(MAKER_LETTERS, MORTGAGED);
    }
}
