package io.chukou.compliance.cli;

import io.chukou.compliance.core.ExportValidator;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.model.ExportCase;
import java.time.LocalDate;
import java.util.List;
import java.util.function.LongSupplier;

/** Measures how many assessments one outlook over five years costs. */
final class Pace {
    private static final int YEARS = 5;

    /** How often the cases are gone through before anything counts, so that the program runs at its usual speed. */
    private static final int WARM_UP = 1;

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
        for (int i = 0; i < WARM_UP; i++) {
            cases.forEach(this::ofOutlook);
        }
        double[] paces = cases.stream().mapToDouble(this::ofOutlook).sorted().toArray();
        return paces[paces.length / 2];
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
