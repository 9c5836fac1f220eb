package io.chukou.compliance.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.ExportValidator;
import io.chukou.compliance.core.intake.CaseReader;
import io.chukou.compliance.core.intake.IntakeException;
import io.chukou.compliance.core.question.Assumptions;
import io.chukou.compliance.core.question.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lines that the README gives to take along compile, run and answer. */
class TenLinesTest {
    @TempDir
    private Path directory;

    private static Dataset<String> assess(SparkSession spark, String path, LocalDate day) {
        // begin
        // Spark sends the function, not the library: that is static, one in each executor, and all its tasks share it.
        final class Library {
            static final ExportValidator VALIDATOR = ExportValidator.standard();
            static final CaseReader READER = CaseReader.strict();
        }
        MapFunction<String, String> assess = line -> {
            Question question = Question.on(day).assuming(Assumptions.PROSPECT);
            try {
                return Library.VALIDATOR
                        .assess(Library.READER.read(line), question)
                        .toString();
            } catch (IntakeException e) {
                return "cannot be read: " + e.problems().get(0).reason();
            }
        };
        // A case as JSON in each line.
        Dataset<String> verdicts = spark.read().textFile(path).map(assess, Encoders.STRING());
        // end
        return verdicts;
    }

    @Test
    void every_line_gets_a_verdict_or_is_unreadable() throws IOException {
        Path cases = directory.resolve("cases.json");
        Files.writeString(cases, "{\"reference\":\"A\"}\n{\"vehicle\":7}\nno JSON\n");

        assertThat(assess(Sessions.local(), cases.toString(), LocalDate.of(2026, 6, 30))
                        .collectAsList())
                .satisfiesExactly(
                        verdict ->
                                assertThat(verdict).startsWith("UNDETERMINED").endsWith("on 2026-06-30"),
                        verdict -> assertThat(verdict).startsWith("cannot be read: "),
                        verdict -> assertThat(verdict).startsWith("cannot be read: "));
    }

    @Test
    void they_stand_in_the_readme() throws IOException {
        List<String> source = Files.readAllLines(
                Path.of("src", "test", "java", "io", "chukou", "compliance", "fleet", "TenLinesTest.java"));
        List<String> lines = between(source, "        // begin", "        // end");

        assertThat(between(Files.readAllLines(Path.of("README.md")), "```java", "```"))
                .isEqualTo(lines.stream()
                        .map(line -> line.replaceFirst("^ {8}", ""))
                        .toList());
    }

    private static List<String> between(List<String> lines, String begin, String end) {
        int first = lines.indexOf(begin) + 1;
        return lines.subList(first, first + lines.subList(first, lines.size()).indexOf(end));
    }
}
