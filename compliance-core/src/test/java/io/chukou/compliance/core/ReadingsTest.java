package io.chukou.compliance.core;

import static io.chukou.compliance.core.condition.Conditions.always;
import static io.chukou.compliance.core.condition.Conditions.byReading;
import static io.chukou.compliance.core.condition.Conditions.isTrue;
import static io.chukou.compliance.core.condition.Conditions.never;
import static io.chukou.compliance.core.fact.StatusFacts.MORTGAGED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.chukou.compliance.core.json.AssessmentJson;
import io.chukou.compliance.core.law.Announcement2024No6;
import io.chukou.compliance.core.law.Notice648;
import io.chukou.compliance.core.message.Language;
import io.chukou.compliance.core.message.Messages;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.question.Stage;
import io.chukou.compliance.core.reading.Reading;
import io.chukou.compliance.core.reading.Readings;
import io.chukou.compliance.core.reading.StandardReadings;
import io.chukou.compliance.core.result.Assessment;
import io.chukou.compliance.core.result.Dependence;
import io.chukou.compliance.core.result.Finding;
import io.chukou.compliance.core.result.Outcome;
import io.chukou.compliance.core.result.Verdict;
import io.chukou.compliance.core.rule.Rule;
import io.chukou.compliance.core.rulebook.Rulebook;
import io.chukou.compliance.core.testkit.CaseFile;
import io.chukou.compliance.core.testkit.ReadingCase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What each reading does, case by case, and what a result says of it. */
class ReadingsTest {
    private static final Rulebook STANDARD = Rulebook.standard();
    private static final Reading DAY = StandardReadings.REGISTRATION_DAY;
    private static final Reading OWN =
            Reading.of("own", List.of(Announcement2024No6.ENCUMBERED), "nothing", "never-met", "mortgage");

    private static Rulebook reading(Reading reading, String alternative) {
        return STANDARD.with("read otherwise", Readings.defaults().with(reading, alternative));
    }

    private static Assessment assess(Rulebook book, ReadingCase file) {
        return ExportValidator.of(book).assess(file.exportCase(), file.question());
    }

    @TestFactory
    Stream<DynamicTest> every_case_gives_exactly_its_findings_under_every_alternative() {
        return ReadingCase.all().stream().map(file -> DynamicTest.dynamicTest(file.name(), () -> check(file)));
    }

    private static void check(ReadingCase file) {
        Reading reading = file.reading();
        assertThat(file.name()).startsWith(reading.key() + "/");
        assertThat(file.verdicts().keySet()).containsExactlyElementsOf(reading.alternatives());
        file.verdicts().forEach((alternative, verdict) -> {
            Assessment assessment = assess(reading(reading, alternative), file);
            assertThat(notable(assessment)).as(file.says() + alternative).isEqualTo(file.findings(alternative));
            assertThat(assessment.verdict()).as(file.says() + alternative).isEqualTo(verdict);
            assertThat(assessment.dependsOn())
                    .filteredOn(dependence -> dependence.reading() == reading)
                    .isEqualTo(otherVerdicts(file, alternative));
        });
    }

    private static Map<String, Outcome> notable(Assessment assessment) {
        Map<String, Outcome> notable = new TreeMap<>();
        for (Finding finding : assessment.findings()) {
            if (finding.outcome() != Outcome.SATISFIED && finding.outcome() != Outcome.NOT_APPLICABLE) {
                notable.put(finding.rule().code(), finding.outcome());
            }
        }
        return notable;
    }

    private static List<Dependence> otherVerdicts(ReadingCase file, String selected) {
        List<Dependence> others = new ArrayList<>();
        file.verdicts().forEach((alternative, verdict) -> {
            Verdict here = file.verdicts().get(selected);
            if (here != Verdict.UNDETERMINED && verdict != here) {
                others.add(new Dependence(file.reading(), selected, alternative, verdict));
            }
        });
        return others;
    }

    @TestFactory
    Stream<DynamicTest> every_alternative_of_every_reading_flips_a_case() {
        return StandardReadings.all().stream()
                .map(reading -> DynamicTest.dynamicTest(reading.key(), () -> {
                    List<ReadingCase> files = ReadingCase.all().stream()
                            .filter(file -> file.reading() == reading)
                            .toList();
                    for (String alternative : others(reading)) {
                        assertThat(files)
                                .as(alternative)
                                .anySatisfy(file -> assertThat(file.findings(alternative))
                                        .isNotEqualTo(file.findings(reading.byDefault())));
                    }
                    assertThat(files)
                            .as("a neighbour that does not flip")
                            .anySatisfy(file -> assertThat(new HashSet<>(reading.alternatives().stream()
                                            .map(file::findings)
                                            .toList()))
                                    .hasSize(1));
                }));
    }

