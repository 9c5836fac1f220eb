package io.chukou.compliance.core.rules.consignment;

import static io.chukou.compliance.core.result.Outcome.CANNOT_TELL;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.rules.consignment.ConsignmentRules.ONE_COUNTRY;
import static io.chukou.compliance.core.testkit.AskWhole.ask;
import static io.chukou.compliance.core.testkit.AskWhole.cars;

import java.util.List;
import org.junit.jupiter.api.Test;

/** {@link ConsignmentRules#ONE_COUNTRY}. */
class OneCountryTest {
    @Test
    void all_have_one() {
        ask(ONE_COUNTRY).about(cars(3)).answers(SATISFIED);
    }

    @Test
    void two_that_differ_are_told_by_their_places() {
        ask(ONE_COUNTRY)
                .about(cars(3).with(2, "licenceApplication.destination", "RU"))
                .answers(VIOLATED)
                .saying("groups", List.of("KZ (1, 3)", "RU (2)"));
    }

    @Test
    void two_that_differ_are_enough_whatever_a_third_has() {
        ask(ONE_COUNTRY)
                .about(cars(3).with(2, "licenceApplication.destination", "RU")
                        .with(3, "licenceApplication.destination", null))
                .answers(VIOLATED);
    }

    @Test
    void one_that_is_not_known_may_differ() {
        ask(ONE_COUNTRY)
                .about(cars(3).with(2, "licenceApplication.destination", null))
                .answers(CANNOT_TELL);
    }

    @Test
    void a_single_vehicle_has_one_known_or_not() {
        ask(ONE_COUNTRY)
                .about(cars(1).with(1, "licenceApplication.destination", null))
                .answers(SATISFIED);
    }
}
