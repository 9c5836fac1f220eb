package io.chukou.compliance.fleet;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode_outer;
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

/** Puts one inventory to two days, such as those before and after a change of law: who flips, and why. */
final class FlipJob {
    static final String FLIPS = "flips";
    static final String BY_RULE = "flips-by-rule";
    static final String BY_VERDICT = "verdicts-before-after";
    static final String BAD_ROWS = "bad-rows";

    static final StructType BY_RULE_TYPE = new StructType()
            .add("before", DataTypes.StringType)
            .add("after", DataTypes.StringType)
            .add("rule", DataTypes.StringType)
            .add("cause", DataTypes.StringType)
            .add("count", DataTypes.LongType);
    private static final StructType RUN_TYPE = new StructType()
            .add("read", DataTypes.LongType)
            .add("compared", DataTypes.LongType)
            .add("bad", DataTypes.LongType)
            .add("before", DataTypes.DateType)
            .add("after", DataTypes.DateType)
            .add("rulebook", DataTypes.StringType);

    private final SparkSession spark;
    private final LocalDate before;
    private final LocalDate after;

    FlipJob(SparkSession spark, LocalDate before, LocalDate after) {
        this.spark = spark;
        this.before = before;
        this.after = after;
    }

    /** Compares, writes all tables, and says how many rows became what. */
    Counts run(Dataset<Row> listings, int partitions, String directory) throws IOException {
        Output output = Output.begin(spark, directory);
        Dataset<Row> rows = listings.repartition(partitions)
                .mapPartitions(new FlipPartition(before, after), Encoders.row(FlipRow.TYPE))
                .persist(StorageLevel.DISK_ONLY());
        try {
            output.parquet(FLIPS, part(rows, FlipRow.FLIP));
            output.csv(BAD_ROWS, part(rows, FlipRow.BAD).orderBy("source", "reference", "column"));
            output.csv(BY_VERDICT, byVerdict(part(rows, FlipRow.TALLY)));
            output.csv(BY_RULE, byRule(output.readParquet(FLIPS)));
            return finish(output, listings, rows);
        } finally {
            rows.unpersist();
        }
    }

    private static Dataset<Row> part(Dataset<Row> rows, String name) {
        return rows.filter(col(name).isNotNull()).select(name + ".*");
    }

    private static Dataset<Row> byVerdict(Dataset<Row> tallies) {
        return tallies.groupBy("before", "after").agg(sum("count").as("count")).orderBy("before", "after");
    }

    /** A flip counts once for each rule that changed; also one that no single rule explains, with no rule. */
    private static Dataset<Row> byRule(Dataset<Row> flips) {
        return flips.select(
                        col("before"),
                        col("after"),
                        explode_outer(col("changes")).as("change"))
                .groupBy(
                        col("before"),
                        col("after"),
                        col("change.rule").as("rule"),
                        col("change.cause").as("cause"))
                .agg(count("*").as("count"))
                .orderBy(col("before"), col("after"), col("count").desc(), col("rule"), col("cause"));
    }

    private Counts finish(Output output, Dataset<Row> listings, Dataset<Row> rows) {
        Row row = rows.agg(coalesce(sum(FlipRow.TALLY + ".count"), lit(0L)), count(FlipRow.BAD))
                .first();
        Counts counts = new Counts(listings.count(), row.getLong(0), row.getLong(1));
        if (counts.read() != counts.compared() + counts.bad()) {
            throw new IllegalStateException("The inventory changed while it was read, or rows were lost: " + counts);
        }
        output.csv(Output.RUN, stamp(counts));
        return counts;
    }

    private Dataset<Row> stamp(Counts counts) {
        return spark.createDataFrame(
                List.of(RowFactory.create(
                        counts.read(),
                        counts.compared(),
                        counts.bad(),
                        before,
                        after,
                        Library.VALIDATOR.rulebook().fingerprint())),
                RUN_TYPE);
    }

    /** How many rows there were, how many were put to both days, and how many were bad. */
    record Counts(long read, long compared, long bad) {}
}
