package io.chukou.compliance.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.chukou.compliance.core.condition.ConditionKind;
import io.chukou.compliance.core.condition.Explanation;
import io.chukou.compliance.core.condition.Operand;
import io.chukou.compliance.core.condition.Operand.State;
import io.chukou.compliance.core.condition.Truth;
import io.chukou.compliance.core.fact.Evidence;
import io.chukou.compliance.core.intake.CaseReader;
import io.chukou.compliance.core.json.ExplanationJson;
import io.chukou.compliance.core.message.Language;
import io.chukou.compliance.core.message.Messages;
import io.chukou.compliance.core.question.Absence;
import io.chukou.compliance.core.question.Assumptions;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.question.Stage;
import io.chukou.compliance.core.question.Subject;
import io.chukou.compliance.core.result.ExplanationPart;
import io.chukou.compliance.core.result.ExplanationPart.Role;
import io.chukou.compliance.core.result.Finding;
import io.chukou.compliance.core.result.FindingExplanation;
import io.chukou.compliance.core.result.Outcome;
import io.chukou.compliance.core.result.Reason;
import io.chukou.compliance.core.result.Verdict;
import io.chukou.compliance.core.result.VerdictExplanation;
import io.chukou.compliance.core.rule.Consequence;
import io.chukou.compliance.core.rule.Rule;
import io.chukou.compliance.core.rulebook.Rulebook;
import io.chukou.compliance.core.testkit.AnyCase;
import io.chukou.compliance.core.testkit.CaseFile;
import io.chukou.compliance.core.testkit.Draws;
import io.chukou.compliance.model.ExportCase;
import io.chukou.compliance.model.value.Vin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for the explanation of every finding and every verdict. */
class ExplanationLawsPropertyTest {
    private static final Pattern IS_STATED = Pattern.compile("isStated\\[((?:[^\\[\\]]|\\[])+)]");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Rulebook RULEBOOK = Rulebook.standard();
    private static final ExportValidator VALIDATOR = ExportValidator.standard();
    private static final List<Messages> LANGUAGES =
            Stream.of(Language.values()).map(Messages::of).toList();
    private static final Pattern FULL_VIN = Pattern.compile("(?<![A-Z0-9])[A-HJ-NPR-Z0-9]{17}(?![A-Z0-9])");

    /** Whoever reads a result must not learn who or which engine it is. */
    private static final Set<String> PERSONAL = Set.of(
            "exporter.name",
            "exporter.creditCode",
            "vehicle.engineNumber",
            "registrationCertificate.engineNumber",
            "registrationCertificate.ownerName",
            "licenceApplication.applicantName",
            "licenceApplication.exporterName",
            "licenceApplication.consignorName",
            "inspectionReport.ownerName",
            "inspectionReport.clientName");

    /** Which day a step is taken on is part of the question: without these the as-of day counts. */
    private static final List<String> DAYS_OF_STEPS =
            List.of("licenceApplication.applicationDate", "registrationCertificate.transferPendingExportDate");

    @Provide
    Arbitrary<CaseFile> files() {
        return Arbitraries.oneOf(AnyCase.withChanges(8), AnyCase.withBases(8));
    }

    @Provide
    Arbitrary<Rule> rules() {
        return Arbitraries.of(RULEBOOK.rules());
    }

    @Provide
    Arbitrary<Question> questions() {
        return Combinators.combine(
                        Arbitraries.frequencyOf(
                                net.jqwik.api.Tuple.of(7, Arbitraries.of(Stage.LICENCE_APPLICATION)),
                                net.jqwik.api.Tuple.of(3, Arbitraries.of(Stage.TRANSFER_REGISTRATION, Stage.SHIPMENT))),
                        Arbitraries.of("2024-02-29", "2024-03-01", "2025-12-31", "2026-06-20", "2027-01-10")
                                .map(LocalDate::parse),
                        Arbitraries.of(Absence.class),
                        Arbitraries.of(Assumptions.NONE, Assumptions.PROSPECT, EnumSet.allOf(Subject.class)))
                .as(Question::new);
    }

