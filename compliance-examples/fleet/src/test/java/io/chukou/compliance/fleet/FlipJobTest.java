package io.chukou.compliance.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * By the notice 2025 No. 648: from 2026-01-01 on a letter is due up to and including day 180. The authority decides on cars that
 * were transferred before that day (LETTER-011).
 */
class FlipJobTest {
    private static final LocalDate NEW_LAW = LocalDate.of(2026, 1, 1);
    private static final SparkSession SPARK = Sessions.local();

    @TempDir
    private Path directory;

    private FlipJob.Counts counts = new FlipJob.Counts(-1, -1, -1);

    /** A car of which all is known and in order, and which has no letter. */
    private static Row car(String reference, LocalDate registration) {
        return car(reference, registration, LocalDate.of(2025, 12, 1));
    }

    private static Row car(String reference, LocalDate registration, LocalDate transfer) {
        Map<String, String> cells = Map.ofEntries(
                Map.entry("reference", reference),
                Map.entry("category", "SMALL_PASSENGER"),
                Map.entry("powertrain", "BEV"),
                Map.entry("maker", "特斯拉（上海）有限公司"),
                Map.entry("origin", "DOMESTIC"),
                Map.entry("use", "NON_OPERATING"),
                Map.entry("former_use", "NONE"),
                Map.entry("factory_date", registration.minusDays(30).toString()),
                Map.entry("modified", "false"),
                Map.entry("registered", "true"),
                Map.entry("registration_date", registration.toString()),
                Map.entry("transfer_date", transfer.toString()),
                Map.entry("sealed_or_detained", "false"),
                Map.entry("unlawfully_obtained", "false"),
                Map.entry("smuggled_or_assembled", "false"),
                Map.entry("matches_certificate", "true"),
                Map.entry("otherwise_barred", "false"),
                Map.entry("letter_issuer", "NONE"));
        return RowFactory.create(
                Arrays.stream(Inventory.CELLS.fieldNames()).map(cells::get).toArray());
    }

    private Output compare(LocalDate before, LocalDate after, Row... cars) throws IOException {
        String inventory = directory.resolve("inventory").toString();
        String out = directory.resolve("out").toString();
        InventoryFormat.PARQUET.write(SPARK.createDataFrame(List.of(cars), Inventory.CELLS), inventory);
        counts = new FlipJob(SPARK, before, after)
                .run(Inventory.open(SPARK, inventory, InventoryFormat.PARQUET), 2, out);
        return Output.of(SPARK, out);
    }

    private static List<String> flips(Output output) {
        return output.readParquet(FlipJob.FLIPS).orderBy("reference").collectAsList().stream()
                .map(row -> row.getString(0) + " " + row.get(1) + " " + row.get(2) + " " + row.get(3))
                .toList();
    }

    @Test
    void on_the_day_of_the_new_law_cars_up_to_day_180_flip_because_of_the_law() throws IOException {
        Output output = compare(
                NEW_LAW.minusDays(1),
                NEW_LAW,
                car("day-180", NEW_LAW.minusDays(180)),
                car("day-181", NEW_LAW.minusDays(181)));

        assertThat(flips(output)).containsExactly("day-180 PERMITTED REFERRED LAW");
        assertThat(output.readCsv(FlipJob.BY_RULE, FlipJob.BY_RULE_TYPE).collectAsList())
                .containsExactly(RowFactory.create("PERMITTED", "REFERRED", "LETTER-011", "LAW", 1L));
    }

    /** On the last day of 2025 the transfer of the first day of 2026 still lies ahead, so the days before are others. */
    @Test
    void a_car_that_was_transferred_on_the_day_of_the_new_law_is_not_in_the_transition() throws IOException {
        Output output = compare(
                NEW_LAW,
                NEW_LAW.plusDays(1),
                car("in-transition", NEW_LAW.minusDays(180), NEW_LAW.minusDays(1)),
                car("not-in-transition", NEW_LAW.minusDays(180), NEW_LAW));

        assertThat(flips(output))
                .containsExactly("in-transition REFERRED PERMITTED TIME", "not-in-transition BLOCKED PERMITTED TIME");
    }

    @Test
    void from_day_180_to_day_181_a_car_flips_because_of_time() throws IOException {
        LocalDate day = LocalDate.of(2026, 6, 30);
        Output output = compare(
                day,
                day.plusDays(1),
                car("179-to-180", day.minusDays(179), day.minusDays(20)),
                car("180-to-181", day.minusDays(180), day.minusDays(20)),
                car("181-to-182", day.minusDays(181), day.minusDays(20)));

        assertThat(flips(output)).containsExactly("180-to-181 BLOCKED PERMITTED TIME");
    }

    @Test
    void every_listing_is_counted_once_under_its_two_verdicts_or_is_bad() throws IOException {
        Object[] bad = new Object[Inventory.CELLS.size()];
        Output output = compare(
                NEW_LAW.minusDays(1),
                NEW_LAW,
                car("a", NEW_LAW.minusDays(180)),
                car("b", NEW_LAW.minusDays(181)),
                car("c", NEW_LAW.minusDays(1000)),
                RowFactory.create(bad));

        assertThat(counts).isEqualTo(new FlipJob.Counts(4, 3, 1));
        assertThat(output.readCsv(FlipJob.BY_VERDICT, FlipRow.TALLY_TYPE).collectAsList())
                .containsExactlyInAnyOrder(
                        RowFactory.create("PERMITTED", "REFERRED", 1L),
                        RowFactory.create("PERMITTED", "PERMITTED", 2L));
        assertThat(output.readCsv(FlipJob.BAD_ROWS, BadRow.TYPE).collectAsList())
                .extracting(row -> row.getString(2))
                .containsExactly("reference");
    }

    @Test
    void an_inventory_of_bad_rows_alone_is_counted_too() throws IOException {
        compare(NEW_LAW.minusDays(1), NEW_LAW, RowFactory.create(new Object[Inventory.CELLS.size()]));

        assertThat(counts).isEqualTo(new FlipJob.Counts(1, 0, 1));
    }
}
