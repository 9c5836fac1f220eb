package io.chukou.compliance.core;

import static io.chukou.compliance.core.question.Stage.AFTER_EXPORT;
import static io.chukou.compliance.core.question.Stage.CUSTOMS_CLEARANCE;
import static io.chukou.compliance.core.question.Stage.LICENCE_APPLICATION;
import static io.chukou.compliance.core.question.Stage.SHIPMENT;
import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.question.Stage;
import io.chukou.compliance.core.result.Assessment;
import io.chukou.compliance.core.result.Finding;
import io.chukou.compliance.core.result.Outcome;
import io.chukou.compliance.core.result.Verdict;
import io.chukou.compliance.core.testkit.CaseFile;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What bars a vehicle at the licence and still does when it is declared, shipped and gone. */
class LaterStagesTest {
    private static final ExportValidator VALIDATOR = ExportValidator.standard();
    private static final LocalDate DAY = LocalDate.of(2026, 8, 25);
    private static final String OTHER_VIN = "LZZAA11A6KA000001";

    private record Bar(String rule, String path, Object value, Set<Stage> stages) {}

    private static final List<Bar> BARS = List.of(
            bar("SCOPE-001", "vehicle.category", "MOTORCYCLE", CUSTOMS_CLEARANCE, SHIPMENT, AFTER_EXPORT),
            bar("SCOPE-002", "vehicle.category", "LOW_SPEED_TRUCK", CUSTOMS_CLEARANCE, SHIPMENT, AFTER_EXPORT),
            bar("SCOPE-003", "vehicle.registered", false, CUSTOMS_CLEARANCE, SHIPMENT, AFTER_EXPORT),
            bar("SCOPE-004", "licenceApplication.destination", "CN", CUSTOMS_CLEARANCE, SHIPMENT, AFTER_EXPORT),
            bar("EXPORTER-001", "exporter.registeredInChina", false, CUSTOMS_CLEARANCE),
            bar("VEHICLE-002", "status.missedInspectionCycles", 3, CUSTOMS_CLEARANCE),
            bar("VEHICLE-004", "status.mortgaged", true, CUSTOMS_CLEARANCE),
            bar("VEHICLE-005", "status.sealedOrDetained", true, CUSTOMS_CLEARANCE, SHIPMENT),
            bar("VEHICLE-006", "status.unlawfullyObtained", true, CUSTOMS_CLEARANCE, SHIPMENT),
            bar("VEHICLE-007", "status.matchesCertificate", false, CUSTOMS_CLEARANCE),
            bar("VEHICLE-008", "status.smuggledOrAssembled", true, CUSTOMS_CLEARANCE, SHIPMENT),
            bar("VEHICLE-009", "status.legalPapersComplete", false, CUSTOMS_CLEARANCE),
            bar("VEHICLE-010", "status.openViolations", true, CUSTOMS_CLEARANCE),
            bar("VEHICLE-011", "status.otherwiseBarred", true, CUSTOMS_CLEARANCE, SHIPMENT),
            bar("DOCUMENT-009", "registrationCertificate.ownerName", "另一家示例有限公司", CUSTOMS_CLEARANCE),
            bar("INSPECTION-005", "inspectionReport.passed", false, CUSTOMS_CLEARANCE),
            bar("TRANSFER-010", "registrationCertificate.transferPendingExportAnnotated", false, CUSTOMS_CLEARANCE),
            bar("TRANSFER-013", "transferRegistration.soldDomesticallyAfterwards", true, CUSTOMS_CLEARANCE),
            bar("DATA-001", "registrationCertificate.registrationDate", "2026-06-30", CUSTOMS_CLEARANCE),
            bar("DATA-002", "registrationCertificate.transferPendingExportDate", "2026-01-31", CUSTOMS_CLEARANCE),
            bar("DATA-004", "vehicle.vin", OTHER_VIN, CUSTOMS_CLEARANCE),
            bar("DATA-005", "vehicle.engineNumber", "EXAMPLE0009", CUSTOMS_CLEARANCE),
            bar("DATA-006", "inspectionReport.vin", OTHER_VIN, CUSTOMS_CLEARANCE),
            bar("DATA-008", "vehicle.vin", "SHORT", CUSTOMS_CLEARANCE),
            bar("DATA-009", "vehicle.vin", "LZZAB22B0TA000002", CUSTOMS_CLEARANCE),
            bar("DATA-010", "vehicle.makerName", "另一家示例有限公司", CUSTOMS_CLEARANCE));

