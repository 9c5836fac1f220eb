package io.chukou.compliance.gate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.chukou.compliance.core.ExportValidator;
import io.chukou.compliance.core.intake.ConsignmentReader;
import io.chukou.compliance.core.intake.IntakeException;
import io.chukou.compliance.core.json.ConsignmentJson;
import io.chukou.compliance.core.question.Absence;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.question.Stage;
import io.chukou.compliance.core.result.ConsignmentAssessment;
import io.chukou.compliance.core.result.Verdict;
import io.chukou.compliance.model.Consignment;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lines that the README gives to take along compile, run and answer. */
class TenLinesTest {
    private final ExportValidator validator = ExportValidator.standard();

    @TempDir
    private Path decisions = Path.of("");

    private Verdict decide(String id, String text, LocalDate today) throws Exception {
        // begin
        // Refuses what is no consignment with line, path and reason; an exporter's file is complete.
        Consignment consignment = ConsignmentReader.strict().read(text);
        Question question = Question.on(today).at(Stage.CUSTOMS_CLEARANCE).absentMeans(Absence.NOT_HELD);
        ConsignmentAssessment answer = validator.assess(consignment, question);
        ByteBuffer decision = UTF_8.encode(ConsignmentJson.canonical().write(answer));
        // Whole on the disk before it has its name: the rename is the commit, and the same input gives the same bytes.
        Path unfinished = decisions.resolve("." + id + ".tmp");
        try (FileChannel file = FileChannel.open(unfinished, CREATE, WRITE, TRUNCATE_EXISTING)) {
            while (decision.hasRemaining()) {
                file.write(decision);
            }
            file.force(true);
        }
        Files.move(unfinished, decisions.resolve(id + ".json"), ATOMIC_MOVE);
        // end
        return answer.verdict();
    }

    @Test
    void a_cleared_batch_is_permitted_and_leaves_one_decision() throws Exception {
        String batch = Files.readString(Path.of("..", "..", "docs", "examples", "cleared-batch.json"));

        assertThat(decide("batch-1", batch, LocalDate.of(2026, 6, 29))).isEqualTo(Verdict.PERMITTED);
        assertThat(decide("batch-1", batch, LocalDate.of(2026, 6, 29))).isEqualTo(Verdict.PERMITTED);
        assertThat(decisions).isDirectoryContaining("glob:**/batch-1.json");
        assertThat(decisions.toFile().list()).hasSize(1);
    }

    @Test
    void what_is_no_consignment_is_refused() {
        assertThatThrownBy(() -> decide("batch-2", "{\"vehicles\": [{}", LocalDate.of(2026, 6, 29)))
                .isInstanceOf(IntakeException.class);
        assertThat(decisions.toFile().list()).isEmpty();
    }

    @Test
    void they_stand_in_the_readme() throws Exception {
        List<String> source = Files.readAllLines(
                Path.of("src", "test", "java", "io", "chukou", "compliance", "gate", "TenLinesTest.java"));
        List<String> lines = between(source, "        // begin", "        // end");

        assertThat(lines).filteredOn(line -> !line.contains("//")).hasSizeBetween(8, 13);
        assertThat(between(Files.readAllLines(Path.of("README.md")), "```java", "```"))
                .isEqualTo(lines.stream().map(line -> line.substring(8)).toList());
    }

    private static List<String> between(List<String> lines, String begin, String end) {
        int first = lines.indexOf(begin) + 1;
        return lines.subList(first, first + lines.subList(first, lines.size()).indexOf(end));
    }
}
