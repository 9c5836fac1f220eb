package io.chukou.compliance.fleet;

import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.sql.Row;

/** The rows of a partition, one after the other, so that a partition need not fit into memory. */
final class Rows {
    private Rows() {}

    /**
     * Turns each row into others, and puts more behind the last.
     *
     * @param rows the rows of the partition
     * @param each what becomes of a row
     * @param end asked for once, when every row is done
     */
    static Iterator<Row> each(Iterator<Row> rows, Function<Row, Stream<Row>> each, Supplier<Stream<Row>> end) {
        Stream<Row> all = StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, Spliterator.ORDERED), false);
        return Stream.concat(all.flatMap(each), Stream.of(end).flatMap(Supplier::get))
                .iterator();
    }
}
