package io.chukou.compliance.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.intake.CaseReader;
import io.chukou.compliance.core.intake.ConsignmentReader;
import io.chukou.compliance.core.intake.IntakeException;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.question.Stage;
import io.chukou.compliance.core.result.Assessment;
import io.chukou.compliance.core.result.ConsignmentAssessment;
import io.chukou.compliance.core.result.Finding;
import io.chukou.compliance.core.result.Outcome;
import io.chukou.compliance.core.result.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The kept examples of inputs that have all their papers: a consignment at customs, and an electric car in a container. */
class CompleteExamplesTest {
    private static final ExportValidator VALIDATOR = ExportValidator.standard();
    private static final String THIRD_VIN = "LZZAA11A0KA000303";
    private static final String UNKNOWN_VIN = "LZZAA11A2KA000304";

    private static String example(String name) throws IOException {
        return Files.readString(Path.of("..", "docs", "examples", name));
    }

    /** The question of the day of the declaration. */
    private static ConsignmentAssessment atCustoms(String batch) throws IntakeException {
        return VALIDATOR.assess(
                ConsignmentReader.strict().read(batch),
                Question.on(LocalDate.of(2026, 6, 29)).at(Stage.CUSTOMS_CLEARANCE));
    }

    /** The question of the day of the hand-over. */
    private static Assessment atShipment(String car) throws IntakeException {
        return VALIDATOR.assess(
                CaseReader.strict().read(car),
                Question.on(LocalDate.of(2026, 7, 10)).at(Stage.SHIPMENT));
    }

    private static List<String> violated(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.outcome() == Outcome.VIOLATED)
                .map(finding -> finding.rule().code())
                .toList();
    }

    @Test
    void three_cars_on_one_licence_are_cleared_on_the_day_of_the_declaration() throws IOException, IntakeException {
        ConsignmentAssessment answer = atCustoms(example("cleared-batch.json"));

        assertThat(answer.verdict()).isEqualTo(Verdict.PERMITTED);
        assertThat(answer.vehicles())
                .hasSize(3)
                .allSatisfy(one -> assertThat(one.verdict()).isEqualTo(Verdict.PERMITTED));
        assertThat(violated(answer.findings())).isEmpty();
    }

    /** A6-4.9: the licence names the vehicles that are cleared. The lists of the form and the declaration stay as they are. */
    @Test
    void a_licence_that_names_another_third_car_bars_the_consignment() throws IOException, IntakeException {
        String batch = example("cleared-batch.json");
        int list = batch.indexOf("\"vins\"", batch.indexOf("\"exportLicence\""));
        String other = batch.substring(0, list)
                + batch.substring(list).replaceFirst("\"" + THIRD_VIN + "\"", "\"" + UNKNOWN_VIN + "\"");

        assertThat(atCustoms(other).verdict()).isEqualTo(Verdict.BLOCKED);
        assertThat(violated(atCustoms(other).findings())).contains("BATCH-013");
    }

    @Test
    void an_electric_car_in_a_container_goes_with_all_its_papers() throws IOException, IntakeException {
        Assessment answer = atShipment(example("ev-container.json"));

        assertThat(answer.verdict()).isEqualTo(Verdict.PERMITTED);
        assertThat(violated(answer.findings())).isEmpty();
    }

    /** IMDG-UN3166: since 2026 an electric car is UN 3556 only. */
    @Test
    void under_the_old_number_it_stays() throws IOException, IntakeException {
        Assessment answer = atShipment(example("ev-container.json").replace("UN 3556", "UN 3171"));

        assertThat(answer.verdict()).isEqualTo(Verdict.BLOCKED);
        assertThat(violated(answer.findings())).containsExactly("SHIP-003");
    }
}
