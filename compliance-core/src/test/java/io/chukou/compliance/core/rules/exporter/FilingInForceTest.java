package io.chukou.compliance.core.rules.exporter;

import static io.chukou.compliance.core.question.Stage.TRANSFER_REGISTRATION;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.CONDITION;
import static io.chukou.compliance.core.result.Reason.OTHER_STAGE;
import static io.chukou.compliance.core.rules.exporter.FilingRules.FILING_IN_FORCE;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.permitted;

import io.chukou.compliance.core.testkit.CaseFile;
import org.junit.jupiter.api.Test;

/** 2024 No. 6, section 3: one year from the pass date, here 2026-01-10. */
class FilingInForceTest {
    private static CaseFile appliedOn(String day) {
        return permitted().with("licenceApplication.applicationDate", day);
    }

    private static CaseFile passedOn(String day) {
        return permitted().with("exporter.filingPassDate", day);
    }

    @Test
    void violated_on_the_day_before_the_filing_passed() {
        ask(FILING_IN_FORCE).about(appliedOn("2026-01-09")).answers(VIOLATED);
    }

    @Test
    void satisfied_on_the_day_the_filing_passed() {
        ask(FILING_IN_FORCE).about(appliedOn("2026-01-10")).answers(SATISFIED);
    }

    @Test
    void satisfied_on_the_same_day_one_year_later() {
        ask(FILING_IN_FORCE).about(appliedOn("2027-01-10")).answers(SATISFIED);
    }

    @Test
    void violated_on_the_day_after_that() {
        ask(FILING_IN_FORCE).about(appliedOn("2027-01-11")).answers(VIOLATED);
    }

    @Test
    void satisfied_until_28_february_when_passed_on_29_february() {
        ask(FILING_IN_FORCE)
                .about(passedOn("2024-02-29").with("licenceApplication.applicationDate", "2025-02-28"))
                .answers(SATISFIED);
    }

    @Test
    void violated_on_1_march_when_passed_on_29_february() {
        ask(FILING_IN_FORCE)
                .about(passedOn("2024-02-29").with("licenceApplication.applicationDate", "2025-03-01"))
                .answers(VIOLATED);
    }

    @Test
    void satisfied_by_the_as_of_date_while_the_form_has_none() {
        ask(FILING_IN_FORCE)
                .about(permitted().without("licenceApplication.applicationDate"))
                .on("2027-01-10")
                .answers(SATISFIED);
    }

    @Test
    void violated_by_the_as_of_date_while_the_form_has_none() {
        ask(FILING_IN_FORCE)
                .about(permitted().without("licenceApplication.applicationDate"))
                .on("2027-01-11")
                .answers(VIOLATED);
    }

    @Test
    void satisfied_by_the_form_whatever_day_is_asked_about() {
        ask(FILING_IN_FORCE).on("2027-01-11").answers(SATISFIED);
    }

    @Test
    void satisfied_when_every_day_of_the_known_month_fits() {
        ask(FILING_IN_FORCE).about(passedOn("2026-05")).answers(SATISFIED);
    }

    @Test
    void violated_when_no_day_of_the_known_month_fits() {
        ask(FILING_IN_FORCE).about(passedOn("2025-05")).answers(VIOLATED);
    }

    @Test
    void cannot_tell_when_some_days_of_the_known_month_fit() {
        ask(FILING_IN_FORCE).about(passedOn("2025-06")).cannotTellWithout("exporter.filingPassDate");
    }

    @Test
    void cannot_tell_when_the_application_is_known_to_the_month() {
        ask(FILING_IN_FORCE).about(appliedOn("2027-01")).cannotTellWithout("licenceApplication.applicationDate");
    }

    @Test
    void cannot_tell_without_a_pass_date() {
        ask(FILING_IN_FORCE)
                .about(permitted().without("exporter.filingPassDate"))
                .cannotTellWithout("exporter.filingPassDate");
    }

    @Test
    void not_applicable_without_a_pass_date_if_absent_means_not_held() {
        ask(FILING_IN_FORCE)
                .about(permitted().without("exporter.filingPassDate"))
                .whereAbsentMeansNotHeld()
                .doesNotApplyFor(CONDITION);
    }

    @Test
    void not_applicable_at_transfer() {
        ask(FILING_IN_FORCE).at(TRANSFER_REGISTRATION).doesNotApplyFor(OTHER_STAGE);
    }
}
