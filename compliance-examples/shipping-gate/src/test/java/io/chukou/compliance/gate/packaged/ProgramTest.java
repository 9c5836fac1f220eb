package io.chukou.compliance.gate.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as its users run it: exit codes, the lock, SIGTERM, and what the README shows. */
class ProgramTest {
    private static final Path SAMPLES = Path.of("src", "sample", "inbox");

    @TempDir
    private Path directory;

    private Path root() {
        return directory.resolve("gate");
    }

    private void put(String name, String content) throws IOException {
        Path inbox = Files.createDirectories(root().resolve("inbox"));
        Files.move(Files.writeString(inbox.resolve(".upload"), content), inbox.resolve(name));
    }

    private Fork.Result once(String... options) throws Exception {
        return Fork.run(
                root(), Stream.concat(Stream.of("--once"), Stream.of(options)).toArray(String[]::new));
    }

    @Test
    void the_output_in_the_readme_is_real() throws Exception {
        for (String sample : Watch.files(SAMPLES, ".json")) {
            put(sample, Files.readString(SAMPLES.resolve(sample)));
        }
        Fork.Result result = once("--as-of=2026-06-29");

        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err()).isEmpty();
        assertThat(readme()).containsSequence(result.out().lines().toList());
    }

    private static List<String> readme() throws IOException {
        return Files.readAllLines(Path.of("README.md"));
    }

    @Test
    void the_exit_code_says_what_happened() throws Exception {
        assertThat(once().code()).as("nothing").isZero();

        put("a.customs-clearance.json", Files.readString(SAMPLES.resolve("khorgos-0618.customs-clearance.json")));
        assertThat(once("--as-of=2026-06-29").code()).as("permitted").isZero();

        put("b.json", "{}");
        assertThat(once().code()).as("undetermined").isEqualTo(5);

        put("c.json", Files.readString(SAMPLES.resolve("almaty-0617.json")));
        put("d.json", "{}");
        assertThat(once("--as-of=2026-06-29").code()).as("blocked").isEqualTo(4);

        put("e.json", "{");
        put("f.json", "{}");
        assertThat(once().code()).as("refused").isEqualTo(3);
    }

    @Test
    void wrong_usage_is_told() throws Exception {
        assertThat(once("--stage=after-export"))
                .satisfies(result -> assertThat(result.code()).isEqualTo(2))
                .satisfies(result -> assertThat(result.err())
                        .contains("must be one of customs-clearance, licence-application, shipment"));
        assertThat(once("--max-bytes=0").code()).isEqualTo(2);
        assertThat(once("--max-vehicles=0").code()).isEqualTo(2);
        assertThat(once("--as-of=2026-02-30").code()).isEqualTo(2);
    }

    @Test
    void a_folder_that_is_a_file_is_told_without_a_stack_trace() throws Exception {
        Files.writeString(root(), "");
        Fork.Result result = once();

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).startsWith("Stopped: ").hasLineCount(1);
    }

    @Test
    void a_foreign_file_among_the_decisions_is_named() throws Exception {
        Files.createDirectories(root().resolve("decisions"));
        Files.writeString(root().resolve("decisions").resolve("empty.json"), "");
        Fork.Result result = once();

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err())
                .startsWith("Stopped: ")
                .contains("This is no record: ")
                .contains("empty.json")
                .hasLineCount(1);
    }

    @Test
    void a_second_gate_on_the_folder_refuses_to_start_and_the_first_ends_on_sigterm() throws Exception {
        try (Fork first = Fork.start(root(), "--as-of=2026-06-29")) {
            put("first.json", "{}");
            Watch.until(root().resolve("done"), ".json", 1, first);

            Fork.Result second = once();
            assertThat(second.code()).isEqualTo(7);
            assertThat(second.err()).startsWith("Another gate is at work on ").hasLineCount(1);

            put("second.json", "{}");
            assertThat(Watch.until(root().resolve("done"), ".json", 2, first)).isTrue();
            first.terminate();
            Fork.Result ended = first.end();

            assertThat(ended.code()).as("ended by SIGTERM").isEqualTo(143);
            assertThat(ended.err()).isEmpty();
            assertThat(ended.out().lines()).hasSize(2);
        }
        assertThat(once().code()).as("the lock is free").isZero();
    }

    @Test
    void sigterm_lets_the_gate_finish_the_item_that_it_has() throws Exception {
        String batch = Files.readString(SAMPLES.resolve("almaty-0617.json"));
        for (int i = 0; i < 200; i++) {
            put("lot-" + i + ".json", batch);
        }
        int decided;
        try (Fork gate = Fork.start(root(), "--as-of=2026-06-29")) {
            Watch.until(root().resolve("decisions"), ".json", 3, gate);
            gate.terminate();
            decided = (int) gate.end().out().lines().count();
        }

        assertThat(decided).isBetween(1, 199);
        assertThat(Watch.files(root().resolve("taken"), "")).isEmpty();
        assertThat(Watch.files(root().resolve("decisions"), ".json")).hasSize(decided);
        assertThat(Watch.files(root().resolve("decisions"), ".html")).hasSize(decided);
        assertThat(Watch.files(root().resolve("done"), ".json")).hasSize(decided);
        assertThat(Watch.files(root().resolve("inbox"), ".json")).hasSize(200 - decided);
    }

    @Test
    void help_names_every_exit_code() throws Exception {
        Fork.Result help = once("--help");

        assertThat(help.code()).isZero();
        assertThat(help.out()).contains("--max-vehicles", "default: 200", "another gate is at work");
    }
}
