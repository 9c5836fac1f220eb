package io.chukou.compliance.core.rules.inspection;

import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.CONDITION;
import static io.chukou.compliance.core.rules.inspection.InspectionRules.INSPECTION_BODY_DECLARES_ITSELF;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.permitted;

import org.junit.jupiter.api.Test;

/** INSPECTION-007. */
class InspectionBodyDeclaresItselfTest {
    private static final String REPORT = "inspectionReport";
    private static final String DECLARED = "inspectionReport.bodySelfDeclaration";

    @Test
    void satisfied_when_the_body_declares() {
        ask(INSPECTION_BODY_DECLARES_ITSELF).answers(SATISFIED);
    }

    @Test
    void violated_when_the_body_does_not_declare() {
        ask(INSPECTION_BODY_DECLARES_ITSELF)
                .about(permitted().with(DECLARED, false))
                .answers(VIOLATED);
    }

    @Test
    void cannot_tell_without_the_declaration() {
        ask(INSPECTION_BODY_DECLARES_ITSELF)
                .about(permitted().without(DECLARED))
                .cannotTellWithout(DECLARED);
    }

    @Test
    void not_applicable_when_the_report_is_not_held() {
        ask(INSPECTION_BODY_DECLARES_ITSELF)
                .about(permitted().without(REPORT))
                .whereAbsentMeansNotHeld()
                .doesNotApplyFor(CONDITION);
    }
}
