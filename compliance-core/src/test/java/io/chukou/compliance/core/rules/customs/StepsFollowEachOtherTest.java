package io.chukou.compliance.core.rules.customs;

import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.CONDITION;
import static io.chukou.compliance.core.result.Reason.NOT_IN_FORCE;
import static io.chukou.compliance.core.rules.customs.ClearanceOrderRules.STEPS_FOLLOW_EACH_OTHER;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.cleared;

import org.junit.jupiter.api.Test;

/** CUSTOMS-020. */
class StepsFollowEachOtherTest {
    private static final String DECLARED_ON = "customsDeclaration.declarationDate";
    private static final String ISSUED_ON = "exportLicence.issueDate";

    @Test
    void satisfied_in_the_order_of_the_law() {
        ask(STEPS_FOLLOW_EACH_OTHER).about(cleared()).answers(SATISFIED);
    }

    @Test
    void satisfied_when_all_fall_on_one_day() {
        ask(STEPS_FOLLOW_EACH_OTHER)
                .about(cleared()
                        .with("registrationCertificate.transferPendingExportDate", "2026-06-20")
                        .with(ISSUED_ON, "2026-06-20")
                        .with(DECLARED_ON, "2026-06-20"))
                .answers(SATISFIED);
    }

    @Test
    void violated_when_applied_for_a_day_before_the_transfer() {
        ask(STEPS_FOLLOW_EACH_OTHER)
                .about(cleared().with("licenceApplication.applicationDate", "2026-06-09"))
                .answers(VIOLATED);
    }

    @Test
    void satisfied_when_issued_on_the_day_of_the_application() {
        ask(STEPS_FOLLOW_EACH_OTHER)
                .about(cleared().with(ISSUED_ON, "2026-06-20"))
                .answers(SATISFIED);
    }

    @Test
    void violated_when_issued_a_day_before_the_application() {
        ask(STEPS_FOLLOW_EACH_OTHER)
                .about(cleared().with(ISSUED_ON, "2026-06-19"))
                .answers(VIOLATED);
    }

    @Test
    void satisfied_when_declared_on_the_day_of_issue() {
        ask(STEPS_FOLLOW_EACH_OTHER)
                .about(cleared().with(DECLARED_ON, "2026-06-24"))
                .answers(SATISFIED);
    }

    @Test
    void violated_when_declared_a_day_before_the_issue() {
        ask(STEPS_FOLLOW_EACH_OTHER)
                .about(cleared().with(DECLARED_ON, "2026-06-23"))
                .answers(VIOLATED);
    }

    @Test
    void violated_when_issued_before_the_transfer_although_no_application_is_known() {
        ask(STEPS_FOLLOW_EACH_OTHER)
                .about(cleared().with(ISSUED_ON, "2026-06-09").without("licenceApplication.applicationDate"))
                .answers(VIOLATED);
    }

    @Test
    void cannot_tell_without_the_application() {
        ask(STEPS_FOLLOW_EACH_OTHER)
                .about(cleared().without("licenceApplication"))
                .cannotTellWithout("licenceApplication.applicationDate");
    }

    @Test
    void cannot_tell_without_the_issue() {
        ask(STEPS_FOLLOW_EACH_OTHER).about(cleared().without(ISSUED_ON)).cannotTellWithout(ISSUED_ON);
    }

    @Test
    void not_applicable_without_a_licence() {
        ask(STEPS_FOLLOW_EACH_OTHER)
                .about(cleared().without("exportLicence"))
                .whereAbsentMeansNotHeld()
                .doesNotApplyFor(CONDITION);
    }

    @Test
    void not_applicable_on_the_day_before_the_law() {
        ask(STEPS_FOLLOW_EACH_OTHER)
                .about(cleared().with(DECLARED_ON, "2024-02-29"))
                .doesNotApplyFor(NOT_IN_FORCE);
    }
}