    private static List<String> others(Reading reading) {
        return reading.alternatives().subList(1, reading.alternatives().size());
    }

    @Test
    void every_standard_reading_has_a_rule_and_every_reading_of_a_rule_is_standard() {
        assertThat(STANDARD.openReadings()).containsExactlyInAnyOrderElementsOf(StandardReadings.all());
        assertThat(STANDARD.rules().stream().flatMap(rule -> rule.readings().stream()))
                .containsAll(StandardReadings.all());
    }

    @TestFactory
    Stream<DynamicTest> every_reading_has_texts_in_every_language() {
        return StandardReadings.all().stream()
                .map(reading -> DynamicTest.dynamicTest(reading.key(), () -> {
                    for (Language language : Language.values()) {
                        Messages messages = Messages.of(language);
                        assertThat(messages.question(reading)).matches(".+[?？]");
                        assertThat(messages.reason(reading)).isNotBlank();
                        assertThat(reading.alternatives())
                                .allSatisfy(alternative -> assertThat(messages.answer(reading, alternative))
                                        .isNotEqualTo(alternative)
                                        .matches(".+[.。]"));
                    }
                }));
    }

    @Test
    void the_fingerprint_differs_for_every_selection_and_is_the_same_for_a_default_that_is_selected() {
        Set<String> fingerprints = new HashSet<>(Set.of(STANDARD.fingerprint()));
        for (Reading reading : StandardReadings.all()) {
            assertThat(reading(reading, reading.byDefault()).fingerprint()).isEqualTo(STANDARD.fingerprint());
            for (String alternative : others(reading)) {
                assertThat(fingerprints.add(reading(reading, alternative).fingerprint()))
                        .as("%s = %s", reading, alternative)
                        .isTrue();
            }
        }
        Readings two = Readings.defaults().with(DAY, "day-1").with(StandardReadings.FILING_YEAR, "day-before");
        assertThat(fingerprints.add(STANDARD.with("two", two).fingerprint())).isTrue();
    }