    private static List<FindingExplanation> all(ExportCase exportCase, Question question) {
        return RULEBOOK.rules().stream()
                .map(rule ->
                        VALIDATOR.explain(exportCase, question, rule.code()).orElseThrow())
                .toList();
    }

    @Property(tries = 150, seed = Draws.SEED)
    void the_finding_is_the_assessed_one_and_follows_from_the_answers_of_the_parts(
            @ForAll("files") CaseFile file, @ForAll("questions") Question question) {
        ExportCase exportCase = file.build();
        List<Finding> assessed = VALIDATOR.assess(exportCase, question).findings();
        List<FindingExplanation> explained = all(exportCase, question);
        for (int i = 0; i < assessed.size(); i++) {
            Finding finding = explained.get(i).finding();
            assertThat(finding.rule()).isEqualTo(assessed.get(i).rule());
            assertThat(finding.outcome()).isEqualTo(assessed.get(i).outcome());
            assertThat(finding.reason()).isEqualTo(assessed.get(i).reason());
            assertThat(finding.missing()).isEqualTo(assessed.get(i).missing());
            assertThat(finding.isIndicative()).isEqualTo(assessed.get(i).isIndicative());
            assertThat(outcome(explained.get(i))).as("%s", finding).isEqualTo(finding.outcome());
        }
    }

    private static Outcome outcome(FindingExplanation explanation) {
        Truth exists = Truth.TRUE;
        for (ExplanationPart part : explanation.parts()) {
            if (part.role() != Role.REQUIRES) {
                assertThat(part.tree().isAssumed()).isFalse();
                exists = exists.and(part.tree().truth());
            }
        }
        if (exists == Truth.FALSE) {
            assertThat(explanation.part(Role.REQUIRES)).isEmpty();
            return Outcome.NOT_APPLICABLE;
        }
        Explanation met = explanation.part(Role.REQUIRES).orElseThrow().tree();
        if (met.truth() == Truth.TRUE) {
            return met.isAssumed() ? Outcome.ASSUMED : Outcome.SATISFIED;
        }
        return met.truth() == Truth.FALSE && exists == Truth.TRUE ? Outcome.VIOLATED : Outcome.CANNOT_TELL;
    }

    @Property(seed = Draws.SEED)
    void a_root_has_the_answer_of_its_condition(
            @ForAll("files") CaseFile file, @ForAll("questions") Question question, @ForAll("rules") Rule rule) {
        Evidence plain = Evidence.of(file.build(), question, RULEBOOK.tables());
        Evidence wanted = plain.wantingPapers();
        Evidence vouched = wanted.withAssumptions();
        assertThat(rule.applies().explain(plain).truth())
                .isEqualTo(rule.applies().evaluate(plain));
        Explanation requirement = rule.requirement().explain(vouched);
        assertThat(requirement.truth()).isEqualTo(rule.requirement().evaluate(vouched));
        assertThat(requirement.isAssumed())
                .isEqualTo(requirement.truth() != rule.requirement().evaluate(wanted));
    }

    @Property(tries = 150, seed = Draws.SEED)
    void the_answer_of_a_node_follows_from_the_nodes_below_and_from_the_deciding_ones_alone(
            @ForAll("files") CaseFile file, @ForAll("questions") Question question) {
        for (FindingExplanation explanation : all(file.build(), question)) {
            for (ExplanationPart part : explanation.parts()) {
                nodes(part.tree()).filter(node -> !node.children().isEmpty()).forEach(node -> {
                    assertThat(answer(node, node.children())).as("%s", node).isEqualTo(node.truth());
                    assertThat(answer(node, node.deciding())).as("%s", node).isEqualTo(node.truth());
                    assertThat(node.children()).containsAll(node.deciding());
                    assertThat(node.deciding()).isNotEmpty();
                });
            }
        }
    }

