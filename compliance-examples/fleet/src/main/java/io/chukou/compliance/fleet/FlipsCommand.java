package io.chukou.compliance.fleet;

import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Compares an inventory on two days. */
@Command(name = "flips", description = "Tells which verdicts differ between two days, and why.")
final class FlipsCommand implements Callable<Integer> {
    @Mixin
    private JobOptions options = new JobOptions();

    @Option(names = "--before", required = true, description = "The one day, such as 2025-12-31.")
    private LocalDate before = LocalDate.EPOCH;

    @Option(names = "--after", required = true, description = "The other day, such as 2026-01-01.")
    private LocalDate after = LocalDate.EPOCH;

    @Override
    public Integer call() throws IOException {
        try (SparkSession spark = Fleet.session()) {
            FlipJob.Counts counts = new FlipJob(spark, before, after)
                    .run(options.listings(spark), options.partitions(spark), options.out());
            new Report(System.out).flips(Output.of(spark, options.out()), counts, before, after);
            return 0;
        }
    }
}
