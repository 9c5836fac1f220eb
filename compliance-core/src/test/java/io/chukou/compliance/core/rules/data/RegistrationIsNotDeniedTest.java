package io.chukou.compliance.core.rules.data;

import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.CONDITION;
import static io.chukou.compliance.core.rules.data.AgreementRules.REGISTRATION_IS_NOT_DENIED;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.permitted;
import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.rule.Consequence;
import org.junit.jupiter.api.Test;

/** A6-1.1: a used vehicle has been registered; a date of it and the statement that it never was contradict each other. */
class RegistrationIsNotDeniedTest {
    @Test
    void satisfied_when_stated_to_be_registered() {
        ask(REGISTRATION_IS_NOT_DENIED).about(permitted()).answers(SATISFIED);
    }

    @Test
    void satisfied_when_nobody_states_it() {
        ask(REGISTRATION_IS_NOT_DENIED)
                .about(permitted().without("vehicle.registered"))
                .answers(SATISFIED);
    }

    @Test
    void violated_when_denied_against_the_certificate() {
        ask(REGISTRATION_IS_NOT_DENIED)
                .about(permitted().with("vehicle.registered", false))
                .answers(VIOLATED);
    }

    @Test
    void violated_when_denied_against_the_form_alone() {
        ask(REGISTRATION_IS_NOT_DENIED)
                .about(permitted().with("vehicle.registered", false).without("registrationCertificate"))
                .answers(VIOLATED);
    }

    @Test
    void not_applicable_when_no_paper_gives_a_date() {
        ask(REGISTRATION_IS_NOT_DENIED)
                .about(permitted()
                        .with("vehicle.registered", false)
                        .without("registrationCertificate")
                        .without("licenceApplication"))
                .doesNotApplyFor(CONDITION);
    }

    @Test
    void violated_only_as_a_warning() {
        assertThat(REGISTRATION_IS_NOT_DENIED.consequence()).isEqualTo(Consequence.WARN);
    }
}
