package io.chukou.compliance.core.rules.data;

import static io.chukou.compliance.core.question.Stage.LICENCE_APPLICATION;
import static io.chukou.compliance.core.question.Stage.TRANSFER_REGISTRATION;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.rules.data.DataRules.ENGINE_NUMBER_EQUALS_CERTIFICATE;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.permitted;

import org.junit.jupiter.api.Test;

/** Vehicle and certificate carry the same engine or motor number (A6-6.5). */
class EngineNumberEqualsCertificateTest {
    private static final String NUMBER = "vehicle.engineNumber";

    @Test
    void satisfied_when_both_are_equal() {
        ask(ENGINE_NUMBER_EQUALS_CERTIFICATE).answers(SATISFIED);
    }

    @Test
    void satisfied_when_only_case_and_white_space_differ() {
        ask(ENGINE_NUMBER_EQUALS_CERTIFICATE)
                .about(permitted().with(NUMBER, "example 0001"))
                .answers(SATISFIED);
    }

    @Test
    void violated_when_one_digit_differs() {
        ask(ENGINE_NUMBER_EQUALS_CERTIFICATE)
                .about(permitted().with(NUMBER, "EXAMPLE0009"))
                .answers(VIOLATED);
    }

    @Test
    void cannot_tell_without_the_number_of_the_vehicle() {
        ask(ENGINE_NUMBER_EQUALS_CERTIFICATE).about(permitted().without(NUMBER)).cannotTellWithout(NUMBER);
    }

    @Test
    void cannot_tell_without_the_number_on_the_certificate() {
        ask(ENGINE_NUMBER_EQUALS_CERTIFICATE)
                .about(permitted().without("registrationCertificate.engineNumber"))
                .cannotTellWithout("registrationCertificate.engineNumber");
    }

    @Test
    void violated_at_the_transfer_as_at_the_licence() {
        ask(ENGINE_NUMBER_EQUALS_CERTIFICATE)
                .at(TRANSFER_REGISTRATION)
                .about(permitted().with(NUMBER, "EXAMPLE0009"))
                .answers(VIOLATED);
        ask(ENGINE_NUMBER_EQUALS_CERTIFICATE)
                .at(LICENCE_APPLICATION)
                .about(permitted().with(NUMBER, "EXAMPLE0009"))
                .answers(VIOLATED);
    }
}
