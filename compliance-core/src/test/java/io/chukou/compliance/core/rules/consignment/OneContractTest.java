package io.chukou.compliance.core.rules.consignment;

import static io.chukou.compliance.core.result.Outcome.CANNOT_TELL;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.rules.consignment.ConsignmentRules.ONE_CONTRACT;
import static io.chukou.compliance.core.testkit.AskWhole.ask;
import static io.chukou.compliance.core.testkit.AskWhole.cars;

import java.util.List;
import org.junit.jupiter.api.Test;

/** {@link ConsignmentRules#ONE_CONTRACT}. */
class OneContractTest {
    @Test
    void all_have_one() {
        ask(ONE_CONTRACT).about(cars(3)).answers(SATISFIED);
    }

    @Test
    void two_that_differ_are_told_by_their_places() {
        ask(ONE_CONTRACT)
                .about(cars(3).with(2, "licenceApplication.contractNumber", "EX-2026-002"))
                .answers(VIOLATED)
                .saying("groups", List.of("EX-2026-001 (1, 3)", "EX-2026-002 (2)"));
    }

    @Test
    void two_that_differ_are_enough_whatever_a_third_has() {
        ask(ONE_CONTRACT)
                .about(cars(3).with(2, "licenceApplication.contractNumber", "EX-2026-002")
                        .with(3, "licenceApplication.contractNumber", null))
                .answers(VIOLATED);
    }

    @Test
    void one_that_is_not_known_may_differ() {
        ask(ONE_CONTRACT)
                .about(cars(3).with(2, "licenceApplication.contractNumber", null))
                .answers(CANNOT_TELL);
    }

    @Test
    void a_single_vehicle_has_one_known_or_not() {
        ask(ONE_CONTRACT)
                .about(cars(1).with(1, "licenceApplication.contractNumber", null))
                .answers(SATISFIED);
    }
}
