package io.chukou.compliance.core.rules.aftercare;

import static io.chukou.compliance.core.question.Stage.AFTER_EXPORT;
import static io.chukou.compliance.core.question.Stage.CUSTOMS_CLEARANCE;
import static io.chukou.compliance.core.question.Stage.SHIPMENT;
import static io.chukou.compliance.core.result.Outcome.ASSUMED;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.OTHER_STAGE;
import static io.chukou.compliance.core.rules.aftercare.AftercareRules.NOT_RETURNED;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.deregistered;
import static io.chukou.compliance.core.testkit.CaseFile.shipped;

import io.chukou.compliance.core.question.Stage;
import io.chukou.compliance.core.question.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NotReturnedTest {
    private static final String RETURNED = "customsDeclaration.returned";

    @ParameterizedTest
    @EnumSource(names = {"SHIPMENT", "AFTER_EXPORT"})
    void violated_by_a_return_at_each_stage_after_the_clearance(Stage stage) {
        ask(NOT_RETURNED).about(shipped().with(RETURNED, true)).at(stage).answers(VIOLATED);
        ask(NOT_RETURNED).about(shipped().with(RETURNED, false)).at(stage).answers(SATISFIED);
    }

    @Test
    void cannot_tell_while_it_is_unknown() {
        ask(NOT_RETURNED)
                .about(deregistered().without(RETURNED))
                .at(AFTER_EXPORT)
                .cannotTellWithout(RETURNED);
    }

    @Test
    void assumed_when_the_caller_vouches_for_the_clearance() {
        ask(NOT_RETURNED)
                .about(shipped().without(RETURNED))
                .at(SHIPMENT)
                .assuming(Subject.CLEARANCE)
                .answers(ASSUMED);
    }

    @Test
    void not_applicable_before_the_vehicle_is_cleared() {
        ask(NOT_RETURNED)
                .about(shipped().with(RETURNED, true))
                .at(CUSTOMS_CLEARANCE)
                .doesNotApplyFor(OTHER_STAGE);
    }
}
