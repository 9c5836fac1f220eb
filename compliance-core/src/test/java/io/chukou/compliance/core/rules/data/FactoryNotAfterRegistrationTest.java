package io.chukou.compliance.core.rules.data;

import static io.chukou.compliance.core.question.Stage.LICENCE_APPLICATION;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.rules.data.DataRules.FACTORY_NOT_AFTER_REGISTRATION;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.empty;
import static io.chukou.compliance.core.testkit.CaseFile.permitted;

import org.junit.jupiter.api.Test;

/** The start of service life supposes that a vehicle is made before it is registered (SCR-8); a wrong date only warns. */
class FactoryNotAfterRegistrationTest {
    private static final String FACTORY = "vehicle.factoryDate";

    @Test
    void satisfied_when_made_on_the_day_of_registration() {
        ask(FACTORY_NOT_AFTER_REGISTRATION)
                .about(permitted().with(FACTORY, "2019-03-15"))
                .answers(SATISFIED);
    }

    @Test
    void violated_when_made_on_the_day_after_registration() {
        ask(FACTORY_NOT_AFTER_REGISTRATION)
                .about(permitted().with(FACTORY, "2019-03-16"))
                .answers(VIOLATED);
    }

    @Test
    void violated_at_the_licence_application_too() {
        ask(FACTORY_NOT_AFTER_REGISTRATION)
                .at(LICENCE_APPLICATION)
                .about(permitted().with(FACTORY, "2019-03-16"))
                .answers(VIOLATED);
    }

    @Test
    void cannot_tell_while_the_month_leaves_both_open() {
        ask(FACTORY_NOT_AFTER_REGISTRATION)
                .about(permitted().with(FACTORY, "2019-03"))
                .cannotTellWithout(FACTORY);
    }

    @Test
    void cannot_tell_without_the_factory_date() {
        ask(FACTORY_NOT_AFTER_REGISTRATION).about(permitted().without(FACTORY)).cannotTellWithout(FACTORY);
    }

    @Test
    void cannot_tell_without_either_date() {
        ask(FACTORY_NOT_AFTER_REGISTRATION)
                .about(empty())
                .cannotTellWithout(FACTORY, "registrationCertificate.registrationDate");
    }
}
