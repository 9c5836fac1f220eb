package io.chukou.compliance.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.listings.Listings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

/** What travels to the executors, and what does not. */
class ShippedFunctionTest {
    private static final int FEW_BYTES = 4096;
    private static final SparkSession SPARK = Sessions.local();

    @Test
    void the_functions_are_small_and_leave_the_library_at_home() throws IOException {
        assertSmall(new AssessPartition(Listings.DAY, true, new LibraryTime(SPARK.sparkContext())));
        assertSmall(new FlipPartition(Listings.DAY, Listings.DAY.plusDays(1)));
    }

    private static void assertSmall(Serializable function) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(function);
        }
        assertThat(bytes.size()).isLessThan(FEW_BYTES);
        assertThat(bytes.toString(StandardCharsets.ISO_8859_1))
                .contains(function.getClass().getName())
                .doesNotContain("io.chukou.compliance.core", "io.chukou.compliance.model");
    }

    /** Four tasks, two at a time, in one JVM: one instance, by its identity. */
    @Test
    void all_tasks_of_a_jvm_share_one_instance() {
        MapPartitionsFunction<Long, String> instance =
                rows -> List.of(TaskContext.getPartitionId() + ":" + System.identityHashCode(Library.VALIDATOR))
                        .iterator();

        List<String> seen = SPARK.range(0, 8, 1, 4)
                .mapPartitions(instance, Encoders.STRING())
                .collectAsList();

        assertThat(seen)
                .extracting(text -> text.substring(0, text.indexOf(':')))
                .containsExactlyInAnyOrder("0", "1", "2", "3");
        assertThat(seen)
                .extracting(text -> text.substring(text.indexOf(':') + 1))
                .containsOnly(String.valueOf(System.identityHashCode(Library.VALIDATOR)));
    }
}
