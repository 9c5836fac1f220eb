package io.chukou.compliance.core.rules.vehicle;

import static io.chukou.compliance.core.question.Stage.TRANSFER_REGISTRATION;
import static io.chukou.compliance.core.result.Outcome.ASSUMED;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.OTHER_STAGE;
import static io.chukou.compliance.core.rules.vehicle.VehicleRules.SERVICE_LIFE_LEFT;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.permitted;
import static io.chukou.compliance.core.testkit.CaseFile.permittedNearNew;
import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.question.Subject;
import io.chukou.compliance.core.result.Argument;
import io.chukou.compliance.core.testkit.CaseFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A taxi registered on 2019-03-15 has eight years; its last permitted day is one day before its last year. */
class ServiceLifeLeftTest {
    private static CaseFile taxi() {
        return permitted().with("vehicle.use.current", "TAXI");
    }

    private static CaseFile appliedFor(String day, CaseFile file) {
        return file.with("licenceApplication.applicationDate", day);
    }

    private static CaseFile turnedTaxi(Map<String, String> change) {
        return taxi().with("vehicle.use.changes", List.of(change));
    }

    @Test
    void satisfied_when_more_than_one_year_is_left() {
        ask(SERVICE_LIFE_LEFT).about(appliedFor("2026-03-14", taxi())).answers(SATISFIED);
    }

    @Test
    void violated_when_exactly_one_year_is_left() {
        ask(SERVICE_LIFE_LEFT).about(appliedFor("2026-03-15", taxi())).answers(VIOLATED);
    }

    @Test
    void violated_when_the_service_life_is_over() {
        ask(SERVICE_LIFE_LEFT).about(appliedFor("2027-03-15", taxi())).answers(VIOLATED);
        ask(SERVICE_LIFE_LEFT).about(appliedFor("2027-03-16", taxi())).answers(VIOLATED);
    }

    @Test
    void satisfied_or_violated_by_the_day_asked_about_while_there_is_no_form() {
        CaseFile file = taxi().without("licenceApplication");
        ask(SERVICE_LIFE_LEFT).about(file).on("2026-03-14").answers(SATISFIED);
        ask(SERVICE_LIFE_LEFT).about(file).on("2026-03-15").answers(VIOLATED);
    }

    @Test
    void satisfied_or_violated_around_29_february() {
        CaseFile file = taxi().with("registrationCertificate.registrationDate", "2020-02-29");
        ask(SERVICE_LIFE_LEFT).about(appliedFor("2027-02-27", file)).answers(SATISFIED);
        ask(SERVICE_LIFE_LEFT).about(appliedFor("2027-02-28", file)).answers(VIOLATED);
    }

    @Test
    void satisfied_at_any_age_when_the_kind_has_no_limit() {
        ask(SERVICE_LIFE_LEFT)
                .about(permitted()
                        .with("registrationCertificate.registrationDate", "1999-03-15")
                        .with("vehicle.factoryDate", "1999-01-20"))
                .answers(SATISFIED);
        ask(SERVICE_LIFE_LEFT)
                .about(permitted().without("registrationCertificate.registrationDate"))
                .answers(SATISFIED);
    }

    @Test
    void violated_by_the_factory_date_when_registered_over_two_years_later() {
        ask(SERVICE_LIFE_LEFT)
                .about(taxi().with("vehicle.factoryDate", "2017-03-15")
                        .with("registrationCertificate.registrationDate", "2019-03-15")
                        .with("licenceApplication.applicationDate", "2026-03-14"))
                .answers(SATISFIED);
        ask(SERVICE_LIFE_LEFT)
                .about(taxi().with("vehicle.factoryDate", "2017-03-14")
                        .with("registrationCertificate.registrationDate", "2019-03-15")
                        .with("licenceApplication.applicationDate", "2026-03-14"))
                .answers(VIOLATED);
    }

    @Test
    void violated_when_a_private_car_was_a_taxi_before() {
        ask(SERVICE_LIFE_LEFT)
                .about(permitted()
                        .with(
                                "vehicle.use.changes",
                                List.of(Map.of("from", "TAXI", "to", "NON_OPERATING", "date", "2022-05-01"))))
                .answers(VIOLATED);
    }

    @Test
    void cannot_tell_when_the_changes_of_use_are_unknown_and_the_car_is_older_than_seven_years() {
        ask(SERVICE_LIFE_LEFT)
                .about(permitted().without("vehicle.use.changes"))
                .cannotTellWithout("vehicle.use.changes");
        ask(SERVICE_LIFE_LEFT)
                .about(appliedFor("2026-03-15", permitted().without("vehicle.use.changes")))
                .cannotTellWithout("vehicle.use.changes");
    }

    @Test
    void satisfied_when_the_changes_of_use_are_unknown_and_the_car_is_younger() {
        ask(SERVICE_LIFE_LEFT)
                .about(appliedFor("2026-03-14", permitted().without("vehicle.use.changes")))
                .answers(SATISFIED);
        ask(SERVICE_LIFE_LEFT)
                .about(permittedNearNew().without("vehicle.use.changes"))
                .answers(SATISFIED);
    }