    private static Bar bar(String rule, String path, Object value, Stage... stages) {
        return new Bar(rule, path, value, EnumSet.copyOf(Arrays.asList(stages)));
    }

    @TestFactory
    Stream<DynamicTest> a_bar_holds_at_the_licence_and_at_each_stage_named_and_is_silent_at_the_others() {
        return BARS.stream()
                .flatMap(bar -> Stream.of(LICENCE_APPLICATION, CUSTOMS_CLEARANCE, SHIPMENT, AFTER_EXPORT)
                        .map(stage -> DynamicTest.dynamicTest(bar.rule() + " " + stage, () -> {
                            boolean holds =
                                    stage == LICENCE_APPLICATION || bar.stages().contains(stage);
                            assertThat(outcome(bar, stage))
                                    .isEqualTo(holds ? Outcome.VIOLATED : Outcome.NOT_APPLICABLE);
                        })));
    }

    private static Outcome outcome(Bar bar, Stage stage) {
        CaseFile file = CaseFile.deregistered().with(bar.path(), bar.value());
        return assess(file, stage).finding(bar.rule()).orElseThrow().outcome();
    }

    /** A taxi that is registered on 2019-06-30 enters its last year on 2026-06-30: after the application of 2026-06-20. */
    @ParameterizedTest
    @CsvSource({"2026-06-29,SATISFIED", "2026-06-30,VIOLATED"})
    void the_last_year_of_service_life_is_tested_again_on_the_day_of_the_declaration(String day, Outcome expected) {
        CaseFile taxi = CaseFile.cleared()
                .with("vehicle.use.current", "TAXI")
                .with("registrationCertificate.registrationDate", "2019-06-30");

        assertThat(serviceLife(taxi, LICENCE_APPLICATION)).isEqualTo(Outcome.SATISFIED);
        assertThat(serviceLife(taxi.with("customsDeclaration.declarationDate", day), CUSTOMS_CLEARANCE))
                .isEqualTo(expected);
    }

    private static Outcome serviceLife(CaseFile file, Stage stage) {
        return assess(file, stage).finding("VEHICLE-001").orElseThrow().outcome();
    }

    @Test
    void a_petrol_car_in_order_is_permitted_at_the_customs() {
        assertThat(assess(CaseFile.cleared(), CUSTOMS_CLEARANCE).verdict()).isEqualTo(Verdict.PERMITTED);
    }

    @Test
    void an_electric_car_in_order_is_permitted_at_every_stage_after_the_transfer() {
        for (Stage stage : EnumSet.range(LICENCE_APPLICATION, AFTER_EXPORT)) {
            assertThat(assess(CaseFile.deregistered(), stage).verdict())
                    .as("%s", stage)
                    .isEqualTo(Verdict.PERMITTED);
        }
    }

    /** The letter goes to the licensing office, which has it before the customs see the vehicle. */
    @Test
    void no_rule_on_the_letter_is_tested_after_the_licence() {
        for (Stage stage : EnumSet.range(CUSTOMS_CLEARANCE, AFTER_EXPORT)) {
            assertThat(assess(CaseFile.deregistered().without("makerLetters"), stage)
                            .findings())
                    .filteredOn(finding -> finding.rule().code().startsWith("LETTER"))
                    .isNotEmpty()
                    .extracting(Finding::outcome)
                    .containsOnly(Outcome.NOT_APPLICABLE);
        }
    }

    private static Assessment assess(CaseFile file, Stage stage) {
        return VALIDATOR.assess(file.build(), Question.on(DAY).at(stage));
    }
}
