package io.chukou.compliance.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.listings.Listings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssessJobTest {
    private static final SparkSession SPARK = Sessions.local();

    @TempDir
    private Path directory;

    private String path(String name) {
        return directory.resolve(name).toString();
    }

    @Test
    void the_verdicts_are_the_same_however_the_rows_are_partitioned() throws IOException {
        InventoryFormat.PARQUET.write(Generator.listings(SPARK, 500), path("inventory"));

        List<String> one = verdicts(1);
        assertThat(one).hasSize(500);
        assertThat(verdicts(3)).isEqualTo(one);
        assertThat(verdicts(64)).isEqualTo(one);
    }

    private List<String> verdicts(int partitions) throws IOException {
        String out = path("out-" + partitions);
        Dataset<Row> listings = Inventory.open(SPARK, path("inventory"), InventoryFormat.PARQUET);
        AssessJob.Counts counts = new AssessJob(SPARK, Listings.DAY, true).run(listings, partitions, out);
        assertThat(counts).isEqualTo(new AssessJob.Counts(500, 500, 0));
        return SPARK.read()
                .parquet(out + "/verdicts")
                .orderBy("reference")
                .toJSON()
                .collectAsList();
    }
}
