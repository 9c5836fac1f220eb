package io.chukou.compliance.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.chukou.compliance.listings.Listings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A task that fails is done over and changes nothing; a task that always fails ends the job and leaves no whole output. */
class FailingTaskTest {
    private static final int COUNT = 60;
    private static final int TASKS = 3;
    private static final int MOST_ATTEMPTS = 3;
    private static final int TALLY = AssessedRow.TYPE.fieldIndex(AssessedRow.TALLY);
    private static final SparkSession SPARK = Sessions.local();
    private static final AtomicInteger FAILURES = new AtomicInteger();

    @TempDir
    private Path directory;

    private final AssessJob job = new AssessJob(SPARK, Listings.DAY, true);

    @BeforeEach
    void writeInventory() {
        FAILURES.set(0);
        InventoryFormat.PARQUET.write(Generator.listings(SPARK, COUNT), path("inventory"));
    }

    private String path(String name) {
        return directory.resolve(name).toString();
    }

    private AssessJob.Counts run(String out, MapFunction<Row, Row> fault) throws IOException {
        Dataset<Row> listings = Inventory.open(SPARK, path("inventory"), InventoryFormat.PARQUET);
        Dataset<Row> assessed = job.assess(listings, TASKS).map(fault, Encoders.row(AssessedRow.TYPE));
        return job.write(listings, assessed, path(out));
    }

    /** Fails behind the verdicts of the partition, when the first row of its tally comes. */
    private static Row failing(Row row, boolean fails) {
        if (fails && !row.isNullAt(TALLY)) {
            FAILURES.incrementAndGet();
            throw new IllegalStateException("the disk of this executor is full");
        }
        return row;
    }

    private List<String> verdicts(String out) {
        return Output.of(SPARK, path(out))
                .readParquet(AssessJob.VERDICTS)
                .orderBy("reference")
                .toJSON()
                .collectAsList();
    }

    private List<String> byRule(String out) {
        return SPARK.read()
                .text(path(out) + "/" + AssessJob.BY_RULE)
                .toDF("line")
                .as(Encoders.STRING())
                .collectAsList();
    }

    @Test
    void a_task_that_fails_once_is_done_over_and_counts_once() throws IOException {
        AssessJob.Counts counts = run("sound", row -> row);

        assertThat(run("out", row -> failing(row, TaskContext.get().attemptNumber() == 0)))
                .isEqualTo(counts);

        assertThat(FAILURES).hasValue(TASKS);
        assertThat(verdicts("out")).isEqualTo(verdicts("sound")).hasSize(COUNT);
        assertThat(byRule("out")).isEqualTo(byRule("sound"));
    }

    @Test
    void a_task_that_always_fails_ends_the_job_and_the_next_run_overwrites_what_is_left() throws IOException {
        assertThatThrownBy(() -> run("out", row -> failing(row, TaskContext.getPartitionId() == 1)))
                .hasStackTraceContaining("the disk of this executor is full");

        assertThat(FAILURES).hasValue(MOST_ATTEMPTS);
        assertThat(directory.resolve("out/run")).doesNotExist();
        assertThat(directory.resolve("out/verdicts/_SUCCESS")).doesNotExist();

        run("out", row -> row);

        assertThat(directory.resolve("out/run/_SUCCESS")).exists();
        assertThat(verdicts("out")).hasSize(COUNT).doesNotHaveDuplicates();
        try (Stream<Path> files = Files.walk(directory.resolve("out"))) {
            assertThat(files).noneMatch(file -> file.getFileName().toString().equals("_temporary"));
        }
    }

    @Test
    void a_run_that_fails_takes_away_the_mark_of_the_run_before() throws IOException {
        run("out", row -> row);
        assertThat(directory.resolve("out/run/_SUCCESS")).exists();

        assertThatThrownBy(() -> run("out", row -> failing(row, true)))
                .hasStackTraceContaining("the disk of this executor is full");

        assertThat(directory.resolve("out/run")).doesNotExist();
    }
}
