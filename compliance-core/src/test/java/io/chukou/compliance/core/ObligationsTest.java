package io.chukou.compliance.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.chukou.compliance.core.condition.Condition;
import io.chukou.compliance.core.condition.Conditions;
import io.chukou.compliance.core.condition.Truth;
import io.chukou.compliance.core.fact.CaseFacts;
import io.chukou.compliance.core.fact.StatusFacts;
import io.chukou.compliance.core.fact.TransferFacts;
import io.chukou.compliance.core.law.Announcement2024No6;
import io.chukou.compliance.core.law.Clause;
import io.chukou.compliance.core.law.Grade;
import io.chukou.compliance.core.law.Instrument;
import io.chukou.compliance.core.question.Absence;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.question.Stage;
import io.chukou.compliance.core.result.Obligation;
import io.chukou.compliance.core.result.ObligationKind;
import io.chukou.compliance.core.result.Obligations;
import io.chukou.compliance.core.result.Outcome;
import io.chukou.compliance.core.rule.Rule;
import io.chukou.compliance.core.rulebook.Rulebook;
import io.chukou.compliance.core.table.LawTables;
import io.chukou.compliance.core.testkit.CaseFile;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is due or expires, each day counted by hand from its clause. */
class ObligationsTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 20);
    private static final LocalDate HORIZON = LocalDate.of(2028, 6, 20);
    private static final Condition IN_TIME =
            Conditions.day(CaseFacts.AS_OF).isNotAfter(Conditions.day(TransferFacts.DELIVERY_DATE));

    /** A case in order whose licence is not yet applied for. */
    private static CaseFile file() {
        return CaseFile.permitted().without("licenceApplication.applicationDate");
    }

    private static Obligations calendar(CaseFile file, LocalDate from) {
        return ExportValidator.standard().obligations(file.build(), Question.on(from), HORIZON);
    }

    private static List<String> of(Obligations calendar, String code) {
        return calendar.entries().stream()
                .filter(entry -> entry.rule().code().equals(code))
                .map(Obligation::toString)
                .toList();
    }

    private static List<String> own(Condition requirement, CaseFile file) {
        return own(rule(requirement, Stage.LICENCE_APPLICATION), file);
    }

    private static Rule rule(Condition requirement, Stage stage, Stage... more) {
        return Rule.rule("OWN-001")
                .cites(Announcement2024No6.ORDER_OF_STEPS)
                .at(stage, more)
                .requires(requirement);
    }

    private static List<String> own(Rule rule, CaseFile file) {
        return calendar(rule, file).entries().stream().map(Obligation::toString).toList();
    }

    private static Obligations calendar(Rule rule, CaseFile file) {
        Rulebook book = Rulebook.of("own", AS_OF, List.of(rule), LawTables.standard());
        return ExportValidator.of(book).obligations(file.build(), Question.on(AS_OF), HORIZON);
    }

    /** A filing that passed on 2026-01-10 is valid up to its anniversary (A6-3.3). */
    @ParameterizedTest
    @CsvSource({"2026-06-20, DUE", "2027-01-10, DUE", "2027-01-11, OVERDUE", "2027-06-20, OVERDUE"})
    void the_filing_is_due_on_its_last_day_and_overdue_after_it(LocalDate asOf, ObligationKind kind) {
        Obligations calendar = calendar(file().with("exporter.filingPassDate", "2026-01-10"), asOf);
        assertThat(of(calendar, "EXPORTER-008")).containsExactly(kind + " EXPORTER-008 2027-01-10");
        assertThat(calendar.entries(kind))
                .allSatisfy(entry -> assertThat(entry.finding().outcome()).isEqualTo(Outcome.VIOLATED));
    }

    /** Registered on 2026-02-01, so that 2026-07-31 is day 180 (N648-1.1). */
    @ParameterizedTest
    @CsvSource({"2026-02-01, true", "2026-07-31, true", "2026-08-01, false"})
    void the_end_of_the_window_opens_a_door_once(LocalDate asOf, boolean isAhead) {
        CaseFile car = CaseFile.permittedNearNew()
                .with("makerLetters", List.of())
                .without("licenceApplication.applicationDate");
        assertThat(of(calendar(car, asOf), "LETTER-001"))
                .isEqualTo(isAhead ? List.of("OPENS LETTER-001 2026-08-01") : List.of());
    }

    @Test
    void a_step_that_has_its_day_is_no_longer_due() {
        assertThat(of(calendar(CaseFile.permitted(), AS_OF), "EXPORTER-008")).isEmpty();
    }

    /** A small taxi has 8 years from 2019-09-15; more than one must be left, so 2026-09-14 is the last day. */
    @Test
    void the_last_day_before_the_year_of_scrapping_is_due_at_transfer_and_at_the_licence() {
        CaseFile taxi = file().with("vehicle.use.current", "TAXI")
                .with("registrationCertificate.registrationDate", "2019-09-15")
                .without("licenceApplication.registrationDate")
                .without("registrationCertificate.transferPendingExportDate");
        assertThat(of(calendar(taxi, AS_OF), "VEHICLE-001")).containsExactly("DUE VEHICLE-001 2026-09-14");
        assertThat(of(calendar(taxi, AS_OF), "TRANSFER-005")).containsExactly("DUE TRANSFER-005 2026-09-14");
    }

    /** Delivered on 2026-06-01: day 30 is 2026-07-01 (R164-20). */
    @Test
    void the_transfer_is_to_be_applied_for_within_30_days_of_the_delivery() {
        CaseFile car = file().with("transferRegistration.deliveryDate", "2026-06-01")
                .without("transferRegistration.applicationDate")
                .without("registrationCertificate.transferPendingExportDate");
        assertThat(of(calendar(car, AS_OF), "TRANSFER-001")).containsExactly("DUE TRANSFER-001 2026-07-01");
        assertThat(of(calendar(car, LocalDate.of(2026, 7, 2)), "TRANSFER-001"))
                .containsExactly("OVERDUE TRANSFER-001 2026-07-01");
    }

    /** Cleared on 2026-07-01: 2026-09-01 is the last day to apply for deregistration (R164-37c). */
    @Test
    void the_deregistration_is_due_two_months_after_the_clearance_until_it_is_known() {
        CaseFile gone = CaseFile.deregistered().without("afterExport.deregistrationDate");
        LocalDate lastDay = LocalDate.of(2026, 9, 1);
        assertThat(of(calendar(gone, lastDay), "AFTER-001")).containsExactly("DUE AFTER-001 2026-09-01..");
        assertThat(of(calendar(gone, lastDay.plusDays(1)), "AFTER-001"))
                .containsExactly("OVERDUE AFTER-001 2026-09-01..");
        Question complete = Question.on(lastDay.plusDays(1)).absentMeans(Absence.NOT_HELD);
        assertThat(of(ExportValidator.standard().obligations(gone.build(), complete, HORIZON), "AFTER-001"))
                .containsExactly("OVERDUE AFTER-001 2026-09-01");
        assertThat(of(calendar(CaseFile.deregistered(), lastDay.plusDays(1)), "AFTER-001"))
                .isEmpty();
    }

    @Test
    void one_entry_stands_for_all_stages_that_share_its_day() {
        Obligations calendar = calendar(
                rule(IN_TIME, Stage.TRANSFER_REGISTRATION, Stage.SHIPMENT),
                CaseFile.empty().with("transferRegistration.deliveryDate", "2026-07-01"));
        assertThat(calendar.entries()).hasSize(1);
        assertThat(calendar.entries().get(0).stages()).containsExactly(Stage.TRANSFER_REGISTRATION, Stage.SHIPMENT);
    }

    @Test
    void with_the_month_alone_the_last_day_lies_in_an_interval_and_the_first_of_it_is_safe() {
        CaseFile month = CaseFile.empty().with("transferRegistration.deliveryDate", "2026-07");
        Obligation entry =
                calendar(rule(IN_TIME, Stage.SHIPMENT), month).entries().get(0);
        assertThat(entry).hasToString("DUE OWN-001 2026-07-01..2026-07-31");
        assertThat(entry.day()).contains(LocalDate.of(2026, 7, 1));
        assertThat(own(Conditions.not(IN_TIME), month)).containsExactly("OPENS OWN-001 2026-07-02..2026-08-01");
    }

    @Test
    void a_last_day_in_a_month_that_has_begun_may_have_passed() {
        assertThat(own(IN_TIME, CaseFile.empty().with("transferRegistration.deliveryDate", "2026-06")))
                .containsExactly("DUE OWN-001 2026-06-01..2026-06-30");
    }

    /** Nobody knows whether the car is mortgaged; after the last day that no longer matters. */
    @Test
    void a_last_day_is_due_although_another_fact_is_missing() {
        CaseFile car = CaseFile.empty().with("transferRegistration.deliveryDate", "2026-07-01");
        assertThat(own(Conditions.and(Conditions.isFalse(StatusFacts.MORTGAGED), IN_TIME), car))
                .containsExactly("DUE OWN-001 2026-07-01");
    }

    @Test
    void what_cannot_be_told_after_a_day_has_no_latest_day() {
        CaseFile car = CaseFile.empty().with("transferRegistration.deliveryDate", "2026-07-01");
        Rule rule = rule(Conditions.or(Conditions.isFalse(StatusFacts.MORTGAGED), IN_TIME), Stage.SHIPMENT);
        Obligation entry = calendar(rule, car).entries().get(0);
        assertThat(entry).hasToString("DUE OWN-001 2026-07-01..");
        assertThat(entry.finding().missing()).containsExactly(StatusFacts.MORTGAGED);
    }

    @Test
    void a_duty_that_began_in_the_past_is_not_overdue() {
        Rule since = Rule.rule("OWN-001")
                .cites(Announcement2024No6.ORDER_OF_STEPS)
                .at(Stage.SHIPMENT)
                .appliesWhen(Conditions.not(IN_TIME))
                .requires(Conditions.never());
        assertThat(own(since, CaseFile.empty().with("transferRegistration.deliveryDate", "2026-06-19")))
                .isEmpty();
        assertThat(own(since, CaseFile.empty().with("transferRegistration.deliveryDate", "2026-06-20")))
                .containsExactly("DUE OWN-001 2026-06-20");
    }

    @Test
    void a_day_behind_the_horizon_is_left_out() {
        assertThat(own(IN_TIME, CaseFile.empty().with("transferRegistration.deliveryDate", "2028-06-20")))
                .hasSize(1);
        assertThat(own(IN_TIME, CaseFile.empty().with("transferRegistration.deliveryDate", "2028-06-21")))
                .isEmpty();
    }

    @Test
    void a_change_of_law_is_marked() {
        Clause july = Instrument.draft("HOUSE")
                .titled("试行", "Trial")
                .issuedBy("Us")
                .inForceFrom(LocalDate.of(2026, 7, 1))
                .inForceUntil(LocalDate.of(2026, 7, 31))
                .lastChecked(AS_OF)
                .build()
                .clause("HOUSE-1", "1", Grade.A, "No car.");
        Rule rule = Rule.rule("OWN-001").cites(july).at(Stage.SHIPMENT).requires(Conditions.never());
        assertThat(calendar(rule, CaseFile.empty()).entries())
                .allMatch(Obligation::isChangeOfLaw)
                .extracting(Obligation::toString)
                .containsExactly("DUE OWN-001 2026-06-30", "OPENS OWN-001 2026-08-01");
    }

    @ParameterizedTest
    @CsvSource({"true, SATISFIED", "false, VIOLATED", ", CANNOT_TELL"})
    void a_duty_after_export_without_a_day_stands(Boolean mortgaged, Outcome outcome) {
        CaseFile car = CaseFile.empty();
        CaseFile known = mortgaged == null ? car : car.with("status.mortgaged", mortgaged);
        Rule rule = rule(Conditions.isTrue(StatusFacts.MORTGAGED), Stage.AFTER_EXPORT);
        assertThat(own(rule, known)).containsExactly("STANDING OWN-001");
        Obligation entry = calendar(rule, known).entries().get(0);
        assertThat(entry.finding().outcome()).isEqualTo(outcome);
        assertThat(entry.day()).isEmpty();
        assertThat(own(rule(Conditions.isTrue(StatusFacts.MORTGAGED), Stage.SHIPMENT), known))
                .isEmpty();
    }

    @Test
    void a_duty_after_export_whose_day_is_not_known_stands_and_one_that_was_met_by_its_day_does_not() {
        Condition kept = Conditions.day(TransferFacts.TRANSFER_APPLICATION_DATE)
                .isNotAfter(Conditions.day(TransferFacts.DELIVERY_DATE));
        Rule rule = rule(kept, Stage.AFTER_EXPORT);
        CaseFile applied = CaseFile.empty().with("transferRegistration.applicationDate", "2026-06-10");
        assertThat(own(rule, applied)).containsExactly("STANDING OWN-001");
        assertThat(own(rule, applied.with("transferRegistration.deliveryDate", "2026-06-10")))
                .isEmpty();
        assertThat(own(rule, applied.with("transferRegistration.deliveryDate", "2026-06-09")))
                .isEmpty();
    }

    @Test
    void a_rule_that_names_no_days_is_looked_at_on_every_day_up_to_the_horizon() {
        Rule weekday = rule(
                Conditions.test(
                        "weekday",
                        List.of(CaseFacts.AS_OF),
                        e -> Truth.of(e.asOf().getEarliest().getDayOfWeek() != DayOfWeek.SUNDAY)),
                Stage.SHIPMENT);
        Rulebook book = Rulebook.of("own", AS_OF, List.of(weekday), LawTables.standard());
        Obligations week =
                ExportValidator.of(book).obligations(CaseFile.empty().build(), Question.on(AS_OF), AS_OF.plusDays(6));
        // 2026-06-20 is a Saturday
        assertThat(week.entries())
                .extracting(Obligation::toString)
                .containsExactly("DUE OWN-001 2026-06-20", "OPENS OWN-001 2026-06-22");
    }

    @Test
    void a_rule_that_fails_has_no_days() {
        Condition failing = Conditions.test("fails", List.of(CaseFacts.AS_OF), e -> {
            throw new IllegalStateException();
        });
        assertThat(own(failing, CaseFile.empty())).isEmpty();
        assertThat(own(rule(failing, Stage.AFTER_EXPORT), CaseFile.empty())).isEmpty();
    }

    @Test
    void the_verdict_and_its_next_turn_are_those_of_the_question() {
        CaseFile car = file().with("exporter.filingPassDate", "2026-01-10");
        ExportValidator validator = ExportValidator.standard();
        Question question = Question.on(AS_OF);
        Obligations calendar = validator.obligations(car.build(), question, HORIZON);
        assertThat(calendar.verdict())
                .isEqualTo(validator.assess(car.build(), question).verdict());
        assertThat(calendar.recheck()).contains(LocalDate.of(2027, 1, 11));
        assertThat(calendar.horizon()).isEqualTo(HORIZON);
    }

    @Test
    void a_horizon_before_the_day_asked_about_is_refused() {
        assertThatThrownBy(() -> ExportValidator.standard()
                        .obligations(CaseFile.empty().build(), Question.on(AS_OF), AS_OF.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2026-06-19");
    }
}
