package io.chukou.compliance.fleet;

import io.chukou.compliance.listings.Listings;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Measures the whole assess job, from reading Parquet to the last table written, on inventories of several sizes in one JVM. What a
 * machine does besides is in the figures.
 */
@Command(name = "measure", description = "Measures how long inventories of several sizes take.")
final class MeasureCommand implements Callable<Integer> {
    @Option(
            names = "--sizes",
            split = ",",
            description = "How many listings, one run each; a run of the first warms up.")
    private List<Integer> sizes = List.of(100_000, 200_000, 500_000, 1_000_000);

    @Option(names = "--no-recheck", negatable = true, description = "Does without the days on which to look again.")
    private boolean recheck = true;

    @Option(names = "--out", required = true, description = "The directory to work in.")
    private String out = "";

    @Override
    public Integer call() throws IOException {
        try (SparkSession spark = Fleet.session()) {
            for (int size : sizes) {
                long start = System.nanoTime();
                InventoryFormat.PARQUET.write(Generator.listings(spark, size), inventory(size));
                line("%9d listings made up in %.1f s", size, (System.nanoTime() - start) / 1e9);
            }
            Run warm = run(spark, sizes.get(0));
            line("%9d listings to warm up: %.1f s", warm.size, warm.seconds);
            line(
                    " listings   seconds  per second and core  per listing  outside the library  reading  assessing  ahead");
            double first = 0;
            for (int size : sizes) {
                Run run = run(spark, size);
                first = first == 0 ? run.seconds / size : first;
                run.print(first, spark.sparkContext().defaultParallelism());
            }
            return 0;
        }
    }

    private String inventory(int size) {
        return out + "/inventory-" + size;
    }

    private Run run(SparkSession spark, int size) throws IOException {
        AssessJob job = new AssessJob(spark, Listings.DAY, recheck);
        long start = System.nanoTime();
        job.run(
                Inventory.open(spark, inventory(size), InventoryFormat.PARQUET),
                JobOptions.partitionsFor(spark),
                out + "/assessed");
        return new Run(size, (System.nanoTime() - start) / 1e9, job.time());
    }

    private static void line(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }

    /** What one run took by the clock, and how much of that its tasks were inside the library. */
    private record Run(int size, double seconds, LibraryTime library) {
        void print(double first, int cores) {
            double reading = library.readingSeconds();
            double assessing = library.assessingSeconds();
            double ahead = library.lookingAheadSeconds();
            double all = seconds * cores;
            line(
                    "%9d  %8.1f  %19.0f  %10.2fx  %18.1f%%  %6.1f%%  %8.1f%%  %4.1f%%",
                    size,
                    seconds,
                    size / all,
                    seconds / size / first,
                    100 * (all - reading - assessing - ahead) / all,
                    100 * reading / all,
                    100 * assessing / all,
                    100 * ahead / all);
        }
    }
}
