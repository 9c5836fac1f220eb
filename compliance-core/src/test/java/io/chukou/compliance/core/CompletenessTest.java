package io.chukou.compliance.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.chukou.compliance.core.comparison.Cause;
import io.chukou.compliance.core.condition.ConditionKind;
import io.chukou.compliance.core.condition.Conditions;
import io.chukou.compliance.core.condition.Explanation;
import io.chukou.compliance.core.condition.Likeness;
import io.chukou.compliance.core.condition.Operand;
import io.chukou.compliance.core.condition.Truth;
import io.chukou.compliance.core.fact.ConsignmentFacts;
import io.chukou.compliance.core.fact.Fact;
import io.chukou.compliance.core.fact.Paper;
import io.chukou.compliance.core.law.Clause;
import io.chukou.compliance.core.law.Force;
import io.chukou.compliance.core.message.Language;
import io.chukou.compliance.core.message.Messages;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.question.Stage;
import io.chukou.compliance.core.question.Subject;
import io.chukou.compliance.core.reading.Reading;
import io.chukou.compliance.core.reading.Readings;
import io.chukou.compliance.core.reading.StandardReadings;
import io.chukou.compliance.core.result.ExplanationPart;
import io.chukou.compliance.core.result.ObligationKind;
import io.chukou.compliance.core.result.Outcome;
import io.chukou.compliance.core.result.StepKind;
import io.chukou.compliance.core.rule.Consequence;
import io.chukou.compliance.core.rule.Rule;
import io.chukou.compliance.core.rulebook.Rulebook;
import io.chukou.compliance.core.testkit.CaseFile;
import io.chukou.compliance.core.testkit.ConsignmentCase;
import io.chukou.compliance.core.testkit.CorpusCase;
import io.chukou.compliance.core.testkit.ReadingCase;
import io.chukou.compliance.core.testkit.RuleConstants;
import io.chukou.compliance.model.Consignment;
import io.chukou.compliance.model.ExportCase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** No rule without clause, texts in every language, a test of its own and a case for every outcome it can give. */
class CompletenessTest {
    private static final List<Rule> RULES = Stream.of(
                    Rulebook.standard().rules(), Rulebook.standard().consignmentRules())
            .flatMap(List::stream)
            .toList();

    private static final Consignment TWO_UNKNOWN_VEHICLES = Consignment.builder()
            .vehicles(List.of(ExportCase.builder().build(), ExportCase.builder().build()))
            .build();

    /** What the tests on a consignment as a whole say besides the number of vehicles. */
    private static final Map<String, Set<String>> FIGURES = Map.of(
            "haveOne", Set.of("groups"),
            "isTheirNumber", Set.of("groups"),
            "differ", Set.of("twice"),
            "nameTheBatch", Set.of("notNamed", "notHere"));

    /** Outcomes that a rule cannot give by its nature, with the reason. */
    private static final Map<String, Set<Outcome>> IMPOSSIBLE = Map.of(
            // Its requirement never holds: whoever falls under it is referred.
            "LETTER-012", EnumSet.of(Outcome.SATISFIED),
            // Likewise: no letter settles who the maker of a modified vehicle is.
            "LETTER-014", EnumSet.of(Outcome.SATISFIED),
            // The vehicles of a consignment are there to be counted.
            "BATCH-001", EnumSet.of(Outcome.CANNOT_TELL),
            // A name that the table of issuing bodies does not know may be another spelling of one that it does.
            "DOCUMENT-015", EnumSet.of(Outcome.VIOLATED),
            // A kind of vehicle that the table of dangerous goods lacks is unknown, not forbidden.
            "SHIP-002", EnumSet.of(Outcome.VIOLATED),
            // No fact settles whether the rail text covers used cars.
            "SHIP-016", EnumSet.of(Outcome.SATISFIED),
            // The table that is shipped leaves open under which code a used trailer is declared.
            "CUSTOMS-028", EnumSet.of(Outcome.SATISFIED, Outcome.VIOLATED),
            // A code that the table does not list may be in order for all that is known.
            "CUSTOMS-029", EnumSet.of(Outcome.VIOLATED));

