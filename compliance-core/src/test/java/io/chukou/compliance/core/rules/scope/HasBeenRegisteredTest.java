package io.chukou.compliance.core.rules.scope;

import static io.chukou.compliance.core.result.Outcome.CANNOT_TELL;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.rules.scope.ScopeRules.HAS_BEEN_REGISTERED;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.permitted;

import io.chukou.compliance.core.question.Stage;
import io.chukou.compliance.core.testkit.CaseFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 2024 No. 6, section 1: a used vehicle has been registered. */
class HasBeenRegisteredTest {
    private static final CaseFile NOTHING_SAID =
            permitted().without("vehicle.registered").without("registrationCertificate.registrationDate");

    @Test
    void violated_when_it_was_never_registered() {
        ask(HAS_BEEN_REGISTERED)
                .about(NOTHING_SAID.with("vehicle.registered", false))
                .answers(VIOLATED);
    }

    @Test
    void violated_when_the_case_says_so_although_a_date_is_given() {
        ask(HAS_BEEN_REGISTERED)
                .about(permitted().with("vehicle.registered", false))
                .answers(VIOLATED);
    }

    @Test
    void satisfied_when_the_case_says_so_without_a_date() {
        ask(HAS_BEEN_REGISTERED)
                .about(NOTHING_SAID.with("vehicle.registered", true))
                .answers(SATISFIED);
    }

    @Test
    void satisfied_when_only_a_date_says_so() {
        ask(HAS_BEEN_REGISTERED)
                .about(permitted().without("vehicle.registered"))
                .answers(SATISFIED);
    }

    @Test
    void satisfied_when_only_a_year_is_known() {
        ask(HAS_BEEN_REGISTERED)
                .about(NOTHING_SAID.with("registrationCertificate.registrationDate", "2019"))
                .answers(SATISFIED);
    }

    @Test
    void cannot_tell_without_either() {
        ask(HAS_BEEN_REGISTERED)
                .about(NOTHING_SAID)
                .cannotTellWithout("vehicle.registered", "registrationCertificate.registrationDate");
    }

    @Test
    void cannot_tell_even_if_absent_means_not_held() {
        ask(HAS_BEEN_REGISTERED).about(NOTHING_SAID).whereAbsentMeansNotHeld().answers(CANNOT_TELL);
    }

    @ParameterizedTest
    @EnumSource
    void satisfied_at_every_stage(Stage stage) {
        ask(HAS_BEEN_REGISTERED).at(stage).answers(SATISFIED);
    }
}
