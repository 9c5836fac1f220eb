package io.chukou.compliance.core;

import static io.chukou.compliance.core.result.Outcome.NOT_APPLICABLE;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.question.Absence;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.result.Assessment;
import io.chukou.compliance.core.result.Finding;
import io.chukou.compliance.core.result.Outcome;
import io.chukou.compliance.core.result.Reason;
import io.chukou.compliance.core.testkit.CaseFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The window of the maker's letter by the dates that the research worked out (N648-1.1, G-1.2), over the standard rulebook.
 *
 * <p>Each date is put twice: as the date on the application form, and as the day asked about while the form has none. Only
 * the findings about the letter are looked at.
 */
class WorkedDatesTest {
    private static final ExportValidator VALIDATOR = ExportValidator.standard();
    private static final String APPLICATION = "licenceApplication.applicationDate";

    private static CaseFile registered(String day) {
        return CaseFile.permittedNearNew()
                .with("registrationCertificate.registrationDate", day)
                .with("licenceApplication.registrationDate", day);
    }

    private static CaseFile withoutLetter(String registered) {
        return registered(registered).with("makerLetters", List.of());
    }

    private static CaseFile transferred(CaseFile file, String day) {
        return file.with("registrationCertificate.transferPendingExportDate", day)
                .with("licenceApplication.transferPendingExportDate", day);
    }

    private static Assessment asked(CaseFile file, String day) {
        return VALIDATOR.assess(file.build(), Question.on(LocalDate.parse(day)).absentMeans(Absence.NOT_HELD));
    }

    private static List<Finding> letterFindings(CaseFile file, String day) {
        Assessment byForm = asked(file.with(APPLICATION, day), day);
        Assessment byQuestion = asked(file.without(APPLICATION), day);
        assertThat(outcomes(byForm)).isEqualTo(outcomes(byQuestion));
        return letter(byForm);
    }

    private static List<Finding> letter(Assessment assessment) {
        List<Finding> findings = assessment.findings().stream()
                .filter(finding -> finding.rule().code().startsWith("LETTER-"))
                .toList();
        assertThat(findings).hasSize(14);
        return findings;
    }

    private static Map<String, Outcome> outcomes(Assessment assessment) {
        Map<String, Outcome> outcomes = new TreeMap<>();
        letter(assessment).forEach(finding -> outcomes.put(finding.rule().code(), finding.outcome()));
        return outcomes;
    }

    private static Finding finding(String code, CaseFile file, String day) {
        return letterFindings(file, day).stream()
                .filter(finding -> finding.rule().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static void assertNoLetterRuleApplies(CaseFile file, String day, Reason reason) {
        assertThat(letterFindings(file, day)).allSatisfy(finding -> {
            assertThat(finding.outcome()).as(finding.toString()).isEqualTo(NOT_APPLICABLE);
            assertThat(finding.reason()).contains(reason);
        });
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01, 2026-06-30", "2026-05-15, 2026-11-11", "2025-12-31, 2026-06-29"})
    void the_letter_is_due_on_day_180(String registered, String applied) {
        CaseFile file = transferred(withoutLetter(registered), "2026-06-10");
        assertThat(finding("LETTER-001", file, applied).outcome()).isEqualTo(VIOLATED);
        CaseFile withLetter = transferred(registered(registered), "2026-06-10");
        assertThat(finding("LETTER-001", withLetter, applied).outcome()).isEqualTo(SATISFIED);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01, 2026-07-01", "2026-05-15, 2026-11-12", "2025-12-31, 2026-06-30"})
    void no_letter_is_due_on_day_181(String registered, String applied) {
        CaseFile file = transferred(withoutLetter(registered), "2026-06-10");
        assertNoLetterRuleApplies(file, applied, Reason.CONDITION);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-06-30, 2026-06-30, 2026-07-01",
        "2026-05-15, 2026-11-11, 2026-11-11, 2026-11-12",
        "2025-12-31, 2026-06-29, 2026-06-29, 2026-06-30"
    })
    void the_finding_shows_the_day_the_last_day_and_the_day_after(
            String registered, String applied, String lastDay, String dayAfter) {
        Finding finding = finding("LETTER-001", transferred(withoutLetter(registered), "2026-06-10"), applied);
        Map<String, String> shown = new TreeMap<>();
        finding.arguments()
                .forEach(argument -> shown.put(argument.name(), argument.value().toString()));
        assertThat(shown)
                .containsEntry("days", "180")
                .containsEntry("lastDay", lastDay)
                .containsEntry("dayAfter", dayAfter);
    }

    @Test
    void the_authority_decides_on_2026_06_29_when_registered_and_transferred_before_2026() {
        CaseFile file = transferred(withoutLetter("2025-12-31"), "2025-12-31");
        assertThat(finding("LETTER-001", file, "2026-06-29").outcome()).isEqualTo(NOT_APPLICABLE);
        assertThat(finding("LETTER-011", file, "2026-06-29").outcome()).isEqualTo(VIOLATED);
    }

    @Test
    void the_letter_is_due_on_2026_06_29_when_registered_before_2026_but_transferred_since() {
        CaseFile file = transferred(withoutLetter("2025-12-31"), "2026-01-01");
        assertThat(finding("LETTER-001", file, "2026-06-29").outcome()).isEqualTo(VIOLATED);
        assertThat(finding("LETTER-011", file, "2026-06-29").outcome()).isEqualTo(NOT_APPLICABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-12-31", "2026-01-01"})
    void from_2026_06_30_on_the_transition_changes_nothing(String transferred) {
        CaseFile file = transferred(withoutLetter("2025-12-31"), transferred);
        assertNoLetterRuleApplies(file, "2026-06-30", Reason.CONDITION);
        assertNoLetterRuleApplies(file, "2026-11-23", Reason.CONDITION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-12-31", "2026-01-01"})
    void no_letter_rule_is_in_force_on_2025_12_31(String transferred) {
        CaseFile file = transferred(withoutLetter("2025-12-31"), transferred);
        assertNoLetterRuleApplies(file, "2025-12-31", Reason.NOT_IN_FORCE);
    }

    @Test
    void the_first_application_under_the_notice_is_made_on_2026_01_01_whatever_the_registration_date() {
        CaseFile file = transferred(withoutLetter("2025-12-31"), "2026-01-01");
        assertThat(finding("LETTER-001", file, "2026-01-01").outcome()).isEqualTo(VIOLATED);
    }

    @Test
    void a_negative_day_is_wrong_data_and_no_letter_is_due() {
        CaseFile file = withoutLetter("2026-06-21");
        assertNoLetterRuleApplies(file, "2026-06-20", Reason.CONDITION);
        assertThat(asked(file.with(APPLICATION, "2026-06-20"), "2026-06-20").findings(VIOLATED))
                .extracting(Finding::toString)
                .contains("DATA-001 VIOLATED");
    }
}
