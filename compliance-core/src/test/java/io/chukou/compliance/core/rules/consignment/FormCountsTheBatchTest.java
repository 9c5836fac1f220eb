package io.chukou.compliance.core.rules.consignment;

import static io.chukou.compliance.core.result.Outcome.CANNOT_TELL;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.rules.consignment.ConsignmentRules.FORM_COUNTS_THE_BATCH;
import static io.chukou.compliance.core.testkit.AskWhole.ask;
import static io.chukou.compliance.core.testkit.AskWhole.cars;

import java.util.List;
import org.junit.jupiter.api.Test;

/** {@link ConsignmentRules#FORM_COUNTS_THE_BATCH}. */
class FormCountsTheBatchTest {
    @Test
    void three_are_three() {
        ask(FORM_COUNTS_THE_BATCH).about(cars(3)).answers(SATISFIED);
    }

    @Test
    void two_and_four_are_not_three() {
        ask(FORM_COUNTS_THE_BATCH)
                .about(cars(3).with("licenceApplication.quantity", 2))
                .answers(VIOLATED);
        ask(FORM_COUNTS_THE_BATCH)
                .about(cars(3).with("licenceApplication.quantity", 4))
                .answers(VIOLATED)
                .saying("groups", List.of("4"))
                .saying("vehicleCount", 3);
    }

    @Test
    void numbers_that_differ_are_told_with_the_places() {
        ask(FORM_COUNTS_THE_BATCH)
                .about(cars(3).with(2, "licenceApplication.quantity", 4))
                .answers(VIOLATED)
                .saying("groups", List.of("3 (1, 3)", "4 (2)"));
        ask(FORM_COUNTS_THE_BATCH)
                .about(cars(3).with("licenceApplication.quantity", null).with(2, "licenceApplication.quantity", 4))
                .answers(VIOLATED)
                .saying("groups", List.of("4 (2)"));
    }

    @Test
    void no_number_says_nothing() {
        ask(FORM_COUNTS_THE_BATCH)
                .about(cars(3).with("licenceApplication.quantity", null))
                .answers(CANNOT_TELL);
    }
}
