package io.chukou.compliance.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.chukou.compliance.core.intake.CaseReader;
import io.chukou.compliance.core.intake.IntakeException;
import io.chukou.compliance.core.json.RoadmapJson;
import io.chukou.compliance.core.question.Absence;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.question.Subject;
import io.chukou.compliance.core.result.Progress;
import io.chukou.compliance.core.result.Progress.State;
import io.chukou.compliance.core.result.Verdict;
import io.chukou.compliance.core.roadmap.Milestone;
import io.chukou.compliance.core.roadmap.Milestones;
import io.chukou.compliance.core.rule.Consequence;
import io.chukou.compliance.core.testkit.AnyCase;
import io.chukou.compliance.core.testkit.CaseFile;
import io.chukou.compliance.core.testkit.Draws;
import io.chukou.compliance.model.ExportCase;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of the roadmap, for arbitrary cases at any point of the way. */
class RoadmapPropertyTest {
    private static final ExportValidator VALIDATOR = ExportValidator.standard();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> LATER = List.of(
            "makerLetters",
            "inspectionReport",
            "exportContract",
            "conformityDeclaration",
            "transferRegistration",
            "licenceApplication",
            "exportLicence",
            "exportLicence.issueDate",
            "exportLicence.validUntil",
            "customsDeclaration",
            "customsDeclaration.declarationDate",
            "customsDeclaration.clearanceDate",
            "shipment",
            "shipment.shippingDate",
            "afterExport",
            "afterExport.deregistrationDate",
            "afterExport.traceabilityRecord");

    @Provide
    Arbitrary<ExportCase> cases() {
        Arbitrary<CaseFile> bases = Arbitraries.of(
                CaseFile.permitted(),
                CaseFile.permittedNearNew(),
                CaseFile.cleared(),
                CaseFile.shipped(),
                CaseFile.deregistered());
        return Combinators.combine(bases, AnyCase.changes(3), lost())
                .as((file, changes, paths) -> without(changes.apply(file).build(), paths));
    }

    @Provide
    Arbitrary<List<String>> lost() {
        List<String> paths =
                Stream.concat(AnyCase.paths().stream(), LATER.stream()).toList();
        return Arbitraries.of(paths).list().ofMaxSize(8);
    }

    @Provide
    Arbitrary<Question> questions() {
        Arbitrary<LocalDate> days = Arbitraries.of(
                LocalDate.of(2026, 6, 9),
                LocalDate.of(2026, 6, 20),
                LocalDate.of(2026, 7, 31),
                LocalDate.of(2026, 8, 21),
                LocalDate.of(2027, 1, 11));
        return Combinators.combine(
                        days,
                        Arbitraries.of(Absence.values()),
                        Arbitraries.of(Subject.values()).set())
                .as((day, absence, subjects) ->
                        Question.on(day).absentMeans(absence).assuming(subjects));
    }

    /** The case in which nothing is known of some facts; what is absent already stays so. */
    private static ExportCase without(ExportCase exportCase, List<String> paths) {
        try {
            ObjectNode root = (ObjectNode) JSON.readTree(CaseReader.strict().write(exportCase));
            paths.forEach(path -> remove(path, root));
            return CaseReader.strict().read(root.toString());
        } catch (JsonProcessingException | IntakeException e) {
            throw new AssertionError(e);
        }
    }

    private static void remove(String path, ObjectNode root) {
        int dot = path.lastIndexOf('.');
        JsonNode parent = dot < 0 ? root : root.at("/" + path.substring(0, dot).replace('.', '/'));
        if (parent instanceof ObjectNode section) {
            section.remove(path.substring(dot + 1));
        }
    }

    private static List<Progress> progress(ExportCase exportCase, Question question) {
        return VALIDATOR.roadmap(exportCase, question).progress();
    }

    private static Map<Milestone, Progress> byMilestone(List<Progress> progress) {
        return progress.stream().collect(Collectors.toMap(Progress::milestone, Function.identity()));
    }

    @Property(tries = 20, seed = Draws.SEED)
    void each_milestone_stands_in_it_once_in_the_order_of_the_law(
            @ForAll("cases") ExportCase exportCase, @ForAll("questions") Question question) {
        assertThat(progress(exportCase, question))
                .extracting(Progress::milestone)
                .isEqualTo(Milestones.all());
    }

    @Property(tries = 80, seed = Draws.SEED)
    void what_is_done_stays_done_when_facts_are_added(
            @ForAll("cases") ExportCase exportCase,
            @ForAll("lost") List<String> unknown,
            @ForAll("questions") Question question) {
        Map<Milestone, Progress> more = byMilestone(progress(exportCase, question));
        for (Progress before : progress(without(exportCase, unknown), question)) {
            if (before.state() == State.DONE) {
                Progress after = more.get(before.milestone());
                assertThat(after.state()).as(before.toString()).isEqualTo(State.DONE);
            }
        }
    }

