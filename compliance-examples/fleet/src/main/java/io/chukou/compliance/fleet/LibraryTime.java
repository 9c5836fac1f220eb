package io.chukou.compliance.fleet;

import java.io.Serializable;
import org.apache.spark.SparkContext;
import org.apache.spark.util.LongAccumulator;

/**
 * How long the tasks were inside the library, so that a report can say how long they were outside. A task adds its own sum once,
 * at its end. A task that is done over is counted twice: this is a measure, not a result.
 *
 * <p>Serialisable, for an accumulator finds its way back to the driver.
 */
final class LibraryTime implements Serializable {
    private static final long serialVersionUID = 1L;

    private final LongAccumulator reading;
    private final LongAccumulator assessing;
    private final LongAccumulator lookingAhead;

    LibraryTime(SparkContext spark) {
        this.reading = spark.longAccumulator("nanoseconds reading listings as cases");
        this.assessing = spark.longAccumulator("nanoseconds assessing");
        this.lookingAhead = spark.longAccumulator("nanoseconds looking ahead");
    }

    void add(long readingNanos, long assessingNanos, long lookingAheadNanos) {
        reading.add(readingNanos);
        assessing.add(assessingNanos);
        lookingAhead.add(lookingAheadNanos);
    }

    double readingSeconds() {
        return seconds(reading);
    }

    double assessingSeconds() {
        return seconds(assessing);
    }

    double lookingAheadSeconds() {
        return seconds(lookingAhead);
    }

    private static double seconds(LongAccumulator nanos) {
        return nanos.value() / 1e9;
    }
}
