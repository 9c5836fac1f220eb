package io.chukou.compliance.benchmarks.start;

import io.chukou.compliance.core.ExportValidator;
import io.chukou.compliance.core.intake.CaseReader;
import io.chukou.compliance.core.intake.IntakeException;
import io.chukou.compliance.core.json.AssessmentJson;
import io.chukou.compliance.core.question.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** A program that reads one case from a file, asks once, writes the answer as JSON, and ends. */
final class FirstText {
    private FirstText() {}

    /**
     * Reads, asks and writes.
     *
     * @param arguments the file
     * @throws IOException if the file cannot be read
     * @throws IntakeException if it holds no case
     */
    public static void main(String[] arguments) throws IOException, IntakeException {
        String text = Files.readString(Path.of(arguments[0]));
        System.out.println(AssessmentJson.brief()
                .write(ExportValidator.standard()
                        .assess(CaseReader.strict().read(text), Question.on(LocalDate.of(2026, 6, 30)))));
    }
}
