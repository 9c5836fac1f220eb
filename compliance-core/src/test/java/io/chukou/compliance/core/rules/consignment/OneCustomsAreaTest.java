package io.chukou.compliance.core.rules.consignment;

import static io.chukou.compliance.core.result.Outcome.CANNOT_TELL;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.rules.consignment.ConsignmentRules.ONE_CUSTOMS_AREA;
import static io.chukou.compliance.core.testkit.AskWhole.ask;
import static io.chukou.compliance.core.testkit.AskWhole.cars;

import java.util.List;
import org.junit.jupiter.api.Test;

/** {@link ConsignmentRules#ONE_CUSTOMS_AREA}. */
class OneCustomsAreaTest {
    @Test
    void all_have_one() {
        ask(ONE_CUSTOMS_AREA).about(cars(3)).answers(SATISFIED);
    }

    @Test
    void one_that_differs_is_told_by_its_place() {
        ask(ONE_CUSTOMS_AREA)
                .about(cars(3).with(2, "licenceApplication.customsArea", "满洲里海关"))
                .answers(VIOLATED)
                .saying("groups", List.of("外港海关 (1, 3)", "满洲里海关 (2)"));
    }

    @Test
    void where_the_form_says_none_there_may_be_several() {
        ask(ONE_CUSTOMS_AREA)
                .about(cars(3).with("licenceApplication.customsArea", null))
                .answers(CANNOT_TELL);
    }
}
