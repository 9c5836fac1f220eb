package io.chukou.compliance.core.rules.transfer;

import static io.chukou.compliance.core.question.Stage.TRANSFER_REGISTRATION;
import static io.chukou.compliance.core.result.Outcome.ASSUMED;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.CONDITION;
import static io.chukou.compliance.core.result.Reason.OTHER_STAGE;
import static io.chukou.compliance.core.rules.transfer.PendingExportRules.TRANSFER_PRECEDES_LICENCE;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.permitted;

import io.chukou.compliance.core.question.Subject;
import io.chukou.compliance.core.testkit.CaseFile;
import org.junit.jupiter.api.Test;

/** The licence is applied for on 2026-06-20; the transfer may be of that day. */
class TransferPrecedesLicenceTest {
    private static CaseFile transferredOn(String day) {
        return permitted().with("registrationCertificate.transferPendingExportDate", day);
    }

    @Test
    void satisfied_when_earlier_or_on_the_same_day() {
        ask(TRANSFER_PRECEDES_LICENCE).about(transferredOn("2026-06-19")).answers(SATISFIED);
        ask(TRANSFER_PRECEDES_LICENCE).about(transferredOn("2026-06-20")).answers(SATISFIED);
    }

    @Test
    void violated_when_a_day_later() {
        ask(TRANSFER_PRECEDES_LICENCE).about(transferredOn("2026-06-21")).answers(VIOLATED);
    }

    @Test
    void satisfied_or_violated_by_the_day_asked_about_while_there_is_no_form() {
        CaseFile file = permitted().without("licenceApplication");
        ask(TRANSFER_PRECEDES_LICENCE).about(file).on("2026-06-10").answers(SATISFIED);
        ask(TRANSFER_PRECEDES_LICENCE).about(file).on("2026-06-09").answers(VIOLATED);
    }

    @Test
    void cannot_tell_when_the_month_leaves_it_open() {
        ask(TRANSFER_PRECEDES_LICENCE).about(transferredOn("2026-05")).answers(SATISFIED);
        ask(TRANSFER_PRECEDES_LICENCE)
                .about(transferredOn("2026-06"))
                .cannotTellWithout("registrationCertificate.transferPendingExportDate");
        ask(TRANSFER_PRECEDES_LICENCE).about(transferredOn("2026-07")).answers(VIOLATED);
    }

    @Test
    void cannot_tell_when_the_transfer_is_unknown() {
        ask(TRANSFER_PRECEDES_LICENCE)
                .about(permitted().without("registrationCertificate.transferPendingExportDate"))
                .cannotTellWithout("registrationCertificate.transferPendingExportDate");
    }

    @Test
    void not_applicable_when_there_is_no_annotation_to_compare() {
        ask(TRANSFER_PRECEDES_LICENCE)
                .about(permitted().without("registrationCertificate.transferPendingExportDate"))
                .whereAbsentMeansNotHeld()
                .doesNotApplyFor(CONDITION);
    }

    @Test
    void assumed_when_the_caller_vouches_for_the_transfer() {
        ask(TRANSFER_PRECEDES_LICENCE)
                .about(transferredOn("2026-06"))
                .assuming(Subject.TRANSFER)
                .answers(ASSUMED);
    }

    @Test
    void not_applicable_at_the_transfer() {
        ask(TRANSFER_PRECEDES_LICENCE).at(TRANSFER_REGISTRATION).doesNotApplyFor(OTHER_STAGE);
    }
}
