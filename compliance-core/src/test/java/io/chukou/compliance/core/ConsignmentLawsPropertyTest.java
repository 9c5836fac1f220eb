package io.chukou.compliance.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.json.AssessmentJson;
import io.chukou.compliance.core.json.ConsignmentJson;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.result.Assessment;
import io.chukou.compliance.core.result.ConsignmentAssessment;
import io.chukou.compliance.core.result.Finding;
import io.chukou.compliance.core.result.Outcome;
import io.chukou.compliance.core.result.Split;
import io.chukou.compliance.core.result.Verdict;
import io.chukou.compliance.core.testkit.AnyConsignment;
import io.chukou.compliance.core.testkit.ConsignmentFile;
import io.chukou.compliance.core.testkit.Draws;
import io.chukou.compliance.model.Consignment;
import io.chukou.compliance.model.ExportCase;
import io.chukou.compliance.model.paper.LicenceApplication;
import io.chukou.compliance.model.paper.RegistrationCertificate;
import io.chukou.compliance.model.value.PartialDate;
import io.chukou.compliance.model.value.Vin;
import io.chukou.compliance.model.vehicle.Vehicle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of consignments under the rules of this library, over random vehicles. */
class ConsignmentLawsPropertyTest {
    private static final ExportValidator VALIDATOR = ExportValidator.standard();
    private static final Question QUESTION = Question.on(LocalDate.of(2026, 6, 20));

    @Provide
    Arbitrary<ConsignmentFile> consignments() {
        return AnyConsignment.small();
    }

    @Provide
    Arbitrary<ConsignmentFile> tooLarge() {
        return AnyConsignment.changed(21, 3);
    }

    private static ConsignmentAssessment assess(List<ExportCase> vehicles) {
        return VALIDATOR.assess(Consignment.builder().vehicles(vehicles).build(), QUESTION);
    }

    /** The vehicles at some places under a form that names and counts these only. */
    private static List<ExportCase> restated(List<ExportCase> all, List<Integer> places) {
        List<ExportCase> vehicles =
                places.stream().map(place -> all.get(place - 1)).toList();
        List<Vin> vins =
                vehicles.stream().flatMap(vehicle -> vin(vehicle).stream()).toList();
        return vehicles.stream()
                .map(vehicle -> restated(vehicle, vins, places.size()))
                .toList();
    }

    private static Optional<Vin> vin(ExportCase vehicle) {
        return vehicle.getVehicle()
                .flatMap(Vehicle::getVin)
                .or(() -> vehicle.getRegistrationCertificate().flatMap(RegistrationCertificate::getVin));
    }

    private static ExportCase restated(ExportCase vehicle, List<Vin> vins, int quantity) {
        Optional<LicenceApplication> form = vehicle.getLicenceApplication()
                .map(old -> old.toBuilder().vins(vins).quantity(quantity).build());
        return vehicle.toBuilder().licenceApplication(form).build();
    }

    /** The form of an application that is lodged on the day asked about. */
    private static List<ExportCase> lodgedNow(List<ExportCase> vehicles) {
        return vehicles.stream()
                .map(vehicle -> vehicle.toBuilder()
                        .licenceApplication(vehicle.getLicenceApplication()
                                .map(form -> form.toBuilder()
                                        .applicationDate(PartialDate.of(QUESTION.asOf()))
                                        .lodgedAgainDate(Optional.empty())
                                        .build()))
                        .build())
                .toList();
    }

    @Property(tries = 60, seed = Draws.SEED)
    void every_batch_of_a_split_is_permitted_as_a_consignment_of_its_own(@ForAll("consignments") ConsignmentFile file) {
        List<ExportCase> all = file.build().toCases();
        for (Split.Batch batch :
                VALIDATOR.assess(file.build(), QUESTION).split().batches()) {
            assertThat(assess(lodgedNow(restated(all, batch.places()))).verdict())
                    .as(batch.toString())
                    .isEqualTo(Verdict.PERMITTED);
        }
    }