    private static Truth answer(Explanation node, List<Explanation> below) {
        List<Truth> truths = below.stream().map(Explanation::truth).toList();
        return switch (node.kind()) {
            case ALL, EVERY, ON_PAPER -> truths.stream().min(Truth::compareTo).orElseThrow();
            case ANY, SOME -> truths.stream().max(Truth::compareTo).orElseThrow();
            case NOT -> truths.get(0).not();
            case ELEMENT, AS_TOLD, BY_PAPERS, READING -> truths.get(0);
            default -> throw new AssertionError("A leaf has no nodes below: " + node);
        };
    }

    private static Stream<Explanation> nodes(Explanation node) {
        return Stream.concat(Stream.of(node), node.children().stream().flatMap(ExplanationLawsPropertyTest::nodes));
    }

    @Property(tries = 300, seed = Draws.SEED)
    void a_definite_finding_stays_when_only_the_facts_in_its_deciding_leaves_are_known(
            @ForAll("files") CaseFile file, @ForAll("questions") Question question, @ForAll("rules") Rule rule)
            throws JsonProcessingException {
        Question plain = question.absentMeans(Absence.UNKNOWN);
        ExportCase exportCase = file.build();
        FindingExplanation explanation =
                VALIDATOR.explain(exportCase, plain, rule.code()).orElseThrow();
        Outcome outcome = explanation.finding().outcome();
        if (outcome == Outcome.CANNOT_TELL || outcome == Outcome.ASSUMED) {
            return;
        }
        Set<String> kept = new TreeSet<>(DAYS_OF_STEPS);
        leaves(explanation)
                .flatMap(leaf -> leaf.operands().stream())
                .flatMap(Operand::supplied)
                .forEach(operand -> kept.add(operand.name()));
        kept.addAll(askedWhetherStated(rule));
        CaseFile less = only(kept, json(exportCase));
        assertThat(VALIDATOR
                        .explain(less.build(), plain, rule.code())
                        .orElseThrow()
                        .finding()
                        .outcome())
                .isEqualTo(outcome);
    }

    /** Where a rule asks whether something is stated at all, silence is an answer as well. */
    private static Set<String> askedWhetherStated(Rule rule) {
        return IS_STATED
                .matcher(rule.describe())
                .results()
                .map(asked -> asked.group(1))
                .collect(Collectors.toSet());
    }

    /** The leaves that are reached from the deciding parts through deciding nodes alone. */
    private static Stream<Explanation> leaves(FindingExplanation explanation) {
        return explanation.parts().stream()
                .filter(ExplanationPart::decides)
                .flatMap(part -> leaves(explanation, part.tree()));
    }

    private static Stream<Explanation> leaves(FindingExplanation whole, Explanation node) {
        return node.children().isEmpty()
                ? Stream.of(node)
                : node.children().stream()
                        .filter(child -> whole.decides(node, child))
                        .flatMap(child -> leaves(whole, child));
    }

    /** A paper is kept as an empty one, a list as a whole, anything else with its value. */
    private static CaseFile only(Set<String> paths, JsonNode json) {
        CaseFile file = CaseFile.empty();
        for (String path : paths) {
            String outside = path.replaceAll("\\[].*", "");
            JsonNode value = json.at("/" + outside.replace('.', '/'));
            if (!value.isMissingNode()) {
                file = file.with(outside, value.isObject() ? JSON.createObjectNode() : value);
            }
        }
        return file;
    }

    private static JsonNode json(ExportCase exportCase) throws JsonProcessingException {
        return JSON.readTree(CaseReader.strict().write(exportCase));
    }

    @Property(tries = 100, seed = Draws.SEED)
    void a_value_is_shown_only_of_a_fact_that_was_supplied_and_it_is_the_supplied_one(
            @ForAll("files") CaseFile file, @ForAll("questions") Question question) throws JsonProcessingException {
        ExportCase exportCase = file.build();
        JsonNode json = json(exportCase);
        for (FindingExplanation explanation : all(exportCase, question)) {
            for (ExplanationPart part : explanation.parts()) {
                nodes(part.tree())
                        .flatMap(node -> node.operands().stream())
                        .flatMap(Operand::supplied)
                        .forEach(operand -> assertSupplied(operand, json, question));
            }
        }
    }

