package io.chukou.compliance.core;

import static io.chukou.compliance.core.result.Progress.State.BLOCKED;
import static io.chukou.compliance.core.result.Progress.State.DONE;
import static io.chukou.compliance.core.result.Progress.State.NOT_NEEDED;
import static io.chukou.compliance.core.result.Progress.State.POSSIBLE_NOW;
import static io.chukou.compliance.core.result.Progress.State.WAITING;
import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.condition.Conditions;
import io.chukou.compliance.core.fact.DayRange;
import io.chukou.compliance.core.fact.Fact;
import io.chukou.compliance.core.fact.Paper;
import io.chukou.compliance.core.json.RoadmapJson;
import io.chukou.compliance.core.law.Announcement2024No6;
import io.chukou.compliance.core.question.Absence;
import io.chukou.compliance.core.question.Assumptions;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.question.Stage;
import io.chukou.compliance.core.reading.Readings;
import io.chukou.compliance.core.reading.StandardReadings;
import io.chukou.compliance.core.result.Progress;
import io.chukou.compliance.core.result.Roadmap;
import io.chukou.compliance.core.result.Verdict;
import io.chukou.compliance.core.roadmap.Milestone;
import io.chukou.compliance.core.rule.Rule;
import io.chukou.compliance.core.rulebook.Rulebook;
import io.chukou.compliance.core.table.LawTables;
import io.chukou.compliance.core.testkit.CaseFile;
import io.chukou.compliance.model.value.PartialDate;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a case stands at each milestone. The base case is transferred, inspected and about to be applied for. */
class RoadmapTest {
    private static final ExportValidator VALIDATOR = ExportValidator.standard();
    private static final LocalDate DAY = LocalDate.of(2026, 6, 20);
    private static final CaseFile READY = CaseFile.permitted().without("licenceApplication");
    private static final CaseFile NEAR_NEW = CaseFile.permittedNearNew().without("licenceApplication");

    private static Roadmap on(LocalDate day, CaseFile file) {
        return VALIDATOR.roadmap(file.build(), Question.on(day));
    }

