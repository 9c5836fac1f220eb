package io.chukou.compliance.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.chukou.compliance.core.condition.Conditions;
import io.chukou.compliance.core.condition.Truth;
import io.chukou.compliance.core.fact.CaseFacts;
import io.chukou.compliance.core.fact.VehicleFacts;
import io.chukou.compliance.core.law.Announcement2024No6;
import io.chukou.compliance.core.question.Assumptions;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.question.Stage;
import io.chukou.compliance.core.result.Outcome;
import io.chukou.compliance.core.result.Outlook;
import io.chukou.compliance.core.result.RuleTurn;
import io.chukou.compliance.core.result.Span;
import io.chukou.compliance.core.result.Turn;
import io.chukou.compliance.core.result.Verdict;
import io.chukou.compliance.core.rule.Rule;
import io.chukou.compliance.core.rulebook.Rulebook;
import io.chukou.compliance.core.testkit.CaseFile;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Doors that open and close, each day counted by hand from its clause. */
class OutlookTest {
    private static final ExportValidator VALIDATOR = ExportValidator.standard();
    private static final LocalDate FROM = LocalDate.of(2026, 6, 20);

    /** A case without a date on the form, seen as an exporter in order would bring it about. */
    private static Outlook outlook(CaseFile file, LocalDate from) {
        Question question = Question.on(from).assuming(Assumptions.PROSPECT);
        return VALIDATOR.outlook(undated(file).build(), question, LocalDate.of(2031, 6, 20));
    }

    private static CaseFile undated(CaseFile file) {
        return file.without("licenceApplication.applicationDate").without("exporter.filingPassDate");
    }

    private static Turn onlyTurn(Outlook outlook) {
        assertThat(outlook.turns()).hasSize(1);
        return outlook.turns().get(0);
    }

    private static List<String> codes(Turn turn) {
        return turn.rules().stream().map(rule -> rule.rule().code()).toList();
    }

    /** Registered on 2026-02-01: 2026-07-31 is day 180 (27 + 31 + 30 + 31 + 30 + 31 = 180). */
    @Test
    void day_181_opens_the_door_that_the_missing_letter_shut() {
        Outlook outlook = outlook(CaseFile.permittedNearNew().with("makerLetters", List.of()), FROM);
        Turn turn = onlyTurn(outlook);
        assertThat(turn.from()).isEqualTo(Verdict.BLOCKED);
        assertThat(turn.to()).isEqualTo(Verdict.PERMITTED);
        assertThat(turn.earliest()).isEqualTo(LocalDate.of(2026, 8, 1));
        assertThat(turn.isExact()).isTrue();
        assertThat(codes(turn)).containsExactly("LETTER-001");
        assertThat(turn.rules().get(0).isChangeOfLaw()).isFalse();
        assertThat(outlook.holdsUntil()).contains(LocalDate.of(2026, 7, 31));
        assertThat(outlook.opens()).contains(LocalDate.of(2026, 8, 1));
        assertThat(outlook.isNeverPermitted()).isFalse();
    }

    /** Registered some day in February 2026: day 181 is 2026-08-01 for the 1st and 2026-08-28 for the 28th. */
    @Test
    void with_the_month_alone_the_day_lies_in_an_interval() {
        Outlook outlook = outlook(
                CaseFile.permittedNearNew()
                        .with("makerLetters", List.of())
                        .with("registrationCertificate.registrationDate", "2026-02")
                        .without("licenceApplication.registrationDate"),
                FROM);
        Turn turn = onlyTurn(outlook);
        assertThat(turn.earliest()).isEqualTo(LocalDate.of(2026, 8, 1));
        assertThat(turn.latest()).isEqualTo(LocalDate.of(2026, 8, 28));
        assertThat(turn.from()).isEqualTo(Verdict.BLOCKED);
        assertThat(turn.to()).isEqualTo(Verdict.PERMITTED);
        assertThat(outlook.spans())
                .extracting(Span::verdict)
                .containsExactly(Verdict.BLOCKED, Verdict.UNDETERMINED, Verdict.PERMITTED);
    }

    /** A small taxi has 8 years from 2019-09-15; more than one must be left, so 2026-09-14 is the last day. */
    @Test
    void a_year_before_the_end_of_service_life_the_door_closes_for_good() {
        CaseFile taxi = CaseFile.permitted()
                .with("vehicle.use.current", "TAXI")
                .with("registrationCertificate.registrationDate", "2019-09-15")
                .without("licenceApplication.registrationDate");
        Outlook outlook = outlook(taxi, FROM);
        assertThat(outlook.verdict()).isEqualTo(Verdict.PERMITTED);
        assertThat(outlook.holdsUntil()).contains(LocalDate.of(2026, 9, 14));
        assertThat(codes(outlook.turns().get(0))).containsExactly("VEHICLE-001");
        Outlook afterwards = outlook(taxi, LocalDate.of(2026, 9, 15));
        assertThat(afterwards.isNeverPermitted()).isTrue();
        assertThat(afterwards.opens()).isEmpty();
    }

