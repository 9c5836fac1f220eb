package io.chukou.compliance.core.rules.exporter;

import static io.chukou.compliance.core.question.Stage.TRANSFER_REGISTRATION;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.CONDITION;
import static io.chukou.compliance.core.result.Reason.NOT_IN_FORCE;
import static io.chukou.compliance.core.result.Reason.OTHER_STAGE;
import static io.chukou.compliance.core.rules.exporter.FilingRules.FILING_NOT_ON_ITS_LAST_DAY;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.permitted;

import io.chukou.compliance.core.testkit.CaseFile;
import org.junit.jupiter.api.Test;

/** Guide of 2025, filing part: whether the last day counts is open; the filing passed on 2026-01-10. */
class FilingNotOnItsLastDayTest {
    private static CaseFile appliedOn(String day) {
        return permitted().with("licenceApplication.applicationDate", day);
    }

    @Test
    void satisfied_on_the_day_before_the_last() {
        ask(FILING_NOT_ON_ITS_LAST_DAY).about(appliedOn("2027-01-09")).answers(SATISFIED);
    }

    @Test
    void violated_on_the_last_day() {
        ask(FILING_NOT_ON_ITS_LAST_DAY).about(appliedOn("2027-01-10")).answers(VIOLATED);
    }

    @Test
    void not_applicable_on_the_day_after_the_last() {
        ask(FILING_NOT_ON_ITS_LAST_DAY).about(appliedOn("2027-01-11")).doesNotApplyFor(CONDITION);
    }

    @Test
    void satisfied_before_the_filing_passed_because_that_is_another_matter() {
        ask(FILING_NOT_ON_ITS_LAST_DAY).about(appliedOn("2026-01-09")).answers(SATISFIED);
    }

    @Test
    void cannot_tell_when_the_known_month_may_begin_on_that_day() {
        ask(FILING_NOT_ON_ITS_LAST_DAY)
                .about(appliedOn("2026-07-01").with("exporter.filingPassDate", "2025-07"))
                .cannotTellWithout("exporter.filingPassDate");
    }

    @Test
    void cannot_tell_without_a_pass_date() {
        ask(FILING_NOT_ON_ITS_LAST_DAY)
                .about(permitted().without("exporter.filingPassDate"))
                .cannotTellWithout("exporter.filingPassDate");
    }

    @Test
    void not_applicable_without_a_pass_date_if_absent_means_not_held() {
        ask(FILING_NOT_ON_ITS_LAST_DAY)
                .about(permitted().without("exporter.filingPassDate"))
                .whereAbsentMeansNotHeld()
                .doesNotApplyFor(CONDITION);
    }

    @Test
    void not_applicable_on_the_day_before_the_guide() {
        ask(FILING_NOT_ON_ITS_LAST_DAY)
                .about(appliedOn("2024-12-31").with("exporter.filingPassDate", "2023-12-31"))
                .doesNotApplyFor(NOT_IN_FORCE);
    }

    @Test
    void violated_on_the_first_day_of_the_guide() {
        ask(FILING_NOT_ON_ITS_LAST_DAY)
                .about(appliedOn("2025-01-01").with("exporter.filingPassDate", "2024-01-01"))
                .answers(VIOLATED);
    }

    @Test
    void not_applicable_at_transfer() {
        ask(FILING_NOT_ON_ITS_LAST_DAY).at(TRANSFER_REGISTRATION).doesNotApplyFor(OTHER_STAGE);
    }
}