    private static Progress at(String key, Roadmap roadmap) {
        return roadmap.progress().stream()
                .filter(one -> one.milestone().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Progress at(String key, CaseFile file) {
        return at(key, on(DAY, file));
    }

    private static List<String> keys(List<Milestone> milestones) {
        return milestones.stream().map(Milestone::key).toList();
    }

    private static DayRange days(String first, String last) {
        return DayRange.of(LocalDate.parse(first), LocalDate.parse(last));
    }

    @Test
    void a_car_with_all_papers_can_be_applied_for() {
        Roadmap roadmap = on(DAY, READY);

        assertThat(roadmap.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(roadmap.progress().subList(0, 10))
                .extracting(Progress::toString)
                .containsExactly(
                        "filing DONE",
                        "delivery DONE",
                        "transfer DONE",
                        "inspection DONE",
                        "letter NOT_NEEDED",
                        "modification NOT_NEEDED",
                        "contract DONE",
                        "conformity DONE",
                        "licence-application POSSIBLE_NOW",
                        "licence WAITING");
        assertThat(roadmap.next()).containsExactly(at("licence-application", roadmap));
        assertThat(at("transfer", roadmap).since()).isEqualTo(PartialDate.of(LocalDate.of(2026, 6, 10)));
        assertThat(keys(at("licence", roadmap).obstacles().milestones())).containsExactly("licence-application");
    }

    @Test
    void the_papers_of_what_is_not_needed_are_not_taken() {
        assertThat(at("licence-application", READY).needs())
                .contains(Paper.INSPECTION_REPORT, Paper.EXPORT_CONTRACT, Paper.REGISTRATION_CERTIFICATE)
                .doesNotContain(Paper.MAKER_LETTER, Paper.MODIFICATION_PROOF);
        assertThat(at("licence-application", NEAR_NEW).needs())
                .contains(Paper.MAKER_LETTER)
                .doesNotContain(Paper.MODIFICATION_PROOF);
    }

    @Test
    void the_whole_way_is_done_in_the_end() {
        Roadmap roadmap = on(LocalDate.of(2026, 12, 1), CaseFile.deregistered());

        assertThat(roadmap.progress()).extracting(Progress::isPassed).containsOnly(true);
        assertThat(roadmap.next()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "filing, exporter.filingPassDate",
        "transfer, registrationCertificate.transferPendingExportAnnotated",
        "inspection, inspectionReport",
        "letter, makerLetters",
        "contract, exportContract",
        "conformity, conformityDeclaration",
        "licence-application, licenceApplication.applicationDate",
        "licence, exportLicence.issueDate",
        "customs-declaration, customsDeclaration.declarationDate",
        "clearance, customsDeclaration.clearanceDate",
        "shipment, shipment.shippingDate",
        "deregistration, afterExport.deregistrationDate",
        "aftercare, afterExport.repairAndPartsSupport",
    })
    void what_the_case_does_not_show_is_not_done(String milestone, String path) {
        CaseFile file = CaseFile.deregistered();
        LocalDate day = LocalDate.of(2026, 12, 1);
        assertThat(at(milestone, on(day, file)).state()).isEqualTo(DONE);
        assertThat(at(milestone, on(day, file.without(path))).state()).isNotEqualTo(DONE);
    }

    @ParameterizedTest
    @CsvSource({
        "filing, exporter.filingPassDate",
        "delivery, transferRegistration.deliveryDate",
        "licence-application, licenceApplication.applicationDate",
        "licence, exportLicence.issueDate",
        "customs-declaration, customsDeclaration.declarationDate",
        "clearance, customsDeclaration.clearanceDate",
        "shipment, shipment.shippingDate",
        "deregistration, afterExport.deregistrationDate",
    })
    void a_day_that_lies_ahead_is_a_plan(String milestone, String path) {
        CaseFile file = CaseFile.deregistered()
                .without("registrationCertificate.transferPendingExportAnnotated")
                .with(path, "2026-07-20");

        assertThat(at(milestone, on(LocalDate.of(2026, 7, 19), file)).state()).isNotEqualTo(DONE);
        assertThat(at(milestone, on(LocalDate.of(2026, 7, 20), file)).state()).isEqualTo(DONE);
        assertThat(at(milestone, on(LocalDate.of(2026, 7, 20), file)).since())
                .isEqualTo(PartialDate.of(LocalDate.of(2026, 7, 20)));
    }

    /** The filing passed on 2026-01-10 and is valid for one year (A6-3.3). */
    @ParameterizedTest
    @CsvSource({"2027-01-09, true, true", "2027-01-10, true, false", "2027-01-11, false, false"})
    void a_filing_that_ran_out_is_to_be_renewed(LocalDate day, boolean byAnniversary, boolean byDayBefore) {
        assertThat(at("filing", on(day, READY)).state()).isEqualTo(byAnniversary ? DONE : POSSIBLE_NOW);
        assertThat(at("filing", readAs("day-before").roadmap(READY.build(), Question.on(day)))
                        .state())
                .isEqualTo(byDayBefore ? DONE : POSSIBLE_NOW);
    }

    private static ExportValidator readAs(String filingYear) {
        Readings readings = Readings.defaults().with(StandardReadings.FILING_YEAR, filingYear);
        return ExportValidator.of(Rulebook.standard().with("read otherwise", readings));
    }

    @Test
    void once_the_licence_is_issued_the_filing_matters_no_more() {
        LocalDate late = LocalDate.of(2027, 1, 11);
        assertThat(at("filing", on(late, CaseFile.cleared())).state()).isEqualTo(NOT_NEEDED);
        assertThat(at("filing", on(late, CaseFile.cleared().without("exportLicence")))
                        .state())
                .isEqualTo(POSSIBLE_NOW);
    }

    /** 15 working days (A6-3.2) from 2026-06-19, a holiday: 22 June is the first, 10 July the last. */
    @Test
    void a_filing_is_reviewed_within_15_working_days() {
        CaseFile file = READY.without("exporter.filingPassDate");
        Progress filing = at("filing", on(LocalDate.of(2026, 6, 19), file));

        assertThat(filing.state()).isEqualTo(POSSIBLE_NOW);
        assertThat(filing.expectedEnd()).isEqualTo(days("2026-07-10", "2026-07-10"));
        assertThat(keys(at("licence-application", file).obstacles().milestones()))
                .containsExactly("filing");
    }

    /** No notice for 2027: the first of the days could be worked from 29 December on, or 19 weekdays could be off. */
    @Test
    void over_a_year_without_a_notice_the_end_is_an_interval() {
        CaseFile file = CaseFile.permitted().with("licenceApplication.applicationDate", "2026-12-25");
        Progress licence = at("licence", on(LocalDate.of(2026, 12, 28), file));

        assertThat(licence.state()).isEqualTo(POSSIBLE_NOW);
        assertThat(licence.expectedEnd()).isEqualTo(days("2026-12-30", "2027-01-26"));
    }

    @Test
    void an_exporter_that_may_not_export_cannot_file() {
        CaseFile file = READY.without("exporter.filingPassDate").with("exporter.appraiserCount", 2);
        Progress filing = at("filing", file);

        assertThat(filing.state()).isEqualTo(BLOCKED);
        assertThat(filing.obstacles().rules()).extracting(Rule::code).containsExactly("EXPORTER-005");
        assertThat(at("filing", file.with("exporter.appraiserCount", 3)).state())
                .isEqualTo(POSSIBLE_NOW);
        assertThat(at("filing", file.with("exporter.appraiserCount", 3).with("status.mortgaged", true))
                        .state())
                .isEqualTo(POSSIBLE_NOW);
    }

    /** Registered on 2026-02-01: day 180 is 2026-07-31. */
    @ParameterizedTest
    @CsvSource({"2026-07-31, POSSIBLE_NOW, WAITING", "2026-08-01, NOT_NEEDED, POSSIBLE_NOW"})
    void a_near_new_car_waits_for_its_letter_or_for_day_181(
            LocalDate day, Progress.State letter, Progress.State application) {
        Roadmap roadmap = on(day, NEAR_NEW.with("makerLetters", List.of()));

        assertThat(at("letter", roadmap).state()).isEqualTo(letter);
        assertThat(at("licence-application", roadmap).state()).isEqualTo(application);
    }

    @Test
    void the_day_is_told_on_which_the_letter_is_needed_no_more() {
        for (CaseFile file : List.of(NEAR_NEW.with("makerLetters", List.of()), NEAR_NEW.without("makerLetters"))) {
            Roadmap roadmap = on(DAY, file);
            assertThat(at("letter", roadmap).lapses()).isEqualTo("2026-08-01");
            assertThat(keys(at("licence-application", roadmap).obstacles().milestones()))
                    .containsExactly("letter");
            assertThat(at("licence-application", roadmap).obstacles().rules()).isEmpty();
        }
        assertThat(at("licence-application", NEAR_NEW.with("makerLetters", List.of()))
                        .obstacles()
                        .opens())
                .isEqualTo("2026-08-01");
        assertThat(at("letter", NEAR_NEW).lapses()).isNull();
    }

    @Test
    void whether_a_letter_is_needed_must_be_known() {
        Roadmap roadmap = on(
                DAY,
                NEAR_NEW.without("registrationCertificate.registrationDate").without("makerLetters"));

        assertThat(at("letter", roadmap).state()).isEqualTo(WAITING);
        assertThat(at("letter", roadmap).obstacles().facts())
                .extracting(Fact::path)
                .contains("registrationCertificate.registrationDate")
                .doesNotContain("makerLetters");
        assertThat(keys(at("licence-application", roadmap).obstacles().milestones()))
                .containsExactly("letter");
    }

    @Test
    void a_bad_letter_is_there_and_bars_the_application() {
        Roadmap roadmap = on(DAY, NEAR_NEW.with("makerLetters[0].sealed", false));

        assertThat(at("letter", roadmap).state()).isEqualTo(DONE);
        assertThat(at("licence-application", roadmap).state()).isEqualTo(BLOCKED);
        assertThat(at("licence-application", roadmap).obstacles().rules())
                .extracting(Rule::code)
                .containsExactly("LETTER-008");
    }

    @Test
    void what_was_lodged_in_breach_bars_the_licence() {
        Roadmap roadmap = on(DAY, CaseFile.permittedNearNew().with("makerLetters", List.of()));

        assertThat(at("licence-application", roadmap).state()).isEqualTo(DONE);
        assertThat(at("licence", roadmap).state()).isEqualTo(BLOCKED);
        assertThat(at("licence", roadmap).obstacles().rules())
                .extracting(Rule::code)
                .containsExactly("LETTER-001");
    }

    @Test
    void a_burden_bars_the_transfer_and_everything_after_it() {
        CaseFile file = READY.with("status.mortgaged", true)
                .with("registrationCertificate.transferPendingExportAnnotated", false)
                .without("registrationCertificate.transferPendingExportDate");
        Roadmap roadmap = on(DAY, file);

        assertThat(at("transfer", roadmap).state()).isEqualTo(BLOCKED);
        assertThat(at("transfer", roadmap).obstacles().rules())
                .extracting(Rule::code)
                .containsExactly("TRANSFER-008");
        assertThat(at("licence-application", roadmap).obstacles().rules())
                .extracting(Rule::code)
                .contains("VEHICLE-004")
                .doesNotContain("TRANSFER-010");
        assertThat(keys(at("licence-application", roadmap).obstacles().milestones()))
                .containsExactly("transfer");
        assertThat(at("inspection", file.without("inspectionReport")).state()).isEqualTo(POSSIBLE_NOW);
    }

    @Test
    void who_is_noted_as_the_new_owner_has_the_car() {
        CaseFile file = READY.without("transferRegistration.deliveryDate");
        assertThat(at("delivery", file).state()).isEqualTo(DONE);
        assertThat(at("delivery", file).since()).isNull();
        assertThat(at("delivery", file.without("registrationCertificate.transferPendingExportAnnotated"))
                        .state())
                .isEqualTo(POSSIBLE_NOW);
    }

    @Test
    void without_the_annotation_the_transfer_is_what_comes_next() {
        CaseFile file = READY.with("registrationCertificate.transferPendingExportAnnotated", false)
                .without("registrationCertificate.transferPendingExportDate");
        Roadmap roadmap = on(DAY, file);

        assertThat(roadmap.next()).extracting(Progress::toString).containsExactly("transfer POSSIBLE_NOW");
        assertThat(at("licence-application", roadmap).state()).isEqualTo(WAITING);
    }

    /** Delivered on 2026-06-01: 30 days end on 2026-07-01 (R164-25a), a day earlier if that day is counted. */
    @Test
    void the_transfer_is_due_within_30_days_of_delivery() {
        CaseFile file = READY.without("registrationCertificate.transferPendingExportAnnotated");
        Readings dayItself = Readings.defaults().with(StandardReadings.COUNT_FROM, "day-itself");
        ExportValidator other = ExportValidator.of(Rulebook.standard().with("read otherwise", dayItself));

        assertThat(at("transfer", file).latest()).isEqualTo(days("2026-07-01", "2026-07-01"));
        assertThat(at("transfer", other.roadmap(file.build(), Question.on(DAY))).latest())
                .isEqualTo(days("2026-06-30", "2026-06-30"));
        assertThat(at("transfer", file.with("transferRegistration.deliveryDate", "2026-06"))
                        .latest())
                .isEqualTo(days("2026-07-01", "2026-07-30"));
        assertThat(at("transfer", file.without("transferRegistration.deliveryDate"))
                        .latest())
                .isNull();
    }

    /** Applied for on 2026-06-18, a Thursday: 19 to 21 June are off, so 22, 23 and 24 June are the three days (R164-28). */
    @Test
    void the_police_have_three_working_days_from_the_application() {
        CaseFile file = READY.without("registrationCertificate.transferPendingExportAnnotated")
                .with("transferRegistration.applicationDate", "2026-06-18");

        assertThat(at("transfer", file).expectedEnd()).isEqualTo(days("2026-06-24", "2026-06-24"));
    }

    /** Cleared on 2026-07-01: two months end on 2026-09-01 (A6-4.11, R164-37c). */
    @Test
    void deregistration_is_due_within_two_months_of_clearance() {
        CaseFile file = CaseFile.cleared();
        assertThat(at("deregistration", on(LocalDate.of(2026, 7, 2), file)).latest())
                .isEqualTo(days("2026-09-01", "2026-09-01"));
        CaseFile yearEnd = file.with("customsDeclaration.clearanceDate", "2026-12-31");
        assertThat(at("deregistration", on(LocalDate.of(2026, 12, 31), yearEnd)).latest())
                .isEqualTo(days("2027-02-28", "2027-02-28"));
    }

    /** A clearance in July: the last day lies between 2026-09-01 and 2026-09-30. */
    @ParameterizedTest
    @CsvSource({
        "2026-07-01, 2026-09-01, false",
        "2026-07-01, 2026-09-02, true",
        "2026-07, 2026-09-30, false",
        "2026-07, 2026-10-01, true"
    })
    void it_is_overdue_once_the_last_day_has_certainly_passed(String cleared, LocalDate day, boolean overdue) {
        Roadmap roadmap = on(day, CaseFile.shipped().with("customsDeclaration.clearanceDate", cleared));

        assertThat(roadmap.isOverdue(at("deregistration", roadmap))).isEqualTo(overdue);
        assertThat(roadmap.isOverdue(at("aftercare", roadmap))).isFalse();
        assertThat(RoadmapJson.canonical().write(roadmap).contains("\"overdue\":true"))
                .isEqualTo(overdue);
    }

    @Test
    void the_declaration_is_due_while_the_licence_is_valid() {
        CaseFile file = CaseFile.cleared().without("customsDeclaration");
        assertThat(at("customs-declaration", on(LocalDate.of(2026, 6, 25), file))
                        .latest())
                .isEqualTo(days("2026-12-23", "2026-12-23"));
    }

    @Test
    void a_complete_file_without_a_paper_waits_for_it() {
        Question complete = Question.on(DAY).absentMeans(Absence.NOT_HELD);
        Roadmap roadmap = VALIDATOR.roadmap(
                READY.without("exportContract").without("inspectionReport").build(), complete);

        assertThat(roadmap.verdict()).isEqualTo(Verdict.BLOCKED);
        assertThat(roadmap.next())
                .extracting(Progress::toString)
                .containsExactly("inspection POSSIBLE_NOW", "contract POSSIBLE_NOW");
        assertThat(keys(at("licence-application", roadmap).obstacles().milestones()))
                .containsExactly("inspection", "contract");
    }

    @Test
    void what_is_vouched_for_need_not_be_found_out_but_is_not_done() {
        CaseFile listing = READY.without("transferRegistration")
                .without("registrationCertificate.transferPendingExportAnnotated")
                .without("registrationCertificate.transferPendingExportDate")
                .without("exporter")
                .without("status.mortgaged");
        Question prospect = Question.on(DAY).assuming(Assumptions.PROSPECT);

        assertThat(at("filing", VALIDATOR.roadmap(listing.build(), prospect)).state())
                .isEqualTo(POSSIBLE_NOW);
        assertThat(at("transfer", VALIDATOR.roadmap(listing.build(), prospect))
                        .obstacles()
                        .facts())
                .isEmpty();
        assertThat(at("transfer", on(DAY, listing)).obstacles().facts())
                .extracting(Fact::path)
                .containsExactly("status.mortgaged");
    }

    @Test
    void what_is_only_declared_is_indicative() {
        CaseFile file = READY.marked("inspectionReport", "DECLARED");

        assertThat(at("inspection", file).state()).isEqualTo(DONE);
        assertThat(at("inspection", file).indicative()).isTrue();
        assertThat(at("contract", file).indicative()).isFalse();
    }

    @Test
    void the_authority_decides_where_it_may() {
        Progress application = at("licence-application", READY.with("exporter.creditMeasure", "CORRECTION_ORDERED"));

        assertThat(application.state()).isEqualTo(POSSIBLE_NOW);
        assertThat(application.obstacles().verdict()).isEqualTo(Verdict.REFERRED);
    }

    @Test
    void a_rulebook_without_the_rule_needs_no_letter() {
        List<Rule> rules = Rulebook.standard().rules().stream()
                .filter(rule -> !rule.code().equals("LETTER-001"))
                .toList();
        Rulebook less = Rulebook.of("less", LocalDate.of(2026, 1, 1), rules, LawTables.standard());

        assertThat(at(
                                "letter",
                                ExportValidator.of(less)
                                        .roadmap(
                                                NEAR_NEW.without("makerLetters").build(), Question.on(DAY)))
                        .state())
                .isEqualTo(NOT_NEEDED);
    }

    @Test
    void a_stage_that_no_rule_tests_cannot_be_told() {
        Rulebook none = Rulebook.of("none", LocalDate.of(2026, 1, 1), List.of(), LawTables.standard());
        Progress application =
                at("licence-application", ExportValidator.of(none).roadmap(READY.build(), Question.on(DAY)));

        assertThat(application.state()).isEqualTo(WAITING);
        assertThat(application.obstacles().isUntold()).isTrue();
    }

    @Test
    void a_rule_of_a_caller_bars_the_milestone_of_its_stage() {
        Rule own = Rule.rule("HOUSE-001")
                .cites(Announcement2024No6.EXPORT_LICENCE)
                .at(Stage.LICENCE_APPLICATION)
                .requires(Conditions.never());
        ExportValidator validator = ExportValidator.of(Rulebook.standard().plus("house", List.of(own)));
        Progress application = at("licence-application", validator.roadmap(READY.build(), Question.on(DAY)));

        assertThat(application.obstacles().rules()).containsExactly(own);
        assertThat(application.obstacles().verdict()).isEqualTo(Verdict.BLOCKED);
        assertThat(application.obstacles().opens()).isNull();
    }
}
