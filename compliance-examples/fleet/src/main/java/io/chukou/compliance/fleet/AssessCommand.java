package io.chukou.compliance.fleet;

import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Assesses an inventory. */
@Command(name = "assess", description = "Assesses an inventory.")
final class AssessCommand implements Callable<Integer> {
    @Option(names = "--inventory", required = true, description = "The inventory: a file or a directory.")
    private String inventory = "";

    @Option(names = "--format", description = "PARQUET (default) or CSV.")
    private InventoryFormat format = InventoryFormat.PARQUET;

    @Option(names = "--as-of", required = true, description = "The day that is asked about, such as 2026-06-30.")
    private LocalDate asOf = LocalDate.EPOCH;

    @Option(names = "--out", required = true, description = "The directory to write.")
    private String out = "";

    @Option(names = "--no-recheck", negatable = true, description = "Does without the days on which to look again.")
    private boolean recheck = true;

    @Option(names = "--partitions", description = "How many tasks; by default four for each core.")
    private int partitions;

    @Override
    public Integer call() throws IOException {
        try (SparkSession spark = Fleet.session()) {
            int tasks = partitions > 0 ? partitions : 4 * spark.sparkContext().defaultParallelism();
            System.out.println(
                    new AssessJob(spark, asOf, recheck).run(Inventory.open(spark, inventory, format), tasks, out));
            return 0;
        }
    }
}
