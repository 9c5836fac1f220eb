package io.chukou.compliance.core.rules.data;

import static io.chukou.compliance.core.question.Stage.LICENCE_APPLICATION;
import static io.chukou.compliance.core.result.Outcome.ASSUMED;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.rules.data.DataRules.TRANSFER_NOT_BEFORE_REGISTRATION;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.permitted;

import io.chukou.compliance.core.question.Subject;
import io.chukou.compliance.core.result.Reason;
import org.junit.jupiter.api.Test;

/** A vehicle is registered before it is transferred pending export (A6-4.1). */
class TransferNotBeforeRegistrationTest {
    private static final String REGISTRATION = "registrationCertificate.registrationDate";
    private static final String TRANSFER = "registrationCertificate.transferPendingExportDate";

    @Test
    void satisfied_when_transferred_on_the_day_of_registration() {
        ask(TRANSFER_NOT_BEFORE_REGISTRATION)
                .about(permitted().with(TRANSFER, "2019-03-15"))
                .at(LICENCE_APPLICATION)
                .answers(SATISFIED);
    }

    @Test
    void violated_when_transferred_on_the_day_before_registration() {
        ask(TRANSFER_NOT_BEFORE_REGISTRATION)
                .about(permitted().with(TRANSFER, "2019-03-14"))
                .at(LICENCE_APPLICATION)
                .answers(VIOLATED);
    }

    @Test
    void violated_at_the_transfer_itself() {
        ask(TRANSFER_NOT_BEFORE_REGISTRATION)
                .about(permitted().with(REGISTRATION, "2026-06-11"))
                .answers(VIOLATED);
    }

    @Test
    void cannot_tell_while_the_month_leaves_both_open() {
        ask(TRANSFER_NOT_BEFORE_REGISTRATION)
                .about(permitted().with(REGISTRATION, "2026-06"))
                .cannotTellWithout(REGISTRATION);
    }

    @Test
    void cannot_tell_without_the_registration_date() {
        ask(TRANSFER_NOT_BEFORE_REGISTRATION)
                .about(permitted().without(REGISTRATION))
                .cannotTellWithout(REGISTRATION);
    }

    @Test
    void cannot_tell_without_the_transfer_date() {
        ask(TRANSFER_NOT_BEFORE_REGISTRATION)
                .about(permitted().without(TRANSFER))
                .cannotTellWithout(TRANSFER);
    }

    @Test
    void not_applicable_when_a_complete_file_has_no_transfer_date() {
        ask(TRANSFER_NOT_BEFORE_REGISTRATION)
                .about(permitted().without(TRANSFER))
                .whereAbsentMeansNotHeld()
                .doesNotApplyFor(Reason.CONDITION);
    }

    @Test
    void assumed_when_the_caller_vouches_for_the_transfer() {
        ask(TRANSFER_NOT_BEFORE_REGISTRATION)
                .about(permitted().without(TRANSFER))
                .assuming(Subject.TRANSFER)
                .answers(ASSUMED);
    }

    @Test
    void satisfied_when_transferred_on_the_day_asked_about() {
        ask(TRANSFER_NOT_BEFORE_REGISTRATION)
                .about(permitted().with(TRANSFER, "2026-06-20"))
                .answers(SATISFIED);
    }

    @Test
    void violated_when_transferred_on_the_day_after_the_one_asked_about() {
        ask(TRANSFER_NOT_BEFORE_REGISTRATION)
                .about(permitted().with(TRANSFER, "2026-06-21"))
                .answers(VIOLATED);
        ask(TRANSFER_NOT_BEFORE_REGISTRATION)
                .at(LICENCE_APPLICATION)
                .about(permitted().with(TRANSFER, "2026-06-21"))
                .answers(VIOLATED);
    }

    @Test
    void cannot_tell_while_the_month_of_the_transfer_may_lie_in_the_future() {
        ask(TRANSFER_NOT_BEFORE_REGISTRATION)
                .about(permitted().with(TRANSFER, "2026-06"))
                .cannotTellWithout(TRANSFER);
    }
}
