package io.chukou.compliance.core;

import static io.chukou.compliance.core.condition.Conditions.atMost;
import static io.chukou.compliance.core.condition.Conditions.test;
import static io.chukou.compliance.core.rule.Rule.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.fact.ConsignmentFacts;
import io.chukou.compliance.core.law.Announcement2024No6;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.question.Stage;
import io.chukou.compliance.core.question.Subject;
import io.chukou.compliance.core.result.ConsignmentAssessment;
import io.chukou.compliance.core.result.Outcome;
import io.chukou.compliance.core.result.Split;
import io.chukou.compliance.core.result.Verdict;
import io.chukou.compliance.core.rule.Consequence;
import io.chukou.compliance.core.rule.Rule;
import io.chukou.compliance.core.rulebook.Rulebook;
import io.chukou.compliance.core.testkit.CaseFile;
import io.chukou.compliance.core.testkit.ConsignmentFile;
import io.chukou.compliance.model.Consignment;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A consignment as a whole: its verdict, and the split into applications that pass. */
class ConsignmentTest {
    private static final ExportValidator VALIDATOR = ExportValidator.standard();
    private static final Question QUESTION = Question.on(LocalDate.of(2026, 6, 20));

    private static ConsignmentFile cars(int count) {
        return ConsignmentFile.of(CaseFile.permitted(), count);
    }

    private static ConsignmentAssessment assess(ConsignmentFile file) {
        return VALIDATOR.assess(file.build(), QUESTION);
    }

