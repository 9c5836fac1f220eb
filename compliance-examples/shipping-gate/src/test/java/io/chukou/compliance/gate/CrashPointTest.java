package io.chukou.compliance.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.chukou.compliance.gate.MortalDisk.Death;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Kills the gate at each single operation on the disk, lets a new one finish, and compares with a run that nobody killed. */
class CrashPointTest {
    @TempDir
    private Path directory;

    private @Nullable Yard filled;

    /** A copy of one yard that was filled once. */
    private Yard yard(String name) throws IOException {
        if (filled == null) {
            filled = fill(new Yard(directory.resolve("filled")));
        }
        return filled.copy(directory.resolve(name));
    }

    /** Everything that has a way of its own: decided, refused for its content and before it is read, decided before, conflict. */
    private static Yard fill(Yard yard) throws IOException {
        yard.put("again.json", "{}");
        yard.put("other.json", "{}");
        yard.drain();
        yard.put("again.json", "{}");
        yard.put("other.json", "{\"destination\":\"KZ\"}");
        yard.put("one.json", "{\"vehicles\":[{}]}");
        yard.put("shipped.shipment.json", "{\"vehicles\":[]}");
        yard.put("torn.json", "{");
        yard.put("<b>.json", "{}");
        yard.put("large.json", new byte[Yard.MOST_BYTES + 1]);
        Files.createDirectories(
                yard.root().resolve("inbox").resolve("folder.json").resolve("inside"));
        return yard;
    }

    private Map<String, String> uninterrupted() throws IOException {
        Yard yard = yard("uninterrupted");
        yard.drain();
        return yard.everything();
    }

    @Test
    void the_uninterrupted_run_decides_and_refuses_each_once() throws IOException {
        Yard yard = yard("uninterrupted");
        yard.log();
        yard.drain();

        assertThat(yard.log())
                .containsExactlyInAnyOrder(
                        "again UNDETERMINED before",
                        "other CONFLICT",
                        "one UNDETERMINED",
                        "shipped.shipment UNDETERMINED",
                        "torn CONTENT",
                        "<b> NAME",
                        "large LARGE",
                        "folder KIND");
        assertThat(yard.files("inbox")).isEmpty();
        assertThat(yard.files("taken")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Death.class)
    void whatever_the_operation_a_new_gate_finishes_and_the_result_is_the_same(Death death) throws IOException {
        Map<String, String> expected = uninterrupted();
        MortalDisk counting = MortalDisk.immortal();
        yard("counted").drain(counting, Yard.DAY);
        assertThat(counting.count()).isGreaterThan(60);

        for (int n = 1; n <= counting.count(); n++) {
            Yard yard = yard(death + "-" + n);
            MortalDisk mortal = new MortalDisk(n, death);
            assertThatThrownBy(() -> yard.drain(mortal, Yard.DAY))
                    .as("operation %s", n)
                    .isInstanceOf(Killed.class);

            yard.drain();

            assertThat(yard.everything()).as("killed at operation %s", n).isEqualTo(expected);
        }
    }

    @Test
    void a_gate_that_is_killed_over_and_over_finishes_and_the_result_is_the_same() throws IOException {
        Map<String, String> expected = uninterrupted();
        Yard yard = yard("unlucky");
        int runs = 0;
        boolean dead = true;
        while (dead) {
            runs++;
            // The first operations of a run only open the folders, so that each run has to get a little further.
            dead = dies(yard, new MortalDisk(10 + runs % 7, Death.WITHIN));
        }

        assertThat(runs).isGreaterThan(10);
        assertThat(yard.everything()).isEqualTo(expected);
    }

    private static boolean dies(Yard yard, Disk disk) throws IOException {
        try {
            yard.drain(disk, Yard.DAY);
            return false;
        } catch (Killed e) {
            return true;
        }
    }

    @Test
    void no_day_of_a_restart_changes_what_was_committed_before_the_kill() throws IOException {
        MortalDisk counting = MortalDisk.immortal();
        yard("counted").drain(counting, Yard.DAY);

        for (int n = 1; n <= counting.count(); n++) {
            Yard yard = yard("day-" + n);
            assertThat(dies(yard, new MortalDisk(n, Death.BEFORE))).isTrue();
            List<String> committed = yard.files("decisions").stream()
                    .filter(file -> !file.startsWith("."))
                    .toList();
            Map<String, String> before = yard.everything();

            yard.drain(MortalDisk.immortal(), Yard.DAY.plusDays(40));

            Map<String, String> after = yard.everything();
            for (String file : committed) {
                String path = Path.of("decisions", file).toString();
                assertThat(after.get(path))
                        .as("%s, killed at operation %s", file, n)
                        .isEqualTo(before.get(path));
            }
        }
    }
}
