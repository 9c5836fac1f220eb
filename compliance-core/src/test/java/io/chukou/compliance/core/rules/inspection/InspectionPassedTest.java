package io.chukou.compliance.core.rules.inspection;

import static io.chukou.compliance.core.question.Subject.INSPECTION;
import static io.chukou.compliance.core.result.Outcome.ASSUMED;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.CONDITION;
import static io.chukou.compliance.core.rules.inspection.InspectionRules.INSPECTION_PASSED;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.permitted;

import org.junit.jupiter.api.Test;

/** INSPECTION-005. */
class InspectionPassedTest {
    private static final String REPORT = "inspectionReport";
    private static final String PASSED = "inspectionReport.passed";

    @Test
    void satisfied_when_passed() {
        ask(INSPECTION_PASSED).answers(SATISFIED);
    }

    @Test
    void violated_when_failed() {
        ask(INSPECTION_PASSED).about(permitted().with(PASSED, false)).answers(VIOLATED);
    }

    @Test
    void cannot_tell_without_the_result() {
        ask(INSPECTION_PASSED).about(permitted().without(PASSED)).cannotTellWithout(PASSED);
    }

    @Test
    void cannot_tell_when_nothing_is_said_of_a_report() {
        ask(INSPECTION_PASSED).about(permitted().without(REPORT)).cannotTellWithout(REPORT, PASSED);
    }

    @Test
    void not_applicable_when_the_report_is_not_held() {
        ask(INSPECTION_PASSED)
                .about(permitted().without(REPORT))
                .whereAbsentMeansNotHeld()
                .doesNotApplyFor(CONDITION);
    }

    @Test
    void assumed_when_the_caller_vouches_for_the_inspection() {
        ask(INSPECTION_PASSED)
                .about(permitted().without(PASSED))
                .assuming(INSPECTION)
                .answers(ASSUMED);
    }

    @Test
    void violated_although_the_caller_vouches_for_the_inspection() {
        ask(INSPECTION_PASSED)
                .about(permitted().with(PASSED, false))
                .assuming(INSPECTION)
                .answers(VIOLATED);
    }
}
