package io.chukou.compliance.fleet;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes up an inventory. */
@Command(name = "generate", description = "Makes up an inventory.")
final class GenerateCommand implements Callable<Integer> {
    @Option(names = "--count", required = true, description = "How many listings.")
    private int count;

    @Option(names = "--out", required = true, description = "The directory to write.")
    private String out = "";

    @Option(names = "--format", description = "PARQUET (default) or CSV.")
    private InventoryFormat format = InventoryFormat.PARQUET;

    @Override
    public Integer call() throws IOException {
        try (SparkSession spark = Fleet.session()) {
            Dataset<Row> listings = Generator.listings(spark, count);
            format.write(listings, out);
            return 0;
        }
    }
}
