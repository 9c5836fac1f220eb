package io.chukou.compliance.core.rules.customs;

import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.CONDITION;
import static io.chukou.compliance.core.rules.customs.ClearanceOrderRules.APPLIED_FOR_BEFORE_CLEARANCE;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.cleared;

import org.junit.jupiter.api.Test;

/** CUSTOMS-031. */
class AppliedForBeforeClearanceTest {
    private static final String CLEARED_ON = "customsDeclaration.clearanceDate";

    /** The form is of 2026-06-20. */
    @Test
    void satisfied_on_the_day_of_the_clearance() {
        ask(APPLIED_FOR_BEFORE_CLEARANCE)
                .about(cleared().with(CLEARED_ON, "2026-06-20"))
                .answers(SATISFIED);
    }

    @Test
    void violated_on_the_day_after() {
        ask(APPLIED_FOR_BEFORE_CLEARANCE)
                .about(cleared().with(CLEARED_ON, "2026-06-19"))
                .answers(VIOLATED);
    }

    @Test
    void without_a_form_it_would_be_applied_for_on_the_day_asked_about() {
        ask(APPLIED_FOR_BEFORE_CLEARANCE)
                .about(cleared().without("licenceApplication.applicationDate"))
                .on("2026-07-01")
                .answers(SATISFIED);
        ask(APPLIED_FOR_BEFORE_CLEARANCE)
                .about(cleared().without("licenceApplication.applicationDate"))
                .on("2026-07-02")
                .answers(VIOLATED);
    }

    @Test
    void cannot_tell_in_a_month_that_holds_both() {
        ask(APPLIED_FOR_BEFORE_CLEARANCE)
                .about(cleared().with(CLEARED_ON, "2026-06"))
                .cannotTellWithout(CLEARED_ON);
    }

    @Test
    void not_applicable_before_any_clearance() {
        ask(APPLIED_FOR_BEFORE_CLEARANCE).about(cleared().without(CLEARED_ON)).doesNotApplyFor(CONDITION);
    }
}