    @Property(tries = 80, seed = Draws.SEED)
    void nothing_is_possible_while_something_before_it_is_to_come(
            @ForAll("cases") ExportCase exportCase, @ForAll("questions") Question question) {
        List<Progress> progress = progress(exportCase, question);
        Map<Milestone, Progress> found = byMilestone(progress);
        for (Progress one : progress) {
            List<Milestone> open = one.milestone().after().stream()
                    .filter(earlier -> !found.get(earlier).isPassed())
                    .toList();
            if (one.state() == State.POSSIBLE_NOW) {
                assertThat(open).as(one.toString()).isEmpty();
            }
            if (!one.isPassed() && isCertainlyNeeded(one)) {
                assertThat(one.obstacles().milestones()).as(one.toString()).containsAll(open);
            }
        }
    }

    /** Of what may not be needed it is asked first whether it is. */
    private static boolean isCertainlyNeeded(Progress one) {
        return one.milestone().neededBy().isEmpty();
    }

    /** With nothing to come before, the state is the verdict of the stage, what the milestone settles being vouched for. */
    @Property(tries = 60, seed = Draws.SEED)
    void what_waits_for_no_other_stands_as_its_stage_is_assessed(
            @ForAll("cases") ExportCase exportCase, @ForAll("questions") Question question) {
        for (Progress one : progress(exportCase, question)) {
            boolean asked = !one.isPassed()
                    && one.milestone().stage().isPresent()
                    && one.obstacles().verdict() != null;
            if (asked && one.obstacles().milestones().isEmpty()) {
                Verdict verdict = alone(one.milestone(), exportCase, question);
                assertThat(one.obstacles().verdict()).as(one.toString()).isEqualTo(verdict);
                assertThat(one.state()).as(one.toString()).isEqualTo(state(verdict));
            }
        }
    }

    private static Verdict alone(Milestone milestone, ExportCase exportCase, Question question) {
        Set<Subject> vouched = EnumSet.noneOf(Subject.class);
        vouched.addAll(question.assumptions());
        vouched.addAll(milestone.subjects());
        Question asked = question.at(milestone.stage().orElseThrow())
                .absentMeans(Absence.UNKNOWN)
                .assuming(vouched);
        return VALIDATOR.assess(exportCase, asked).verdict();
    }

    private static State state(Verdict verdict) {
        return switch (verdict) {
            case PERMITTED, REFERRED -> State.POSSIBLE_NOW;
            case BLOCKED, OUT_OF_SCOPE -> State.BLOCKED;
            case UNDETERMINED -> State.WAITING;
        };
    }

    @Property(tries = 60, seed = Draws.SEED)
    void what_bars_is_a_rule_that_bars(@ForAll("cases") ExportCase exportCase, @ForAll("questions") Question question) {
        for (Progress one : progress(exportCase, question)) {
            assertThat(one.state() == State.BLOCKED)
                    .isEqualTo(!one.obstacles().rules().isEmpty());
            assertThat(one.obstacles().rules())
                    .allSatisfy(rule -> assertThat(
                                    rule.consequence().bearsOnVerdict() && rule.consequence() != Consequence.REFER)
                            .isTrue());
        }
    }

    /** A day is told only where time alone does it. */
    @Property(tries = 50, seed = Draws.SEED)
    void on_the_day_that_is_told_it_is_so(
            @ForAll("cases") ExportCase exportCase, @ForAll("questions") Question question) {
        for (Progress one : progress(exportCase, question)) {
            LocalDate lapses = one.lapses();
            if (lapses != null) {
                assertThat(byMilestone(progress(exportCase, question.onDay(lapses)))
                                .get(one.milestone())
                                .state())
                        .as(one.toString())
                        .isEqualTo(State.NOT_NEEDED);
            }
        }
    }

    /** What is not marked holds by what is on paper alone. */
    @Property(tries = 50, seed = Draws.SEED)
    void without_what_is_declared_only_marked_states_differ(
            @ForAll("told") CaseFile file, @ForAll("questions") Question question) {
        List<Progress> told = progress(file.build(), question);
        List<Progress> onPaper =
                progress(file.withoutDeclared(question.absence()).build(), question);
        for (int i = 0; i < told.size(); i++) {
            assertThat(told.get(i).indicative())
                    .as(told.get(i).toString())
                    .isEqualTo(told.get(i).state() != onPaper.get(i).state());
        }
    }

    @Provide
    Arbitrary<CaseFile> told() {
        return AnyCase.withBases(3);
    }

    @Property(tries = 20, seed = Draws.SEED)
    void the_same_question_has_the_same_bytes(
            @ForAll("cases") ExportCase exportCase, @ForAll("questions") Question question) {
        RoadmapJson json = RoadmapJson.canonical();
        assertThat(json.write(ExportValidator.standard().roadmap(exportCase, question)))
                .isEqualTo(json.write(VALIDATOR.roadmap(exportCase, question)));
    }
}
