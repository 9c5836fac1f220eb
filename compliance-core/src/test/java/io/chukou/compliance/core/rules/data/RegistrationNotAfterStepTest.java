package io.chukou.compliance.core.rules.data;

import static io.chukou.compliance.core.question.Stage.LICENCE_APPLICATION;
import static io.chukou.compliance.core.result.Outcome.ASSUMED;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.rules.data.DataRules.REGISTRATION_NOT_AFTER_STEP;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.permitted;

import io.chukou.compliance.core.question.Subject;
import io.chukou.compliance.core.testkit.CaseFile;
import org.junit.jupiter.api.Test;

/** A vehicle that is not yet registered on the day of the step is no used vehicle (A6-1.1, A6-4.1). */
class RegistrationNotAfterStepTest {
    private static final String REGISTRATION = "registrationCertificate.registrationDate";
    private static final String TRANSFER = "registrationCertificate.transferPendingExportDate";

    private static CaseFile registered(String day) {
        return permitted().with(REGISTRATION, day);
    }

    @Test
    void satisfied_when_registered_on_the_day_of_transfer() {
        ask(REGISTRATION_NOT_AFTER_STEP).about(registered("2026-06-10")).answers(SATISFIED);
    }

    @Test
    void violated_when_registered_on_the_day_after_transfer() {
        ask(REGISTRATION_NOT_AFTER_STEP).about(registered("2026-06-11")).answers(VIOLATED);
    }

    @Test
    void satisfied_when_registered_on_the_day_asked_about_and_not_yet_transferred() {
        ask(REGISTRATION_NOT_AFTER_STEP)
                .about(registered("2026-06-20").without(TRANSFER))
                .answers(SATISFIED);
    }

    @Test
    void violated_when_registered_on_the_day_after_the_one_asked_about() {
        ask(REGISTRATION_NOT_AFTER_STEP)
                .about(registered("2026-06-21").without(TRANSFER))
                .answers(VIOLATED);
    }

    @Test
    void satisfied_when_registered_on_the_day_of_the_licence_application() {
        ask(REGISTRATION_NOT_AFTER_STEP)
                .at(LICENCE_APPLICATION)
                .about(registered("2026-06-20"))
                .answers(SATISFIED);
    }

    @Test
    void violated_when_registered_on_the_day_after_the_licence_application() {
        ask(REGISTRATION_NOT_AFTER_STEP)
                .at(LICENCE_APPLICATION)
                .about(registered("2026-06-21"))
                .answers(VIOLATED);
    }

    @Test
    void violated_when_the_year_alone_says_so() {
        ask(REGISTRATION_NOT_AFTER_STEP).about(registered("2027")).answers(VIOLATED);
    }

    @Test
    void cannot_tell_while_the_month_leaves_both_open() {
        ask(REGISTRATION_NOT_AFTER_STEP).about(registered("2026-06")).cannotTellWithout(REGISTRATION);
    }

    @Test
    void cannot_tell_without_the_registration_date() {
        ask(REGISTRATION_NOT_AFTER_STEP)
                .about(permitted().without(REGISTRATION))
                .cannotTellWithout(REGISTRATION);
    }

    @Test
    void assumed_when_the_caller_vouches_for_the_vehicle() {
        ask(REGISTRATION_NOT_AFTER_STEP)
                .about(permitted().without(REGISTRATION))
                .assuming(Subject.VEHICLE)
                .answers(ASSUMED);
    }

    @Test
    void satisfied_when_the_step_is_dated_later_than_the_day_asked_about() {
        ask(REGISTRATION_NOT_AFTER_STEP)
                .about(registered("2026-06-20").with(TRANSFER, "2026-06-30"))
                .answers(SATISFIED);
    }

    @Test
    void violated_when_registered_after_the_day_asked_about_although_before_the_step() {
        ask(REGISTRATION_NOT_AFTER_STEP)
                .about(registered("2026-06-21").with(TRANSFER, "2026-06-30"))
                .answers(VIOLATED);
    }
}
