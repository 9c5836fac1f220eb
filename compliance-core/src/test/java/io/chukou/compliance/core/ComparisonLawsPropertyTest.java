package io.chukou.compliance.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.comparison.Cause;
import io.chukou.compliance.core.comparison.Comparison;
import io.chukou.compliance.core.comparison.FindingChange;
import io.chukou.compliance.core.engine.Engine;
import io.chukou.compliance.core.json.AssessmentJson;
import io.chukou.compliance.core.json.ComparisonJson;
import io.chukou.compliance.core.message.Language;
import io.chukou.compliance.core.message.Messages;
import io.chukou.compliance.core.question.Absence;
import io.chukou.compliance.core.question.Assumptions;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.question.Stage;
import io.chukou.compliance.core.reading.Readings;
import io.chukou.compliance.core.reading.StandardReadings;
import io.chukou.compliance.core.result.Assessment;
import io.chukou.compliance.core.result.Finding;
import io.chukou.compliance.core.result.Outcome;
import io.chukou.compliance.core.rule.Rule;
import io.chukou.compliance.core.rulebook.Rulebook;
import io.chukou.compliance.core.table.LawTables;
import io.chukou.compliance.core.table.MakerNames;
import io.chukou.compliance.core.testkit.AnyCase;
import io.chukou.compliance.core.testkit.Draws;
import io.chukou.compliance.model.ExportCase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every two situations. */
class ComparisonLawsPropertyTest {
    private static final ExportValidator VALIDATOR = ExportValidator.standard();
    private static final Readings OTHER_READINGS = Readings.defaults()
            .with(StandardReadings.REGISTRATION_DAY, "day-1")
            .with(StandardReadings.TRANSITION, "letter-due");
    private static final ExportValidator READING_OTHERWISE =
            ExportValidator.of(Rulebook.standard().with("other readings", OTHER_READINGS));
    private static final List<ExportValidator> OTHERS = others();
    private static final Map<ExportValidator, Engine> ENGINES =
            OTHERS.stream().collect(Collectors.toMap(other -> other, other -> new Engine(other.rulebook())));
    private static final Pattern FULL_VIN = Pattern.compile("(?<![A-Z0-9])[A-HJ-NPR-Z0-9]{17}(?![A-Z0-9])");

    /** Two situations and the stage, meaning of absence and assumptions that they share. */
    record Pair(
            ExportCase before,
            Question question,
            ExportValidator validator,
            ExportCase after,
            LocalDate otherDay,
            ExportValidator other) {

        Comparison compare() {
            return validator.compare(before, question, after, otherDay, other);
        }

        Comparison back() {
            return other.compare(after, question.onDay(otherDay), before, question.asOf(), validator);
        }

        /** Takes from the other situation exactly what is named. */
        Assessment with(Set<Cause> made) {
            LocalDate countedTo = made.contains(Cause.TIME) ? otherDay : question.asOf();
            LocalDate lawDay = made.contains(Cause.LAW) ? otherDay : question.asOf();
            ExportValidator answering = made.contains(Cause.LAW) ? other : validator;
            ExportValidator reading = made.contains(Cause.READING) ? other : validator;
            return ENGINES.get(answering)
                    .readAs(reading.rulebook().readings())
                    .byLawOf(lawDay)
                    .assess(made.contains(Cause.FACTS) ? after : before, question.onDay(countedTo));
        }
    }

    private static List<ExportValidator> others() {
        Rulebook standard = Rulebook.standard();
        LawTables fewNames = standard.tables()
                .withMakerNames(MakerNames.of(MakerNames.standard().info(), List.of(), List.of()));
        List<Rule> half = new ArrayList<>();
        for (int i = 0; i < standard.rules().size(); i += 2) {
            half.add(standard.rules().get(i));
        }
        return List.of(
                VALIDATOR,
                ExportValidator.of(standard.with("few names", fewNames)),
                READING_OTHERWISE,
                ExportValidator.of(Rulebook.of("half", standard.lawLastChecked(), half, standard.tables())));
    }

    @Provide
    Arbitrary<ExportCase> cases() {
        return AnyCase.withBases(6).map(file -> file.build());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.of("2024-02-29", "2024-03-01", "2025-12-31", "2026-01-01", "2026-06-20", "2027-01-10")
                .map(LocalDate::parse);
    }

    @Provide
    Arbitrary<Question> questions() {
        return Combinators.combine(
                        Arbitraries.of(Stage.TRANSFER_REGISTRATION, Stage.LICENCE_APPLICATION),
                        days(),
                        Arbitraries.of(Absence.class),
                        Arbitraries.of(Assumptions.NONE, Assumptions.PROSPECT))
                .as(Question::new);
    }

    @Provide
    Arbitrary<Pair> pairs() {
        return Combinators.combine(
                        cases(), questions(), Arbitraries.of(OTHERS), cases(), days(), Arbitraries.of(OTHERS))
                .as(Pair::new);
    }

