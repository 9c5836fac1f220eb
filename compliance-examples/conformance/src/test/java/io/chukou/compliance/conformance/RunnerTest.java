package io.chukou.compliance.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Right implementations pass, wrong ones are reported, and those that break the protocol end the run. */
class RunnerTest {
    private static final String FEW = "--clause=G25-3.6";

    private static Run run(String clause, List<String> command) {
        List<String> args = new ArrayList<>(List.of(Run.VECTORS, clause, "--"));
        args.addAll(command);
        return Run.of(args.toArray(String[]::new));
    }

    private static List<Vector> few() throws IOException {
        return Vector.all(Path.of(Run.VECTORS)).stream()
                .filter(vector -> vector.clause().equals("G25-3.6"))
                .toList();
    }

    @Test
    void every_vector_passes_against_this_library() {
        Run run = Run.of(Run.VECTORS);
        assertThat(run.err()).isEmpty();
        assertThat(run.lines()).noneMatch(line -> line.startsWith("FAILED"));
        assertThat(run.lines().get(run.lines().size() - 1)).endsWith(" passed, 0 failed");
        assertThat(run.code()).isEqualTo(Main.PASSED);
    }

    @Test
    void this_library_passes_as_an_external_command_too() {
        Run run = run("--clause=FORM-", Run.thisLibrary());
        assertThat(run.lines().get(run.lines().size() - 1)).endsWith(" passed, 0 failed");
        assertThat(run.code()).isEqualTo(Main.PASSED);
    }

    @Test
    void an_implementation_that_permits_everything_fails_where_something_is_wrong() throws IOException {
        Run run = run(FEW, Run.permitsEverything());
        List<Vector> wrong = few().stream()
                .filter(vector ->
                        !vector.expected().path("verdict").asText("PERMITTED").equals("PERMITTED"))
                .toList();
        assertThat(run.code()).isEqualTo(Main.FAILED);
        assertThat(wrong).isNotEmpty();
        wrong.forEach(vector -> assertThat(run.lines()).contains("FAILED " + vector.id(), "  " + vector.says()));
        assertThat(run.lines()).contains("  verdict: expected BLOCKED, answered PERMITTED");
    }

    @Test
    void a_rule_that_is_not_named_counts_as_not_applicable() {
        assertThat(run(FEW, Run.permitsEverything()).lines())
                .contains("  DOCUMENT-012: expected SATISFIED, answered NOT_APPLICABLE");
    }

    @Test
    void an_answer_that_gives_up_fails_its_vector_alone() throws IOException {
        Run run = run(FEW, Run.permitsEverything("gives-up"));
        assertThat(run.lines())
                .containsSequence(
                        "FAILED " + few().get(1).id(), "  " + few().get(1).says(), "  no answer: too hard");
        assertThat(run.code()).isEqualTo(Main.FAILED);
    }

    @Test
    void a_command_that_ends_early_ends_the_run() throws IOException {
        Run run = run(FEW, Run.permitsEverything("ends"));
        assertThat(run.err()).contains(few().get(1).id());
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(Main.NOT_RUN);
    }

    @Test
    void an_answer_that_is_not_json_ends_the_run() {
        Run run = run(FEW, Run.permitsEverything("babbles"));
        assertThat(run.err()).contains("is not JSON: permitted, of course");
        assertThat(run.code()).isEqualTo(Main.NOT_RUN);
    }

    @Test
    void an_answer_to_another_request_ends_the_run() {
        Run run = run(FEW, Run.permitsEverything("is-elsewhere"));
        assertThat(run.err()).contains("answered about \"somewhere/else\"");
        assertThat(run.code()).isEqualTo(Main.NOT_RUN);
    }

    @Test
    void a_command_that_says_nothing_is_not_waited_for_for_ever() throws IOException {
        Vector first = few().get(0);
        Vector second = few().get(1);
        try (ExternalCommand command =
                ExternalCommand.start(Run.permitsEverything("says-nothing"), Duration.ofSeconds(20))) {
            command.answer(first.request());
            assertThatThrownBy(() -> command.answer(second.request(), Duration.ofMillis(1)))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("No answer to " + second.id());
        }
    }

    @Test
    void a_command_that_does_not_exist_is_no_run() {
        Run run = run(FEW, List.of("/nowhere/no-such-program"));
        assertThat(run.err()).contains("no-such-program");
        assertThat(run.code()).isEqualTo(Main.NOT_RUN);
    }

    @Test
    void what_is_no_vector_is_no_run(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("x.json"), "{\"id\": \"x\"}");
        assertThat(Run.of(folder.toString()).err()).contains("x.json", "no vector", "clause");
        assertThat(Run.of(folder.toString()).code()).isEqualTo(Main.NOT_RUN);
    }

    @Test
    void a_filter_that_leaves_nothing_is_no_run() {
        Run run = Run.of(Run.VECTORS, "--clause=Z");
        assertThat(run.err()).contains("No vector");
        assertThat(run.code()).isEqualTo(Main.NOT_RUN);
    }

    @Test
    void wrong_arguments_show_the_usage() {
        for (Run run : List.of(Run.of(), Run.of("a", "b"), Run.of(Run.VECTORS, "--"), Run.of("--wrong"))) {
            assertThat(run.err()).startsWith("usage:");
            assertThat(run.code()).isEqualTo(Main.NOT_RUN);
        }
    }

    @Test
    void a_request_that_cannot_be_read_is_answered_with_an_error() {
        Run run = Run.withInput(
                "{\"id\":\"a\",\"question\":{\"asOf\":\"2026-02-30\",\"stage\":\"SHIPMENT\",\"absence\":\"UNKNOWN\"},\"case\":{}}\n"
                        + "{\"id\":\"b\"}\n",
                "--serve");
        assertThat(run.lines())
                .satisfiesExactly(
                        a -> assertThat(a).contains("\"id\":\"a\"", "\"error\":\"No day: 2026-02-30\""),
                        b -> assertThat(b).contains("\"id\":\"b\"", "\"error\":"));
    }
}
