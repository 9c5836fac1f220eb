package io.chukou.compliance.core.rules.vehicle;

import static io.chukou.compliance.core.question.Stage.TRANSFER_REGISTRATION;
import static io.chukou.compliance.core.result.Outcome.ASSUMED;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.CONDITION;
import static io.chukou.compliance.core.result.Reason.OTHER_STAGE;
import static io.chukou.compliance.core.rules.vehicle.VehicleRules.PROVINCE_MAY_SET_A_SHORTER_LIFE;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.permitted;
import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.question.Subject;
import io.chukou.compliance.core.result.Argument;
import io.chukou.compliance.core.rule.Consequence;
import io.chukou.compliance.core.testkit.CaseFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Six years from 2019-03-15 end on 2025-03-15; 2024-03-14 is the last day before their last year. */
class ProvinceMaySetAShorterLifeTest {
    private static final String CHANGES = "vehicle.use.changes";

    private static CaseFile taxi() {
        return appliedFor("2024-03-15", permitted().with("vehicle.use.current", "TAXI"));
    }

    private static CaseFile appliedFor(String day, CaseFile file) {
        return file.with("licenceApplication.applicationDate", day);
    }

    private static CaseFile withPast(Map<String, String> change) {
        return appliedFor("2024-03-15", permitted()).with(CHANGES, List.of(change));
    }

    @Test
    void satisfied_when_more_than_one_of_six_years_is_left() {
        ask(PROVINCE_MAY_SET_A_SHORTER_LIFE)
                .about(appliedFor("2024-03-14", taxi()))
                .answers(SATISFIED);
    }

    @Test
    void violated_when_exactly_one_of_six_years_is_left() {
        ask(PROVINCE_MAY_SET_A_SHORTER_LIFE).about(taxi()).answers(VIOLATED);
    }

    @Test
    void violated_means_no_more_than_a_warning() {
        assertThat(PROVINCE_MAY_SET_A_SHORTER_LIFE.consequence()).isEqualTo(Consequence.WARN);
    }

    @Test
    void violated_for_micro_cars_as_well() {
        ask(PROVINCE_MAY_SET_A_SHORTER_LIFE)
                .about(taxi().with("vehicle.category", "MICRO_PASSENGER"))
                .answers(VIOLATED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MEDIUM_PASSENGER", "LARGE_PASSENGER", "LARGE_SEDAN", "LIGHT_TRUCK"})
    void not_applicable_to_other_kinds(String category) {
        ask(PROVINCE_MAY_SET_A_SHORTER_LIFE)
                .about(taxi().with("vehicle.category", category))
                .doesNotApplyFor(CONDITION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ICE", "HEV", "PHEV", "REEV", "FCEV"})
    void violated_for_every_drive_that_is_not_pure_electric(String powertrain) {
        ask(PROVINCE_MAY_SET_A_SHORTER_LIFE)
                .about(taxi().with("vehicle.powertrain", powertrain))
                .answers(VIOLATED);
    }

    @Test
    void not_applicable_to_pure_electric_taxis() {
        ask(PROVINCE_MAY_SET_A_SHORTER_LIFE)
                .about(taxi().with("vehicle.powertrain", "BEV"))
                .doesNotApplyFor(CONDITION);
    }

    @Test
    void not_applicable_to_cars_that_never_were_a_taxi() {
        ask(PROVINCE_MAY_SET_A_SHORTER_LIFE)
                .about(appliedFor("2024-03-15", permitted()))
                .doesNotApplyFor(CONDITION);
        ask(PROVINCE_MAY_SET_A_SHORTER_LIFE)
                .about(withPast(Map.of("from", "RENTAL", "to", "NON_OPERATING", "date", "2022-05-01")))
                .doesNotApplyFor(CONDITION);
    }

    @Test
    void violated_when_the_car_was_a_taxi_once_whatever_the_day() {
        ask(PROVINCE_MAY_SET_A_SHORTER_LIFE)
                .about(withPast(Map.of("from", "TAXI", "to", "NON_OPERATING")))
                .answers(VIOLATED);
        ask(PROVINCE_MAY_SET_A_SHORTER_LIFE)
                .about(withPast(Map.of("from", "TAXI")))
                .answers(VIOLATED);
    }

    @Test
    void violated_by_the_factory_date_when_registered_over_two_years_later() {
        CaseFile stored = appliedFor("2024-03-14", taxi()).with("vehicle.factoryDate", "2017-03-14");
        ask(PROVINCE_MAY_SET_A_SHORTER_LIFE).about(stored).answers(VIOLATED);
    }

    @Test
    void cannot_tell_while_the_past_is_unknown() {
        CaseFile file = appliedFor("2024-03-15", permitted());
        ask(PROVINCE_MAY_SET_A_SHORTER_LIFE).about(file.without(CHANGES)).cannotTellWithout(CHANGES);
        ask(PROVINCE_MAY_SET_A_SHORTER_LIFE)
                .about(withPast(Map.of("to", "NON_OPERATING", "date", "2022-05-01")))
                .cannotTellWithout("vehicle.use.changes[].from");
        ask(PROVINCE_MAY_SET_A_SHORTER_LIFE)
                .about(file.without("vehicle.use.current"))
                .cannotTellWithout("vehicle.use.current");
    }

    @Test
    void cannot_tell_while_the_changes_contradict_the_present_use() {
        ask(PROVINCE_MAY_SET_A_SHORTER_LIFE)
                .about(withPast(Map.of("from", "NON_OPERATING", "to", "TAXI", "date", "2022-05-01")))
                .cannotTellWithout(CHANGES);
    }

    @Test
    void satisfied_whatever_the_past_while_the_car_is_young() {
        ask(PROVINCE_MAY_SET_A_SHORTER_LIFE)
                .about(appliedFor("2024-03-14", permitted()).without(CHANGES))
                .answers(SATISFIED);
    }

    @Test
    void cannot_tell_without_category_drive_or_dates() {
        ask(PROVINCE_MAY_SET_A_SHORTER_LIFE)
                .about(taxi().without("vehicle.category"))
                .cannotTellWithout("vehicle.category");
        ask(PROVINCE_MAY_SET_A_SHORTER_LIFE)
                .about(taxi().without("vehicle.powertrain"))
                .cannotTellWithout("vehicle.powertrain");
        ask(PROVINCE_MAY_SET_A_SHORTER_LIFE)
                .about(taxi().without("registrationCertificate.registrationDate"))
                .cannotTellWithout("registrationCertificate.registrationDate");
        ask(PROVINCE_MAY_SET_A_SHORTER_LIFE)
                .about(appliedFor("2024-03-14", taxi()).without("vehicle.factoryDate"))
                .cannotTellWithout("vehicle.factoryDate");
    }

    @Test
    void assumed_when_the_caller_vouches_for_the_car() {
        ask(PROVINCE_MAY_SET_A_SHORTER_LIFE)
                .about(taxi().without("registrationCertificate.registrationDate"))
                .assuming(Subject.VEHICLE)
                .answers(ASSUMED);
    }

    @Test
    void shows_the_start_of_the_service_life() {
        assertThat(ask(PROVINCE_MAY_SET_A_SHORTER_LIFE).about(taxi()).finding().arguments())
                .contains(new Argument("serviceLifeStart", LocalDate.of(2019, 3, 15)));
    }

    @Test
    void not_applicable_at_the_transfer() {
        ask(PROVINCE_MAY_SET_A_SHORTER_LIFE)
                .at(TRANSFER_REGISTRATION)
                .about(taxi())
                .doesNotApplyFor(OTHER_STAGE);
    }
}
