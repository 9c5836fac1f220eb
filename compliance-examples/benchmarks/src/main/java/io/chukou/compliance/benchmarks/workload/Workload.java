package io.chukou.compliance.benchmarks.workload;

import io.chukou.compliance.core.ExportValidator;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.result.Verdict;
import io.chukou.compliance.listings.Listings;
import io.chukou.compliance.model.ExportCase;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What is asked, and of which cases: made-up listings, the same ones in every run.
 *
 * <p>They are spread as {@link Listings} says: kinds, ages, makes and uses of vehicles, several destinations, and defects of the
 * usual kinds. Which class a case belongs to is what the standard rulebook says of it.
 */
public enum Workload {
    /** Everything is known, and a licence can be applied for. */
    PERMITTED(Verdict.PERMITTED),

    /** Everything is known, and something bars the export: a defect of the papers, or of the vehicle. */
    BLOCKED(Verdict.BLOCKED),

    /** A listing of a marketplace: the car, and little else. The verdict waits for facts. */
    PARTIAL(Verdict.UNDETERMINED);

    /** What is asked: about the licence application, on the day of the listings, with nothing assumed. */
    public static final Question QUESTION = Question.on(Listings.DAY);

    private static final int SEED = 20261124;

    private final Verdict verdict;

    Workload(Verdict verdict) {
        this.verdict = verdict;
    }

    /**
     * Returns what the standard rulebook says of each case.
     *
     * @return the verdict
     */
    public Verdict verdict() {
        return verdict;
    }

    /**
     * Makes the first cases of this class; no two are the same.
     *
     * @param count how many
     * @return the cases, in a fixed order
     */
    public List<ExportCase> cases(int count) {
        ExportValidator validator = ExportValidator.standard();
        return listings()
                .filter(listing -> isPartial() != CompleteFile.isFile(listing))
                .map(listing -> isPartial() ? listing : CompleteFile.of(listing))
                .filter(listing -> validator.assess(listing, QUESTION).verdict() == verdict)
                .limit(count)
                .toList();
    }

    private boolean isPartial() {
        return this == PARTIAL;
    }

    /**
     * Makes cases of all three classes, one of each in turn.
     *
     * @param count how many, a multiple of three
     * @return the cases, in a fixed order
     */
    public static List<ExportCase> mixed(int count) {
        List<Iterator<ExportCase>> classes = Stream.of(values())
                .map(one -> one.cases(count / values().length).iterator())
                .toList();
        return IntStream.range(0, count)
                .mapToObj(place -> classes.get(place % classes.size()).next())
                .toList();
    }

    /** Listings without end, with and without papers. */
    static Stream<ExportCase> listings() {
        return Listings.from(1, SEED);
    }
}
