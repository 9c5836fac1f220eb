package io.chukou.compliance.core.rules.consignment;

import static io.chukou.compliance.core.result.Outcome.CANNOT_TELL;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.rules.consignment.ConsignmentRules.ONE_MODE_OF_TRANSPORT;
import static io.chukou.compliance.core.testkit.AskWhole.ask;
import static io.chukou.compliance.core.testkit.AskWhole.cars;

import java.util.List;
import org.junit.jupiter.api.Test;

/** {@link ConsignmentRules#ONE_MODE_OF_TRANSPORT}. */
class OneModeOfTransportTest {
    @Test
    void all_have_one() {
        ask(ONE_MODE_OF_TRANSPORT).about(cars(3)).answers(SATISFIED);
    }

    @Test
    void one_that_differs_is_told_by_its_place() {
        ask(ONE_MODE_OF_TRANSPORT)
                .about(cars(3).with(2, "licenceApplication.transportMode", "RAIL"))
                .answers(VIOLATED)
                .saying("groups", List.of("RO_RO (1, 3)", "RAIL (2)"));
    }

    @Test
    void where_the_form_says_none_there_may_be_several() {
        ask(ONE_MODE_OF_TRANSPORT)
                .about(cars(3).with("licenceApplication.transportMode", null))
                .answers(CANNOT_TELL);
    }
}