    /** A filing that passed on 2025-09-10 is in force up to its anniversary. */
    @Test
    void an_expiring_filing_closes_the_door() {
        CaseFile file = CaseFile.permitted()
                .with("exporter.filingPassDate", "2025-09-10")
                .without("licenceApplication.applicationDate");
        Outlook outlook = VALIDATOR.outlook(file.build(), Question.on(FROM), FROM.plusYears(5));
        assertThat(outlook.holdsUntil()).contains(LocalDate.of(2026, 9, 10));
        assertThat(outlook.turns().get(0).to()).isEqualTo(Verdict.BLOCKED);
        assertThat(codes(outlook.turns().get(0))).containsExactly("EXPORTER-008");
    }

    /** 648 is in force from 2026-01-01; a car registered on 2025-12-01 and not yet transferred is then on day 31. */
    @Test
    void a_rule_that_comes_into_force_closes_the_door() {
        CaseFile file = CaseFile.permittedNearNew()
                .with("makerLetters", List.of())
                .with("vehicle.factoryDate", "2025-11-01")
                .with("registrationCertificate.registrationDate", "2025-12-01")
                .without("licenceApplication.registrationDate")
                .without("registrationCertificate.transferPendingExportDate")
                .without("registrationCertificate.transferPendingExportAnnotated")
                .without("transferRegistration.deliveryDate")
                .without("transferRegistration.applicationDate")
                .without("inspectionReport.inspectionDate")
                .without("licenceApplication.transferPendingExportDate");
        Outlook outlook = outlook(file, LocalDate.of(2025, 12, 20));
        assertThat(outlook.verdict()).isEqualTo(Verdict.PERMITTED);
        assertThat(outlook.holdsUntil()).contains(LocalDate.of(2025, 12, 31));
        assertThat(outlook.turns().get(0).rules()).anyMatch(RuleTurn::isChangeOfLaw);
    }

    /** A caller's destination takes cars of at most eight years: built on 2019-01-20, so 2027-01-20 is the last day. */
    @Test
    void a_callers_own_age_limit_closes_a_door_too() {
        Rule age = Rule.rule("OWN-001")
                .cites(Announcement2024No6.ORDER_OF_STEPS)
                .at(Stage.LICENCE_APPLICATION)
                .requires(Conditions.day(CaseFacts.AS_OF)
                        .isNotAfter(Conditions.day(VehicleFacts.FACTORY_DATE).plusYears(8)));
        ExportValidator own = ExportValidator.of(Rulebook.standard().plus("own", List.of(age)));
        Question question = Question.on(FROM).assuming(Assumptions.PROSPECT);
        Outlook outlook = own.outlook(undated(CaseFile.permitted()).build(), question, FROM.plusYears(5));
        assertThat(outlook.holdsUntil()).contains(LocalDate.of(2027, 1, 20));
        assertThat(outlook.turns().get(0).rules())
                .extracting(turn -> turn.after().outcome())
                .containsExactly(Outcome.VIOLATED);
    }

    /** A rule that reads the day in a way of its own is looked at on every day; nothing is said of the days behind the horizon. */
    @Test
    void nothing_is_said_behind_the_horizon_of_a_rule_that_names_no_days() {
        Rule weekday = Rule.rule("OWN-002")
                .cites(Announcement2024No6.ORDER_OF_STEPS)
                .at(Stage.LICENCE_APPLICATION)
                .requires(Conditions.test(
                        "isNoSunday",
                        List.of(CaseFacts.AS_OF),
                        e -> Truth.of(e.asOf().getEarliest().getDayOfWeek() != DayOfWeek.SUNDAY)));
        ExportValidator own = ExportValidator.of(Rulebook.standard().plus("own", List.of(weekday)));
        Question question = Question.on(FROM).assuming(Assumptions.PROSPECT);
        Outlook outlook = own.outlook(undated(CaseFile.permitted()).build(), question, FROM.plusDays(3));
        assertThat(outlook.spans())
                .hasToString(
                        "[PERMITTED 2026-06-20..2026-06-20, BLOCKED 2026-06-21..2026-06-21, PERMITTED 2026-06-22..]");
        assertThat(own.outlook(
                                undated(CaseFile.permitted()).build(),
                                question.onDay(FROM.plusDays(1)),
                                FROM.plusDays(1))
                        .isNeverPermitted())
                .isFalse();
    }

    @Test
    void a_case_without_days_holds_for_ever() {
        CaseFile file = undated(CaseFile.permitted());
        Question question = Question.on(FROM).assuming(Assumptions.PROSPECT);
        assertThat(VALIDATOR.turnsOn(file.build(), question)).isEmpty();
        assertThat(VALIDATOR.outlook(file.build(), question, FROM).holdsUntil()).isEmpty();
    }

    @Test
    void a_horizon_before_the_first_day_is_refused() {
        assertThatThrownBy(() -> VALIDATOR.outlook(CaseFile.permitted().build(), Question.on(FROM), FROM.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2026-06-19");
    }
}
