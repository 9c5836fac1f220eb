package io.chukou.compliance.core.rules.licence;

import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.rules.licence.LicenceRules.USED_ELECTRIC_CAR_NEEDS_LICENCE;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.permitted;
import static io.chukou.compliance.core.testkit.CaseFile.permittedNearNew;

import io.chukou.compliance.core.result.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsedElectricCarNeedsLicenceTest {
    @Test
    void satisfied_when_a_form_is_at_hand() {
        ask(USED_ELECTRIC_CAR_NEEDS_LICENCE).about(permittedNearNew()).answers(SATISFIED);
    }

    @Test
    void violated_when_the_file_is_complete_and_holds_no_form() {
        ask(USED_ELECTRIC_CAR_NEEDS_LICENCE)
                .about(permittedNearNew().without("licenceApplication"))
                .whereAbsentMeansNotHeld()
                .answers(VIOLATED);
    }

    @Test
    void cannot_tell_when_nothing_is_known_of_a_form() {
        ask(USED_ELECTRIC_CAR_NEEDS_LICENCE)
                .about(permittedNearNew().without("licenceApplication"))
                .cannotTellWithout("licenceApplication");
    }

    @Test
    void not_applicable_to_petrol_cars_plug_in_hybrids_electric_trucks_and_electric_buses() {
        ask(USED_ELECTRIC_CAR_NEEDS_LICENCE).doesNotApplyFor(Reason.CONDITION);
        ask(USED_ELECTRIC_CAR_NEEDS_LICENCE)
                .about(permitted().with("vehicle.powertrain", "PHEV"))
                .doesNotApplyFor(Reason.CONDITION);
        ask(USED_ELECTRIC_CAR_NEEDS_LICENCE)
                .about(permittedNearNew().with("vehicle.category", "LIGHT_TRUCK"))
                .doesNotApplyFor(Reason.CONDITION);
        ask(USED_ELECTRIC_CAR_NEEDS_LICENCE)
                .about(permittedNearNew().with("vehicle.category", "MEDIUM_PASSENGER"))
                .doesNotApplyFor(Reason.CONDITION);
        ask(USED_ELECTRIC_CAR_NEEDS_LICENCE)
                .about(permittedNearNew().with("vehicle.category", "LARGE_PASSENGER"))
                .doesNotApplyFor(Reason.CONDITION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MICRO_PASSENGER", "SMALL_PASSENGER", "LARGE_SEDAN"})
    void satisfied_for_every_kind_of_passenger_car(String category) {
        ask(USED_ELECTRIC_CAR_NEEDS_LICENCE)
                .about(permittedNearNew().with("vehicle.category", category))
                .answers(SATISFIED);
    }

    @Test
    void not_in_force_on_the_last_day_of_2025_and_in_force_on_the_first_of_2026() {
        ask(USED_ELECTRIC_CAR_NEEDS_LICENCE)
                .about(permittedNearNew().with("licenceApplication.applicationDate", "2025-12-31"))
                .doesNotApplyFor(Reason.NOT_IN_FORCE);
        ask(USED_ELECTRIC_CAR_NEEDS_LICENCE)
                .about(permittedNearNew().with("licenceApplication.applicationDate", "2026-01-01"))
                .answers(SATISFIED);
    }
}
