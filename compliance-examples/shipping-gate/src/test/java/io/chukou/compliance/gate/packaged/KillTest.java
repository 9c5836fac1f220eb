package io.chukou.compliance.gate.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills the program itself, again and again, in the midst of an inbox, and compares with a run that nobody killed. */
class KillTest {
    private static final Path EXAMPLES = Path.of("..", "..", "docs", "examples");
    private static final int EACH = 20;
    private static final int ALL = 3 * EACH;
    private static final String[] OPTIONS = {"--as-of=2026-06-29", "--max-vehicles=30", "--once"};

    @TempDir
    private Path directory;

    /** 20 consignments that are refused a licence, 20 that may be cleared, and 20 that were cut off. */
    private static void fill(Path root) throws IOException {
        String refused = Files.readString(EXAMPLES.resolve("refused-batch.json"));
        String cleared = Files.readString(EXAMPLES.resolve("cleared-batch.json"));
        for (int i = 0; i < EACH; i++) {
            put(root, "lot-" + i + "-a.json", refused.replace("\"batch-17\"", "\"batch-" + i + "\""));
            put(root, "lot-" + i + "-b.customs-clearance.json", cleared.replace("cleared-batch", "cleared-" + i));
            put(root, "lot-" + i + "-c.json", cleared.substring(0, 1000 + i));
        }
    }

    private static void put(Path root, String name, String content) throws IOException {
        Path inbox = Files.createDirectories(root.resolve("inbox"));
        Files.move(Files.writeString(inbox.resolve(".upload"), content), inbox.resolve(name));
    }

    private static Map<String, String> content(Path root, String folder) throws IOException {
        Map<String, String> all = new HashMap<>();
        for (String file : Watch.files(root.resolve(folder), "")) {
            all.put(file, new String(Files.readAllBytes(root.resolve(folder).resolve(file)), StandardCharsets.UTF_8));
        }
        return all;
    }

    @Test
    void each_input_has_one_decision_and_it_is_that_of_a_run_that_nobody_killed() throws Exception {
        Path whole = directory.resolve("whole");
        fill(whole);
        assertThat(Fork.run(whole, OPTIONS).code()).isEqualTo(3);
        Path killed = directory.resolve("killed");
        fill(killed);

        // After the first decision, in the midst of the start of the next runs, and after ever more of them.
        for (int more : new int[] {1, 0, 2, 3, 5, 7, 11}) {
            killAfter(killed, more);
        }
        assertThat(Fork.run(killed, OPTIONS).code()).isEqualTo(3);

        for (String folder : new String[] {"decisions", "done", "refused", "taken", "inbox"}) {
            assertThat(content(killed, folder)).as(folder).isEqualTo(content(whole, folder));
        }
        assertThat(Watch.files(killed.resolve("decisions"), ".json")).hasSize(2 * EACH);
        assertThat(Watch.files(killed.resolve("decisions"), ".html")).hasSize(2 * EACH);
        assertThat(Watch.files(killed.resolve("done"), ".json").size()
                        + Watch.files(killed.resolve("refused"), ".input").size())
                .isEqualTo(ALL);
        assertThat(Watch.files(killed.resolve("inbox"), "")).isEmpty();
        assertThat(Watch.files(killed.resolve("taken"), "")).isEmpty();
        assertThat(Watch.files(killed.resolve("decisions"), ".tmp")).isEmpty();
        assertThat(Watch.files(killed.resolve("refused"), ".tmp")).isEmpty();
    }

    /** Kills a gate once it has made so many decisions more. */
    private static void killAfter(Path root, int more) throws Exception {
        Path decisions = root.resolve("decisions");
        int before = Watch.files(decisions, ".json").size();
        try (Fork fork = Fork.start(root, OPTIONS)) {
            boolean killedInTime = Watch.until(decisions, ".json", before + more, fork);
            fork.kill();

            assertThat(killedInTime).isTrue();
            assertThat(fork.end().code()).as("ended by the kill").isEqualTo(137);
        }
        assertThat(Watch.files(root.resolve("inbox"), ".json")).isNotEmpty();
    }
}
