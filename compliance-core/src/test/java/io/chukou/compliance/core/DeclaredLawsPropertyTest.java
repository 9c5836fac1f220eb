package io.chukou.compliance.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.json.AssessmentJson;
import io.chukou.compliance.core.question.Absence;
import io.chukou.compliance.core.question.Assumptions;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.question.Stage;
import io.chukou.compliance.core.question.Subject;
import io.chukou.compliance.core.result.Assessment;
import io.chukou.compliance.core.result.Finding;
import io.chukou.compliance.core.result.Outcome;
import io.chukou.compliance.core.result.Verdict;
import io.chukou.compliance.core.testkit.AnyCase;
import io.chukou.compliance.core.testkit.CaseFile;
import io.chukou.compliance.core.testkit.Draws;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every case of which parts are only declared. */
class DeclaredLawsPropertyTest {
    private static final ExportValidator VALIDATOR = ExportValidator.standard();

    /** The days of the steps are part of the question: without them it is asked for the as-of day. */
    private static final Set<String> DAYS_OF_STEPS = Set.of(
            "licenceApplication.applicationDate",
            "registrationCertificate.transferPendingExportDate",
            "transferRegistration.applicationDate");

    @Provide
    Arbitrary<CaseFile> files() {
        return AnyCase.withBases(6);
    }

    @Provide
    Arbitrary<Question> questions() {
        return Combinators.combine(
                        Arbitraries.of(Stage.TRANSFER_REGISTRATION, Stage.LICENCE_APPLICATION),
                        Arbitraries.of("2024-03-01", "2025-12-31", "2026-06-20", "2027-01-10")
                                .map(LocalDate::parse),
                        Arbitraries.of(Absence.class),
                        Arbitraries.of(
                                Assumptions.NONE,
                                Assumptions.PROSPECT,
                                Set.of(Subject.LETTER),
                                EnumSet.allOf(Subject.class)))
                .as(Question::new);
    }

    @Property(seed = Draws.SEED)
    void an_answer_is_indicative_exactly_if_it_is_another_one_without_what_is_declared(
            @ForAll("files") CaseFile file, @ForAll("questions") Question question) {
        Assessment told = VALIDATOR.assess(file.build(), question);
        Assessment onPaper =
                VALIDATOR.assess(file.withoutDeclared(question.absence()).build(), question);
        assertThat(told.isIndicative()).isEqualTo(told.verdict() != onPaper.verdict());
        for (int i = 0; i < told.findings().size(); i++) {
            Finding finding = told.findings().get(i);
            Outcome other = onPaper.findings().get(i).outcome();
            assertThat(finding.isIndicative())
                    .as("%s, on paper %s", finding, other)
                    .isEqualTo(finding.outcome() != other);
        }
        assertThat(onPaper.findings()).noneMatch(Finding::isIndicative);
    }

    @Property(seed = Draws.SEED)
    void saying_that_something_is_only_declared_never_permits(
            @ForAll("files") CaseFile file, @ForAll("questions") Question question) {
        Verdict declared = VALIDATOR.assess(file.build(), question).verdict();
        Verdict seen = VALIDATOR.assess(file.unmarked().build(), question).verdict();
        assertThat(declared != Verdict.PERMITTED || seen == Verdict.PERMITTED)
                .as("%s became %s", seen, declared)
                .isTrue();
    }

    @Property(seed = Draws.SEED)
    void saying_that_something_is_only_declared_never_takes_back_a_violation(
            @ForAll("files") CaseFile file, @ForAll("questions") Question question) {
        Assessment declared = VALIDATOR.assess(file.build(), question);
        VALIDATOR
                .assess(file.unmarked().build(), question)
                .findings(Outcome.VIOLATED)
                .forEach(seen -> assertThat(declared.finding(seen.rule().code())
                                .orElseThrow()
                                .outcome())
                        .as(seen.toString())
                        .isEqualTo(Outcome.VIOLATED));
    }

    @Property(seed = Draws.SEED)
    void seeing_what_was_declared_never_flips_permitted_and_blocked_while_absent_means_unknown(
            @ForAll("files") CaseFile file, @ForAll("questions") Question question) {
        Question open = question.absentMeans(Absence.UNKNOWN);
        Verdict declared = VALIDATOR.assess(file.build(), open).verdict();
        Verdict seen = VALIDATOR.assess(file.unmarked().build(), open).verdict();
        assertThat(EnumSet.of(declared, seen)).isNotEqualTo(EnumSet.of(Verdict.PERMITTED, Verdict.BLOCKED));
    }

    @Property(seed = Draws.SEED)
    void filling_an_unknown_fact_never_flips_permitted_and_blocked(
            @ForAll("files") CaseFile file,
            @ForAll("questions") Question question,
            @ForAll("removals") List<String> removed) {
        Question plain = question.assuming(Assumptions.NONE).absentMeans(Absence.UNKNOWN);
        CaseFile less = file;
        for (String path : removed) {
            less = less.without(path);
        }
        Verdict before = VALIDATOR.assess(less.build(), plain).verdict();
        Verdict after = VALIDATOR.assess(file.build(), plain).verdict();
        assertThat(EnumSet.of(before, after)).isNotEqualTo(EnumSet.of(Verdict.PERMITTED, Verdict.BLOCKED));
    }

    @Provide
    Arbitrary<List<String>> removals() {
        List<String> paths = AnyCase.paths().stream()
                .filter(path -> !DAYS_OF_STEPS.contains(path))
                .toList();
        return Arbitraries.of(paths).list().ofMinSize(1).ofMaxSize(4);
    }

    @Property(seed = Draws.SEED)
    void a_case_that_says_it_is_on_paper_reads_as_one_that_says_nothing(
            @ForAll("unmarked") CaseFile file, @ForAll("questions") Question question) {
        Assessment silent = VALIDATOR.assess(file.build(), question);
        CaseFile saying =
                file.marked("", "ON_PAPER").marked("vehicle", "ON_PAPER").marked("makerLetters/0", "ON_PAPER");
        assertThat(silent.isIndicative()).isFalse();
        assertThat(AssessmentJson.canonical().write(VALIDATOR.assess(saying.build(), question)))
                .isEqualTo(AssessmentJson.canonical().write(silent))
                .doesNotContain("indicative");
    }

    @Provide
    Arbitrary<CaseFile> unmarked() {
        return AnyCase.withChanges(6);
    }
}
