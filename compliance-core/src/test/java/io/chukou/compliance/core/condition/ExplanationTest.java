package io.chukou.compliance.core.condition;

import static io.chukou.compliance.core.condition.Conditions.always;
import static io.chukou.compliance.core.condition.Conditions.and;
import static io.chukou.compliance.core.condition.Conditions.atLeast;
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
import static io.chukou.compliance.core.condition.Conditions.or;
import static io.chukou.compliance.core.condition.Conditions.present;
import static io.chukou.compliance.core.condition.Conditions.sameText;
import static io.chukou.compliance.core.condition.Conditions.some;
import static io.chukou.compliance.core.condition.Conditions.test;
import static io.chukou.compliance.core.fact.CaseFacts.APPLICATION_DATE;
import static io.chukou.compliance.core.fact.CaseFacts.LICENCE_DESTINATION;
import static io.chukou.compliance.core.fact.CertificateFacts.CERTIFICATE_ENGINE_NUMBER;
import static io.chukou.compliance.core.fact.CertificateFacts.REGISTRATION_DATE;
import static io.chukou.compliance.core.fact.ExporterFacts.APPRAISER_COUNT;
import static io.chukou.compliance.core.fact.InspectionFacts.INSPECTION_REPORT;
import static io.chukou.compliance.core.fact.InspectionFacts.REPORT_SEALED;
import static io.chukou.compliance.core.fact.LetterFacts.LETTER_DESTINATIONS;
import static io.chukou.compliance.core.fact.LetterFacts.LETTER_SEALED;
import static io.chukou.compliance.core.fact.LetterFacts.LETTER_VINS;
import static io.chukou.compliance.core.fact.LetterFacts.MAKER_LETTERS;
import static io.chukou.compliance.core.fact.ServiceLifeFacts.SERVICE_LIFE_END;
import static io.chukou.compliance.core.fact.StatusFacts.MORTGAGED;
import static io.chukou.compliance.core.fact.StatusFacts.PLEDGED;
import static io.chukou.compliance.core.fact.StatusFacts.SEALED_OR_DETAINED;
import static io.chukou.compliance.core.fact.VehicleFacts.ENGINE_NUMBER;
import static io.chukou.compliance.core.fact.VehicleFacts.VIN;
import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.condition.Operand.State;
import io.chukou.compliance.core.fact.Evidence;
import io.chukou.compliance.core.fact.Fact;
import io.chukou.compliance.core.question.Absence;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.question.Subject;
import io.chukou.compliance.core.table.LawTables;
import io.chukou.compliance.core.testkit.CaseFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the nodes of an explanation show, and which of them decide. */
class ExplanationTest {
    private static final Question QUESTION = Question.on(LocalDate.of(2026, 6, 30));
    private static final Condition WINDOW =
            daysFrom(REGISTRATION_DATE).to(APPLICATION_DATE).between(0, 180);
    private static final Condition THROWS = test("throws", List.of(MORTGAGED), e -> {
        throw new IllegalStateException("a value of the case");
    });

    private static Evidence evidence(CaseFile file) {
        return evidence(file, QUESTION);
    }

    private static Evidence evidence(CaseFile file, Question question) {
        return Evidence.of(file.build(), question, LawTables.standard());
    }

    private static Explanation explain(Condition condition, CaseFile file) {
        return condition.explain(evidence(file));
    }

    private static CaseFile registered(String date) {
        return CaseFile.empty().with("registrationCertificate.registrationDate", date);
    }

    private static Object figure(Explanation node, String name) {
        return node.figures().stream()
                .filter(figure -> figure.name().equals(name))
                .findFirst()
                .orElseThrow()
                .value();
    }

    @Test
    void a_count_of_days_shows_both_days_the_number_and_the_bounds() {
        Explanation last = explain(WINDOW, registered("2026-01-01"));
        assertThat(last.kind()).isEqualTo(ConditionKind.DAYS_BETWEEN);
        assertThat(last.truth()).isEqualTo(Truth.TRUE);
        assertThat(figure(last, "days")).isEqualTo(180L);
        assertThat(figure(last, "least")).isEqualTo(0);
        assertThat(figure(last, "most")).isEqualTo(180);
        assertThat(figure(last, "lastDay")).hasToString("2026-06-30");
        assertThat(last.operands())
                .extracting(Operand::name)
                .containsExactly(REGISTRATION_DATE.path(), "applicationDate");
        assertThat(last.operands()).extracting(o -> o.value().toString()).containsExactly("2026-01-01", "2026-06-30");
        assertThat(last.operands().get(1).supplied()).extracting(Operand::name).containsExactly("asOf");
        Explanation after = explain(WINDOW, registered("2025-12-31"));
        assertThat(after.truth()).isEqualTo(Truth.FALSE);
        assertThat(figure(after, "days")).isEqualTo(181L);
    }

