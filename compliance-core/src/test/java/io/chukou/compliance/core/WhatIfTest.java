package io.chukou.compliance.core;

import static io.chukou.compliance.core.comparison.Cause.FACTS;
import static io.chukou.compliance.core.comparison.Cause.LAW;
import static io.chukou.compliance.core.comparison.Cause.READING;
import static io.chukou.compliance.core.comparison.Cause.TIME;
import static io.chukou.compliance.core.condition.Conditions.atMost;
import static io.chukou.compliance.core.fact.VehicleFacts.ODOMETER_KM;
import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.comparison.Comparison;
import io.chukou.compliance.core.comparison.FindingChange;
import io.chukou.compliance.core.law.Notice648;
import io.chukou.compliance.core.question.Absence;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.question.Stage;
import io.chukou.compliance.core.reading.Readings;
import io.chukou.compliance.core.reading.StandardReadings;
import io.chukou.compliance.core.result.Finding;
import io.chukou.compliance.core.result.Outcome;
import io.chukou.compliance.core.result.Reason;
import io.chukou.compliance.core.result.Verdict;
import io.chukou.compliance.core.rule.Rule;
import io.chukou.compliance.core.rulebook.Rulebook;
import io.chukou.compliance.core.table.LawTables;
import io.chukou.compliance.core.table.MakerNames;
import io.chukou.compliance.core.table.TableInfo;
import io.chukou.compliance.core.testkit.CaseFile;
import io.chukou.compliance.model.ExportCase;
import io.chukou.compliance.model.vehicle.VehicleStatus;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What if a fact, the day or the rulebook were another: which findings change, and why. */
class WhatIfTest {
    private static final ExportValidator VALIDATOR = ExportValidator.standard();
    private static final LocalDate DAY = LocalDate.of(2026, 6, 20);

    private static final Rule HOUSE = Rule.rule("HOUSE-001")
            .cites(Notice648.NEAR_NEW_VEHICLES)
            .at(Stage.LICENCE_APPLICATION)
            .requires(atMost(ODOMETER_KM, 100));

    /** Registered 2026-02-01 without a letter; day 180 is 2026-07-31. The form is not yet dated. */
    private static final CaseFile WITHOUT_LETTER = CaseFile.permittedNearNew()
            .without("licenceApplication.applicationDate")
            .with("makerLetters", List.of());

    private static Question on(String day) {
        return Question.on(LocalDate.parse(day)).absentMeans(Absence.NOT_HELD);
    }

    private static FindingChange change(Comparison comparison, String code) {
        return comparison.change(code).orElseThrow();
    }

    private static Outcome before(FindingChange change) {
        return change.before().map(Finding::outcome).orElseThrow();
    }

    private static Outcome after(FindingChange change) {
        return change.after().map(Finding::outcome).orElseThrow();
    }

    @Test
    void a_lifted_mortgage_permits() {
        ExportCase mortgaged =
                CaseFile.permitted().with("status.mortgaged", true).build();
        VehicleStatus lifted =
                mortgaged.getStatus().orElseThrow().toBuilder().mortgaged(false).build();
        Comparison comparison =
                VALIDATOR.whatIf(mortgaged, mortgaged.toBuilder().status(lifted).build(), Question.on(DAY));
        assertThat(comparison.before().verdict()).isEqualTo(Verdict.BLOCKED);
        assertThat(comparison.after().verdict()).isEqualTo(Verdict.PERMITTED);
        assertThat(comparison.verdictCauses()).containsExactly(FACTS);
        assertThat(comparison.changes())
                .extracting(FindingChange::toString)
                .containsExactly("VEHICLE-004 VIOLATED -> SATISFIED [FACTS]");
    }

    @Test
    void a_fact_that_is_learnt_changes_the_missing_facts_of_a_finding() {
        CaseFile open = CaseFile.permitted().without("status.mortgaged").without("status.pledged");
        Comparison comparison = VALIDATOR.whatIf(
                open.build(), open.with("status.pledged", false).build(), Question.on(DAY));
        FindingChange change = change(comparison, "VEHICLE-004");
        assertThat(before(change)).isEqualTo(Outcome.CANNOT_TELL);
        assertThat(after(change)).isEqualTo(Outcome.CANNOT_TELL);
        assertThat(change.after().orElseThrow().missing())
                .extracting(Object::toString)
                .containsExactly("status.mortgaged");
        assertThat(comparison.verdictChanged()).isFalse();
        assertThat(comparison.verdictCauses()).isEmpty();
    }