    @Test
    void the_order_of_selecting_does_not_matter_and_a_later_selection_replaces_an_earlier_one() {
        Readings one = Readings.defaults().with(DAY, "day-1").with(StandardReadings.FILING_YEAR, "day-before");
        Readings other = Readings.defaults()
                .with(StandardReadings.FILING_YEAR, "day-before")
                .with(DAY, "day-1");
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other).hasToString(other.toString());
        assertThat(one.selected())
                .extracting(s -> s.reading().key())
                .containsExactly("filing-year", "registration-day");
        assertThat(one.with(DAY, "day-0").with(StandardReadings.FILING_YEAR, "anniversary"))
                .isEqualTo(Readings.defaults());
        assertThat(one.alternative(DAY)).isEqualTo("day-1");
        assertThat(Readings.defaults().alternative(DAY)).isEqualTo("day-0");
    }

    @Test
    void further_rules_and_other_tables_keep_the_selection() {
        Rulebook book = reading(DAY, "day-1");
        assertThat(book.plus("more", List.of()).readings()).isEqualTo(book.readings());
        assertThat(book.with("tables", STANDARD.tables()).readings()).isEqualTo(book.readings());
        assertThat(book.with("plain", Readings.defaults()).fingerprint()).isEqualTo(STANDARD.fingerprint());
    }

    @Test
    void what_is_no_alternative_or_no_reading_of_the_rulebook_cannot_be_selected() {
        assertThatThrownBy(() -> Readings.defaults().with(DAY, "day-2"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("day-2")
                .hasMessageContaining("day-1");
        assertThatThrownBy(() -> reading(OWN, "mortgage"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("own");
        assertThatThrownBy(() -> Reading.of("Own", List.of(Notice648.TRANSITION), "a", "b"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Reading.of("own", List.of(Notice648.TRANSITION), "a", "a"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Reading.of("own", List.of(), "a", "b")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> byReading(OWN, Map.of("nothing", always())))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> byReading(OWN, Map.of("nothing", always(), "never-met", never(), "other", never())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Rule ownRule(Reading reading) {
        return Rule.rule("OWN-001")
                .cites(Announcement2024No6.ENCUMBERED)
                .at(Stage.LICENCE_APPLICATION)
                .requires(byReading(
                        reading, Map.of("nothing", always(), "never-met", never(), "mortgage", isTrue(MORTGAGED))));
    }

    @Test
    void a_callers_own_reading_works_like_any_other() {
        Rulebook own = STANDARD.plus("own", List.of(ownRule(OWN)));
        Question question = Question.on(LocalDate.of(2026, 6, 20));
        Assessment assessment =
                ExportValidator.of(own).assess(CaseFile.permitted().build(), question);
        assertThat(assessment.verdict()).isEqualTo(Verdict.PERMITTED);
        assertThat(assessment.dependsOn())
                .containsExactly(
                        new Dependence(OWN, "nothing", "never-met", Verdict.BLOCKED),
                        new Dependence(OWN, "nothing", "mortgage", Verdict.BLOCKED));
        assertThat(ExportValidator.of(own.with("met", Readings.defaults().with(OWN, "never-met")))
                        .assess(CaseFile.permitted().build(), question)
                        .verdict())
                .isEqualTo(Verdict.BLOCKED);
        assertThat(ownRule(OWN).describe())
                .contains("reading(own, nothing: all(), never-met: any(), mortgage: oneOf(status.mortgaged, [true]))");
    }

    @Test
    void two_readings_with_one_key_never_share_a_rulebook() {
        Reading twin = Reading.of("own", List.of(Notice648.TRANSITION), "nothing", "never-met", "mortgage");
        Rule other = Rule.rule("OWN-002")
                .cites(Notice648.NEAR_NEW_VEHICLES)
                .at(Stage.LICENCE_APPLICATION)
                .requires(byReading(
                        twin, Map.of("nothing", always(), "never-met", never(), "mortgage", isTrue(MORTGAGED))));
        assertThatThrownBy(() -> STANDARD.plus("twins", List.of(ownRule(OWN), other)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("own");
    }

    @Test
    void a_rule_that_fails_under_another_alternative_makes_the_verdict_depend_on_it() {
        Reading fails = Reading.of("fails", List.of(Notice648.TRANSITION), "no", "yes");
        Rule rule = Rule.rule("OWN-001")
                .cites(Announcement2024No6.ENCUMBERED)
                .at(Stage.LICENCE_APPLICATION)
                .otherwise(io.chukou.compliance.core.rule.Consequence.WARN)
                .requires(byReading(
                        fails,
                        Map.of(
                                "no",
                                always(),
                                "yes",
                                io.chukou.compliance.core.condition.Conditions.test("fails", List.of(), evidence -> {
                                    throw new IllegalStateException();
                                }))));
        Assessment assessment = ExportValidator.of(STANDARD.plus("own", List.of(rule)))
                .assess(CaseFile.permitted().build(), Question.on(LocalDate.of(2026, 6, 20)));
        assertThat(assessment.dependsOn()).containsExactly(new Dependence(fails, "no", "yes", Verdict.UNDETERMINED));
    }

    @Test
    void the_json_of_a_result_names_what_was_selected_and_what_the_verdict_depends_on() {
        ReadingCase file = day180();
        AssessmentJson json = AssessmentJson.canonical().with(Messages.of(Language.EN));
        assertThat(json.write(assess(STANDARD, file)))
                .contains("\"readings\":{}")
                .contains("\"dependsOn\":[{\"reading\":\"registration-day\",\"selected\":\"day-0\","
                        + "\"alternative\":\"day-1\",\"verdict\":\"PERMITTED\",\"clauses\":[\"N648-1.1\",\"G-1.2\"],"
                        + "\"message\":\"Is the day of registration day 0 or day 1 of the 180 days? "
                        + "Here: The day of registration is day 0. "
                        + "Otherwise: The day of registration is day 1, so that the window ends one day earlier. "
                        + "The verdict would then be: Permitted.\"}]");
        assertThat(json.write(assess(reading(DAY, "day-1"), file)))
                .contains("\"readings\":{\"registration-day\":\"day-1\"}")
                .contains("\"verdict\":\"BLOCKED\",\"clauses\":[\"N648-1.1\",\"G-1.2\"]");
    }

    @Test
    void an_explanation_names_the_alternative_that_was_selected() {
        ReadingCase file = day180();
        String explained = Messages.of(Language.EN)
                .explanation(ExportValidator.of(reading(DAY, "day-1"))
                        .explain(file.exportCase(), file.question(), "LETTER-001")
                        .orElseThrow());
        assertThat(explained)
                .contains("[false] read as registration-day = day-1: The day of registration is day 1,")
                .contains("180, from 0 to 179")
                .doesNotContain("from 0 to 180");
    }

    private static ReadingCase day180() {
        return ReadingCase.all().stream()
                .filter(one -> one.name().equals("registration-day/day-180"))
                .findFirst()
                .orElseThrow();
    }
}
