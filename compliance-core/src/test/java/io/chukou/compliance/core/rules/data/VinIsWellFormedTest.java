package io.chukou.compliance.core.rules.data;

import static io.chukou.compliance.core.question.Stage.LICENCE_APPLICATION;
import static io.chukou.compliance.core.result.Outcome.ASSUMED;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.rules.data.DataRules.VIN_IS_WELL_FORMED;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.permitted;

import io.chukou.compliance.core.question.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A VIN has 17 digits and capital letters without I, O and Q (VIN-1). */
class VinIsWellFormedTest {
    private static final String VIN = "vehicle.vin";

    @ParameterizedTest
    @ValueSource(strings = {"LZZAA11A6KA000001", "lzzaa11a6ka000001", "WZZZZZ99ZTA000001", "LZZAA11A9KA000001"})
    void satisfied_when_length_and_characters_are_right_whatever_the_check_digit(String vin) {
        ask(VIN_IS_WELL_FORMED).about(permitted().with(VIN, vin)).answers(SATISFIED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"LZZAA11A6KA00001", "LZZAA11A6KA0000011"})
    void violated_with_16_or_18_characters(String vin) {
        ask(VIN_IS_WELL_FORMED).about(permitted().with(VIN, vin)).answers(VIOLATED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"LZZAA11A6KAI00001", "LZZAA11A6KAO00001", "LZZAA11A6KAQ00001", "LZZAA11A6KA-00001"})
    void violated_with_i_o_q_or_a_sign(String vin) {
        ask(VIN_IS_WELL_FORMED).about(permitted().with(VIN, vin)).answers(VIOLATED);
    }

    @Test
    void violated_at_the_licence_application_too() {
        ask(VIN_IS_WELL_FORMED)
                .at(LICENCE_APPLICATION)
                .about(permitted().with(VIN, "SHORT"))
                .answers(VIOLATED);
    }

    @Test
    void violated_when_the_certificate_carries_a_malformed_one() {
        ask(VIN_IS_WELL_FORMED)
                .about(permitted().with("registrationCertificate.vin", "SHORT"))
                .answers(VIOLATED);
    }

    @Test
    void cannot_tell_without_either_vin() {
        ask(VIN_IS_WELL_FORMED).about(permitted().without(VIN)).cannotTellWithout(VIN);
        ask(VIN_IS_WELL_FORMED)
                .about(permitted().without("registrationCertificate.vin"))
                .cannotTellWithout("registrationCertificate.vin");
    }

    @Test
    void assumed_while_the_papers_are_vouched_for_and_no_vin_is_known() {
        ask(VIN_IS_WELL_FORMED)
                .about(permitted().without(VIN).without("registrationCertificate.vin"))
                .assuming(Subject.TRANSFER)
                .answers(ASSUMED);
    }

    @Test
    void violated_when_the_known_vin_is_malformed_whatever_is_vouched_for() {
        ask(VIN_IS_WELL_FORMED)
                .about(permitted().with(VIN, "SHORT").without("registrationCertificate.vin"))
                .assuming(Subject.TRANSFER)
                .answers(VIOLATED);
    }
}
