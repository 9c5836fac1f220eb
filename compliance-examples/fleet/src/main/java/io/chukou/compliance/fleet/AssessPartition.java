package io.chukou.compliance.fleet;

import io.chukou.compliance.core.question.Assumptions;
import io.chukou.compliance.core.question.Question;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;

/**
 * What Spark sends to the executors: a day and a switch, a few hundred bytes. The library is not sent; each executor has it in its
 * own JVM already.
 */
final class AssessPartition implements MapPartitionsFunction<Row, Row> {
    private static final long serialVersionUID = 1L;

    private final LocalDate asOf;
    private final boolean lookAhead;
    private final LibraryTime time;

    AssessPartition(LocalDate asOf, boolean lookAhead, LibraryTime time) {
        this.asOf = asOf;
        this.lookAhead = lookAhead;
        this.time = time;
    }

    @Override
    public Iterator<Row> call(Iterator<Row> listings) {
        Question question = Question.on(asOf).assuming(Assumptions.PROSPECT);
        Assessor assessor =
                new Assessor(Library.VALIDATOR, new ListingMapper(Library.READER), question, lookAhead, time);
        Stream<Row> rows =
                StreamSupport.stream(Spliterators.spliteratorUnknownSize(listings, Spliterator.ORDERED), false);
        // Row by row, so that a partition need not fit into memory; the tally comes behind the last row.
        return Stream.concat(rows.map(assessor::assess), Stream.of(assessor).flatMap(Assessor::end))
                .iterator();
    }
}
