package io.chukou.compliance.core.rules.inspection;

import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.CONDITION;
import static io.chukou.compliance.core.result.Reason.NOT_IN_FORCE;
import static io.chukou.compliance.core.rules.inspection.InspectionRules.REPORT_IS_SEALED;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.permitted;

import org.junit.jupiter.api.Test;

/** INSPECTION-006. */
class ReportIsSealedTest {
    private static final String APPLICATION_DATE = "licenceApplication.applicationDate";
    private static final String REPORT = "inspectionReport";
    private static final String SEALED = "inspectionReport.sealed";

    @Test
    void satisfied_when_sealed() {
        ask(REPORT_IS_SEALED).answers(SATISFIED);
    }

    @Test
    void violated_when_not_sealed() {
        ask(REPORT_IS_SEALED).about(permitted().with(SEALED, false)).answers(VIOLATED);
    }

    @Test
    void cannot_tell_when_nothing_is_said_of_a_seal() {
        ask(REPORT_IS_SEALED).about(permitted().without(SEALED)).cannotTellWithout(SEALED);
    }

    @Test
    void not_applicable_when_the_report_is_not_held() {
        ask(REPORT_IS_SEALED)
                .about(permitted().without(REPORT))
                .whereAbsentMeansNotHeld()
                .doesNotApplyFor(CONDITION);
    }

    @Test
    void not_applicable_on_the_day_before_the_guide() {
        ask(REPORT_IS_SEALED)
                .about(permitted().with(SEALED, false).with(APPLICATION_DATE, "2024-12-31"))
                .doesNotApplyFor(NOT_IN_FORCE);
    }

    @Test
    void violated_on_the_first_day_of_the_guide() {
        ask(REPORT_IS_SEALED)
                .about(permitted().with(SEALED, false).with(APPLICATION_DATE, "2025-01-01"))
                .answers(VIOLATED);
    }
}
