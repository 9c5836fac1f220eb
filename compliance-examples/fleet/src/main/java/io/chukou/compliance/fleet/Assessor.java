package io.chukou.compliance.fleet;

import io.chukou.compliance.core.ExportValidator;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.result.Assessment;
import io.chukou.compliance.core.result.Outcome;
import io.chukou.compliance.model.ExportCase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** Assesses the rows of one partition, and counts what the rules said. Not thread-safe, unlike the library that it uses. */
final class Assessor {
    private final ExportValidator validator;
    private final ListingMapper mapper;
    private final Question question;
    private final boolean lookAhead;
    private final LibraryTime time;
    private final Tally tally;
    private long readingNanos;
    private long assessingNanos;
    private long lookingAheadNanos;

    Assessor(ExportValidator validator, ListingMapper mapper, Question question, boolean lookAhead, LibraryTime time) {
        this.validator = validator;
        this.mapper = mapper;
        this.question = question;
        this.lookAhead = lookAhead;
        this.time = time;
        this.tally = new Tally(validator.rulebook().rules());
    }

    /** Gives a verdict or says what cannot be read; never nothing, and it never throws for what a row holds. */
    Row assess(Row row) {
        try {
            return AssessedRow.verdict(verdict(listing(row)));
        } catch (UnreadableRowException e) {
            return AssessedRow.bad(BadRow.of(row, e));
        }
    }

    private ExportCase listing(Row row) throws UnreadableRowException {
        long start = System.nanoTime();
        try {
            return mapper.toCase(row);
        } finally {
            readingNanos += System.nanoTime() - start;
        }
    }

    private Row verdict(ExportCase listing) {
        long start = System.nanoTime();
        Assessment answer = validator.assess(listing, question);
        List<String> missing =
                answer.missingFacts().stream().map(fact -> fact.path()).toList();
        List<String> deciding = DecidingRules.of(validator, listing, answer);
        long assessed = System.nanoTime();
        Optional<LocalDate> turn = lookAhead ? validator.turnsOn(listing, question) : Optional.empty();
        lookingAheadNanos += System.nanoTime() - assessed;
        assessingNanos += assessed - start;
        tally.add(answer);
        return RowFactory.create(
                answer.reference().orElseThrow(),
                answer.verdict().name(),
                answer.isIndicative(),
                deciding.toArray(),
                missing.toArray(),
                !answer.findings(Outcome.ASSUMED).isEmpty(),
                turn.map(day -> day.minusDays(1)).orElse(null),
                question.asOf(),
                answer.rulebook().fingerprint());
    }

    /** Ends the partition. */
    Stream<Row> end() {
        time.add(readingNanos, assessingNanos, lookingAheadNanos);
        return tally.rows();
    }
}
