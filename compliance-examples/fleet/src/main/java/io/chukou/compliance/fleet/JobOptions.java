package io.chukou.compliance.fleet;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Option;

/** The options of every command that reads an inventory. */
final class JobOptions {
    private static final int TASKS_PER_CORE = 4;

    @Option(names = "--inventory", required = true, description = "The inventory: a file or a directory.")
    private String inventory = "";

    @Option(names = "--format", description = "PARQUET (default) or CSV.")
    private InventoryFormat format = InventoryFormat.PARQUET;

    @Option(names = "--out", required = true, description = "The directory to write.")
    private String out = "";

    @Option(names = "--partitions", description = "How many tasks; by default four for each core.")
    private int partitions;

    Dataset<Row> listings(SparkSession spark) {
        return Inventory.open(spark, inventory, format);
    }

    String out() {
        return out;
    }

    int partitions(SparkSession spark) {
        return partitions > 0 ? partitions : partitionsFor(spark);
    }

    /** More tasks than cores, so that one slow core holds up little. */
    static int partitionsFor(SparkSession spark) {
        return TASKS_PER_CORE * spark.sparkContext().defaultParallelism();
    }
}
