package io.chukou.compliance.core.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.ExportValidator;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.question.Stage;
import io.chukou.compliance.core.result.Split;
import io.chukou.compliance.core.result.Verdict;
import io.chukou.compliance.core.testkit.CaseFile;
import io.chukou.compliance.core.testkit.ConsignmentFile;
import io.chukou.compliance.model.Consignment;
import io.chukou.compliance.model.ExportCase;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConsignmentTextTest {
    private static final Messages ENGLISH = Messages.of(Language.EN);
    private static final Question QUESTION = Question.on(LocalDate.of(2026, 6, 20));

    private static ConsignmentFile cars(int count) {
        return ConsignmentFile.of(CaseFile.permitted(), count);
    }

    private static List<String> lines(Consignment consignment) {
        return ENGLISH.consignment(ExportValidator.standard().assess(consignment, QUESTION))
                .lines()
                .toList();
    }

    @Test
    void of_what_is_permitted_only_the_verdict_is_told() {
        assertThat(lines(cars(3).build())).containsExactly("Permitted. Vehicles: 3. Permitted by themselves: 3.");
    }

    @Test
    void a_declared_vehicle_marks_the_verdict() {
        assertThat(lines(cars(1).with(1, "vehicle.basis", "DECLARED").build()))
                .first()
                .asString()
                .contains("(indicative)");
    }

    @Test
    void vehicles_of_which_the_same_is_to_be_said_are_told_together() {
        List<String> lines = lines(cars(4).with(1, "status.mortgaged", true)
                .with(2, "status.mortgaged", true)
                .with(4, "status.mortgaged", true)
                .build());
        assertThat(lines).contains("  1-2, 4 (car-1, car-2, car-4): Blocked");
        assertThat(lines).filteredOn(line -> line.contains("VEHICLE-004:")).hasSize(1);
        assertThat(lines)
                .contains("  Licence 1: vehicle 3 (1 in all), commodity code 8703223010, to KZ, made by 浙江吉利汽车有限公司");
        assertThat(lines).endsWith("  Left out: vehicles 1-2, 4 (Blocked: VEHICLE-004)");
    }

    @Test
    void what_cannot_be_told_yet_is_told_by_the_missing_facts() {
        List<String> lines = lines(
                cars(2).without(2, "status.mortgaged").without(2, "reference").build());
        assertThat(lines).contains("  2 (batch): Cannot tell", "    Missing: whether the vehicle is mortgaged.");
    }

    @Test
    void on_a_day_before_the_law_nothing_was_checked() {
        Consignment unknown = Consignment.builder()
                .vehicles(List.of(ExportCase.builder().build()))
                .build();
        assertThat(ENGLISH.consignment(
                        ExportValidator.standard().assess(unknown, Question.on(LocalDate.of(2000, 1, 1)))))
                .startsWith("Cannot tell.")
                .contains("  1: Cannot tell\n    No blocking rule looked at this vehicle.\n");
    }

    @Test
    void a_warning_says_once_what_is_violated_and_names_the_places() {
        List<String> lines = lines(cars(3).with(1, "transferRegistration.temporaryPlateValidUntil", "2026-06-19")
                .with(3, "transferRegistration.temporaryPlateValidUntil", "2026-06-19")
                .build());
        assertThat(lines)
                .filteredOn(line -> line.contains("TRANSFER-012"))
                .singleElement()
                .asString()
                .startsWith("  TRANSFER-012: " + violated("TRANSFER-012"))
                .endsWith(" Vehicles: 1, 3.");
        assertThat(lines).first().asString().startsWith("Permitted.");
    }

    @Test
    void a_consignment_without_vehicles_says_so_and_has_no_split() {
        assertThat(lines(Consignment.builder().build())).containsExactly("Cannot tell. It has no vehicles.");
    }

    private static String violated(String code) {
        String text = ENGLISH.text(code + ".violated", "");
        return text.substring(0, text.indexOf('{'));
    }

    @Test
    void the_heading_of_the_split_names_its_day_and_after_the_application_that_it_is_anew() {
        Consignment mortgaged = cars(2).with(1, "status.mortgaged", true).build();
        assertThat(lines(mortgaged)).contains("Applications that would each be permitted if lodged on 2026-06-20");
        assertThat(ENGLISH.consignment(
                                ExportValidator.standard().assess(mortgaged, QUESTION.at(Stage.CUSTOMS_CLEARANCE)))
                        .lines())
                .contains("New licence applications that would be permitted if lodged on 2026-06-20");
    }

    @Test
    void of_many_rules_that_keep_a_vehicle_back_five_are_named() {
        Split.LeftOut five = new Split.LeftOut(7, Verdict.BLOCKED, List.of("A", "B", "C", "D", "E"));
        Split.LeftOut seven = new Split.LeftOut(7, Verdict.BLOCKED, List.of("A", "B", "C", "D", "E", "F", "G"));
        assertThat(ENGLISH.leftOut(five)).isEqualTo("Left out: vehicle 7 (Blocked: A, B, C, D, E)");
        assertThat(ENGLISH.leftOut(seven)).isEqualTo("Left out: vehicle 7 (Blocked: A, B, C, D, E and 2 others)");
    }

    @Test
    void where_every_vehicle_stays_behind_this_is_said() {
        assertThat(lines(cars(1).with(1, "status.mortgaged", true).build()))
                .contains("  No vehicle can be applied for as it stands.");
    }
}
