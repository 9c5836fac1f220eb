package io.chukou.compliance.cli;

import io.chukou.compliance.core.ExportValidator;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.model.Consignment;
import io.chukou.compliance.model.ExportCase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Measures how many assessments of a single vehicle one outlook over five years costs, and one consignment. */
final class Pace {
    private static final int YEARS = 5;

    /** How often the cases are gone through before anything counts, so that the program runs at its usual speed. */
    private static final int WARM_UP = 1;

    /** As many as one application takes. */
    private static final int VEHICLES = 20;

    /** There are fewer of them, so that it takes more rounds to come up to speed. */
    private static final int CONSIGNMENT_WARM_UP = 5;

    private static final int TRIALS = 5;

    /** A single assessment is too short for the clock. */
    private static final int ASSESSMENTS = 3;

    private final ExportValidator validator;
    private final Question question;
    private final LocalDate horizon;
    private final LongSupplier nanos;

    Pace(ExportValidator validator, Question question, LongSupplier nanos) {
        this.validator = validator;
        this.question = question;
        this.horizon = question.asOf().plusYears(YEARS);
        this.nanos = nanos;
    }

    /** Returns the median over the cases, of which there must be one at least. */
    double ofOutlooks(List<ExportCase> cases) {
        return median(cases, this::ofOutlook, WARM_UP);
    }

    /** Returns the median over as many full consignments as the cases make up, which must be one at least. */
    double ofConsignments(List<ExportCase> cases) {
        List<Consignment> consignments = new ArrayList<>();
        for (int end = VEHICLES; end <= cases.size(); end += VEHICLES) {
            consignments.add(Consignment.builder()
                    .vehicles(cases.subList(end - VEHICLES, end))
                    .build());
        }
        return median(consignments, this::ofConsignment, CONSIGNMENT_WARM_UP);
    }

    private static <T> double median(List<T> cases, ToDoubleFunction<T> pace, int warmUp) {
        double[] paces = {};
        for (int round = 0; round <= warmUp; round++) {
            paces = cases.stream().mapToDouble(pace).sorted().toArray();
        }
        return paces[paces.length / 2];
    }

    private double ofConsignment(Consignment consignment) {
        List<ExportCase> vehicles = consignment.toCases();
        double whole = best(() -> validator.assess(consignment, question));
        double singles = best(() -> vehicles.forEach(vehicle -> validator.assess(vehicle, question)));
        return VEHICLES * whole / Math.max(1, singles);
    }

    /** The least of several times: what the work itself takes, whatever else the machine does meanwhile. */
    private double best(Runnable work) {
        return IntStream.range(0, TRIALS)
                .mapToDouble(trial -> time(1, work))
                .min()
                .orElseThrow();
    }

    private double ofOutlook(ExportCase exportCase) {
        double outlook = time(1, () -> validator.outlook(exportCase, question, horizon));
        double assessment = time(ASSESSMENTS, () -> validator.assess(exportCase, question));
        return outlook / Math.max(1, assessment);
    }

    private double time(int times, Runnable work) {
        long start = nanos.getAsLong();
        for (int i = 0; i < times; i++) {
            work.run();
        }
        return (nanos.getAsLong() - start) / (double) times;
    }
}
