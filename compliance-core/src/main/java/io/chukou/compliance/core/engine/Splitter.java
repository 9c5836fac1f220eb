package io.chukou.compliance.core.engine;

import static io.chukou.compliance.core.fact.ApplicationFacts.FORM_COMMODITY_CODE;
import static io.chukou.compliance.core.fact.CaseFacts.LICENCE_DESTINATION;
import static io.chukou.compliance.core.fact.CaseFacts.VEHICLE_MAKER;
import static io.chukou.compliance.core.fact.CertificateFacts.CERTIFICATE_VIN;
import static io.chukou.compliance.core.fact.VehicleFacts.VIN;

import io.chukou.compliance.core.fact.Fact;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.question.Stage;
import io.chukou.compliance.core.result.ConsignmentAssessment;
import io.chukou.compliance.core.result.Finding;
import io.chukou.compliance.core.result.Split;
import io.chukou.compliance.core.result.Verdict;
import io.chukou.compliance.model.ExportCase;
import io.chukou.compliance.model.value.PartialDate;
import io.chukou.compliance.model.value.Vin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Splits a consignment into applications that are each permitted.
 *
 * <p>It knows no rule. A vehicle that is permitted as the only one of an application goes into the first batch that the rules on
 * the whole still permit with it; vehicles of one maker are tried one after the other, so that they share a letter.
 */
final class Splitter {
    private final Engine engine;
    private final List<ExportCase> cases;
    private final Question question;
    private final List<List<Integer>> batches = new ArrayList<>();
    private final TreeMap<Integer, Split.LeftOut> leftOut = new TreeMap<>();

    Splitter(Engine engine, List<ExportCase> cases, Question question) {
        this.engine = engine;
        this.cases = cases;
        this.question = question.at(Stage.LICENCE_APPLICATION);
    }

    Split split() {
        candidates().forEach(this::place);
        List<List<Integer>> sound = batches.stream().filter(this::isSound).toList();
        List<Split.Batch> described = sound.stream()
                .map(places -> places.stream().sorted().toList())
                .sorted(Comparator.comparing(places -> places.get(0)))
                .map(this::describe)
                .toList();
        return new Split(described, List.copyOf(leftOut.values()));
    }

    /** Places count from 1. */
    private Stream<Integer> places() {
        return Stream.iterate(1, place -> place + 1).limit(cases.size());
    }

    private List<Integer> candidates() {
        Map<Vin, List<Integer>> twins = places().filter(place -> vin(place) != null)
                .collect(Collectors.groupingBy(this::vin, LinkedHashMap::new, Collectors.toList()));
        twins.values().forEach(this::keepBackTwins);
        return places().filter(place -> !leftOut.containsKey(place))
                .filter(this::isPermittedAlone)
                .sorted(Comparator.comparing(this::maker).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** Nobody can say which of two records of one vehicle is right, unless they are the same. */
    private void keepBackTwins(List<Integer> places) {
        if (places.size() == 1) {
            return;
        }
        boolean alike = places.stream().map(this::withoutReference).distinct().count() == 1;
        List<String> rules = codes(new Batch(engine, restated(places), question).findings(), Verdict.BLOCKED);
        places.stream()
                .skip(alike ? 1 : 0)
                .forEach(place -> leftOut.put(place, new Split.LeftOut(place, Verdict.BLOCKED, rules)));
    }

    private ExportCase withoutReference(int place) {
        return cases.get(place - 1).toBuilder().reference(Optional.empty()).build();
    }

    private boolean isPermittedAlone(int place) {
        ConsignmentAssessment alone = assess(List.of(place));
        if (alone.verdict() == Verdict.PERMITTED) {
            return true;
        }
        leftOut.put(place, new Split.LeftOut(place, alone.verdict(), reasons(alone)));
        return false;
    }

    private void place(int place) {
        for (List<Integer> batch : batches) {
            batch.add(place);
            if (isPermittedAsWhole(batch)) {
                return;
            }
            batch.remove(batch.size() - 1);
        }
        batches.add(new ArrayList<>(List.of(place)));
    }

    private boolean isPermittedAsWhole(List<Integer> places) {
        return new Tally(new Batch(engine, restated(places), question).findings()).verdict() == Verdict.PERMITTED;
    }

    /** What each vehicle and the rules on the whole permit is assessed once more together, so that nothing is only inferred. */
    private boolean isSound(List<Integer> places) {
        ConsignmentAssessment together = assess(places);
        boolean sound = together.verdict() == Verdict.PERMITTED;
        if (!sound) {
            places.forEach(
                    place -> leftOut.put(place, new Split.LeftOut(place, together.verdict(), reasons(together))));
        }
        return sound;
    }

    private ConsignmentAssessment assess(List<Integer> places) {
        return new Batch(engine, restated(places), question).assess(null);
    }

    /**
     * The cases of an application that names these vehicles and no other, lodged on the day asked about. That a vehicle was cleared
     * by then is not undone by it.
     */
    private List<ExportCase> restated(List<Integer> places) {
        List<Vin> vins = places.stream().map(this::vin).filter(Objects::nonNull).toList();
        return places.stream()
                .map(place -> restated(cases.get(place - 1), vins, places.size()))
                .toList();
    }

    private ExportCase restated(ExportCase vehicle, List<Vin> vins, int quantity) {
        return vehicle.toBuilder()
                .licenceApplication(vehicle.getLicenceApplication()
                        .map(form -> form.toBuilder()
                                .applicationDate(PartialDate.of(question.asOf()))
                                .lodgedAgainDate(Optional.empty())
                                .quantity(quantity)
                                .vins(vins)
                                .build()))
                .exportLicence(Optional.empty())
                .shipment(Optional.empty())
                .afterExport(Optional.empty())
                .build();
    }

    private Split.Batch describe(List<Integer> places) {
        ExportCase first = cases.get(places.get(0) - 1);
        return new Split.Batch(
                places,
                Optional.ofNullable(read(FORM_COMMODITY_CODE, first)),
                Optional.ofNullable(read(LICENCE_DESTINATION, first)),
                places.stream()
                        .map(this::maker)
                        .filter(maker -> !maker.isEmpty())
                        .distinct()
                        .toList());
    }

    private String maker(int place) {
        return Objects.requireNonNullElse(read(VEHICLE_MAKER, cases.get(place - 1)), "");
    }

    private @Nullable Vin vin(int place) {
        ExportCase vehicle = cases.get(place - 1);
        Vin onCar = read(VIN, vehicle);
        return onCar == null ? read(CERTIFICATE_VIN, vehicle) : onCar;
    }

    private <T> @Nullable T read(Fact<T> fact, ExportCase vehicle) {
        return fact.read(engine.evidence(vehicle, question));
    }

    private static List<String> reasons(ConsignmentAssessment assessment) {
        Stream<String> own = assessment.vehicles().stream()
                .flatMap(vehicle -> codes(vehicle.findings(), vehicle.verdict()).stream());
        return Stream.concat(own, codes(assessment.findings(), assessment.verdict()).stream())
                .distinct()
                .toList();
    }

    private static List<String> codes(List<Finding> findings, Verdict verdict) {
        Tally tally = new Tally(findings);
        return findings.stream()
                .filter(finding -> verdict != Verdict.PERMITTED && tally.restsOn(verdict, finding))
                .map(finding -> finding.rule().code())
                .toList();
    }
}