    @Test
    void a_declared_fact_that_is_seen_on_paper_changes_the_mark_of_finding_and_verdict() {
        CaseFile declared = CaseFile.permitted().with("status.mortgaged", true).with("status.basis", "DECLARED");
        Comparison comparison = VALIDATOR.whatIf(
                declared.build(), declared.with("status.basis", "ON_PAPER").build(), Question.on(DAY));
        assertThat(comparison.before().verdict()).isEqualTo(Verdict.BLOCKED);
        assertThat(comparison.after().verdict()).isEqualTo(Verdict.BLOCKED);
        assertThat(comparison.verdictChanged()).isTrue();
        assertThat(comparison.verdictCauses()).containsExactly(FACTS);
        FindingChange change = change(comparison, "VEHICLE-004");
        assertThat(change.before().orElseThrow().isIndicative()).isTrue();
        assertThat(change.after().orElseThrow().isIndicative()).isFalse();
        assertThat(before(change)).isEqualTo(Outcome.VIOLATED);
        assertThat(after(change)).isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void from_day_180_to_day_181_time_alone_lifts_the_letter() {
        Comparison comparison = VALIDATOR.asOf(WITHOUT_LETTER.build(), on("2026-07-31"), LocalDate.of(2026, 8, 1));
        FindingChange change = change(comparison, "LETTER-001");
        assertThat(before(change)).isEqualTo(Outcome.VIOLATED);
        assertThat(after(change)).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(change.causes()).containsExactly(TIME);
        assertThat(comparison.verdictCauses()).containsExactly(TIME);
    }

    @Test
    void from_day_179_to_day_180_the_count_goes_on_and_nothing_changes() {
        Comparison comparison = VALIDATOR.asOf(WITHOUT_LETTER.build(), on("2026-07-30"), LocalDate.of(2026, 7, 31));
        assertThat(comparison.change("LETTER-001")).isEmpty();
        assertThat(comparison.before().finding("LETTER-001").orElseThrow().arguments())
                .isNotEqualTo(
                        comparison.after().finding("LETTER-001").orElseThrow().arguments());
    }

    @Test
    void from_2025_12_31_to_2026_01_01_the_law_alone_brings_the_letter() {
        CaseFile car = registered("2025-12-15");
        Comparison comparison = VALIDATOR.asOf(car.build(), on("2025-12-31"), LocalDate.of(2026, 1, 1));
        FindingChange change = change(comparison, "LETTER-001");
        assertThat(change.before().orElseThrow().reason()).contains(Reason.NOT_IN_FORCE);
        assertThat(after(change)).isEqualTo(Outcome.VIOLATED);
        assertThat(change.causes()).containsExactly(LAW);
    }

    /** Under the law of 2025-12-31 it was not in force; on 2025-12-31 by the law of July it would have been due. */
    @Test
    void from_2025_12_31_to_day_198_law_and_time_both_change_why_no_letter_is_due() {
        CaseFile car = registered("2025-12-15");
        Comparison comparison = VALIDATOR.asOf(car.build(), on("2025-12-31"), LocalDate.of(2026, 7, 1));
        FindingChange change = change(comparison, "LETTER-001");
        assertThat(change.before().orElseThrow().reason()).contains(Reason.NOT_IN_FORCE);
        assertThat(change.after().orElseThrow().reason()).contains(Reason.CONDITION);
        assertThat(change.causes()).containsExactly(TIME, LAW);
    }

    private static CaseFile registered(String day) {
        return WITHOUT_LETTER
                .with("registrationCertificate.registrationDate", day)
                .with("registrationCertificate.transferPendingExportDate", "2026-01-01");
    }

    @Test
    void a_date_on_the_form_is_a_fact_also_where_it_decides_which_law_governs() {
        CaseFile car = registered("2025-12-15");
        Comparison comparison = VALIDATOR.whatIf(
                car.with("licenceApplication.applicationDate", "2025-12-31").build(),
                car.with("licenceApplication.applicationDate", "2026-01-01").build(),
                on("2026-07-01"));
        FindingChange change = change(comparison, "LETTER-001");
        assertThat(change.before().orElseThrow().reason()).contains(Reason.NOT_IN_FORCE);
        assertThat(after(change)).isEqualTo(Outcome.VIOLATED);
        assertThat(change.causes()).containsExactly(FACTS);
    }

    @Test
    void with_a_date_on_the_form_another_day_changes_no_finding_about_the_letter() {
        CaseFile dated = WITHOUT_LETTER.with("licenceApplication.applicationDate", "2026-07-31");
        Comparison comparison = VALIDATOR.asOf(dated.build(), on("2026-07-31"), LocalDate.of(2026, 8, 1));
        assertThat(comparison.change("LETTER-001")).isEmpty();
    }

    @Test
    void a_letter_and_the_passing_of_day_180_are_causes_either_of_which_would_do() {
        ExportCase with = CaseFile.permittedNearNew()
                .without("licenceApplication.applicationDate")
                .build();
        Comparison comparison =
                VALIDATOR.compare(WITHOUT_LETTER.build(), on("2026-07-31"), with, LocalDate.of(2026, 8, 1), VALIDATOR);
        assertThat(comparison.before().verdict()).isEqualTo(Verdict.BLOCKED);
        assertThat(comparison.after().verdict()).isEqualTo(Verdict.PERMITTED);
        assertThat(comparison.verdictCauses()).containsExactly(FACTS, TIME);
    }

    @Test
    void a_rule_that_only_the_other_rulebook_has_is_added_or_removed_by_the_law() {
        Rulebook more = Rulebook.standard().plus("house", List.of(HOUSE));
        ExportCase car = CaseFile.permitted().with("vehicle.odometerKm", 101).build();
        Question question = Question.on(DAY);

        Comparison added = VALIDATOR.compare(car, question, car, DAY, ExportValidator.of(more));
        assertThat(added.changes())
                .extracting(FindingChange::toString)
                .containsExactly("HOUSE-001 no rule -> VIOLATED [LAW]");
        assertThat(added.verdictCauses()).containsExactly(LAW);

        Comparison removed = ExportValidator.of(more).compare(car, question, car, DAY, VALIDATOR);
        assertThat(removed.changes())
                .extracting(FindingChange::toString)
                .containsExactly("HOUSE-001 VIOLATED -> no rule [LAW]");
        assertThat(removed.changes().get(0).rule()).isSameAs(HOUSE);
    }

    @Test
    void another_table_is_another_law() {
        Rulebook standard = Rulebook.standard();
        TableInfo info = MakerNames.standard().info();
        LawTables tables = standard.tables().withMakerNames(MakerNames.of(info, List.of(), List.of()));
        ExportCase car = CaseFile.permittedNearNew().build();
        Comparison comparison = VALIDATOR.compare(
                car, Question.on(DAY), car, DAY, ExportValidator.of(standard.with("no names", tables)));
        FindingChange change = change(comparison, "LETTER-003");
        assertThat(before(change)).isEqualTo(Outcome.SATISFIED);
        assertThat(after(change)).isEqualTo(Outcome.CANNOT_TELL);
        assertThat(change.causes()).containsExactly(LAW);
    }

    private static ExportValidator readingRegistrationAsDayOne(Rulebook rulebook) {
        Readings dayOne = Readings.defaults().with(StandardReadings.REGISTRATION_DAY, "day-1");
        return ExportValidator.of(rulebook.with("day 1", dayOne));
    }

    @Test
    void where_registration_is_day_1_the_reading_alone_ends_the_window_a_day_earlier() {
        ExportCase car = WITHOUT_LETTER.build();
        ExportValidator other = readingRegistrationAsDayOne(Rulebook.standard());
        Comparison comparison = VALIDATOR.compare(car, on("2026-07-31"), car, LocalDate.of(2026, 7, 31), other);
        FindingChange change = change(comparison, "LETTER-001");
        assertThat(before(change)).isEqualTo(Outcome.VIOLATED);
        assertThat(after(change)).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(change.causes()).containsExactly(READING);
        assertThat(comparison.verdictCauses()).containsExactly(READING);
        assertThat(comparison.after().rulebook().version()).isEqualTo("day 1");
        assertThat(comparison.after().dependsOn())
                .isEqualTo(other.assess(car, on("2026-07-31")).dependsOn())
                .isNotEmpty();
    }

    @Test
    void a_house_rule_and_another_reading_each_change_their_own_finding() {
        ExportCase car = WITHOUT_LETTER.with("vehicle.odometerKm", 101).build();
        Comparison comparison = VALIDATOR.compare(
                car,
                on("2026-07-31"),
                car,
                LocalDate.of(2026, 7, 31),
                readingRegistrationAsDayOne(Rulebook.standard().plus("house", List.of(HOUSE))));
        assertThat(change(comparison, "LETTER-001").causes()).containsExactly(READING);
        assertThat(change(comparison, "HOUSE-001").causes()).containsExactly(LAW);
        assertThat(comparison.before().verdict()).isEqualTo(Verdict.BLOCKED);
        assertThat(comparison.after().verdict()).isEqualTo(Verdict.BLOCKED);
    }

    @Test
    void a_rulebook_of_another_name_changes_nothing_and_leaves_its_name() {
        ExportCase car = CaseFile.permitted().build();
        ExportValidator renamed = ExportValidator.of(Rulebook.standard().plus("other name", List.of()));
        Comparison comparison = VALIDATOR.compare(car, Question.on(DAY), car, DAY, renamed);
        assertThat(comparison.changes()).isEmpty();
        assertThat(comparison.after().rulebook().version()).isEqualTo("other name");
    }

    @Test
    void the_two_answers_are_those_of_assess() {
        ExportCase car = WITHOUT_LETTER.build();
        Comparison comparison = VALIDATOR.asOf(car, on("2025-12-31"), LocalDate.of(2026, 7, 1));
        assertThat(comparison.before().findings())
                .extracting(Finding::toString)
                .isEqualTo(VALIDATOR.assess(car, on("2025-12-31")).findings().stream()
                        .map(Finding::toString)
                        .toList());
        assertThat(comparison.after().question()).isEqualTo(on("2026-07-01"));
    }
}
