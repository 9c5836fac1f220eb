package io.chukou.compliance.core.rules.consignment;

import static io.chukou.compliance.core.result.Outcome.CANNOT_TELL;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.rules.consignment.ClearanceRules.ONE_LICENCE;
import static io.chukou.compliance.core.testkit.AskWhole.ask;
import static io.chukou.compliance.core.testkit.AskWhole.cleared;

import java.util.List;
import org.junit.jupiter.api.Test;

/** {@link ClearanceRules#ONE_LICENCE}. */
class OneLicenceTest {
    @Test
    void all_have_one() {
        ask(ONE_LICENCE).about(cleared(3)).answers(SATISFIED);
    }

    @Test
    void two_that_differ_are_told_by_their_places() {
        ask(ONE_LICENCE)
                .about(cleared(3).with(2, "exportLicence.number", "26-11-000002"))
                .answers(VIOLATED)
                .saying("groups", List.of("26-11-000001 (1, 3)", "26-11-000002 (2)"));
    }

    @Test
    void two_that_differ_are_enough_whatever_a_third_has() {
        ask(ONE_LICENCE)
                .about(cleared(3)
                        .with(2, "exportLicence.number", "26-11-000002")
                        .with(3, "exportLicence.number", null))
                .answers(VIOLATED);
    }

    @Test
    void one_that_is_not_known_may_differ() {
        ask(ONE_LICENCE).about(cleared(3).with(2, "exportLicence.number", null)).answers(CANNOT_TELL);
    }

    @Test
    void a_single_vehicle_has_one_known_or_not() {
        ask(ONE_LICENCE).about(cleared(1).with(1, "exportLicence.number", null)).answers(SATISFIED);
    }
}
