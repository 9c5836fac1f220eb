package io.chukou.compliance.core.rules.exporter;

import static io.chukou.compliance.core.question.Stage.LICENCE_APPLICATION;
import static io.chukou.compliance.core.question.Subject.EXPORTER;
import static io.chukou.compliance.core.result.Outcome.ASSUMED;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.OTHER_STAGE;
import static io.chukou.compliance.core.rules.exporter.FilingRules.RECOGNISED_AT_TRANSFER;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.permitted;

import io.chukou.compliance.core.testkit.CaseFile;
import org.junit.jupiter.api.Test;

/** Order 164, Art. 91: recognised on the day of the transfer; the filing passed on 2026-01-10. */
class RecognisedAtTransferTest {
    private static CaseFile transferredOn(String day) {
        return permitted().with("registrationCertificate.transferPendingExportDate", day);
    }

    @Test
    void violated_on_the_day_before_the_filing_passed() {
        ask(RECOGNISED_AT_TRANSFER).about(transferredOn("2026-01-09")).answers(VIOLATED);
    }

    @Test
    void satisfied_on_the_day_the_filing_passed() {
        ask(RECOGNISED_AT_TRANSFER).about(transferredOn("2026-01-10")).answers(SATISFIED);
    }

    @Test
    void satisfied_on_the_same_day_one_year_later() {
        ask(RECOGNISED_AT_TRANSFER).about(transferredOn("2027-01-10")).answers(SATISFIED);
    }

    @Test
    void violated_on_the_day_after_that() {
        ask(RECOGNISED_AT_TRANSFER).about(transferredOn("2027-01-11")).answers(VIOLATED);
    }

    @Test
    void violated_by_the_as_of_date_before_the_transfer() {
        ask(RECOGNISED_AT_TRANSFER)
                .about(permitted().without("registrationCertificate.transferPendingExportDate"))
                .on("2027-01-11")
                .answers(VIOLATED);
    }

    @Test
    void cannot_tell_when_some_days_of_the_known_month_fit() {
        ask(RECOGNISED_AT_TRANSFER)
                .about(permitted().with("exporter.filingPassDate", "2025-06"))
                .cannotTellWithout("exporter.filingPassDate");
    }

    @Test
    void cannot_tell_without_a_pass_date() {
        ask(RECOGNISED_AT_TRANSFER)
                .about(permitted().without("exporter.filingPassDate"))
                .cannotTellWithout("exporter.filingPassDate");
    }

    @Test
    void violated_without_a_pass_date_if_absent_means_not_held() {
        ask(RECOGNISED_AT_TRANSFER)
                .about(permitted().without("exporter.filingPassDate"))
                .whereAbsentMeansNotHeld()
                .answers(VIOLATED);
    }

    @Test
    void assumed_when_the_caller_vouches_for_the_exporter() {
        ask(RECOGNISED_AT_TRANSFER)
                .about(permitted().without("exporter.filingPassDate"))
                .assuming(EXPORTER)
                .answers(ASSUMED);
    }

    @Test
    void not_applicable_at_the_licence() {
        ask(RECOGNISED_AT_TRANSFER).at(LICENCE_APPLICATION).doesNotApplyFor(OTHER_STAGE);
    }
}
