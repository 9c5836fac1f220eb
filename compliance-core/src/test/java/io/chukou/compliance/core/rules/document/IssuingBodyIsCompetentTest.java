package io.chukou.compliance.core.rules.document;

import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Reason.CONDITION;
import static io.chukou.compliance.core.result.Reason.NOT_IN_FORCE;
import static io.chukou.compliance.core.rules.document.IssuingBodyRules.ISSUING_BODY_IS_COMPETENT;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.permitted;

import org.junit.jupiter.api.Test;

/** DOCUMENT-015. */
class IssuingBodyIsCompetentTest {
    private static final String APPLICATION_DATE = "licenceApplication.applicationDate";
    private static final String FORM = "licenceApplication";
    private static final String ISSUING_BODY = "licenceApplication.issuingBody";

    @Test
    void satisfied_when_a_province_issues() {
        ask(ISSUING_BODY_IS_COMPETENT)
                .about(permitted().with(ISSUING_BODY, "广东省商务厅"))
                .answers(SATISFIED);
    }

    @Test
    void satisfied_when_a_municipality_issues() {
        ask(ISSUING_BODY_IS_COMPETENT)
                .about(permitted().with(ISSUING_BODY, "上海市商务委员会"))
                .answers(SATISFIED);
    }

    @Test
    void satisfied_when_a_separately_planned_city_issues() {
        ask(ISSUING_BODY_IS_COMPETENT)
                .about(permitted().with(ISSUING_BODY, "宁波市商务局"))
                .answers(SATISFIED);
    }

    @Test
    void satisfied_when_the_corps_issues() {
        ask(ISSUING_BODY_IS_COMPETENT)
                .about(permitted().with(ISSUING_BODY, "新疆生产建设兵团商务局"))
                .answers(SATISFIED);
    }

    @Test
    void satisfied_when_one_of_the_eight_cities_issues() {
        ask(ISSUING_BODY_IS_COMPETENT)
                .about(permitted().with(ISSUING_BODY, "哈尔滨市商务局"))
                .answers(SATISFIED);
    }

    @Test
    void satisfied_when_the_licence_bureau_issues() {
        ask(ISSUING_BODY_IS_COMPETENT)
                .about(permitted().with(ISSUING_BODY, "商务部配额许可证事务局"))
                .answers(SATISFIED);
    }

    @Test
    void cannot_tell_when_the_table_does_not_know_the_body() {
        ask(ISSUING_BODY_IS_COMPETENT)
                .about(permitted().with(ISSUING_BODY, "珠海市商务局"))
                .cannotTellWithout();
    }

    @Test
    void cannot_tell_without_the_body() {
        ask(ISSUING_BODY_IS_COMPETENT).about(permitted().without(ISSUING_BODY)).cannotTellWithout(ISSUING_BODY);
    }

    @Test
    void cannot_tell_without_the_body_even_in_a_complete_file() {
        ask(ISSUING_BODY_IS_COMPETENT)
                .about(permitted().without(ISSUING_BODY))
                .whereAbsentMeansNotHeld()
                .cannotTellWithout(ISSUING_BODY);
    }

    @Test
    void not_applicable_when_the_form_is_not_held() {
        ask(ISSUING_BODY_IS_COMPETENT)
                .about(permitted().without(FORM))
                .whereAbsentMeansNotHeld()
                .doesNotApplyFor(CONDITION);
    }

    @Test
    void not_applicable_on_the_day_before_the_guide() {
        ask(ISSUING_BODY_IS_COMPETENT)
                .about(permitted().with(APPLICATION_DATE, "2024-12-31"))
                .doesNotApplyFor(NOT_IN_FORCE);
    }

    @Test
    void satisfied_on_the_first_day_of_the_guide() {
        ask(ISSUING_BODY_IS_COMPETENT)
                .about(permitted().with(APPLICATION_DATE, "2025-01-01"))
                .answers(SATISFIED);
    }
}