    @Test
    void cannot_tell_without_the_day_or_the_former_use_of_a_change() {
        ask(SERVICE_LIFE_LEFT)
                .about(turnedTaxi(Map.of("from", "NON_OPERATING", "to", "TAXI")))
                .cannotTellWithout("vehicle.use.changes[].date");
        ask(SERVICE_LIFE_LEFT)
                .about(turnedTaxi(Map.of("to", "TAXI", "date", "2020-09-15")))
                .cannotTellWithout("vehicle.use.changes[].from");
        ask(SERVICE_LIFE_LEFT)
                .about(turnedTaxi(Map.of("from", "NON_OPERATING", "date", "2020-09-15")))
                .cannotTellWithout("vehicle.use.changes[].to");
    }

    @Test
    void cannot_tell_without_category_use_or_date_of_registration() {
        ask(SERVICE_LIFE_LEFT).about(permitted().without("vehicle.category")).cannotTellWithout("vehicle.category");
        ask(SERVICE_LIFE_LEFT)
                .about(permitted().without("vehicle.use.current"))
                .cannotTellWithout("vehicle.use.current");
        ask(SERVICE_LIFE_LEFT)
                .about(taxi().without("registrationCertificate.registrationDate"))
                .cannotTellWithout("registrationCertificate.registrationDate");
    }

    @Test
    void cannot_tell_without_the_factory_date_although_registration_alone_would_do() {
        CaseFile file = taxi().without("vehicle.factoryDate");
        ask(SERVICE_LIFE_LEFT).about(appliedFor("2026-03-14", file)).cannotTellWithout("vehicle.factoryDate");
        ask(SERVICE_LIFE_LEFT).about(appliedFor("2026-03-15", file)).answers(VIOLATED);
    }

    @Test
    void cannot_tell_when_a_month_leaves_the_boundary_open() {
        ask(SERVICE_LIFE_LEFT).about(appliedFor("2026-02", taxi())).answers(SATISFIED);
        ask(SERVICE_LIFE_LEFT)
                .about(appliedFor("2026-03", taxi()))
                .cannotTellWithout("licenceApplication.applicationDate");
        ask(SERVICE_LIFE_LEFT).about(appliedFor("2026-04", taxi())).answers(VIOLATED);
    }

    @Test
    void cannot_tell_when_the_table_has_no_entry() {
        ask(SERVICE_LIFE_LEFT)
                .about(taxi().with("vehicle.category", "LARGE_SEDAN"))
                .cannotTellWithout();
    }

    @Test
    void assumed_when_the_caller_vouches_for_the_car() {
        ask(SERVICE_LIFE_LEFT)
                .about(permitted().without("vehicle.use.changes"))
                .assuming(Subject.VEHICLE)
                .answers(ASSUMED);
    }

    @Test
    void shows_the_end_of_the_service_life() {
        assertThat(ask(SERVICE_LIFE_LEFT).about(taxi()).finding().arguments())
                .contains(new Argument("serviceLifeEnd", LocalDate.of(2027, 3, 15)));
    }

    @Test
    void not_applicable_at_the_transfer() {
        ask(SERVICE_LIFE_LEFT).at(TRANSFER_REGISTRATION).doesNotApplyFor(OTHER_STAGE);
    }

    @Test
    void cannot_tell_when_the_changes_of_use_contradict_each_other_or_the_present_use() {
        ask(SERVICE_LIFE_LEFT)
                .about(permitted()
                        .with(
                                "vehicle.use.changes",
                                List.of(
                                        Map.of("from", "TAXI", "to", "RENTAL", "date", "2022-05-01"),
                                        Map.of("from", "RENTAL", "to", "NON_OPERATING", "date", "2020-05-01"))))
                .cannotTellWithout("vehicle.use.changes");
        ask(SERVICE_LIFE_LEFT)
                .about(permitted()
                        .with(
                                "vehicle.use.changes",
                                List.of(Map.of("from", "NON_OPERATING", "to", "TAXI", "date", "2022-05-01"))))
                .cannotTellWithout("vehicle.use.changes");
    }

    /** As a former taxi it ends on 2027-03-15; with three years used, by Annex 1, on 2028-03-15. */
    @Test
    void cannot_tell_between_both_limits_when_a_private_car_was_a_taxi_in_between() {
        CaseFile file = permitted()
                .with(
                        "vehicle.use.changes",
                        List.of(
                                Map.of("from", "NON_OPERATING", "to", "TAXI", "date", "2021-09-15"),
                                Map.of("from", "TAXI", "to", "NON_OPERATING", "date", "2023-09-15")));
        ask(SERVICE_LIFE_LEFT).about(appliedFor("2026-03-14", file)).answers(SATISFIED);
        ask(SERVICE_LIFE_LEFT).about(appliedFor("2026-03-15", file)).cannotTellWithout();
        ask(SERVICE_LIFE_LEFT).about(appliedFor("2027-03-14", file)).cannotTellWithout();
        ask(SERVICE_LIFE_LEFT).about(appliedFor("2027-03-15", file)).answers(VIOLATED);
    }
}
