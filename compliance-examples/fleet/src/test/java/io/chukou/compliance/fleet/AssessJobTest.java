package io.chukou.compliance.fleet;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.spark_partition_id;
import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.ExportValidator;
import io.chukou.compliance.core.question.Assumptions;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.listings.Listings;
import io.chukou.compliance.model.ExportCase;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssessJobTest {
    private static final int COUNT = 300;
    private static final int RULES =
            ExportValidator.standard().rulebook().rules().size();
    private static final SparkSession SPARK = Sessions.local();

    @TempDir
    private static Path directory;

    private static Output output;

    @BeforeAll
    static void assess() throws IOException {
        InventoryFormat.PARQUET.write(Generator.listings(SPARK, COUNT), path("inventory"));
        output = assess(3);
    }

    private static String path(String name) {
        return directory.resolve(name).toString();
    }

    private static Dataset<Row> listings() {
        return Inventory.open(SPARK, path("inventory"), InventoryFormat.PARQUET);
    }

    private static Output assess(int partitions) throws IOException {
        String out = path("out-" + partitions);
        AssessJob.Counts counts = new AssessJob(SPARK, Listings.DAY, true).run(listings(), partitions, out);
        assertThat(counts).isEqualTo(new AssessJob.Counts(COUNT, COUNT, 0));
        return Output.of(SPARK, out);
    }

    private static List<String> verdicts(Output output) {
        return output.readParquet(AssessJob.VERDICTS)
                .orderBy("reference")
                .toJSON()
                .collectAsList();
    }

    @Test
    void all_tables_are_the_same_however_the_rows_are_partitioned() throws IOException {
        for (int partitions : List.of(1, 64)) {
            Output other = assess(partitions);

            assertThat(verdicts(other)).isEqualTo(verdicts(output));
            assertThat(byRule(other)).isEqualTo(byRule(output));
            assertThat(calendar(other)).isEqualTo(calendar(output));
        }
    }

    /** Not through Spark at all: the library is asked for each listing, one after the other. */
    @Test
    void a_verdict_is_what_the_library_says_of_the_row() throws UnreadableRowException {
        ListingMapper mapper = new ListingMapper(Library.READER);
        Question question = Question.on(Listings.DAY).assuming(Assumptions.PROSPECT);
        Map<String, Row> verdicts = output.readParquet(AssessJob.VERDICTS).collectAsList().stream()
                .collect(Collectors.toMap(row -> row.getAs("reference"), row -> row));
        for (Row listing : listings().collectAsList()) {
            ExportCase exportCase = mapper.toCase(listing);
            Row row = verdicts.get(exportCase.getReference().orElseThrow());
            var answer = Library.VALIDATOR.assess(exportCase, question);
            assertThat(row.<String>getAs("verdict")).isEqualTo(answer.verdict().name());
            assertThat(row.<LocalDate>getAs("as_of")).isEqualTo(Listings.DAY);
            assertThat(row.<String>getAs("rulebook"))
                    .isEqualTo(Library.VALIDATOR.rulebook().fingerprint());
            assertThat(Optional.ofNullable(row.<LocalDate>getAs("holds_until")).map(day -> day.plusDays(1)))
                    .isEqualTo(Library.VALIDATOR.turnsOn(exportCase, question));
            assertThat(row.getList(row.fieldIndex("missing_facts")))
                    .isEqualTo(answer.missingFacts().stream()
                            .map(fact -> fact.path())
                            .toList());
            assertThat(row.getList(row.fieldIndex("deciding_rules")).isEmpty())
                    .isEqualTo(
                            switch (answer.verdict()) {
                                case PERMITTED, UNDETERMINED -> true;
                                case BLOCKED, REFERRED, OUT_OF_SCOPE -> false;
                            });
        }
    }

    @Test
    void the_summary_counts_every_rule_once_for_every_listing() {
        Map<String, Long> counts = byRule(output).stream()
                .collect(Collectors.groupingBy(
                        row -> row.getString(0), Collectors.summingLong(row -> Long.parseLong(row.getString(2)))));

        assertThat(counts).hasSize(RULES);
        assertThat(counts.values()).containsOnly((long) COUNT);
    }

    private static List<Row> byRule(Output output) {
        return SPARK.read()
                .option("header", true)
                .csv(output.path(AssessJob.BY_RULE))
                .collectAsList();
    }

    @Test
    void the_calendar_counts_the_listings_to_look_at_again() {
        Dataset<Row> rows = output.readParquet(AssessJob.RECHECK);
        long turning = output.readParquet(AssessJob.VERDICTS)
                .filter(col("holds_until").isNotNull())
                .count();

        assertThat(rows.count()).isEqualTo(turning).isPositive();
        assertThat(rows.filter(col("day").leq(java.sql.Date.valueOf(Listings.DAY)))
                        .count())
                .isZero();
        assertThat(calendar(output).stream().mapToLong(row -> row.getLong(1)).sum())
                .isEqualTo(turning);
    }

    private static List<Row> calendar(Output output) {
        return output.readCsv(AssessJob.CALENDAR, AssessJob.CALENDAR_TYPE)
                .orderBy("day")
                .collectAsList();
    }

    /** Nine of ten rows are in one file that cannot be split; each partition still gets its share, give or take one a file. */
    @Test
    void a_huge_file_is_spread_over_all_tasks() {
        int files = 3;
        int tasks = 4;
        String path = path("skewed");
        writeGzip(Generator.listings(SPARK, 900), path + "/huge");
        writeGzip(Generator.listings(SPARK, 50), path + "/small");
        writeGzip(Generator.listings(SPARK, 50), path + "/other");
        Dataset<Row> skewed = Inventory.open(SPARK, path + "/*", InventoryFormat.CSV);
        assertThat(sizes(skewed)).anyMatch(size -> size >= 900);

        Dataset<Row> assessed = new AssessJob(SPARK, Listings.DAY, false)
                .assess(skewed, tasks)
                .filter(col(AssessedRow.VERDICT).isNotNull());

        assertThat(sizes(assessed)).hasSize(tasks).allMatch(size -> size <= 1000 / tasks + files);
    }

    private static void writeGzip(Dataset<Row> listings, String path) {
        listings.coalesce(1)
                .write()
                .option("header", true)
                .option("compression", "gzip")
                .csv(path);
    }

    private static List<Long> sizes(Dataset<Row> rows) {
        return rows.groupBy(spark_partition_id()).agg(count("*")).collectAsList().stream()
                .map(row -> row.getLong(1))
                .toList();
    }
}