    @Property(tries = 300, seed = Draws.SEED)
    void a_situation_compared_with_itself_shows_no_change(
            @ForAll("cases") ExportCase exportCase, @ForAll("questions") Question question) {
        Comparison comparison =
                VALIDATOR.compare(exportCase, question, exportCase, question.asOf(), ExportValidator.standard());
        assertThat(comparison.changes()).isEmpty();
        assertThat(comparison.verdictChanged()).isFalse();
        assertThat(comparison.verdictCauses()).isEmpty();
    }

    @Property(tries = 200, seed = Draws.SEED)
    void the_answers_are_those_of_assess_and_the_changes_are_exactly_what_differs(@ForAll("pairs") Pair pair) {
        Comparison comparison = pair.compare();
        Map<String, String> before = said(pair.validator().assess(pair.before(), pair.question()));
        Map<String, String> after =
                said(pair.other().assess(pair.after(), pair.question().onDay(pair.otherDay())));
        assertThat(said(comparison.before())).isEqualTo(before);
        assertThat(said(comparison.after())).isEqualTo(after);
        Set<String> codes = new LinkedHashSet<>(before.keySet());
        codes.addAll(after.keySet());
        codes.removeIf(code -> before.getOrDefault(code, "").equals(after.getOrDefault(code, "")));
        assertThat(comparison.changes())
                .extracting(change -> change.rule().code())
                .containsExactlyInAnyOrderElementsOf(codes);
    }

    private static String told(Assessment assessment) {
        return assessment.verdict() + " " + assessment.isIndicative();
    }

    private static Map<String, String> said(Assessment assessment) {
        Map<String, String> said = new TreeMap<>();
        for (Finding finding : assessment.findings()) {
            List<String> missing =
                    finding.missing().stream().map(Object::toString).sorted().toList();
            said.put(
                    finding.rule().code(),
                    finding.outcome() + " " + finding.isIndicative() + " " + finding.reason() + " " + missing);
        }
        return said;
    }

    @Property(tries = 200, seed = Draws.SEED)
    void changes_stand_in_the_order_of_the_rulebook(@ForAll("pairs") Pair pair) {
        List<Rule> order = new ArrayList<>(pair.validator().rulebook().rules());
        order.addAll(pair.other().rulebook().rules());
        assertThat(pair.compare().changes())
                .isSortedAccordingTo((a, b) -> Integer.compare(order.indexOf(a.rule()), order.indexOf(b.rule())));
    }

    @Property(tries = 200, seed = Draws.SEED)
    void swapping_before_and_after_mirrors_everything(@ForAll("pairs") Pair pair) {
        Comparison there = pair.compare();
        Comparison back = pair.back();
        assertThat(back.before().verdict()).isEqualTo(there.after().verdict());
        assertThat(back.after().verdict()).isEqualTo(there.before().verdict());
        assertThat(back.verdictCauses()).isEqualTo(there.verdictCauses());
        assertThat(back.changes()).hasSameSizeAs(there.changes());
        for (FindingChange change : there.changes()) {
            FindingChange mirrored = back.change(change.rule().code()).orElseThrow();
            assertThat(mirrored.causes()).isEqualTo(change.causes());
            assertThat(mirrored.before().map(Finding::toString))
                    .isEqualTo(change.after().map(Finding::toString));
            assertThat(mirrored.after().map(Finding::toString))
                    .isEqualTo(change.before().map(Finding::toString));
        }
    }

    @Property(tries = 200, seed = Draws.SEED)
    void every_change_has_a_cause_that_is_a_difference(@ForAll("pairs") Pair pair) {
        Set<Cause> differences = EnumSet.noneOf(Cause.class);
        if (!pair.before().equals(pair.after())) {
            differences.add(Cause.FACTS);
        }
        if (!pair.question().asOf().equals(pair.otherDay())) {
            differences.addAll(Set.of(Cause.TIME, Cause.LAW));
        }
        if (!described(pair.validator()).equals(described(pair.other()))) {
            differences.add(Cause.LAW);
        }
        if (!pair.validator()
                .rulebook()
                .readings()
                .equals(pair.other().rulebook().readings())) {
            differences.add(Cause.READING);
        }
        Comparison comparison = pair.compare();
        assertThat(comparison.verdictCauses().isEmpty()).isEqualTo(!comparison.verdictChanged());
        assertThat(differences).containsAll(comparison.verdictCauses());
        assertThat(comparison.changes()).allSatisfy(change -> {
            assertThat(change.causes()).isNotEmpty();
            assertThat(differences).containsAll(change.causes());
        });
    }

    private static String described(ExportValidator validator) {
        return validator.rulebook().rules() + validator.rulebook().tables().describe();
    }

