package io.chukou.compliance.core;

import static io.chukou.compliance.core.testkit.CaseFile.permitted;
import static io.chukou.compliance.core.testkit.CaseFile.permittedNearNew;
import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.json.AssessmentJson;
import io.chukou.compliance.core.message.Language;
import io.chukou.compliance.core.message.Messages;
import io.chukou.compliance.core.question.Absence;
import io.chukou.compliance.core.question.Assumptions;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.question.Subject;
import io.chukou.compliance.core.result.Assessment;
import io.chukou.compliance.core.result.Finding;
import io.chukou.compliance.core.result.Outcome;
import io.chukou.compliance.core.result.Verdict;
import io.chukou.compliance.core.testkit.CaseFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody only declares gives an indicative answer and never unlocks what the law wants on paper. */
class DeclaredTest {
    private static final Question DAY = Question.on(LocalDate.of(2026, 6, 20));
    private static final Question PROSPECT = DAY.assuming(Assumptions.PROSPECT);

    /** What a marketplace knows: the facts that the docs ask of a listing. */
    private static final CaseFile LISTING = CaseFile.empty()
            .with("vehicle.category", "SMALL_PASSENGER")
            .with("vehicle.use.current", "NON_OPERATING")
            .with("vehicle.use.changes", List.of())
            .with("vehicle.modified", false)
            .with("registrationCertificate.registrationDate", "2019-03")
            .with("status.sealedOrDetained", false)
            .with("status.unlawfullyObtained", false)
            .with("status.smuggledOrAssembled", false)
            .with("status.matchesCertificate", true)
            .with("status.otherwiseBarred", false);

    private static Assessment assess(CaseFile file, Question question) {
        return ExportValidator.standard().assess(file.build(), question);
    }

    private static Finding finding(String code, CaseFile file, Question question) {
        return assess(file, question).finding(code).orElseThrow();
    }

    @Test
    void a_listing_is_permitted_indicatively_by_one_field_on_the_case() {
        Assessment assessment = assess(LISTING.with("basis", "DECLARED"), PROSPECT);
        assertThat(assessment.verdict()).isEqualTo(Verdict.PERMITTED);
        assertThat(assessment.isIndicative()).isTrue();
    }

    @Test
    void the_same_listing_is_not_indicative_while_nobody_says_that_it_is_declared() {
        Assessment assessment = assess(LISTING, PROSPECT);
        assertThat(assessment.isIndicative()).isFalse();
        assertThat(assessment.findings()).noneMatch(Finding::isIndicative);
    }

    @Test
    void a_dealer_who_has_seen_the_certificate_sets_one_field_on_it() {
        CaseFile file = permittedNearNew()
                .without("makerLetters")
                .with("basis", "DECLARED")
                .with("registrationCertificate.basis", "ON_PAPER");
        assertThat(finding("DOCUMENT-008", file, DAY).outcome()).isEqualTo(Outcome.SATISFIED);
        assertThat(finding("DOCUMENT-008", file, DAY).isIndicative()).isFalse();
        assertThat(finding("DATA-001", file, PROSPECT).isIndicative()).isFalse();
        assertThat(finding("VEHICLE-001", file, PROSPECT).isIndicative()).isTrue();
    }

    @Test
    void a_declared_registration_date_answers_the_count_of_days_indicatively() {
        CaseFile file = permittedNearNew().without("makerLetters").with("registrationCertificate.basis", "DECLARED");
        Finding finding = finding("LETTER-001", file.with("makerLetters", List.of()), DAY);
        assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
        assertThat(finding.isIndicative()).isTrue();
    }

    @Test
    void a_declared_mortgage_blocks_indicatively() {
        Assessment assessment =
                assess(permitted().with("status.mortgaged", true).with("status.basis", "DECLARED"), DAY);
        assertThat(assessment.verdict()).isEqualTo(Verdict.BLOCKED);
        assertThat(assessment.isIndicative()).isTrue();
    }

