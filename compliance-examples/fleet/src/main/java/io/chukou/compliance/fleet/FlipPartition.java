package io.chukou.compliance.fleet;

import io.chukou.compliance.core.question.Assumptions;
import io.chukou.compliance.core.question.Question;
import java.time.LocalDate;
import java.util.Iterator;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;

/** What Spark sends to the executors for the comparison of two days. */
final class FlipPartition implements MapPartitionsFunction<Row, Row> {
    private static final long serialVersionUID = 1L;

    private final LocalDate before;
    private final LocalDate after;

    FlipPartition(LocalDate before, LocalDate after) {
        this.before = before;
        this.after = after;
    }

    @Override
    public Iterator<Row> call(Iterator<Row> listings) {
        Question question = Question.on(before).assuming(Assumptions.PROSPECT);
        Flips flips = new Flips(Library.VALIDATOR, new ListingMapper(Library.READER), question, after);
        return Rows.each(listings, flips::compare, flips::end);
    }
}