    @TestFactory
    Stream<DynamicTest> every_rule_has_a_test_class_named_like_its_constant() {
        return RuleConstants.testClasses().entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(
                        entry.getKey().code() + " " + entry.getValue(),
                        () -> assertThatCode(() -> Class.forName(entry.getValue()))
                                .doesNotThrowAnyException()));
    }

    @Test
    void every_constant_is_in_the_rulebook_and_every_rule_is_a_constant() {
        assertThat(RULES)
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(RuleConstants.testClasses().keySet());
    }

    @TestFactory
    Stream<DynamicTest> every_rule_has_a_case_for_every_outcome_it_can_give() {
        Map<String, Set<Outcome>> seen = new TreeMap<>();
        CorpusCase.all()
                .forEach(c -> seen.computeIfAbsent(c.rule(), code -> EnumSet.noneOf(Outcome.class))
                        .add(c.outcome()));
        ConsignmentCase.all()
                .forEach(c -> seen.computeIfAbsent(c.rule(), code -> EnumSet.noneOf(Outcome.class))
                        .add(c.outcome()));
        ReadingCase.all().forEach(c -> addOutcomes(c, seen));
        return RULES.stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.code(),
                        () -> assertThat(seen.getOrDefault(rule.code(), Set.of()))
                                .containsAll(possible(rule))
                                .doesNotContainAnyElementsOf(impossible(rule))));
    }

    /** Such a rule has nothing to find out: what is absent disagrees with nothing. */
    private static boolean speaksOnlyOfWhatIsStated(Rule rule) {
        return rule.applies().toString().contains("isStated");
    }

    /** A rule may speak, or fall silent, only under another reading than the default. */
    private static void addOutcomes(ReadingCase readingCase, Map<String, Set<Outcome>> seen) {
        for (String alternative : readingCase.reading().alternatives()) {
            Readings readings = Readings.defaults().with(readingCase.reading(), alternative);
            ExportValidator.of(Rulebook.standard().with("read otherwise", readings))
                    .assess(readingCase.exportCase(), readingCase.question())
                    .findings()
                    .stream()
                    .filter(finding -> finding.rule().readings().contains(readingCase.reading()))
                    .forEach(finding -> seen.computeIfAbsent(
                                    finding.rule().code(), code -> EnumSet.noneOf(Outcome.class))
                            .add(finding.outcome()));
        }
    }

    private static Set<Outcome> impossible(Rule rule) {
        Set<Outcome> outcomes = EnumSet.of(Outcome.FAULT);
        outcomes.addAll(IMPOSSIBLE.getOrDefault(rule.code(), Set.of()));
        return outcomes;
    }

    private static Set<Outcome> possible(Rule rule) {
        Set<Outcome> outcomes = EnumSet.of(Outcome.SATISFIED, Outcome.VIOLATED, Outcome.CANNOT_TELL);
        if (speaksOnlyOfWhatIsStated(rule)) {
            outcomes.remove(Outcome.CANNOT_TELL);
        }
        if (rule.applies() != Conditions.always()) {
            outcomes.add(Outcome.NOT_APPLICABLE);
        }
        outcomes.removeAll(impossible(rule));
        return outcomes;
    }

    @TestFactory
    Stream<DynamicTest> every_rule_rests_on_a_clause_that_is_known_well_enough() {
        return RULES.stream()
                .map(rule -> DynamicTest.dynamicTest(rule.code(), () -> {
                    Clause first = rule.clauses().get(0);
                    boolean blocks = rule.consequence().compareTo(Consequence.BLOCK) <= 0;
                    assertThat(blocks ? first.grade().mayBlock() : first.grade().mayWarnOrRefer())
                            .as("%s rests on %s of grade %s", rule, first, first.grade())
                            .isTrue();
                }));
    }

    @TestFactory
    Stream<DynamicTest> every_text_exists_in_every_language() {
        return Stream.of(Language.values())
                .map(language -> DynamicTest.dynamicTest(language.name(), () -> {
                    Messages messages = Messages.of(language);
                    assertThat(keys())
                            .allSatisfy(
                                    key -> assertThat(messages.has(key)).as(key).isTrue());
                }));
    }

    private static List<String> keys() {
        Stream<String> rules = RULES.stream()
                .flatMap(rule -> Stream.of(".title", ".violated", ".remedy").map(part -> rule.code() + part));
        Stream<String> facts = RULES.stream()
                .flatMap(rule -> rule.facts().stream())
                .map(Fact::path)
                .map("fact."::concat);
        Stream<String> papers = Stream.of(Paper.values()).flatMap(p -> Stream.of("paper." + p, "issuer." + p));
        Stream<String> rest = Stream.of(
                        Stream.of(Stage.values()).map(s -> "stage." + s),
                        Stream.of(Subject.values()).map(s -> "assumption." + s),
                        Stream.of(Outcome.values()).map(o -> "outcome." + o),
                        Stream.of(Consequence.values()).map(c -> "consequence." + c),
                        Stream.of(Cause.values()).map(c -> "cause." + c),
                        EnumSet.complementOf(EnumSet.of(Force.LAW)).stream().map(f -> "force." + f + ".sentence"))
                .flatMap(s -> s);
        return Stream.of(
                        rules,
                        facts,
                        papers,
                        rest,
                        explanations(),
                        outlooks(),
                        obligations(),
                        consignments(),
                        waysOut())
                .flatMap(s -> s)
                .distinct()
                .toList();
    }

    private static Stream<String> outlooks() {
        return Stream.of(
                        "span",
                        "span.day",
                        "span.open",
                        "on",
                        "between",
                        "turn.opens",
                        "turn.closes",
                        "turn.neither",
                        "rule",
                        "rule.comes",
                        "rule.goes",
                        "holds",
                        "holds.open",
                        "opens",
                        "opens.now",
                        "opens.never",
                        "opens.unknown")
                .map("outlook."::concat);
    }

    private static Stream<String> obligations() {
        Stream<String> kinds = Stream.of(ObligationKind.values()).map(Enum::name);
        Stream<String> rest = Stream.of(
                "OVERDUE.between",
                "OVERDUE.open",
                "DUE.between",
                "DUE.open",
                "OPENS.between",
                "rule",
                "comes",
                "goes",
                "recheck",
                "recheck.none",
                "vehicles",
                "vehicle",
                "vehicle.unnamed",
                "none");
        return Stream.concat(kinds, rest).map("obligations."::concat);
    }

    private static Stream<String> consignments() {
        return Stream.of(
                        "head",
                        "head.empty",
                        "whole",
                        "vehicles",
                        "vehicle",
                        "vehicle.named",
                        "finding",
                        "missing",
                        "nothing",
                        "warnings",
                        "warning",
                        "warning.vehicles",
                        "split",
                        "split.anew",
                        "place",
                        "places",
                        "others",
                        "licence",
                        "licence.code",
                        "licence.country",
                        "licence.makers",
                        "left",
                        "left.rules",
                        "none")
                .map("batch."::concat);
    }

    private static Stream<String> waysOut() {
        Stream<String> steps = Stream.of(StepKind.values()).map(kind -> "ways." + kind);
        Stream<String> rest = Stream.of("way", "OBTAIN_DOCUMENT.whole", "fact.is", "fact.not", "and", "barred", "more")
                .map("ways."::concat);
        return Stream.of(steps, rest, valuesOfFacts()).flatMap(s -> s);
    }

    /** The values of all facts that have few; those of an enumeration carry its name. */
    private static Stream<String> valuesOfFacts() {
        return RULES.stream()
                .flatMap(rule -> rule.facts().stream())
                .distinct()
                .flatMap(fact -> fact.values().stream())
                .map(value -> value instanceof Enum<?> constant
                        ? constant.getDeclaringClass().getSimpleName() + "." + constant
                        : value.toString())
                .map("value."::concat);
    }

    private static Stream<String> explanations() {
        return Stream.of(
                        Stream.of(ConditionKind.values()).map(k -> "explain." + k),
                        Stream.of(Truth.values()).map(t -> "truth." + t),
                        Stream.of(ExplanationPart.Role.values()).map(r -> "explain.role." + r),
                        EnumSet.complementOf(EnumSet.of(Operand.State.KNOWN, Operand.State.FIXED)).stream()
                                .map(s -> "operand." + s),
                        Stream.of(Likeness.values()).map(l -> "likeness." + l),
                        Stream.of("DAYS", "MONTHS", "YEARS")
                                .flatMap(unit -> Stream.of("shift." + unit + ".one", "shift." + unit + ".many")),
                        explainedNodes().flatMap(CompletenessTest::namesIn))
                .flatMap(s -> s);
    }

    /** Every node that explaining the rules can show, in the cases of the corpus. */
    private static Stream<Explanation> explainedNodes() {
        return CorpusCase.all().stream()
                .flatMap(c ->
                        ExportValidator.standard()
                                .explain(c.exportCase(), c.question(), c.rule())
                                .orElseThrow()
                                .parts()
                                .stream())
                .flatMap(part -> nodes(part.tree()));
    }

    private static Stream<Explanation> nodes(Explanation node) {
        return Stream.concat(Stream.of(node), node.children().stream().flatMap(CompletenessTest::nodes));
    }

    private static Stream<String> namesIn(Explanation node) {
        Stream<String> tests = node.figures().stream()
                .filter(figure -> figure.name().equals("test"))
                .map(figure -> "test." + figure.value());
        Stream<String> names = node.operands().stream()
                .flatMap(operand -> Stream.concat(Stream.of(operand), operand.from().stream()))
                .flatMap(operand -> Stream.concat(Stream.of(operand), operand.from().stream()))
                .filter(operand -> operand.shifts().isEmpty() && operand.state() != Operand.State.FIXED)
                .map(operand -> "fact." + operand.name());
        return Stream.concat(tests, names);
    }

    @TestFactory
    Stream<DynamicTest> every_place_in_a_text_is_filled_by_its_rule() {
        return RULES.stream()
                .map(rule -> DynamicTest.dynamicTest(rule.code(), () -> {
                    for (Language language : Language.values()) {
                        Messages messages = Messages.of(language);
                        String texts = messages.text(rule.code() + ".title", "")
                                + messages.text(rule.code() + ".violated", "")
                                + messages.text(rule.code() + ".remedy", "");
                        assertThat(places(texts)).isSubsetOf(fillable(rule));
                    }
                }));
    }

    private static Set<String> places(String text) {
        return Pattern.compile("\\{([^{}]+)}")
                .matcher(text)
                .results()
                .map(place -> place.group(1))
                .collect(Collectors.toSet());
    }

    private static Set<String> fillable(Rule rule) {
        Set<String> names = new TreeSet<>();
        rule.facts().stream()
                .filter(fact -> !fact.isInList() && !fact.isPersonal())
                .map(Fact::path)
                .forEach(names::add);
        String conditions = rule.applies() + " " + rule.requirement();
        if (conditions.contains("days(")) {
            names.addAll(Set.of("days", "lastDay", "dayAfter"));
        }
        if (rule.isOfConsignment()) {
            names.add("vehicleCount");
        }
        FIGURES.forEach((test, figures) -> {
            if (conditions.contains(test + "[")) {
                names.addAll(figures);
            }
        });
        Stream.of("serviceLifeEnd", "serviceLifeStart")
                .filter(conditions::contains)
                .forEach(names::add);
        return names;
    }

    @TestFactory
    Stream<DynamicTest> every_rule_can_be_vouched_for_unless_nothing_could_meet_it() {
        Set<String> vouched = new TreeSet<>();
        for (Rulebook book : readInEveryWay()) {
            for (Stage stage : Stage.values()) {
                Question question =
                        Question.on(LocalDate.of(2026, 6, 20)).at(stage).assuming(EnumSet.allOf(Subject.class));
                ExportValidator.of(book)
                        .assess(CaseFile.empty().build(), question)
                        .findings(Outcome.ASSUMED)
                        .forEach(finding -> vouched.add(finding.rule().code()));
                ExportValidator.of(book).assess(TWO_UNKNOWN_VEHICLES, question).findings().stream()
                        .filter(finding -> finding.outcome() == Outcome.ASSUMED)
                        .forEach(finding -> vouched.add(finding.rule().code()));
            }
        }
        return RULES.stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.code(),
                        () -> assertThat(vouched.contains(rule.code()))
                                .isEqualTo(rule.requirement() != Conditions.never()
                                        && !speaksOnlyOfWhatIsStated(rule)
                                        && !rule.facts().equals(List.of(ConsignmentFacts.VEHICLES)))));
    }

    private static List<Rulebook> readInEveryWay() {
        List<Rulebook> books = new ArrayList<>();
        for (Reading reading : StandardReadings.all()) {
            for (String alternative : reading.alternatives()) {
                Readings readings = Readings.defaults().with(reading, alternative);
                books.add(Rulebook.standard().with("read otherwise", readings));
            }
        }
        return books;
    }
}
