package io.chukou.compliance.core.rules.document;

import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.CONDITION;
import static io.chukou.compliance.core.result.Reason.NOT_IN_FORCE;
import static io.chukou.compliance.core.rules.document.IssuingBodyRules.CENTRAL_ENTERPRISE_APPLIES_TO_BUREAU;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.permitted;

import org.junit.jupiter.api.Test;

/** DOCUMENT-016. */
class CentralEnterpriseAppliesToBureauTest {
    private static final String APPLICATION_DATE = "licenceApplication.applicationDate";
    private static final String FORM = "licenceApplication";
    private static final String ISSUING_BODY = "licenceApplication.issuingBody";
    private static final String CENTRAL = "exporter.centralEnterpriseInBeijing";
    private static final String BUREAU = "商务部配额许可证事务局";

    @Test
    void satisfied_when_a_central_enterprise_applies_to_the_bureau() {
        ask(CENTRAL_ENTERPRISE_APPLIES_TO_BUREAU)
                .about(permitted().with(CENTRAL, true).with(ISSUING_BODY, BUREAU))
                .answers(SATISFIED);
    }

    @Test
    void satisfied_when_anyone_applies_to_the_bureau() {
        ask(CENTRAL_ENTERPRISE_APPLIES_TO_BUREAU)
                .about(permitted().without(CENTRAL).with(ISSUING_BODY, BUREAU))
                .answers(SATISFIED);
    }

    @Test
    void violated_when_a_central_enterprise_applies_to_beijing() {
        ask(CENTRAL_ENTERPRISE_APPLIES_TO_BUREAU)
                .about(permitted().with(CENTRAL, true).with(ISSUING_BODY, "北京市商务局"))
                .answers(VIOLATED);
    }

    @Test
    void cannot_tell_when_the_table_does_not_know_the_body() {
        ask(CENTRAL_ENTERPRISE_APPLIES_TO_BUREAU)
                .about(permitted().with(CENTRAL, true).with(ISSUING_BODY, "某某局"))
                .cannotTellWithout();
    }

    @Test
    void cannot_tell_without_the_body() {
        ask(CENTRAL_ENTERPRISE_APPLIES_TO_BUREAU)
                .about(permitted().with(CENTRAL, true).without(ISSUING_BODY))
                .cannotTellWithout(ISSUING_BODY);
    }

    @Test
    void cannot_tell_without_the_kind_of_enterprise() {
        ask(CENTRAL_ENTERPRISE_APPLIES_TO_BUREAU)
                .about(permitted().without(CENTRAL))
                .cannotTellWithout(CENTRAL);
    }

    @Test
    void not_applicable_when_the_exporter_is_no_central_enterprise() {
        ask(CENTRAL_ENTERPRISE_APPLIES_TO_BUREAU).doesNotApplyFor(CONDITION);
    }

    @Test
    void not_applicable_when_the_form_is_not_held() {
        ask(CENTRAL_ENTERPRISE_APPLIES_TO_BUREAU)
                .about(permitted().with(CENTRAL, true).without(FORM))
                .whereAbsentMeansNotHeld()
                .doesNotApplyFor(CONDITION);
    }

    @Test
    void not_applicable_on_the_day_before_the_guide() {
        ask(CENTRAL_ENTERPRISE_APPLIES_TO_BUREAU)
                .about(permitted().with(CENTRAL, true).with(APPLICATION_DATE, "2024-12-31"))
                .doesNotApplyFor(NOT_IN_FORCE);
    }

    @Test
    void violated_on_the_first_day_of_the_guide() {
        ask(CENTRAL_ENTERPRISE_APPLIES_TO_BUREAU)
                .about(permitted().with(CENTRAL, true).with(APPLICATION_DATE, "2025-01-01"))
                .answers(VIOLATED);
    }
}