    @Test
    void a_date_on_the_form_is_named_instead_of_the_day_asked_about() {
        CaseFile form = registered("2026-01-01").with("licenceApplication.applicationDate", "2026-05-01");
        Operand day = explain(WINDOW, form).operands().get(1);
        assertThat(day.value()).hasToString("2026-05-01");
        assertThat(day.from()).extracting(Operand::name).containsExactly("licenceApplication.applicationDate");
    }

    @Test
    void a_fact_that_was_not_supplied_is_unknown_and_has_no_value() {
        Explanation node = explain(WINDOW, CaseFile.empty());
        assertThat(node.truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(node.operands().get(0).state()).isEqualTo(State.UNKNOWN);
        assertThat(node.operands().get(0).value()).isNull();
        assertThat(node.figures()).extracting(Figure::name).containsExactly("least", "most");
    }

    @Test
    void a_moved_day_names_the_step_and_the_day_it_was_moved_from() {
        CaseFile taxi = registered("2019-03-15")
                .with("vehicle.factoryDate", "2019-01-10")
                .with("vehicle.category", "SMALL_PASSENGER")
                .with("vehicle.use.current", "TAXI")
                .with("vehicle.use.changes", List.of());
        Explanation node = explain(
                day(APPLICATION_DATE).isBefore(Day.ofRange(SERVICE_LIFE_END).plusYears(-1)), taxi);
        assertThat(node.kind()).isEqualTo(ConditionKind.BEFORE);
        assertThat(node.truth()).isEqualTo(Truth.FALSE);
        Operand moved = node.operands().get(1);
        assertThat(moved.value()).hasToString("2026-03-15");
        assertThat(moved.shifts()).hasToString("[-1y]");
        assertThat(moved.from()).singleElement().satisfies(end -> {
            assertThat(end.name()).isEqualTo("serviceLifeEnd");
            assertThat(end.value()).hasToString("2027-03-15");
            assertThat(end.supplied())
                    .extracting(Operand::name)
                    .contains(REGISTRATION_DATE.path(), "vehicle.factoryDate", "vehicle.category");
        });
    }

    @Test
    void a_fixed_day_belongs_to_the_rule() {
        Explanation node = explain(
                day(REGISTRATION_DATE)
                        .isNotAfter(Day.on(LocalDate.of(2026, 1, 1)).plusMonths(1)),
                registered("2026-02-01"));
        assertThat(node.kind()).isEqualTo(ConditionKind.NOT_AFTER);
        assertThat(node.truth()).isEqualTo(Truth.TRUE);
        assertThat(node.operands().get(1).state()).isEqualTo(State.FIXED);
        assertThat(node.operands().get(1).value()).hasToString("2026-02-01");
    }

    @Test
    void only_the_parts_that_fail_decide_that_not_all_hold() {
        CaseFile file = CaseFile.empty().with("status.mortgaged", true).with("status.pledged", false);
        Explanation node = explain(and(isFalse(MORTGAGED), isFalse(PLEDGED), isFalse(SEALED_OR_DETAINED)), file);
        assertThat(node.truth()).isEqualTo(Truth.FALSE);
        assertThat(node.children())
                .extracting(Explanation::truth)
                .containsExactly(Truth.FALSE, Truth.TRUE, Truth.UNKNOWN);
        assertThat(node.deciding()).containsExactly(node.children().get(0));
    }

    @Test
    void only_the_parts_that_hold_decide_that_one_does_and_only_the_unknown_ones_that_nobody_knows() {
        CaseFile file = CaseFile.empty().with("status.mortgaged", true).with("status.pledged", false);
        Explanation holds = explain(or(isTrue(MORTGAGED), isTrue(PLEDGED), isTrue(SEALED_OR_DETAINED)), file);
        assertThat(holds.deciding()).containsExactly(holds.children().get(0));
        Explanation open = explain(or(isTrue(PLEDGED), isTrue(SEALED_OR_DETAINED)), file);
        assertThat(open.truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(open.deciding()).containsExactly(open.children().get(1));
    }

    @Test
    void a_negation_is_decided_by_what_it_negates() {
        Explanation node = explain(not(isTrue(MORTGAGED)), CaseFile.empty().with("status.mortgaged", false));
        assertThat(node.truth()).isEqualTo(Truth.TRUE);
        assertThat(node.deciding()).singleElement().hasToString("ONE_OF FALSE");
    }

    @Test
    void what_always_or_never_holds_is_a_leaf() {
        assertThat(explain(always(), CaseFile.empty())).hasToString("ALWAYS TRUE");
        assertThat(explain(never(), CaseFile.empty())).hasToString("NEVER FALSE");
        assertThat(explain(never(), CaseFile.empty()).children()).isEmpty();
    }

    @Test
    void a_bound_that_limits_nothing_is_not_shown() {
        Explanation node = explain(atLeast(APPRAISER_COUNT, 3), CaseFile.empty().with("exporter.appraiserCount", 2));
        assertThat(node.truth()).isEqualTo(Truth.FALSE);
        assertThat(node.figures()).containsExactly(new Figure("least", 3));
    }

    @Test
    void an_absent_paper_is_unknown_or_not_held_as_the_caller_says() {
        Explanation unknown = explain(present(INSPECTION_REPORT), CaseFile.empty());
        Explanation notHeld =
                present(INSPECTION_REPORT).explain(evidence(CaseFile.empty(), QUESTION.absentMeans(Absence.NOT_HELD)));
        assertThat(unknown.operands().get(0).state()).isEqualTo(State.UNKNOWN);
        assertThat(notHeld.operands().get(0).state()).isEqualTo(State.NOT_HELD);
        CaseFile held = CaseFile.empty().with("inspectionReport", Map.of("vin", "LZZAB22B3TA000002"));
        Operand paper = explain(present(INSPECTION_REPORT), held).operands().get(0);
        assertThat(paper.state()).isEqualTo(State.HELD);
        assertThat(paper.value()).isNull();
        assertThat(paper.size()).isNull();
    }

    @Test
    void each_element_of_a_list_has_a_node_and_one_that_holds_is_enough() {
        CaseFile file = CaseFile.empty().with("makerLetters", List.of(Map.of("sealed", false), Map.of("sealed", true)));
        Explanation one = explain(some(MAKER_LETTERS, isTrue(LETTER_SEALED)), file);
        assertThat(one.operands().get(0).size()).isEqualTo(2);
        assertThat(one.truth()).isEqualTo(Truth.TRUE);
        assertThat(one.deciding()).singleElement().satisfies(node -> {
            assertThat(node.kind()).isEqualTo(ConditionKind.ELEMENT);
            assertThat(figure(node, "index")).isEqualTo(1);
        });
        Explanation each = explain(every(MAKER_LETTERS, isTrue(LETTER_SEALED)), file);
        assertThat(each.truth()).isEqualTo(Truth.FALSE);
        assertThat(figure(each.deciding().get(0), "index")).isEqualTo(0);
    }

    @Test
    void the_values_of_a_list_are_shown_and_vins_in_it_masked() {
        CaseFile file = CaseFile.empty()
                .with("destination", "RU")
                .with("vehicle.vin", "LZZAB22B3TA000002")
                .with(
                        "makerLetters",
                        List.of(Map.of("destinations", List.of("KZ", "UZ"), "vins", List.of("LZZAB22B3TA000002"))));
        Condition named = and(contains(LETTER_DESTINATIONS, LICENCE_DESTINATION), contains(LETTER_VINS, VIN));
        List<Explanation> parts = explain(some(MAKER_LETTERS, named), file)
                .children()
                .get(0)
                .children()
                .get(0)
                .children();
        assertThat(parts).extracting(Explanation::truth).containsExactly(Truth.FALSE, Truth.TRUE);
        assertThat(parts.get(0).operands().get(0).value()).hasToString("[KZ, UZ]");
        assertThat(parts.get(0).operands().get(1).value()).hasToString("RU");
        assertThat(parts.get(1).operands())
                .extracting(o -> String.valueOf(o.value()))
                .containsExactly("[LZZ**********0002]", "LZZ**********0002");
    }

    @Test
    void personal_values_are_masked_also_where_a_rule_or_a_derived_fact_would_show_them() {
        CaseFile file = CaseFile.empty()
                .with("vehicle.engineNumber", "EXAMPLE0001")
                .with("registrationCertificate.engineNumber", "EXAMPLE0001");
        Fact<String> derived =
                Fact.derived("firstLetter", List.of(ENGINE_NUMBER), e -> Optional.ofNullable(ENGINE_NUMBER.read(e)));
        assertThat(explain(sameText(ENGINE_NUMBER, CERTIFICATE_ENGINE_NUMBER), file)
                        .operands())
                .extracting(Operand::value)
                .containsExactly("***", "***");
        Explanation listed = explain(is(derived, "EXAMPLE0001"), file);
        assertThat(listed.truth()).isEqualTo(Truth.TRUE);
        assertThat(listed.operands().get(0).value()).isEqualTo("***");
        assertThat(figure(listed, "values")).isEqualTo(List.of("***"));
    }

    @Test
    void a_paper_that_somebody_only_speaks_of_is_declared_where_a_duty_wants_it() {
        CaseFile declared = CaseFile.empty().with("inspectionReport", Map.of("basis", "DECLARED", "sealed", true));
        Explanation told = explain(present(INSPECTION_REPORT), declared);
        assertThat(told).hasToString("PRESENT TRUE");
        Explanation wanted =
                present(INSPECTION_REPORT).explain(evidence(declared).wantingPapers());
        assertThat(wanted).hasToString("PRESENT UNKNOWN");
        assertThat(wanted.operands().get(0).state()).isEqualTo(State.DECLARED);
        Explanation seal =
                onPaper(isTrue(REPORT_SEALED)).explain(evidence(declared).wantingPapers());
        assertThat(seal).hasToString("ON_PAPER UNKNOWN");
        assertThat(seal.children()).hasToString("[AS_TOLD TRUE, BY_PAPERS UNKNOWN]");
        assertThat(seal.deciding()).hasToString("[BY_PAPERS UNKNOWN]");
        assertThat(explain(onPaper(isTrue(REPORT_SEALED)), declared).children()).hasToString("[ONE_OF TRUE]");
    }

    @Test
    void a_declared_letter_is_one_of_which_nothing_is_known_where_a_duty_wants_it() {
        CaseFile declared = CaseFile.empty().with("makerLetters", List.of(Map.of("basis", "DECLARED", "sealed", true)));
        Condition sealed = some(MAKER_LETTERS, isTrue(LETTER_SEALED));
        assertThat(explain(sealed, declared)).hasToString("SOME TRUE");
        Explanation wanted = sealed.explain(evidence(declared).wantingPapers());
        assertThat(wanted).hasToString("ON_PAPER UNKNOWN");
        assertThat(wanted.children())
                .extracting(node -> node.children().get(0))
                .hasToString("[SOME TRUE, SOME UNKNOWN]");
        CaseFile seen = CaseFile.empty().with("makerLetters", List.of(Map.of("sealed", true)));
        assertThat(sealed.explain(evidence(seen.with("vehicle", Map.of("basis", "DECLARED")))
                        .wantingPapers()))
                .hasToString("SOME TRUE");
    }

    @Test
    void a_test_that_fails_to_run_is_a_leaf_that_shows_nothing_of_the_case() {
        CaseFile file = CaseFile.empty().with("status.mortgaged", true);
        Explanation node = explain(and(isFalse(MORTGAGED), THROWS), file);
        assertThat(node.truth()).isEqualTo(Truth.FALSE);
        assertThat(node.hasFault()).isTrue();
        assertThat(node.deciding()).doesNotContain(node.children().get(1));
        assertThat(node.children().get(1).kind()).isEqualTo(ConditionKind.FAULT);
        assertThat(figure(node.children().get(1), "fault")).isEqualTo("java.lang.IllegalStateException");
        assertThat(node.children().get(0).hasFault()).isFalse();
    }

    @Test
    void an_answer_is_assumed_only_where_it_would_be_unknown_otherwise() {
        Evidence vouched = evidence(
                        CaseFile.empty().with("status.mortgaged", false),
                        QUESTION.assuming(Set.of(Subject.ENCUMBRANCES)))
                .withAssumptions();
        Explanation both = and(isFalse(MORTGAGED), isFalse(PLEDGED)).explain(vouched);
        assertThat(both.truth()).isEqualTo(Truth.TRUE);
        assertThat(both.isAssumed()).isTrue();
        assertThat(both.children()).extracting(Explanation::isAssumed).containsExactly(false, true);
        Explanation either = or(isFalse(PLEDGED), isFalse(MORTGAGED)).explain(vouched);
        assertThat(either.isAssumed()).isFalse();
        assertThat(either.deciding()).containsExactly(either.children().get(1));
        Explanation list = some(MAKER_LETTERS, isTrue(LETTER_SEALED))
                .explain(evidence(CaseFile.empty(), QUESTION.assuming(Set.of(Subject.LETTER)))
                        .withAssumptions());
        assertThat(list).hasToString("SOME TRUE");
        assertThat(list.isAssumed()).isTrue();
    }
}
