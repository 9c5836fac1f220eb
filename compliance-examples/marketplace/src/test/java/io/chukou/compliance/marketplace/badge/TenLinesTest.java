package io.chukou.compliance.marketplace.badge;

import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.ExportValidator;
import io.chukou.compliance.core.intake.CaseReader;
import io.chukou.compliance.core.message.Language;
import io.chukou.compliance.core.message.Messages;
import io.chukou.compliance.core.question.Assumptions;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.result.Assessment;
import io.chukou.compliance.core.result.Verdict;
import io.chukou.compliance.core.result.WaysOut;
import io.chukou.compliance.model.ExportCase;
import io.chukou.compliance.model.value.Basis;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The lines that the README gives to take along compile, run and answer. */
class TenLinesTest {
    private final ExportValidator validator = ExportValidator.standard();

    private record Said(Verdict verdict, String text, Optional<LocalDate> again, int ways, Badge badge) {}

    private Said ask(String json, LocalDate day) throws Exception {
        // begin
        // All that a seller says is declared, not seen on paper. A missing fact stays unknown.
        ExportCase car =
                CaseReader.strict().read(json).toBuilder().basis(Basis.DECLARED).build();
        // Would a licence be granted if the exporter did everything in its power?
        Question question = Question.on(day).assuming(Assumptions.PROSPECT);
        Assessment answer = validator.assess(car, question);
        String verdict = Messages.of(Language.EN).verdict(answer);
        // Store it with the listing, and ask again on this day, when a fact changes, or under a new rulebook.
        Optional<LocalDate> again = validator.turnsOn(car, question);
        String rulebook = answer.rulebook().fingerprint();
        // What unlocks it, and all of it in the space of a badge.
        WaysOut ways = validator.waysOut(car, question);
        Badge badge = Badge.of(validator, car, day);
        // end
        assertThat(badge.fingerprint()).isEqualTo(rulebook);
        return new Said(answer.verdict(), verdict, again, ways.ways().size(), badge);
    }

    private static final String NEAR_NEW = """
            {"vehicle": {"category": "SMALL_PASSENGER", "makerName": "特斯拉（上海）有限公司", "origin": "DOMESTIC",
                         "modified": false, "registered": true, "use": {"current": "NON_OPERATING", "changes": []}},
             "status": {"sealedOrDetained": false, "unlawfullyObtained": false, "smuggledOrAssembled": false,
                        "matchesCertificate": true, "otherwiseBarred": false},
             "registrationCertificate": {"registrationDate": "2026-01-01"}}""";

    /** Day 180 of 2026-01-01 is 2026-06-30. */
    @Test
    void inside_the_window_the_letter_is_needed() throws Exception {
        Said said = ask(NEAR_NEW, LocalDate.of(2026, 6, 30));

        assertThat(said.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(said.again()).contains(LocalDate.of(2026, 7, 1));
        assertThat(said.ways()).isPositive();
        assertThat(said.badge().kind()).isEqualTo(BadgeKind.NEEDS_LETTER);
        assertThat(said.badge().opens()).isEqualTo(LocalDate.of(2026, 7, 1));
    }

    @Test
    void on_day_181_it_is_permitted_if_the_papers_hold() throws Exception {
        Said said = ask(NEAR_NEW, LocalDate.of(2026, 7, 1));

        assertThat(said.text()).isEqualTo("Permitted (indicative)");
        assertThat(said.badge().kind()).isEqualTo(BadgeKind.PERMITTED_IF_PAPERS_HOLD);
    }

    @Test
    void they_stand_in_the_readme() throws Exception {
        List<String> source = Files.readAllLines(Path.of(
                "src", "test", "java", "io", "chukou", "compliance", "marketplace", "badge", "TenLinesTest.java"));
        List<String> lines = between(source, "        // begin", "        // end");

        assertThat(lines).filteredOn(line -> !line.contains("//")).hasSizeBetween(8, 12);
        assertThat(between(Files.readAllLines(Path.of("README.md")), "```java", "```"))
                .isEqualTo(lines.stream().map(line -> line.substring(8)).toList());
    }

    private static List<String> between(List<String> lines, String begin, String end) {
        int first = lines.indexOf(begin) + 1;
        return lines.subList(first, first + lines.subList(first, lines.size()).indexOf(end));
    }
}
