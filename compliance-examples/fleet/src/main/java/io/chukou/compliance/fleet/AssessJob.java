package io.chukou.compliance.fleet;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.date_add;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;

/** Assesses an inventory once, and writes verdicts, bad rows, the summary by rule and the re-check calendar from that. */
final class AssessJob {
    static final String VERDICTS = "verdicts";
    static final String BAD_ROWS = "bad-rows";
    static final String BY_RULE = "by-rule";
    static final String RECHECK = "recheck";
    static final String CALENDAR = "recheck-calendar";

    static final StructType CALENDAR_TYPE =
            new StructType().add("day", DataTypes.DateType).add("count", DataTypes.LongType);
    private static final StructType RUN_TYPE = new StructType()
            .add("read", DataTypes.LongType)
            .add("assessed", DataTypes.LongType)
            .add("bad", DataTypes.LongType)
            .add("as_of", DataTypes.DateType)
            .add("rulebook", DataTypes.StringType);

    private final SparkSession spark;
    private final LocalDate asOf;
    private final boolean lookAhead;
    private final LibraryTime time;

    AssessJob(SparkSession spark, LocalDate asOf, boolean lookAhead) {
        this.spark = spark;
        this.asOf = asOf;
        this.lookAhead = lookAhead;
        this.time = new LibraryTime(spark.sparkContext());
    }

    LibraryTime time() {
        return time;
    }

    /** As many partitions as asked for, of one size: a hot key or one huge file that cannot be split slows no task down. */
    Dataset<Row> assess(Dataset<Row> listings, int partitions) {
        return listings.repartition(partitions)
                .mapPartitions(new AssessPartition(asOf, lookAhead, time), Encoders.row(AssessedRow.TYPE));
    }

    /** Assesses, and writes all tables. */
    Counts run(Dataset<Row> listings, int partitions, String directory) throws IOException {
        return write(listings, assess(listings, partitions), directory);
    }

    /** Writes all tables, and says how many rows became what. The rows stay on disk meanwhile: assessing is what costs. */
    Counts write(Dataset<Row> listings, Dataset<Row> assessedRows, String directory) throws IOException {
        Output output = Output.begin(spark, directory);
        Dataset<Row> assessed = assessedRows.persist(StorageLevel.DISK_ONLY());
        try {
            output.parquet(VERDICTS, part(assessed, AssessedRow.VERDICT));
            output.csv(BAD_ROWS, part(assessed, AssessedRow.BAD).orderBy("source", "reference", "column"));
            output.csv(BY_RULE, byRule(part(assessed, AssessedRow.TALLY)));
            recheck(output);
            return finish(output, listings, assessed);
        } finally {
            assessed.unpersist();
        }
    }

    private static Dataset<Row> part(Dataset<Row> assessed, String name) {
        return assessed.filter(col(name).isNotNull()).select(name + ".*");
    }

    private static Dataset<Row> byRule(Dataset<Row> tallies) {
        return tallies.groupBy("rule", "outcome").agg(sum("count").as("count")).orderBy("rule", "outcome");
    }

    /** The rows to look at again, by day, and how many they are on each day. */
    private void recheck(Output output) {
        Dataset<Row> rows = output.readParquet(VERDICTS)
                .filter(col("holds_until").isNotNull())
                .select(date_add(col("holds_until"), lit(1)).as("day"), col("reference"), col("verdict"));
        output.parquet(RECHECK, rows.orderBy("day", "reference"));
        output.csv(CALENDAR, rows.groupBy("day").agg(count("*").as("count")).orderBy("day"));
    }

    private Counts finish(Output output, Dataset<Row> listings, Dataset<Row> assessed) {
        Row row =
                assessed.agg(count(AssessedRow.VERDICT), count(AssessedRow.BAD)).first();
        Counts counts = new Counts(listings.count(), row.getLong(0), row.getLong(1));
        if (counts.read() != counts.assessed() + counts.bad()) {
            throw new IllegalStateException("The inventory changed while it was read, or rows were lost: " + counts);
        }
        output.csv(
                Output.RUN,
                spark.createDataFrame(
                        List.of(RowFactory.create(
                                counts.read(),
                                counts.assessed(),
                                counts.bad(),
                                asOf,
                                Library.VALIDATOR.rulebook().fingerprint())),
                        RUN_TYPE));
        return counts;
    }

    /** How many rows there were, how many became a verdict, and how many were bad. */
    record Counts(long read, long assessed, long bad) {}
}
