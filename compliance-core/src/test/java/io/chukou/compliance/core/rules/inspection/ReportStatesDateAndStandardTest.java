package io.chukou.compliance.core.rules.inspection;

import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.CONDITION;
import static io.chukou.compliance.core.result.Reason.NOT_IN_FORCE;
import static io.chukou.compliance.core.rules.inspection.InspectionRules.REPORT_STATES_DATE_AND_STANDARD;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.permitted;

import org.junit.jupiter.api.Test;

/** INSPECTION-003. */
class ReportStatesDateAndStandardTest {
    private static final String APPLICATION_DATE = "licenceApplication.applicationDate";
    private static final String REPORT = "inspectionReport";
    private static final String DATE = "inspectionReport.inspectionDate";
    private static final String STANDARD = "inspectionReport.standard";

    @Test
    void satisfied_when_the_report_states_both() {
        ask(REPORT_STATES_DATE_AND_STANDARD).answers(SATISFIED);
    }

    @Test
    void satisfied_when_only_the_month_is_known() {
        ask(REPORT_STATES_DATE_AND_STANDARD)
                .about(permitted().with(DATE, "2026-06"))
                .answers(SATISFIED);
    }

    @Test
    void satisfied_when_a_standard_is_stated_that_fits_no_vehicle() {
        ask(REPORT_STATES_DATE_AND_STANDARD)
                .about(permitted().with(STANDARD, "OTHER"))
                .answers(SATISFIED);
    }

    @Test
    void violated_when_a_complete_file_has_no_date_on_the_report() {
        ask(REPORT_STATES_DATE_AND_STANDARD)
                .about(permitted().without(DATE))
                .whereAbsentMeansNotHeld()
                .answers(VIOLATED);
    }

    @Test
    void violated_when_a_complete_file_has_no_standard_on_the_report() {
        ask(REPORT_STATES_DATE_AND_STANDARD)
                .about(permitted().without(STANDARD))
                .whereAbsentMeansNotHeld()
                .answers(VIOLATED);
    }

    @Test
    void cannot_tell_without_the_date() {
        ask(REPORT_STATES_DATE_AND_STANDARD).about(permitted().without(DATE)).cannotTellWithout(DATE);
    }

    @Test
    void cannot_tell_without_the_standard() {
        ask(REPORT_STATES_DATE_AND_STANDARD)
                .about(permitted().without(STANDARD))
                .cannotTellWithout(STANDARD);
    }

    @Test
    void not_applicable_when_the_report_is_not_held() {
        ask(REPORT_STATES_DATE_AND_STANDARD)
                .about(permitted().without(REPORT))
                .whereAbsentMeansNotHeld()
                .doesNotApplyFor(CONDITION);
    }

    @Test
    void not_applicable_on_the_day_before_the_guide() {
        ask(REPORT_STATES_DATE_AND_STANDARD)
                .about(permitted().without(DATE).with(APPLICATION_DATE, "2024-12-31"))
                .whereAbsentMeansNotHeld()
                .doesNotApplyFor(NOT_IN_FORCE);
    }

    @Test
    void violated_on_the_first_day_of_the_guide() {
        ask(REPORT_STATES_DATE_AND_STANDARD)
                .about(permitted().without(DATE).with(APPLICATION_DATE, "2025-01-01"))
                .whereAbsentMeansNotHeld()
                .answers(VIOLATED);
    }
}
