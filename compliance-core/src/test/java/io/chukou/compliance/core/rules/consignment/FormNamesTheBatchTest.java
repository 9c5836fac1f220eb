package io.chukou.compliance.core.rules.consignment;

import static io.chukou.compliance.core.fact.ApplicationFacts.FORM_VINS;
import static io.chukou.compliance.core.fact.VehicleFacts.VIN;
import static io.chukou.compliance.core.result.Outcome.CANNOT_TELL;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.rules.consignment.ConsignmentRules.FORM_NAMES_THE_BATCH;
import static io.chukou.compliance.core.testkit.AskWhole.ask;
import static io.chukou.compliance.core.testkit.AskWhole.cars;
import static io.chukou.compliance.core.testkit.ConsignmentFile.vin;

import java.util.List;
import org.junit.jupiter.api.Test;

/** {@link ConsignmentRules#FORM_NAMES_THE_BATCH}. */
class FormNamesTheBatchTest {
    @Test
    void the_order_does_not_matter() {
        ask(FORM_NAMES_THE_BATCH)
                .about(cars(3).with("licenceApplication.vins", List.of(vin(3), vin(1), vin(2))))
                .answers(SATISFIED);
    }

    @Test
    void one_that_is_not_named_is_told_by_its_place() {
        ask(FORM_NAMES_THE_BATCH)
                .about(cars(3).with("licenceApplication.vins", List.of(vin(1), vin(3))))
                .answers(VIOLATED)
                .saying("notNamed", List.of(2));
    }

    @Test
    void one_that_is_not_here_is_told_masked() {
        ask(FORM_NAMES_THE_BATCH)
                .about(cars(2).with("licenceApplication.vins", List.of(vin(1), vin(2), vin(9))))
                .answers(VIOLATED)
                .saying("notHere", List.of("LZZ**********0009"));
    }

    @Test
    void a_name_too_many_may_be_that_of_a_car_whose_number_is_not_known() {
        ask(FORM_NAMES_THE_BATCH)
                .about(cars(2).with(2, "vehicle.vin", null).with(2, "registrationCertificate.vin", null))
                .answers(CANNOT_TELL)
                .lacking(VIN);
    }

    @Test
    void without_a_list_other_names_may_be_there() {
        ask(FORM_NAMES_THE_BATCH)
                .about(cars(2).with("licenceApplication.vins", null))
                .answers(CANNOT_TELL)
                .lacking(FORM_VINS);
    }

    @Test
    void without_a_list_a_wrong_entry_is_enough() {
        ask(FORM_NAMES_THE_BATCH)
                .about(cars(2).with("licenceApplication.vins", null).with(2, "licenceApplication.vin", vin(9)))
                .answers(VIOLATED)
                .saying("notNamed", List.of(2));
    }
}
