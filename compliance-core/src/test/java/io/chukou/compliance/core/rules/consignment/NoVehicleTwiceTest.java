package io.chukou.compliance.core.rules.consignment;

import static io.chukou.compliance.core.result.Outcome.CANNOT_TELL;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.rules.consignment.ConsignmentRules.NO_VEHICLE_TWICE;
import static io.chukou.compliance.core.testkit.AskWhole.ask;
import static io.chukou.compliance.core.testkit.AskWhole.cars;
import static io.chukou.compliance.core.testkit.ConsignmentFile.vin;

import java.util.List;
import org.junit.jupiter.api.Test;

/** {@link ConsignmentRules#NO_VEHICLE_TWICE}. */
class NoVehicleTwiceTest {
    @Test
    void three_vins_are_three_cars() {
        ask(NO_VEHICLE_TWICE).about(cars(3)).answers(SATISFIED);
    }

    @Test
    void a_vin_that_comes_twice_is_told_by_its_places_and_masked() {
        ask(NO_VEHICLE_TWICE)
                .about(cars(3).with(3, "vehicle.vin", vin(1)))
                .answers(VIOLATED)
                .saying("twice", List.of("LZZ**********0001 (1, 3)"));
    }

    @Test
    void the_certificate_names_a_car_whose_own_number_is_not_known() {
        ask(NO_VEHICLE_TWICE).about(cars(3).with(3, "vehicle.vin", null)).answers(SATISFIED);
    }

    @Test
    void a_car_without_any_number_may_be_one_of_the_others() {
        ask(NO_VEHICLE_TWICE)
                .about(cars(2).with(2, "vehicle.vin", null).with(2, "registrationCertificate.vin", null))
                .answers(CANNOT_TELL);
    }

    @Test
    void a_single_car_is_not_there_twice() {
        ask(NO_VEHICLE_TWICE)
                .about(cars(1).with(1, "vehicle.vin", null).with(1, "registrationCertificate.vin", null))
                .answers(SATISFIED);
    }
}
