package io.chukou.compliance.fleet;

import io.chukou.compliance.core.ExportValidator;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.result.Verdict;
import io.chukou.compliance.model.ExportCase;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;

/** Compares the rows of one partition on two days. Not thread-safe. */
final class Flips {
    private final ExportValidator validator;
    private final ListingMapper mapper;
    private final Question question;
    private final LocalDate otherDay;
    private final Map<Verdict, Map<Verdict, Long>> counts = new EnumMap<>(Verdict.class);

    Flips(ExportValidator validator, ListingMapper mapper, Question question, LocalDate otherDay) {
        this.validator = validator;
        this.mapper = mapper;
        this.question = question;
        this.otherDay = otherDay;
    }

    /** Gives the flip or the bad row; nothing for a listing whose verdict stays, which is only counted. */
    Stream<Row> compare(Row row) {
        try {
            return compare(mapper.toCase(row));
        } catch (UnreadableRowException e) {
            return Stream.of(FlipRow.bad(BadRow.of(row, e)));
        }
    }

    /** To find out why takes more assessments than to find out whether, so only who flips is asked why. */
    private Stream<Row> compare(ExportCase listing) {
        Verdict before = validator.assess(listing, question).verdict();
        Verdict after = validator.assess(listing, question.onDay(otherDay)).verdict();
        counts.computeIfAbsent(before, verdict -> new EnumMap<>(Verdict.class)).merge(after, 1L, Long::sum);
        return before == after ? Stream.empty() : Stream.of(FlipRow.flip(validator.asOf(listing, question, otherDay)));
    }

    /** Ends the partition: how many listings had which verdict before and after. */
    Stream<Row> end() {
        return counts.entrySet().stream()
                .flatMap(before -> before.getValue().entrySet().stream()
                        .map(after -> FlipRow.tally(before.getKey(), after.getKey(), after.getValue())));
    }
}
