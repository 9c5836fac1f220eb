package io.chukou.compliance.core.rules.consignment;

import static io.chukou.compliance.core.result.Outcome.CANNOT_TELL;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.rules.consignment.ConsignmentRules.ONE_COMMODITY_CODE;
import static io.chukou.compliance.core.testkit.AskWhole.ask;
import static io.chukou.compliance.core.testkit.AskWhole.cars;

import java.util.List;
import org.junit.jupiter.api.Test;

/** {@link ConsignmentRules#ONE_COMMODITY_CODE}. */
class OneCommodityCodeTest {
    @Test
    void all_have_one() {
        ask(ONE_COMMODITY_CODE).about(cars(3)).answers(SATISFIED);
    }

    @Test
    void two_that_differ_are_told_by_their_places() {
        ask(ONE_COMMODITY_CODE)
                .about(cars(3).with(2, "licenceApplication.commodityCode", "8703233010"))
                .answers(VIOLATED)
                .saying("groups", List.of("8703223010 (1, 3)", "8703233010 (2)"));
    }

    @Test
    void one_code_is_one_however_it_is_written() {
        ask(ONE_COMMODITY_CODE)
                .about(cars(3).with(2, "licenceApplication.commodityCode", "8703.22.30.10"))
                .answers(SATISFIED);
    }

    @Test
    void two_that_differ_are_enough_whatever_a_third_has() {
        ask(ONE_COMMODITY_CODE)
                .about(cars(3).with(2, "licenceApplication.commodityCode", "8703233010")
                        .with(3, "licenceApplication.commodityCode", null))
                .answers(VIOLATED);
    }

    @Test
    void one_that_is_not_known_may_differ() {
        ask(ONE_COMMODITY_CODE)
                .about(cars(3).with(2, "licenceApplication.commodityCode", null))
                .answers(CANNOT_TELL);
    }

    @Test
    void a_single_vehicle_has_one_known_or_not() {
        ask(ONE_COMMODITY_CODE)
                .about(cars(1).with(1, "licenceApplication.commodityCode", null))
                .answers(SATISFIED);
    }
}
