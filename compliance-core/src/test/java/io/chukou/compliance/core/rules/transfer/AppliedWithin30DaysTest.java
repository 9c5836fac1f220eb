package io.chukou.compliance.core.rules.transfer;

import static io.chukou.compliance.core.question.Stage.LICENCE_APPLICATION;
import static io.chukou.compliance.core.result.Outcome.ASSUMED;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.OTHER_STAGE;
import static io.chukou.compliance.core.rules.transfer.TransferRules.APPLIED_WITHIN_30_DAYS;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.permitted;

import io.chukou.compliance.core.question.Subject;
import io.chukou.compliance.core.testkit.CaseFile;
import org.junit.jupiter.api.Test;

/** Delivered on 2026-06-01: day 30 is 2026-07-01, day 31 is 2026-07-02. */
class AppliedWithin30DaysTest {
    private static CaseFile appliedFor(String day) {
        return permitted().with("transferRegistration.applicationDate", day);
    }

    @Test
    void satisfied_on_day_30() {
        ask(APPLIED_WITHIN_30_DAYS).about(appliedFor("2026-07-01")).answers(SATISFIED);
    }

    @Test
    void violated_on_day_31() {
        ask(APPLIED_WITHIN_30_DAYS).about(appliedFor("2026-07-02")).answers(VIOLATED);
    }

    @Test
    void satisfied_on_the_day_of_delivery_and_before_it() {
        ask(APPLIED_WITHIN_30_DAYS).about(appliedFor("2026-06-01")).answers(SATISFIED);
        ask(APPLIED_WITHIN_30_DAYS).about(appliedFor("2026-05-31")).answers(SATISFIED);
    }

    @Test
    void satisfied_or_violated_by_the_day_asked_about_while_nothing_is_applied_for() {
        CaseFile file = permitted()
                .without("transferRegistration.applicationDate")
                .without("registrationCertificate.transferPendingExportDate");
        ask(APPLIED_WITHIN_30_DAYS).about(file).on("2026-07-01").answers(SATISFIED);
        ask(APPLIED_WITHIN_30_DAYS).about(file).on("2026-07-02").answers(VIOLATED);
    }

    @Test
    void cannot_tell_when_a_month_leaves_day_30_open() {
        ask(APPLIED_WITHIN_30_DAYS).about(appliedFor("2026-06")).answers(SATISFIED);
        ask(APPLIED_WITHIN_30_DAYS)
                .about(appliedFor("2026-07"))
                .cannotTellWithout("transferRegistration.applicationDate");
        ask(APPLIED_WITHIN_30_DAYS).about(appliedFor("2026-08")).answers(VIOLATED);
    }

    @Test
    void cannot_tell_without_the_day_of_delivery() {
        ask(APPLIED_WITHIN_30_DAYS)
                .about(permitted().without("transferRegistration.deliveryDate"))
                .cannotTellWithout("transferRegistration.deliveryDate");
    }

    @Test
    void assumed_when_the_caller_vouches_for_the_transfer() {
        ask(APPLIED_WITHIN_30_DAYS)
                .about(permitted().without("transferRegistration.deliveryDate"))
                .assuming(Subject.TRANSFER)
                .answers(ASSUMED);
    }

    @Test
    void not_applicable_at_the_licence() {
        ask(APPLIED_WITHIN_30_DAYS).at(LICENCE_APPLICATION).doesNotApplyFor(OTHER_STAGE);
    }

    @Test
    void satisfied_or_violated_by_the_day_of_the_annotation_while_no_paper_dates_the_application() {
        CaseFile file = permitted().without("transferRegistration.applicationDate");
        ask(APPLIED_WITHIN_30_DAYS)
                .about(annotated(file, "2026-07-01"))
                .on("2026-08-10")
                .answers(SATISFIED);
        ask(APPLIED_WITHIN_30_DAYS)
                .about(annotated(file, "2026-07-02"))
                .on("2026-08-10")
                .answers(VIOLATED);
    }

    @Test
    void satisfied_by_the_date_on_the_paper_although_the_annotation_came_later() {
        ask(APPLIED_WITHIN_30_DAYS)
                .about(annotated(appliedFor("2026-07-01"), "2026-07-02"))
                .on("2026-08-10")
                .answers(SATISFIED);
    }

    private static CaseFile annotated(CaseFile file, String day) {
        return file.with("registrationCertificate.transferPendingExportDate", day);
    }
}
