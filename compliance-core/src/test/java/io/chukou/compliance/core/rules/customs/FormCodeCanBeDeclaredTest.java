package io.chukou.compliance.core.rules.customs;

import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.CONDITION;
import static io.chukou.compliance.core.result.Reason.NOT_IN_FORCE;
import static io.chukou.compliance.core.rules.customs.CommodityCodeRules.FORM_CODE_CAN_BE_DECLARED;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.cleared;

import org.junit.jupiter.api.Test;

/** CUSTOMS-030. */
class FormCodeCanBeDeclaredTest {
    private static final String FORM_CODE = "licenceApplication.commodityCode";
    private static final String POWERTRAIN = "vehicle.powertrain";

    @Test
    void satisfied_for_a_petrol_car() {
        ask(FORM_CODE_CAN_BE_DECLARED).about(cleared()).answers(SATISFIED);
    }

    @Test
    void violated_with_a_kit() {
        ask(FORM_CODE_CAN_BE_DECLARED)
                .about(cleared().with(FORM_CODE, "8703223090"))
                .answers(VIOLATED);
    }

    @Test
    void satisfied_with_a_code_that_the_table_does_not_list() {
        ask(FORM_CODE_CAN_BE_DECLARED)
                .about(cleared().with(FORM_CODE, "8703601900"))
                .answers(SATISFIED);
    }

    @Test
    void satisfied_for_an_electric_car_under_the_code_of_used_ones() {
        ask(FORM_CODE_CAN_BE_DECLARED)
                .about(cleared().with(POWERTRAIN, "BEV").with(FORM_CODE, "8703801010"))
                .answers(SATISFIED);
    }

    @Test
    void violated_for_an_electric_car_under_the_code_of_new_ones() {
        ask(FORM_CODE_CAN_BE_DECLARED)
                .about(cleared().with(POWERTRAIN, "BEV").with(FORM_CODE, "8703801090"))
                .answers(VIOLATED);
    }

    @Test
    void violated_under_the_old_code_of_used_ones() {
        ask(FORM_CODE_CAN_BE_DECLARED)
                .about(cleared().with(POWERTRAIN, "BEV").with(FORM_CODE, "8703800010"))
                .answers(VIOLATED);
    }

    @Test
    void the_as_of_date_counts_while_the_form_has_no_date() {
        ask(FORM_CODE_CAN_BE_DECLARED)
                .about(cleared()
                        .with(POWERTRAIN, "BEV")
                        .with(FORM_CODE, "8703801010")
                        .without("licenceApplication.applicationDate"))
                .answers(SATISFIED);
    }

    @Test
    void cannot_tell_for_an_electric_car_under_an_unlisted_code() {
        ask(FORM_CODE_CAN_BE_DECLARED)
                .about(cleared().with(POWERTRAIN, "BEV").with(FORM_CODE, "8703900000"))
                .cannotTellWithout();
    }

    @Test
    void cannot_tell_while_the_drive_is_unknown() {
        ask(FORM_CODE_CAN_BE_DECLARED)
                .about(cleared().with(FORM_CODE, "8703801090").without(POWERTRAIN))
                .cannotTellWithout(POWERTRAIN);
    }

    @Test
    void not_applicable_without_a_code() {
        ask(FORM_CODE_CAN_BE_DECLARED).about(cleared().without(FORM_CODE)).doesNotApplyFor(CONDITION);
    }

    @Test
    void not_applicable_on_the_last_day_of_2024() {
        ask(FORM_CODE_CAN_BE_DECLARED)
                .about(cleared()
                        .with(POWERTRAIN, "BEV")
                        .with(FORM_CODE, "8703800010")
                        .with("licenceApplication.applicationDate", "2024-12-31"))
                .doesNotApplyFor(NOT_IN_FORCE);
    }

    @Test
    void violated_under_the_old_code_on_the_first_day_of_2025() {
        ask(FORM_CODE_CAN_BE_DECLARED)
                .about(cleared()
                        .with(POWERTRAIN, "BEV")
                        .with(FORM_CODE, "8703800010")
                        .with("licenceApplication.applicationDate", "2025-01-01"))
                .answers(VIOLATED);
    }
}
