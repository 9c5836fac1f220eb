package io.chukou.compliance.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.chukou.compliance.listings.Listings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No row is lost and none stops the job: what cannot be read comes out with its reference, its column and the reason. */
class BadRowsTest {
    private static final String HEADER =
            Arrays.stream(ListingColumn.values()).map(ListingColumn::header).collect(Collectors.joining(","));
    /** Its check digit is valid; no maker in the library's table begins with LXX. */
    private static final String VIN = "LXXAA11A0TA000001";

    private static final SparkSession SPARK = Sessions.local();

    @TempDir
    private Path directory;

    private static String line(Map<String, String> cells) {
        return Arrays.stream(ListingColumn.values())
                .map(column -> cells.getOrDefault(column.header(), ""))
                .collect(Collectors.joining(","));
    }

    private AssessJob.Counts assess(String... lines) throws IOException {
        Files.writeString(
                directory.resolve("inventory.csv"), HEADER + "\n" + String.join("\n", lines), StandardCharsets.UTF_8);
        return new AssessJob(SPARK, Listings.DAY, false)
                .run(open(), 2, directory.resolve("out").toString());
    }

    private Dataset<Row> open() {
        return Inventory.open(SPARK, directory.resolve("inventory.csv").toString(), InventoryFormat.CSV);
    }

    private List<String> bad() throws IOException {
        Dataset<Row> rows =
                Output.of(SPARK, directory.resolve("out").toString()).readCsv(AssessJob.BAD_ROWS, BadRow.TYPE);
        return rows.collectAsList().stream()
                .map(row -> row.get(0) + " | " + row.get(1) + " | " + row.get(2) + " | " + row.get(3))
                .toList();
    }

    @Test
    void every_row_is_assessed_or_bad_and_says_why() throws IOException {
        AssessJob.Counts counts = assess(
                line(Map.of("reference", "A1", "brand", "\"a, quoted \"\"brand\"\"\"")),
                line(Map.of("reference", "A2", "registration_date", "2026-02-30")),
                line(Map.of("reference", "A3", "modified", "perhaps")),
                line(Map.of("brand", "no reference")),
                "A4,too,short",
                line(Map.of("reference", "A5")) + ",too long",
                line(Map.of("reference", "A6")));

        assertThat(counts).isEqualTo(new AssessJob.Counts(7, 2, 5));
        assertThat(bad())
                .containsExactlyInAnyOrder(
                        "A2 | inventory.csv | registration_date | The calendar has no 2026-02-30.",
                        "A3 | inventory.csv | modified | must be true or false",
                        "null | inventory.csv | reference | is empty",
                        "A4 | inventory.csv | null | the line has not as many cells as the header",
                        "A5 | inventory.csv | null | the line has not as many cells as the header");
    }

    @Test
    void a_vin_as_reference_is_masked_in_verdicts_and_bad_rows() throws IOException {
        assess(line(Map.of("reference", VIN)), line(Map.of("reference", VIN, "modified", "perhaps")));

        Dataset<Row> verdicts =
                Output.of(SPARK, directory.resolve("out").toString()).readParquet(AssessJob.VERDICTS);
        assertThat(verdicts.first().getString(0)).startsWith("LXX").doesNotContain(VIN);
        assertThat(bad()).singleElement().asString().startsWith("LXX").doesNotContain(VIN);
    }

    /** Spark would take the white space in front away, and leave the formula. */
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@A1", "\t=1", "  =1", "＝1"})
    void a_reference_that_a_spreadsheet_would_run_is_made_a_text(String reference) throws IOException {
        assess(line(Map.of("reference", "\"" + reference + "\"", "modified", "perhaps")));

        assertThat(bad()).containsExactly("'" + reference + " | inventory.csv | modified | must be true or false");
    }

    @Test
    void the_order_of_columns_is_free_and_others_may_stand_between() throws IOException {
        Files.writeString(
                directory.resolve("inventory.csv"),
                "price," + HEADER.replace("reference,", "") + ",reference\n" + "9000,"
                        + line(Map.of("brand", "x")).substring(1) + ",B1\n");

        assertThat(open().collectAsList()).singleElement().satisfies(row -> {
            assertThat(row.<String>getAs("reference")).isEqualTo("B1");
            assertThat(row.<String>getAs("brand")).isEqualTo("x");
            assertThat(row.<String>getAs(Inventory.BROKEN_LINE)).isNull();
        });
    }

    @Test
    void a_column_that_is_missing_stops_the_job_before_it_starts() throws IOException {
        Files.writeString(directory.resolve("inventory.csv"), HEADER.replace(",vin,", ",chassis,") + "\n");

        assertThatThrownBy(this::open)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("lacks the columns [vin]");
    }

    @Test
    void a_listing_reads_the_same_from_csv_and_parquet() {
        Dataset<Row> listings = Generator.listings(SPARK, 300);
        for (InventoryFormat format : InventoryFormat.values()) {
            String path = directory.resolve(format.name()).toString();
            format.write(listings, path);
            Dataset<Row> read = Inventory.open(SPARK, path, format).drop(Inventory.BROKEN_LINE, Inventory.SOURCE);
            assertThat(read.collectAsList()).containsExactlyInAnyOrderElementsOf(listings.collectAsList());
        }
    }
}
