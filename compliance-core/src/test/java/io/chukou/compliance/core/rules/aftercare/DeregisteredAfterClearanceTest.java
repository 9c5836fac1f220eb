package io.chukou.compliance.core.rules.aftercare;

import static io.chukou.compliance.core.question.Stage.SHIPMENT;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.CONDITION;
import static io.chukou.compliance.core.result.Reason.OTHER_STAGE;
import static io.chukou.compliance.core.rules.aftercare.AftercareRules.DEREGISTERED_AFTER_CLEARANCE;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.deregistered;

import io.chukou.compliance.core.testkit.Ask;
import io.chukou.compliance.core.testkit.CaseFile;
import org.junit.jupiter.api.Test;

/** Cleared on 2026-07-01. */
class DeregisteredAfterClearanceTest {
    private static final String DEREGISTRATION = "afterExport.deregistrationDate";

    private static Ask about(CaseFile file) {
        return ask(DEREGISTERED_AFTER_CLEARANCE).about(file).on("2026-08-25");
    }

    @Test
    void satisfied_from_the_day_of_clearance_on() {
        about(deregistered().with(DEREGISTRATION, "2026-07-01")).answers(SATISFIED);
    }

    @Test
    void violated_on_the_day_before_the_clearance() {
        about(deregistered().with(DEREGISTRATION, "2026-06-30")).answers(VIOLATED);
    }

    @Test
    void satisfied_up_to_the_day_that_is_asked_about() {
        about(deregistered().with(DEREGISTRATION, "2026-08-25")).answers(SATISFIED);
    }

    @Test
    void violated_when_the_application_lies_in_the_future() {
        about(deregistered().with(DEREGISTRATION, "2026-08-26")).answers(VIOLATED);
    }

    @Test
    void cannot_tell_without_the_day_of_clearance() {
        about(deregistered().without("customsDeclaration.clearanceDate"))
                .cannotTellWithout("customsDeclaration.clearanceDate");
    }

    @Test
    void not_applicable_while_no_application_is_stated() {
        about(deregistered().without(DEREGISTRATION)).doesNotApplyFor(CONDITION);
    }

    @Test
    void not_applicable_before_the_vehicle_has_left() {
        about(deregistered()).at(SHIPMENT).doesNotApplyFor(OTHER_STAGE);
    }
}
