package io.chukou.compliance.core.rules.data;

import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.rules.data.DataRules.REPORT_NOT_AFTER_APPLICATION;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.permitted;

import io.chukou.compliance.core.result.Reason;
import org.junit.jupiter.api.Test;

/** The report is at hand when the licence is applied for, so the inspection lies before (A6-5.4). */
class ReportNotAfterApplicationTest {
    private static final String INSPECTED = "inspectionReport.inspectionDate";

    @Test
    void satisfied_when_inspected_on_the_day_of_the_application() {
        ask(REPORT_NOT_AFTER_APPLICATION)
                .about(permitted().with(INSPECTED, "2026-06-20"))
                .answers(SATISFIED);
    }

    @Test
    void violated_when_inspected_on_the_day_after_the_application() {
        ask(REPORT_NOT_AFTER_APPLICATION)
                .about(permitted().with(INSPECTED, "2026-06-21"))
                .answers(VIOLATED);
    }

    @Test
    void violated_when_inspected_after_the_day_asked_about_and_the_form_has_no_date() {
        ask(REPORT_NOT_AFTER_APPLICATION)
                .about(permitted().without("licenceApplication.applicationDate"))
                .on("2026-06-14")
                .answers(VIOLATED);
    }

    @Test
    void satisfied_when_inspected_on_the_day_asked_about_and_the_form_has_no_date() {
        ask(REPORT_NOT_AFTER_APPLICATION)
                .about(permitted().without("licenceApplication.applicationDate"))
                .on("2026-06-15")
                .answers(SATISFIED);
    }

    @Test
    void cannot_tell_while_the_month_leaves_both_open() {
        ask(REPORT_NOT_AFTER_APPLICATION)
                .about(permitted().with(INSPECTED, "2026-06"))
                .cannotTellWithout(INSPECTED);
    }

    @Test
    void cannot_tell_without_the_day_of_inspection() {
        ask(REPORT_NOT_AFTER_APPLICATION).about(permitted().without(INSPECTED)).cannotTellWithout(INSPECTED);
    }

    @Test
    void not_applicable_when_a_complete_file_has_no_such_day() {
        ask(REPORT_NOT_AFTER_APPLICATION)
                .about(permitted().without(INSPECTED))
                .whereAbsentMeansNotHeld()
                .doesNotApplyFor(Reason.CONDITION);
    }
}