    @Test
    void a_block_by_what_is_on_paper_is_not_indicative_whatever_else_is_declared() {
        Assessment assessment =
                assess(permitted().with("status.mortgaged", true).with("vehicle.basis", "DECLARED"), DAY);
        assertThat(assessment.verdict()).isEqualTo(Verdict.BLOCKED);
        assertThat(assessment.isIndicative()).isFalse();
    }

    /** Each clause asks for the paper, or for what the paper must bear. */
    @ParameterizedTest
    @CsvSource({
        "DOCUMENT-001, licenceApplication",
        "DOCUMENT-002, licenceApplication",
        "DOCUMENT-007, licenceApplication",
        "DOCUMENT-008, registrationCertificate",
        "DOCUMENT-010, exportContract",
        "DOCUMENT-011, exportContract",
        "DOCUMENT-012, exportContract",
        "DOCUMENT-013, exportContract",
        "DOCUMENT-014, conformityDeclaration",
        "INSPECTION-001, inspectionReport",
        "INSPECTION-003, inspectionReport",
        "INSPECTION-004, inspectionReport",
        "INSPECTION-005, inspectionReport",
        "INSPECTION-006, inspectionReport",
        "INSPECTION-007, inspectionReport",
        "TRANSFER-010, registrationCertificate",
        "EXPORTER-007, exporter",
        "VEHICLE-009, status"
    })
    void a_duty_to_hold_a_paper_is_not_met_by_a_declared_one(String rule, String section) {
        CaseFile declared = permitted().with(section + ".basis", "DECLARED");
        assertThat(finding(rule, permitted(), DAY).outcome()).isEqualTo(Outcome.SATISFIED);
        Finding finding = finding(rule, declared, DAY);
        assertThat(finding.outcome()).isEqualTo(Outcome.CANNOT_TELL);
        assertThat(finding.isIndicative()).isFalse();
        assertThat(finding.missing()).allMatch(fact -> fact.path().startsWith(section));
        assertThat(assess(declared, DAY).verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void a_declared_paper_is_not_held_in_a_file_that_is_complete() {
        CaseFile declared = permitted().with("inspectionReport.basis", "DECLARED");
        Finding finding = finding("INSPECTION-001", declared, DAY.absentMeans(Absence.NOT_HELD));
        assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
        assertThat(finding.isIndicative()).isFalse();
    }

    @Test
    void a_report_declared_to_be_failed_blocks_indicatively() {
        CaseFile declared =
                permitted().with("inspectionReport.passed", false).with("inspectionReport.basis", "DECLARED");
        Finding finding = finding("INSPECTION-005", declared, PROSPECT);
        assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
        assertThat(finding.isIndicative()).isTrue();
        assertThat(assess(declared, PROSPECT).verdict()).isEqualTo(Verdict.BLOCKED);
    }

    @Test
    void agreement_of_two_papers_of_which_one_is_declared_is_indicative() {
        Finding finding = finding("DATA-004", permitted().with("vehicle.basis", "DECLARED"), DAY);
        assertThat(finding.outcome()).isEqualTo(Outcome.SATISFIED);
        assertThat(finding.isIndicative()).isTrue();
    }

    @Test
    void a_declared_letter_unlocks_nothing_also_under_prospect() {
        CaseFile declared = permittedNearNew().with("makerLetters[0].basis", "DECLARED");
        for (Question question : List.of(DAY, PROSPECT)) {
            Finding finding = finding("LETTER-001", declared, question);
            assertThat(finding.outcome()).isEqualTo(Outcome.CANNOT_TELL);
            assertThat(finding.missing()).extracting(Object::toString).containsExactly("makerLetters");
            assertThat(assess(declared, question).verdict()).isEqualTo(Verdict.UNDETERMINED);
        }
    }

    @Test
    void a_declared_letter_leaves_room_for_a_caller_who_vouches_for_the_letter() {
        CaseFile declared = permittedNearNew().with("makerLetters[0].basis", "DECLARED");
        assertThat(finding("LETTER-001", declared, DAY.assuming(Set.of(Subject.LETTER)))
                        .outcome())
                .isEqualTo(Outcome.ASSUMED);
    }

    @Test
    void a_declared_letter_that_is_none_blocks_indicatively() {
        CaseFile declared = permittedNearNew()
                .with("makerLetters[0].issuerRole", "SALES_COMPANY")
                .with("makerLetters[0].basis", "DECLARED");
        Finding finding = finding("LETTER-004", declared, DAY);
        assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
        assertThat(finding.isIndicative()).isTrue();
    }

    @Test
    void a_letter_on_paper_counts_beside_a_declared_one() {
        CaseFile both = permittedNearNew().with("makerLetters", List.of(Map.of("basis", "DECLARED"), letter()));
        assertThat(assess(both, DAY).verdict()).isEqualTo(Verdict.PERMITTED);
        assertThat(assess(both, DAY).isIndicative()).isFalse();
    }

    @Test
    void a_bad_letter_on_paper_leaves_open_what_a_declared_good_one_is_worth() {
        Map<String, Object> bad = Map.of("issuerName", "特斯拉汽车（北京）有限公司", "issuerRole", "SALES_COMPANY");
        Map<String, Object> good = new java.util.TreeMap<>(letter());
        good.put("basis", "DECLARED");
        CaseFile both = permittedNearNew().with("makerLetters", List.of(bad, good));
        assertThat(finding("LETTER-004", both, DAY).outcome()).isEqualTo(Outcome.CANNOT_TELL);
        assertThat(finding("LETTER-004", both, DAY.absentMeans(Absence.NOT_HELD))
                        .outcome())
                .isEqualTo(Outcome.VIOLATED);
    }

    private static Map<String, Object> letter() {
        return Map.of(
                "issuerName",
                "特斯拉（上海）有限公司",
                "issuerRole",
                "MANUFACTURER",
                "destinations",
                List.of("KZ"),
                "vins",
                List.of("LZZAB22B3TA000002"),
                "outlets",
                List.of(Map.of("country", "KZ", "provider", "Example", "address", "1 Example Street")),
                "sealed",
                true);
    }

    @Test
    void no_letter_held_is_a_statement_that_follows_the_case() {
        CaseFile none = permittedNearNew().with("makerLetters", List.of());
        assertThat(finding("LETTER-001", none, DAY).isIndicative()).isFalse();
        CaseFile declared = none.with("basis", "DECLARED")
                .with("registrationCertificate.basis", "ON_PAPER")
                .with("vehicle.basis", "ON_PAPER")
                .with("licenceApplication.basis", "ON_PAPER");
        assertThat(finding("LETTER-001", declared, DAY).outcome()).isEqualTo(Outcome.VIOLATED);
        assertThat(finding("LETTER-001", declared, DAY).isIndicative()).isTrue();
    }

    @Test
    void texts_and_json_say_so() {
        Assessment assessment =
                assess(permitted().with("status.mortgaged", true).with("status.basis", "DECLARED"), DAY);
        Messages english = Messages.of(Language.EN);
        Finding finding = assessment.finding("VEHICLE-004").orElseThrow();
        assertThat(english.verdict(assessment)).isEqualTo("Blocked (indicative)");
        assertThat(english.outcome(finding)).isEqualTo("violated (indicative)");
        assertThat(english.message(finding))
                .endsWith("Indicative: this rests on facts that somebody declares and no" + " paper shows.");
        assertThat(Messages.of(Language.ZH).verdict(assessment)).isEqualTo("不予办理（仅供参考）");
        assertThat(AssessmentJson.brief().write(assessment))
                .contains("\"verdict\":\"BLOCKED\",\"indicative\":true")
                .contains("\"outcome\":\"VIOLATED\",\"indicative\":true");
    }
}
