package io.chukou.compliance.core.rules.consignment;

import static io.chukou.compliance.core.result.Outcome.CANNOT_TELL;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.rules.consignment.ClearanceRules.ONE_LICENSED_COUNTRY;
import static io.chukou.compliance.core.testkit.AskWhole.ask;
import static io.chukou.compliance.core.testkit.AskWhole.cleared;

import java.util.List;
import org.junit.jupiter.api.Test;

/** {@link ClearanceRules#ONE_LICENSED_COUNTRY}. */
class OneLicensedCountryTest {
    private static final String FIELD = "exportLicence.destination";

    @Test
    void all_have_one() {
        ask(ONE_LICENSED_COUNTRY).about(cleared(3)).answers(SATISFIED);
    }

    @Test
    void two_that_differ_are_told_by_their_places() {
        ask(ONE_LICENSED_COUNTRY)
                .about(cleared(3).with(2, FIELD, "RU"))
                .answers(VIOLATED)
                .saying("groups", List.of("KZ (1, 3)", "RU (2)"));
    }

    @Test
    void two_that_differ_are_enough_whatever_a_third_has() {
        ask(ONE_LICENSED_COUNTRY)
                .about(cleared(3).with(2, FIELD, "RU").with(3, FIELD, null))
                .answers(VIOLATED);
    }

    @Test
    void one_that_is_not_known_may_differ() {
        ask(ONE_LICENSED_COUNTRY).about(cleared(3).with(2, FIELD, null)).answers(CANNOT_TELL);
    }

    @Test
    void a_single_vehicle_has_one_known_or_not() {
        ask(ONE_LICENSED_COUNTRY).about(cleared(1).with(1, FIELD, null)).answers(SATISFIED);
    }
}
