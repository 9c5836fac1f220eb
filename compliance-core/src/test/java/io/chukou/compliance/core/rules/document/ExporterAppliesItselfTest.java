package io.chukou.compliance.core.rules.document;

import static io.chukou.compliance.core.question.Subject.APPLICATION;
import static io.chukou.compliance.core.result.Outcome.ASSUMED;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.CONDITION;
import static io.chukou.compliance.core.rules.document.ApplicationFormRules.EXPORTER_APPLIES_ITSELF;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.permitted;

import org.junit.jupiter.api.Test;

/** DOCUMENT-002. */
class ExporterAppliesItselfTest {
    private static final String FORM = "licenceApplication";
    private static final String APPLICANT = "licenceApplication.applicantName";

    @Test
    void satisfied_when_the_applicant_is_the_exporter() {
        ask(EXPORTER_APPLIES_ITSELF).answers(SATISFIED);
    }

    @Test
    void satisfied_when_only_white_space_differs() {
        ask(EXPORTER_APPLIES_ITSELF)
                .about(permitted().with(APPLICANT, "示例二手车出口 有限公司"))
                .answers(SATISFIED);
    }

    @Test
    void violated_when_an_agent_applies() {
        ask(EXPORTER_APPLIES_ITSELF)
                .about(permitted().with(APPLICANT, "示例代理有限公司"))
                .answers(VIOLATED);
    }

    @Test
    void violated_when_a_branch_applies() {
        ask(EXPORTER_APPLIES_ITSELF)
                .about(permitted().with(APPLICANT, "示例二手车出口有限公司杭州分公司"))
                .answers(VIOLATED);
    }

    @Test
    void violated_when_a_complete_file_has_no_applicant() {
        ask(EXPORTER_APPLIES_ITSELF)
                .about(permitted().without(APPLICANT))
                .whereAbsentMeansNotHeld()
                .answers(VIOLATED);
    }

    @Test
    void cannot_tell_without_the_applicant() {
        ask(EXPORTER_APPLIES_ITSELF).about(permitted().without(APPLICANT)).cannotTellWithout(APPLICANT);
    }

    @Test
    void cannot_tell_without_the_name_of_the_exporter() {
        ask(EXPORTER_APPLIES_ITSELF).about(permitted().without("exporter.name")).cannotTellWithout("exporter.name");
    }

    @Test
    void cannot_tell_when_nothing_is_said_of_a_form() {
        ask(EXPORTER_APPLIES_ITSELF).about(permitted().without(FORM)).cannotTellWithout(FORM, APPLICANT);
    }

    @Test
    void not_applicable_when_the_form_is_not_held() {
        ask(EXPORTER_APPLIES_ITSELF)
                .about(permitted().without(FORM))
                .whereAbsentMeansNotHeld()
                .doesNotApplyFor(CONDITION);
    }

    @Test
    void assumed_when_the_caller_vouches_for_the_application() {
        ask(EXPORTER_APPLIES_ITSELF)
                .about(permitted().without(APPLICANT))
                .assuming(APPLICATION)
                .answers(ASSUMED);
    }

    @Test
    void violated_although_the_caller_vouches_for_the_application() {
        ask(EXPORTER_APPLIES_ITSELF)
                .about(permitted().with(APPLICANT, "示例代理有限公司"))
                .assuming(APPLICATION)
                .answers(VIOLATED);
    }
}
