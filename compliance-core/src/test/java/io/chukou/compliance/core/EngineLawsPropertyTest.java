package io.chukou.compliance.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.intake.CaseReader;
import io.chukou.compliance.core.intake.IntakeException;
import io.chukou.compliance.core.json.AssessmentJson;
import io.chukou.compliance.core.message.Language;
import io.chukou.compliance.core.message.Messages;
import io.chukou.compliance.core.question.Absence;
import io.chukou.compliance.core.question.Assumptions;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.question.Stage;
import io.chukou.compliance.core.question.Subject;
import io.chukou.compliance.core.result.Assessment;
import io.chukou.compliance.core.result.Finding;
import io.chukou.compliance.core.result.Outcome;
import io.chukou.compliance.core.result.Verdict;
import io.chukou.compliance.core.rule.Rule;
import io.chukou.compliance.core.rulebook.Rulebook;
import io.chukou.compliance.core.testkit.AnyCase;
import io.chukou.compliance.core.testkit.CaseFile;
import io.chukou.compliance.core.testkit.Draws;
import io.chukou.compliance.model.ExportCase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every case and every question. */
class EngineLawsPropertyTest {
    private static final ExportValidator VALIDATOR = ExportValidator.standard();
    private static final List<Rule> RULES = Rulebook.standard().rules();
    private static final Messages EN = Messages.of(Language.EN);
    private static final Messages ZH = Messages.of(Language.ZH);
    private static final Pattern FULL_VIN = Pattern.compile("(?<![A-Z0-9])[A-HJ-NPR-Z0-9]{17}(?![A-Z0-9])");

    /** The days of the steps are part of the question: without them it is asked for the as-of day. */
    private static final Set<String> DAYS_OF_STEPS = Set.of(
            "licenceApplication.applicationDate",
            "licenceApplication.lodgedAgainDate",
            "registrationCertificate.transferPendingExportDate",
            "transferRegistration.applicationDate");

    @Provide
    Arbitrary<CaseFile> files() {
        return AnyCase.withChanges(8);
    }

    @Provide
    Arbitrary<Question> questions() {
        return Combinators.combine(
                        Arbitraries.of(Stage.TRANSFER_REGISTRATION, Stage.LICENCE_APPLICATION),
                        Arbitraries.of(
                                        "2024-02-29",
                                        "2024-03-01",
                                        "2025-12-31",
                                        "2026-01-01",
                                        "2026-06-20",
                                        "2027-01-10")
                                .map(LocalDate::parse),
                        Arbitraries.of(Absence.class),
                        Arbitraries.of(Assumptions.NONE, Assumptions.PROSPECT, EnumSet.allOf(Subject.class)))
                .as(Question::new);
    }

    @Property(seed = Draws.SEED)
    void every_rule_appears_exactly_once_and_none_fails(
            @ForAll("files") CaseFile file, @ForAll("questions") Question question) {
        Assessment assessment = VALIDATOR.assess(file.build(), question);
        assertThat(assessment.findings()).extracting(Finding::rule).isEqualTo(RULES);
        assertThat(assessment.findings(Outcome.FAULT)).isEmpty();
    }

    @Property(seed = Draws.SEED)
    void the_same_question_gives_the_same_bytes(
            @ForAll("files") CaseFile file, @ForAll("questions") Question question) {
        String first = AssessmentJson.canonical().write(VALIDATOR.assess(file.build(), question));
        String second =
                AssessmentJson.canonical().write(ExportValidator.standard().assess(file.build(), question));
        assertThat(second).isEqualTo(first);
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
        List<String> paths = new ArrayList<>(AnyCase.paths());
        paths.removeAll(DAYS_OF_STEPS);
        return Arbitraries.of(paths).list().ofMinSize(1).ofMaxSize(4);
    }

    @Property(seed = Draws.SEED)
    void a_known_violation_is_never_assumed_away(
            @ForAll("files") CaseFile file, @ForAll("questions") Question question) {
        ExportCase exportCase = file.build();
        Assessment plain = VALIDATOR.assess(exportCase, question.assuming(Assumptions.NONE));
        Assessment vouched = VALIDATOR.assess(exportCase, question.assuming(EnumSet.allOf(Subject.class)));
        for (int i = 0; i < RULES.size(); i++) {
            Outcome before = plain.findings().get(i).outcome();
            Outcome after = vouched.findings().get(i).outcome();
            assertThat(after == before || (before == Outcome.CANNOT_TELL && after == Outcome.ASSUMED))
                    .as("%s: %s became %s", RULES.get(i), before, after)
                    .isTrue();
        }
    }

    @Property(seed = Draws.SEED)
    void missing_facts_are_named_once_and_only_while_the_verdict_is_open(
            @ForAll("files") CaseFile file, @ForAll("questions") Question question) {
        Assessment assessment = VALIDATOR.assess(file.build(), question);
        if (assessment.verdict() != Verdict.UNDETERMINED) {
            assertThat(assessment.missingFacts()).isEmpty();
        }
        assertThat(assessment.missingFacts()).doesNotHaveDuplicates();
    }

    @Property(seed = Draws.SEED)
    void no_output_shows_a_whole_vin(@ForAll("files") CaseFile file, @ForAll("questions") Question question) {
        ExportCase exportCase = file.build();
        Assessment assessment = VALIDATOR.assess(exportCase, question);
        assertThat(exportCase.toString()).doesNotContainPattern(FULL_VIN);
        assertThat(assessment.toString()).doesNotContainPattern(FULL_VIN);
        assertThat(AssessmentJson.canonical().with(EN).write(assessment)).doesNotContainPattern(FULL_VIN);
        assertThat(AssessmentJson.brief().with(EN).write(assessment)).doesNotContainPattern(FULL_VIN);
        assertThat(AssessmentJson.canonical().with(ZH).write(assessment)).doesNotContainPattern(FULL_VIN);
    }

    @Property(seed = Draws.SEED)
    void a_case_survives_json(@ForAll("files") CaseFile file) throws IntakeException {
        ExportCase exportCase = file.build();
        CaseReader reader = CaseReader.strict();
        assertThat(reader.read(reader.write(exportCase))).isEqualTo(exportCase);
    }
}
