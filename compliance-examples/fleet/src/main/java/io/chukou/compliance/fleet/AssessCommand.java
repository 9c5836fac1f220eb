package io.chukou.compliance.fleet;

import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Assesses an inventory. */
@Command(name = "assess", description = "Assesses an inventory.")
final class AssessCommand implements Callable<Integer> {
    @Mixin
    private JobOptions options = new JobOptions();

    @Option(names = "--as-of", required = true, description = "The day that is asked about, such as 2026-06-30.")
    private LocalDate asOf = LocalDate.EPOCH;

    @Option(names = "--no-recheck", negatable = true, description = "Does without the days on which to look again.")
    private boolean recheck = true;

    @Override
    public Integer call() throws IOException {
        try (SparkSession spark = Fleet.session()) {
            AssessJob.Counts counts = new AssessJob(spark, asOf, recheck)
                    .run(options.listings(spark), options.partitions(spark), options.out());
            new Report(System.out).assessed(Output.of(spark, options.out()), counts, asOf);
            return 0;
        }
    }
}
