package io.chukou.compliance.core.rules.licence;

import static io.chukou.compliance.core.reading.StandardReadings.USED_ELECTRIC_CARS;
import static io.chukou.compliance.core.result.Outcome.ASSUMED;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.CONDITION;
import static io.chukou.compliance.core.result.Reason.NOT_IN_FORCE;
import static io.chukou.compliance.core.rules.licence.LicenceRules.ELECTRIC_CAR_AUTHORISATION_IS_DECIDED_BY_AUTHORITY;
import static io.chukou.compliance.core.testkit.CaseFile.permitted;
import static io.chukou.compliance.core.testkit.CaseFile.permittedNearNew;

import io.chukou.compliance.core.question.Assumptions;
import io.chukou.compliance.core.question.Subject;
import io.chukou.compliance.core.testkit.Ask;
import org.junit.jupiter.api.Test;

class ElectricCarAuthorisationIsDecidedByAuthorityTest {
    private static final String AUTHORISED = "exporter.authorisedByMaker";

    private static Ask ask() {
        return Ask.ask(ELECTRIC_CAR_AUTHORISATION_IS_DECIDED_BY_AUTHORITY).about(permittedNearNew());
    }

    private static Ask askUnderTheOtherReading() {
        return ask().reading(USED_ELECTRIC_CARS, "refer");
    }

    @Test
    void satisfied_when_the_maker_authorised_the_exporter() {
        askUnderTheOtherReading()
                .about(permittedNearNew().with(AUTHORISED, true))
                .answers(SATISFIED);
    }

    @Test
    void violated_when_the_maker_did_not() {
        askUnderTheOtherReading()
                .about(permittedNearNew().with(AUTHORISED, false))
                .answers(VIOLATED);
    }

    @Test
    void cannot_tell_when_nothing_is_known_of_an_authorisation() {
        askUnderTheOtherReading().cannotTellWithout(AUTHORISED);
    }

    @Test
    void assumed_only_by_who_vouches_for_what_the_maker_gives() {
        askUnderTheOtherReading()
                .assuming(Assumptions.PROSPECT.toArray(Subject[]::new))
                .cannotTellWithout(AUTHORISED);
        askUnderTheOtherReading().assuming(Subject.LETTER).answers(ASSUMED);
    }

    @Test
    void not_applicable_by_default() {
        ask().about(permittedNearNew().with(AUTHORISED, false)).doesNotApplyFor(CONDITION);
    }

    @Test
    void not_applicable_to_a_petrol_car() {
        askUnderTheOtherReading().about(permitted().with(AUTHORISED, false)).doesNotApplyFor(CONDITION);
    }

    @Test
    void not_in_force_on_the_last_day_of_2025() {
        askUnderTheOtherReading()
                .about(permittedNearNew()
                        .with(AUTHORISED, false)
                        .with("licenceApplication.applicationDate", "2025-12-31"))
                .doesNotApplyFor(NOT_IN_FORCE);
        askUnderTheOtherReading()
                .about(permittedNearNew()
                        .with(AUTHORISED, false)
                        .with("licenceApplication.applicationDate", "2026-01-01"))
                .answers(VIOLATED);
    }
}