    private static void assertSupplied(Operand operand, JsonNode json, Question question) {
        if (operand.state() == State.FIXED) {
            return;
        }
        if (operand.name().equals("asOf") || operand.name().equals("stage")) {
            assertThat(String.valueOf(operand.value()))
                    .isIn(question.asOf().toString(), question.stage().name());
            return;
        }
        List<JsonNode> supplied = at(json, operand.name());
        switch (operand.state()) {
            case KNOWN ->
                assertThat(supplied.stream().map(value -> shown(operand.name(), value)))
                        .contains(String.valueOf(operand.value()));
            case DECLARED -> assertThat(supplied).as(operand.name()).isNotEmpty();
            case HELD -> assertHeld(operand, supplied, question);
            case NOT_HELD -> {
                assertThat(question.absence()).isEqualTo(Absence.NOT_HELD);
                assertAbsent(operand, json);
            }
            case UNKNOWN -> assertAbsent(operand, json);
            case FIXED -> throw new AssertionError("A rule's own day was not supplied");
        }
    }

    /** What is only declared may count as absent, and so do changes of use that contradict each other. */
    private static void assertAbsent(Operand operand, JsonNode json) {
        String path = operand.name();
        assertThat(operand.value()).as(path).isNull();
        if (path.startsWith("vehicle.use.changes")
                || json.findValuesAsText("basis").contains("DECLARED")) {
            return;
        }
        int elements = path.contains("[]") ? elements(json, path) : 1;
        assertThat(at(json, path).size()).as(path).isLessThan(elements);
    }

    /** In a complete file, entries of a list that are only declared are not held. */
    private static void assertHeld(Operand operand, List<JsonNode> supplied, Question question) {
        Integer size = operand.size();
        if (size == null || supplied.stream().anyMatch(JsonNode::isArray)) {
            assertThat(supplied).as(operand.name()).isNotEmpty();
            assertThat(supplied.stream().flatMap(list -> sizes(list, question)))
                    .contains(size == null ? supplied.get(0).size() : size);
        } else {
            assertThat(supplied).as("entries of %s", operand.name()).hasSize(size);
        }
        if (operand.value() instanceof List<?> values) {
            List<String> expected = supplied.stream()
                    .flatMap(list -> values(list).stream())
                    .map(value -> shown(operand.name(), value))
                    .toList();
            assertThat(values.stream().map(String::valueOf)).isSubsetOf(expected);
        }
    }

    private static Stream<Integer> sizes(JsonNode list, Question question) {
        long declared = values(list).stream()
                .filter(entry -> entry.path("basis").asText().equals("DECLARED"))
                .count();
        return question.absence() == Absence.NOT_HELD
                ? Stream.of(list.size(), list.size() - (int) declared)
                : Stream.of(list.size());
    }

    private static String shown(String path, JsonNode value) {
        if (PERSONAL.contains(path)) {
            return "***";
        }
        return path.endsWith("vin") || path.endsWith("vins")
                ? Vin.of(value.textValue()).toString()
                : value.asText();
    }

    /** How many elements the list of a path has. */
    private static int elements(JsonNode json, String path) {
        return at(json, path.substring(0, path.lastIndexOf("[]"))).stream()
                .mapToInt(JsonNode::size)
                .sum();
    }

    private static List<JsonNode> at(JsonNode json, String path) {
        List<JsonNode> found = List.of(json);
        for (String step : path.split("\\.")) {
            List<JsonNode> next = new ArrayList<>();
            for (JsonNode node : found) {
                JsonNode child = node.path(step.replace("[]", ""));
                next.addAll(step.endsWith("[]") ? values(child) : child.isMissingNode() ? List.of() : List.of(child));
            }
            found = next;
        }
        return found;
    }

    private static List<JsonNode> values(JsonNode list) {
        List<JsonNode> values = new ArrayList<>();
        list.forEach(values::add);
        return values;
    }

