package io.chukou.compliance.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.intake.CaseReader;
import io.chukou.compliance.core.intake.IntakeException;
import io.chukou.compliance.core.message.Language;
import io.chukou.compliance.core.message.Messages;
import io.chukou.compliance.core.question.Absence;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.result.Assessment;
import io.chukou.compliance.core.result.Finding;
import io.chukou.compliance.core.result.Outcome;
import io.chukou.compliance.core.result.Verdict;
import io.chukou.compliance.model.ExportCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The ten lines of the README compile, and do what the README says. */
class QuickStartTest {
    // @formatter:off
    private static Assessment readme() throws IntakeException {
        // README begins
        ExportValidator validator = ExportValidator.standard();
        ExportCase car = CaseReader.strict().read("""
                {"vehicle": {"category": "SMALL_PASSENGER", "makerName": "特斯拉（上海）有限公司", "origin": "DOMESTIC"},
                 "registrationCertificate": {"registrationDate": "2026-01-01"}}""");
        Question question = Question.on(LocalDate.of(2026, 6, 30)).absentMeans(Absence.NOT_HELD);
        Assessment answer = validator.assess(car, question);
        Messages english = Messages.of(Language.EN);
        for (Finding finding : answer.findings(Outcome.VIOLATED)) {
            System.out.println(finding.rule() + " " + finding.rule().clauses() + " " + english.message(finding));
        }
        // README ends
        return answer;
    }
    // @formatter:on

    @Test
    void the_readme_shows_the_lines_that_are_compiled_here() throws IOException {
        List<String> source = Files.readAllLines(
                Path.of("src", "test", "java", "io", "chukou", "compliance", "core", "QuickStartTest.java"));
        int begin = source.indexOf("        // README begins");
        int end = source.indexOf("        // README ends");
        List<String> lines = source.subList(begin + 1, end).stream()
                .map(line -> line.substring(8))
                .toList();
        assertThat(Files.readString(Path.of("..", "README.md"))).contains(String.join("\n", lines));
    }

    @Test
    void blocked_for_want_of_the_letter() throws IntakeException {
        Assessment answer = readme();
        assertThat(answer.verdict()).isEqualTo(Verdict.BLOCKED);
        assertThat(answer.findings(Outcome.VIOLATED))
                .extracting(f -> f.rule().code())
                .contains("LETTER-001");
    }
}