    @Property(tries = 60, seed = Draws.SEED)
    void every_vehicle_is_in_exactly_one_batch_or_left_out(@ForAll("consignments") ConsignmentFile file) {
        ConsignmentAssessment assessment = VALIDATOR.assess(file.build(), QUESTION);
        Split split = assessment.split();
        Stream<Integer> batched = split.batches().stream().flatMap(batch -> batch.places().stream());
        Stream<Integer> left = split.leftOut().stream().map(Split.LeftOut::place);
        assertThat(Stream.concat(batched, left))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, assessment.vehicles().size())
                                .boxed()
                                .toList());
    }

    /** A second record of one vehicle stays out although it would pass; it would name that vehicle twice. */
    @Property(tries = 60, seed = Draws.SEED)
    void no_vehicle_that_is_left_out_could_be_added_to_a_batch(@ForAll("consignments") ConsignmentFile file) {
        List<ExportCase> all = file.build().toCases();
        Split split = VALIDATOR.assess(file.build(), QUESTION).split();
        for (Split.LeftOut left : split.leftOut()) {
            for (Split.Batch batch : split.batches()) {
                List<Integer> more = new ArrayList<>(batch.places());
                more.add(left.place());
                assertThat(left.rules().contains("BATCH-003")
                                || assess(lodgedNow(restated(all, more))).verdict() != Verdict.PERMITTED)
                        .as("%s to %s", left, batch)
                        .isTrue();
            }
        }
    }

    @Property(tries = 15, seed = Draws.SEED)
    void a_vehicle_more_than_twenty_never_permits(@ForAll("tooLarge") ConsignmentFile file) {
        assertThat(VALIDATOR.assess(file.build(), QUESTION).verdict())
                .isNotIn(Verdict.PERMITTED, Verdict.REFERRED, Verdict.UNDETERMINED);
    }

    @Property(tries = 60, seed = Draws.SEED)
    void the_order_of_the_vehicles_never_matters(@ForAll("consignments") ConsignmentFile file, @ForAll Random random) {
        List<ExportCase> all = file.build().toCases();
        List<ExportCase> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        ConsignmentAssessment one = assess(all);
        ConsignmentAssessment other = assess(shuffled);
        assertThat(other.verdict()).isEqualTo(one.verdict());
        assertThat(other.findings()).extracting(Finding::outcome).isEqualTo(outcomes(one));
        assertThat(other.findings()).extracting(Finding::missing).isEqualTo(missing(one));
        assertThat(other.vehicles())
                .extracting(AssessmentJson.canonical()::write)
                .containsExactlyInAnyOrderElementsOf(one.vehicles().stream()
                        .map(AssessmentJson.canonical()::write)
                        .toList());
        assertThat(sizes(other.split())).isEqualTo(sizes(one.split()));
        assertThat(other.split().leftOut()).hasSameSizeAs(one.split().leftOut());
    }

    private static List<Outcome> outcomes(ConsignmentAssessment assessment) {
        return assessment.findings().stream().map(Finding::outcome).toList();
    }

    private static List<Object> missing(ConsignmentAssessment assessment) {
        return assessment.findings().stream().<Object>map(Finding::missing).toList();
    }

    private static List<Integer> sizes(Split split) {
        return split.batches().stream()
                .map(batch -> batch.places().size())
                .sorted()
                .toList();
    }

    /** What is permitted together is permitted one by one, and in any two parts under forms of their own; not the reverse. */
    @Property(tries = 60, seed = Draws.SEED)
    void no_part_is_refused_of_what_is_permitted_as_a_whole(
            @ForAll("consignments") ConsignmentFile file, @ForAll Random random) {
        ConsignmentAssessment whole = VALIDATOR.assess(file.build(), QUESTION);
        if (whole.verdict() != Verdict.PERMITTED) {
            return;
        }
        assertThat(whole.vehicles()).extracting(Assessment::verdict).containsOnly(Verdict.PERMITTED);
        List<ExportCase> all = file.build().toCases();
        List<Integer> part = new ArrayList<>();
        List<Integer> rest = new ArrayList<>();
        IntStream.rangeClosed(1, all.size()).forEach(place -> (random.nextBoolean() ? part : rest).add(place));
        for (List<Integer> places : List.of(part, rest)) {
            if (!places.isEmpty()) {
                assertThat(assess(restated(all, places)).verdict()).isEqualTo(Verdict.PERMITTED);
            }
        }
    }

    /** Parts that are each permitted say nothing of the whole: what a rule on the whole refuses stays refused. */
    @Property(tries = 60, seed = Draws.SEED)
    void a_whole_is_permitted_only_if_its_vehicles_and_the_rules_on_the_whole_are(
            @ForAll("consignments") ConsignmentFile file) {
        ConsignmentAssessment whole = VALIDATOR.assess(file.build(), QUESTION);
        boolean vehicles = whole.vehicles().stream().allMatch(vehicle -> vehicle.verdict() == Verdict.PERMITTED);
        boolean rules = whole.findings().stream()
                .filter(finding -> finding.rule().consequence().bearsOnVerdict())
                .allMatch(finding ->
                        finding.outcome() == Outcome.SATISFIED || finding.outcome() == Outcome.NOT_APPLICABLE);
        assertThat(whole.verdict() == Verdict.PERMITTED).isEqualTo(vehicles && rules);
    }

    @Property(tries = 60, seed = Draws.SEED)
    void what_is_said_once_for_all_may_be_said_of_every_vehicle(@ForAll("consignments") ConsignmentFile file) {
        Consignment once = file.build();
        Consignment each = Consignment.builder()
                .reference(once.getReference())
                .vehicles(once.toCases())
                .build();
        ConsignmentJson json = ConsignmentJson.canonical();
        assertThat(json.write(VALIDATOR.assess(each, QUESTION)))
                .isEqualTo(json.write(VALIDATOR.assess(once, QUESTION)));
    }

    @Property(tries = 60, seed = Draws.SEED)
    void each_vehicle_is_what_it_is_by_itself(@ForAll("consignments") ConsignmentFile file) {
        AssessmentJson json = AssessmentJson.canonical();
        List<ExportCase> all = file.build().toCases();
        assertThat(VALIDATOR.assess(file.build(), QUESTION).vehicles())
                .extracting(json::write)
                .isEqualTo(all.stream()
                        .map(vehicle -> json.write(VALIDATOR.assess(vehicle, QUESTION)))
                        .toList());
    }
}
