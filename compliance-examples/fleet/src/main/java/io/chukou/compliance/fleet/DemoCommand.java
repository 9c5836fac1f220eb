package io.chukou.compliance.fleet;

import io.chukou.compliance.listings.Listings;
import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes up an inventory, assesses it, and compares it before and after a change of law and a quarter later. */
@Command(name = "demo", description = "Generates, assesses and compares an inventory.")
final class DemoCommand implements Callable<Integer> {
    /** From this day on a near-new vehicle needs its maker's letter: notice 2025 No. 648. */
    private static final LocalDate NEW_LAW = LocalDate.of(2026, 1, 1);

    private static final int MONTHS = 3;

    @Option(names = "--count", description = "How many listings.")
    private int count = 5_000;

    @Option(names = "--out", required = true, description = "The directory to write.")
    private String out = "";

    @Override
    public Integer call() throws IOException {
        try (SparkSession spark = Fleet.session()) {
            InventoryFormat.PARQUET.write(Generator.listings(spark, count), out + "/inventory");
            Dataset<Row> listings = Inventory.open(spark, out + "/inventory", InventoryFormat.PARQUET);
            assess(spark, listings);
            compare(spark, listings, NEW_LAW.minusDays(1), NEW_LAW);
            compare(spark, listings, Listings.DAY, Listings.DAY.plusMonths(MONTHS));
            return 0;
        }
    }

    private void assess(SparkSession spark, Dataset<Row> listings) throws IOException {
        String directory = out + "/assessed";
        AssessJob.Counts counts =
                new AssessJob(spark, Listings.DAY, true).run(listings, JobOptions.partitionsFor(spark), directory);
        new Report(System.out).assessed(Output.of(spark, directory), counts, Listings.DAY);
    }

    private void compare(SparkSession spark, Dataset<Row> listings, LocalDate before, LocalDate after)
            throws IOException {
        String directory = out + "/flips-" + after;
        FlipJob.Counts counts =
                new FlipJob(spark, before, after).run(listings, JobOptions.partitionsFor(spark), directory);
        new Report(System.out).flips(Output.of(spark, directory), counts, before, after);
    }
}