    @Property(tries = 200, seed = Draws.SEED)
    void undoing_all_causes_gives_before_and_making_them_alone_gives_after(@ForAll("pairs") Pair pair) {
        Comparison comparison = pair.compare();
        Map<String, String> before = said(comparison.before());
        Map<String, String> after = said(comparison.after());
        for (FindingChange change : comparison.changes()) {
            String code = change.rule().code();
            Set<Cause> others = EnumSet.allOf(Cause.class);
            others.removeAll(change.causes());
            assertThat(said(pair.with(others)).get(code)).as(code).isEqualTo(before.get(code));
            assertThat(said(pair.with(change.causes())).get(code)).as(code).isEqualTo(after.get(code));
        }
        Set<Cause> others = EnumSet.allOf(Cause.class);
        others.removeAll(comparison.verdictCauses());
        if (comparison.verdictChanged()) {
            assertThat(pair.with(others).verdict())
                    .isEqualTo(comparison.before().verdict());
            assertThat(pair.with(comparison.verdictCauses()).verdict())
                    .isEqualTo(comparison.after().verdict());
        }
    }

    @Property(tries = 300, seed = Draws.SEED)
    void other_facts_alone_never_show_time_or_law(
            @ForAll("cases") ExportCase before,
            @ForAll("cases") ExportCase after,
            @ForAll("questions") Question question) {
        assertThat(VALIDATOR.whatIf(before, after, question).changes())
                .allSatisfy(change -> assertThat(change.causes()).containsExactly(Cause.FACTS));
    }

    @Property(tries = 300, seed = Draws.SEED)
    void another_day_alone_never_shows_facts_or_reading(
            @ForAll("cases") ExportCase exportCase,
            @ForAll("questions") Question question,
            @ForAll("days") LocalDate otherDay) {
        assertThat(VALIDATOR.asOf(exportCase, question, otherDay).changes())
                .allSatisfy(change -> assertThat(change.causes()).isNotEmpty().isSubsetOf(Cause.TIME, Cause.LAW));
    }

    @Property(tries = 300, seed = Draws.SEED)
    void another_day_within_one_law_never_shows_the_law(
            @ForAll("cases") ExportCase exportCase, @ForAll("questions") Question drawn) {
        Question question = drawn.onDay(LocalDate.of(2026, 1, 1));
        assertThat(VALIDATOR
                        .asOf(exportCase, question, LocalDate.of(2027, 1, 10))
                        .changes())
                .allSatisfy(change -> assertThat(change.causes()).containsExactly(Cause.TIME));
    }

    @Property(tries = 300, seed = Draws.SEED)
    void other_readings_alone_show_only_the_reading(
            @ForAll("cases") ExportCase exportCase, @ForAll("questions") Question question) {
        assertThat(VALIDATOR
                        .compare(exportCase, question, exportCase, question.asOf(), READING_OTHERWISE)
                        .changes())
                .allSatisfy(change -> assertThat(change.causes()).containsExactly(Cause.READING));
    }

    @Property(tries = 300, seed = Draws.SEED)
    void an_engine_that_reads_otherwise_finds_what_a_rulebook_with_these_readings_finds(
            @ForAll("cases") ExportCase exportCase, @ForAll("questions") Question question) {
        Assessment read = READING_OTHERWISE.assess(exportCase, question);
        Assessment view = ENGINES.get(VALIDATOR).readAs(OTHER_READINGS).assess(exportCase, question);
        assertThat(said(view)).isEqualTo(said(read));
        assertThat(told(view)).isEqualTo(told(read));
    }

    @Property(tries = 200, seed = Draws.SEED)
    void the_verdict_changes_only_with_a_finding_that_bears_on_it(@ForAll("pairs") Pair pair) {
        Comparison comparison = pair.compare();
        if (comparison.before().verdict() != comparison.after().verdict()) {
            assertThat(comparison.changes()).anyMatch(ComparisonLawsPropertyTest::weighsOtherwise);
        }
    }

    /** Weight is what a finding adds to a verdict: a violation, an open question, or that something was checked at all. */
    private static boolean weighsOtherwise(FindingChange change) {
        return !change.before()
                .map(ComparisonLawsPropertyTest::weight)
                .equals(change.after().map(ComparisonLawsPropertyTest::weight));
    }

    private static String weight(Finding finding) {
        Outcome outcome = finding.outcome();
        if (outcome == Outcome.FAULT) {
            return "FAULT";
        }
        if (!finding.rule().consequence().bearsOnVerdict()) {
            return "none";
        }
        return switch (outcome) {
            case VIOLATED, CANNOT_TELL, NOT_APPLICABLE -> finding.rule().consequence() + " " + outcome;
            case SATISFIED, ASSUMED, FAULT -> finding.rule().consequence() + " met";
        };
    }

    @Property(tries = 200, seed = Draws.SEED)
    void the_same_comparison_gives_the_same_bytes_and_never_a_whole_vin(@ForAll("pairs") Pair pair) {
        ComparisonJson json = ComparisonJson.in(AssessmentJson.brief().with(Messages.of(Language.EN)));
        String text = json.write(pair.compare());
        assertThat(json.write(pair.compare())).isEqualTo(text);
        assertThat(text).doesNotContainPattern(FULL_VIN);
        assertThat(pair.compare().toString()).doesNotContainPattern(FULL_VIN);
    }
}
