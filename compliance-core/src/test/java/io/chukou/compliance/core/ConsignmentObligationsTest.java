package io.chukou.compliance.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.chukou.compliance.core.message.Language;
import io.chukou.compliance.core.message.Messages;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.result.Obligation;
import io.chukou.compliance.core.result.ObligationKind;
import io.chukou.compliance.core.result.Obligations;
import io.chukou.compliance.core.testkit.CaseFile;
import io.chukou.compliance.core.testkit.ConsignmentFile;
import io.chukou.compliance.model.Consignment;
import io.chukou.compliance.model.ExportCase;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The calendar of a consignment is that of its vehicles, what they share told once, and that of the whole. */
class ConsignmentObligationsTest {
    private static final ExportValidator VALIDATOR = ExportValidator.standard();
    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 20);
    private static final LocalDate HORIZON = LocalDate.of(2028, 6, 20);

    /** Three vehicles of one exporter whose filing passed on 2026-01-10; the application has no date yet. */
    private static ConsignmentFile batch() {
        return ConsignmentFile.of(
                CaseFile.permitted()
                        .with("exporter.filingPassDate", "2026-01-10")
                        .without("licenceApplication.applicationDate"),
                3);
    }

    private static Obligations calendar(ConsignmentFile file) {
        return VALIDATOR.obligations(file.build(), Question.on(AS_OF), HORIZON);
    }

    private static List<Obligation> of(Obligations calendar, String code) {
        return calendar.entries().stream()
                .filter(entry -> entry.rule().code().equals(code))
                .toList();
    }

    private static Obligation.Vehicle car(int place) {
        return new Obligation.Vehicle(place, Optional.of("car-" + place));
    }

    @Test
    void what_all_share_is_one_entry_that_names_them() {
        assertThat(of(calendar(batch()), "EXPORTER-008")).singleElement().satisfies(entry -> {
            assertThat(entry).hasToString("DUE EXPORTER-008 2027-01-10");
            assertThat(entry.vehicles()).containsExactly(car(1), car(2), car(3));
        });
    }

    @Test
    void a_vehicle_with_another_day_has_an_entry_of_its_own() {
        Obligations calendar = calendar(batch().with(2, "transferRegistration.temporaryPlateValidUntil", "2026-07-05"));
        List<Obligation> plates = of(calendar, "TRANSFER-012");
        assertThat(plates).hasSize(2);
        assertThat(plates.get(0)).hasToString("DUE TRANSFER-012 2026-07-05");
        assertThat(plates.get(0).vehicles()).containsExactly(car(2));
        assertThat(plates.get(1).vehicles()).containsExactly(car(1), car(3));
    }

    /** The entries of a vehicle are those of its own calendar, and none besides. */
    @Test
    void the_calendar_is_the_merge_of_those_of_the_vehicles() {
        Consignment consignment = batch().with(2, "transferRegistration.temporaryPlateValidUntil", "2026-06-19")
                .with(3, "vehicle.use.current", "TAXI")
                .with(3, "registrationCertificate.registrationDate", "2019-09-15")
                .build();
        Obligations whole = VALIDATOR.obligations(consignment, Question.on(AS_OF), HORIZON);
        List<ExportCase> cases = consignment.toCases();
        for (int place = 1; place <= cases.size(); place++) {
            Obligation.Vehicle vehicle = car(place);
            assertThat(whole.entries())
                    .filteredOn(entry -> entry.vehicles().contains(vehicle))
                    .extracting(Obligation::toString)
                    .containsExactlyElementsOf(
                            VALIDATOR.obligations(cases.get(place - 1), Question.on(AS_OF), HORIZON).entries().stream()
                                    .map(Obligation::toString)
                                    .toList());
        }
        assertThat(of(whole, "TRANSFER-012")).anyMatch(entry -> entry.kind() == ObligationKind.OVERDUE);
    }

    @Test
    void days_come_in_order() {
        Stream<LocalDate> days =
                calendar(batch().with(2, "transferRegistration.temporaryPlateValidUntil", "2026-07-05"))
                        .entries()
                        .stream()
                        .flatMap(entry -> entry.day().stream());
        assertThat(days).isSorted();
    }

    /** The filing ends on 2027-01-10 for all of them. */
    @Test
    void the_whole_is_asked_again_when_its_first_vehicle_turns_it() {
        ConsignmentFile file = batch();
        Obligations calendar = calendar(file);
        assertThat(calendar.verdict())
                .isEqualTo(VALIDATOR.assess(file.build(), Question.on(AS_OF)).verdict());
        LocalDate turn = calendar.recheck().orElseThrow();
        assertThat(turn).isEqualTo(LocalDate.of(2027, 1, 11));
        assertThat(VALIDATOR.assess(file.build(), Question.on(turn)).verdict()).isNotEqualTo(calendar.verdict());
        assertThat(VALIDATOR
                        .assess(file.build(), Question.on(turn.minusDays(1)))
                        .verdict())
                .isEqualTo(calendar.verdict());
    }

    @Test
    void a_turn_of_one_vehicle_that_does_not_turn_the_whole_is_no_day_to_ask_again() {
        Obligations calendar = calendar(batch().with(1, "status.pledged", true));
        assertThat(calendar.recheck()).isEmpty();
    }

    @Test
    void places_tell_vehicles_apart_that_have_no_name() {
        ConsignmentFile file = batch();
        for (int place = 1; place <= 3; place++) {
            file = file.without(place, "reference");
        }
        assertThat(of(calendar(file), "EXPORTER-008").get(0).vehicles())
                .extracting(Obligation.Vehicle::place, Obligation.Vehicle::reference)
                .containsExactly(tuple(1, Optional.empty()), tuple(2, Optional.empty()), tuple(3, Optional.empty()));
    }

    @Test
    void the_vehicles_are_named_in_words() {
        Obligations calendar = calendar(batch().without(2, "reference"));
        assertThat(Messages.of(Language.EN).obligations(calendar)).contains("\n  Vehicles: 1 (car-1), 2, 3 (car-3).\n");
        assertThat(Messages.of(Language.ZH).obligations(calendar)).contains("\n  涉及车辆：第1辆（car-1）、第2辆、第3辆（car-3）。\n");
    }

    @Test
    void a_consignment_without_vehicles_has_an_empty_calendar() {
        Obligations calendar = VALIDATOR.obligations(Consignment.builder().build(), Question.on(AS_OF), HORIZON);
        assertThat(calendar.entries()).isEmpty();
        assertThat(calendar.recheck()).isEmpty();
    }

    @Test
    void a_horizon_before_the_day_asked_about_is_refused() {
        assertThatThrownBy(() -> VALIDATOR.obligations(batch().build(), Question.on(AS_OF), AS_OF.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