    @Test
    void twenty_cars_in_order_are_permitted_as_one_batch() {
        ConsignmentAssessment assessment = assess(cars(20));
        assertThat(assessment.verdict()).isEqualTo(Verdict.PERMITTED);
        assertThat(assessment.vehicles()).hasSize(20);
        assertThat(assessment.split().batches()).singleElement().satisfies(batch -> {
            assertThat(batch.places())
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, 20).boxed().toList());
            assertThat(batch.commodityCode()).contains("8703223010");
        });
        assertThat(assessment.split().leftOut()).isEmpty();
    }

    @Test
    void twenty_one_cars_are_two_batches() {
        ConsignmentAssessment assessment = assess(cars(21));
        assertThat(assessment.verdict()).isEqualTo(Verdict.BLOCKED);
        assertThat(assessment.split().batches())
                .extracting(batch -> batch.places().size())
                .containsExactly(20, 1);
    }

    @Test
    void one_bad_vehicle_stays_behind_and_the_rest_goes() {
        ConsignmentAssessment assessment = assess(cars(3).with(2, "status.mortgaged", true));
        assertThat(assessment.verdict()).isEqualTo(Verdict.BLOCKED);
        assertThat(assessment.split().batches()).extracting(Split.Batch::places).containsExactly(List.of(1, 3));
        assertThat(assessment.split().leftOut()).singleElement().satisfies(left -> {
            assertThat(left.place()).isEqualTo(2);
            assertThat(left.verdict()).isEqualTo(Verdict.BLOCKED);
            assertThat(left.rules()).containsExactly("VEHICLE-004");
        });
    }

    /** The cars are cleared on 2026-07-01: until that day they may be applied for anew, and afterwards not. */
    @Test
    void what_was_cleared_is_not_applied_for_again() {
        Consignment cleared = ConsignmentFile.of(CaseFile.cleared(), 2).build();
        Question afterwards = Question.on(LocalDate.of(2026, 7, 2)).at(Stage.SHIPMENT);
        assertThat(VALIDATOR
                        .assess(cleared, afterwards.onDay(LocalDate.of(2026, 7, 1)))
                        .split()
                        .batches())
                .extracting(Split.Batch::places)
                .containsExactly(List.of(1, 2));
        Split split = VALIDATOR.assess(cleared, afterwards).split();
        assertThat(split.batches()).isEmpty();
        assertThat(split.leftOut())
                .extracting(Split.LeftOut::rules)
                .containsExactly(List.of("CUSTOMS-031"), List.of("CUSTOMS-031"));
    }

    @Test
    void two_commodity_codes_are_two_batches() {
        ConsignmentAssessment assessment = assess(cars(3).with(2, "licenceApplication.commodityCode", "8703231010"));
        assertThat(assessment.verdict()).isEqualTo(Verdict.BLOCKED);
        assertThat(assessment.split().batches())
                .extracting(Split.Batch::places)
                .containsExactly(List.of(1, 3), List.of(2));
    }

    @Test
    void two_records_of_one_vehicle_that_differ_keep_it_back_whole() {
        ConsignmentFile unlike = cars(3).with(3, "vehicle.vin", ConsignmentFile.vin(1));
        assertThat(assess(unlike).verdict()).isEqualTo(Verdict.BLOCKED);
        assertThat(assess(unlike).split().batches())
                .extracting(Split.Batch::places)
                .containsExactly(List.of(2));
        assertThat(assess(unlike).split().leftOut())
                .extracting(Split.LeftOut::place)
                .containsExactly(1, 3);
    }

    @Test
    void a_consignment_without_vehicles_is_undetermined() {
        assertThat(VALIDATOR.assess(Consignment.builder().build(), QUESTION).verdict())
                .isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void a_rulebook_without_rules_on_the_whole_permits_no_consignment() {
        Rulebook vehiclesOnly = Rulebook.of(
                "vehicles only",
                LocalDate.of(2026, 6, 20),
                Rulebook.standard().rules(),
                Rulebook.standard().tables());
        assertThat(ExportValidator.of(vehiclesOnly)
                        .assess(cars(1).build(), QUESTION)
                        .verdict())
                .isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void a_rule_on_the_whole_that_fails_permits_nothing_and_no_split() {
        Rule failing = rule("OWN-001")
                .cites(Announcement2024No6.BATCH_LIMIT)
                .at(Stage.LICENCE_APPLICATION)
                .otherwise(Consequence.NOTE)
                .requires(test("fails", List.of(ConsignmentFacts.VEHICLES), evidence -> {
                    throw new IllegalStateException("on purpose");
                }));
        ConsignmentAssessment assessment = ExportValidator.of(
                        Rulebook.standard().plus("with a failing rule", List.of(failing)))
                .assess(cars(2).build(), QUESTION);
        assertThat(assessment.finding("OWN-001").orElseThrow().outcome()).isEqualTo(Outcome.FAULT);
        assertThat(assessment.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(assessment.split().batches()).isEmpty();
        assertThat(assessment.split().leftOut())
                .extracting(Split.LeftOut::rules)
                .containsOnly(List.of("OWN-001"));
    }

    @Test
    void a_callers_own_rule_on_the_whole_shapes_the_split() {
        Rule small = rule("OWN-001")
                .cites(Announcement2024No6.BATCH_LIMIT)
                .at(Stage.LICENCE_APPLICATION)
                .requires(atMost(ConsignmentFacts.VEHICLE_COUNT, 2));
        ConsignmentAssessment assessment = ExportValidator.of(
                        Rulebook.standard().plus("at most two", List.of(small)))
                .assess(cars(3).build(), QUESTION);
        assertThat(assessment.verdict()).isEqualTo(Verdict.BLOCKED);
        assertThat(assessment.split().batches())
                .extracting(Split.Batch::places)
                .containsExactly(List.of(1, 2), List.of(3));
    }

    @Test
    void a_vehicle_that_the_regime_does_not_cover_blocks_the_whole_and_alone_is_out_of_scope() {
        ConsignmentFile mixed = cars(2).with(2, "vehicle.category", "MOTORCYCLE");
        assertThat(assess(mixed).vehicles().get(1).verdict()).isEqualTo(Verdict.OUT_OF_SCOPE);
        assertThat(assess(mixed).verdict()).isEqualTo(Verdict.BLOCKED);
        assertThat(assess(cars(1).with(1, "vehicle.category", "MOTORCYCLE")).verdict())
                .isEqualTo(Verdict.OUT_OF_SCOPE);
    }

    @Test
    void what_is_only_declared_makes_the_verdict_indicative() {
        ConsignmentAssessment assessment = assess(cars(2).with(2, "vehicle.basis", "DECLARED"));
        assertThat(assessment.isIndicative()).isTrue();
        assertThat(assess(cars(2)).isIndicative()).isFalse();
    }

    /** Every car's own number is known, so vouching for the cars says nothing of a list that is missing. */
    @Test
    void who_vouches_for_the_cars_does_not_vouch_for_the_form() {
        ConsignmentAssessment assessment = VALIDATOR.assess(
                cars(2).with("licenceApplication.vins", null).build(), QUESTION.assuming(Set.of(Subject.VEHICLE)));
        assertThat(assessment.finding("BATCH-009").orElseThrow().outcome()).isEqualTo(Outcome.CANNOT_TELL);
        assertThat(assessment.verdict()).isEqualTo(Verdict.UNDETERMINED);
    }
}