    @Property(tries = 60, seed = Draws.SEED)
    void no_form_shows_a_whole_vin_or_a_personal_value(
            @ForAll("files") CaseFile file, @ForAll("questions") Question question) throws JsonProcessingException {
        ExportCase exportCase = file.build();
        JsonNode json = json(exportCase);
        List<String> secrets = PERSONAL.stream()
                .flatMap(path -> at(json, path).stream())
                .map(JsonNode::asText)
                .toList();
        for (Messages messages : LANGUAGES) {
            List<String> outputs = new ArrayList<>();
            for (FindingExplanation explanation : all(exportCase, question)) {
                outputs.add(messages.explanation(explanation));
                outputs.add(ExplanationJson.canonical().with(messages).write(explanation));
            }
            outputs.add(ExplanationJson.canonical().with(messages).write(VALIDATOR.explain(exportCase, question)));
            for (String output : outputs) {
                assertThat(output).doesNotContainPattern(FULL_VIN);
                secrets.forEach(secret -> assertThat(output).doesNotContain(secret));
            }
        }
    }

    @Property(tries = 300, seed = Draws.SEED)
    void every_verdict_follows_from_explained_findings_that_end_in_leaves(
            @ForAll("files") CaseFile file, @ForAll("questions") Question question) {
        VerdictExplanation explanation = VALIDATOR.explain(file.build(), question);
        Verdict verdict = explanation.assessment().verdict();
        assertThat(explanation.findings()).isNotEmpty();
        assertThat(carried(explanation.findings())).isEqualTo(verdict);
        for (FindingExplanation finding : explanation.findings()) {
            assertThat(leaves(finding))
                    .isNotEmpty()
                    .allSatisfy(leaf -> assertThat(leaf.operands())
                            .as("%s %s", finding, leaf)
                            .satisfies(
                                    operands -> assertThat(operands.isEmpty()).isEqualTo(isConstant(leaf.kind()))));
        }
    }

    private static boolean isConstant(ConditionKind kind) {
        return kind == ConditionKind.ALWAYS || kind == ConditionKind.NEVER;
    }

    /** The verdict that the findings alone give; permission needs that all are fine and one that blocks looked. */
    private static Verdict carried(List<FindingExplanation> findings) {
        List<Finding> all = findings.stream().map(FindingExplanation::finding).toList();
        if (all.stream().allMatch(f -> isViolated(f, Consequence.OUT_OF_SCOPE))) {
            return Verdict.OUT_OF_SCOPE;
        }
        if (all.stream().allMatch(f -> isViolated(f, Consequence.BLOCK))) {
            return Verdict.BLOCKED;
        }
        if (all.stream().allMatch(f -> isViolated(f, Consequence.REFER))) {
            return Verdict.REFERRED;
        }
        boolean fine = all.stream().noneMatch(f -> f.outcome() == Outcome.VIOLATED)
                && all.stream().noneMatch(f -> f.outcome() == Outcome.CANNOT_TELL)
                && all.stream().noneMatch(f -> f.reason().orElse(null) == Reason.OTHER_STAGE)
                && all.stream().anyMatch(f -> hasApplied(f, Consequence.BLOCK))
                && all.stream().anyMatch(f -> hasApplied(f, Consequence.OUT_OF_SCOPE));
        return fine ? Verdict.PERMITTED : Verdict.UNDETERMINED;
    }

    private static boolean isViolated(Finding finding, Consequence consequence) {
        return finding.outcome() == Outcome.VIOLATED && finding.rule().consequence() == consequence;
    }

    private static boolean hasApplied(Finding finding, Consequence consequence) {
        return finding.outcome() != Outcome.NOT_APPLICABLE && finding.rule().consequence() == consequence;
    }

    @Property(tries = 40, seed = Draws.SEED)
    void the_same_question_gives_the_same_bytes(
            @ForAll("files") CaseFile file, @ForAll("questions") Question question) {
        for (Messages messages : LANGUAGES) {
            ExplanationJson writer = ExplanationJson.canonical().with(messages);
            VerdictExplanation first = VALIDATOR.explain(file.build(), question);
            VerdictExplanation second = ExportValidator.standard().explain(file.build(), question);
            assertThat(writer.write(second)).isEqualTo(writer.write(first));
            assertThat(messages.explanation(second)).isEqualTo(messages.explanation(first));
        }
    }
}
