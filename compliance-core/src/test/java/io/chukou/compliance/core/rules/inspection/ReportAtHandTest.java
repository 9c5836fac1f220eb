package io.chukou.compliance.core.rules.inspection;

import static io.chukou.compliance.core.question.Subject.INSPECTION;
import static io.chukou.compliance.core.result.Outcome.ASSUMED;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.rules.inspection.InspectionRules.REPORT_AT_HAND;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.permitted;

import org.junit.jupiter.api.Test;

/** INSPECTION-001. */
class ReportAtHandTest {
    private static final String REPORT = "inspectionReport";

    @Test
    void satisfied_when_the_report_is_at_hand() {
        ask(REPORT_AT_HAND).answers(SATISFIED);
    }

    @Test
    void violated_when_a_complete_file_has_no_report() {
        ask(REPORT_AT_HAND)
                .about(permitted().without(REPORT))
                .whereAbsentMeansNotHeld()
                .answers(VIOLATED);
    }

    @Test
    void violated_when_there_is_a_declaration_but_no_report() {
        ask(REPORT_AT_HAND)
                .about(permitted().without(REPORT).with("conformityDeclaration.sealed", true))
                .whereAbsentMeansNotHeld()
                .answers(VIOLATED);
    }

    @Test
    void cannot_tell_when_nothing_is_said_of_a_report() {
        ask(REPORT_AT_HAND).about(permitted().without(REPORT)).cannotTellWithout(REPORT);
    }

    @Test
    void assumed_when_the_caller_vouches_for_the_inspection() {
        ask(REPORT_AT_HAND)
                .about(permitted().without(REPORT))
                .assuming(INSPECTION)
                .answers(ASSUMED);
    }
}
