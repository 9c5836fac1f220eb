package io.chukou.compliance.core.rules.consignment;

import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.rules.consignment.ConsignmentRules.AT_MOST_TWENTY_VEHICLES;
import static io.chukou.compliance.core.testkit.AskWhole.ask;
import static io.chukou.compliance.core.testkit.AskWhole.cars;

import org.junit.jupiter.api.Test;

/** {@link ConsignmentRules#AT_MOST_TWENTY_VEHICLES}. */
class AtMostTwentyVehiclesTest {
    @Test
    void twenty_are_taken_and_twenty_one_are_not() {
        ask(AT_MOST_TWENTY_VEHICLES).about(cars(20)).answers(SATISFIED);
        ask(AT_MOST_TWENTY_VEHICLES).about(cars(21)).answers(VIOLATED).saying("vehicleCount", 21);
    }

    @Test
    void one_is_a_batch() {
        ask(AT_MOST_TWENTY_VEHICLES).about(cars(1)).answers(SATISFIED);
    }
}
