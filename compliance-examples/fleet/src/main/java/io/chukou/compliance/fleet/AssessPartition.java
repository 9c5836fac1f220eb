package io.chukou.compliance.fleet;

import io.chukou.compliance.core.question.Assumptions;
import io.chukou.compliance.core.question.Question;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.stream.Stream;
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
        return Rows.each(listings, row -> Stream.of(assessor.assess(row)), assessor::end);
    }
}
