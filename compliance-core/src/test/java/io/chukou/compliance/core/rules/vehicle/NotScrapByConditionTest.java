package io.chukou.compliance.core.rules.vehicle;

import static io.chukou.compliance.core.question.Stage.TRANSFER_REGISTRATION;
import static io.chukou.compliance.core.result.Outcome.ASSUMED;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.OTHER_STAGE;
import static io.chukou.compliance.core.rules.vehicle.VehicleRules.NOT_SCRAP_BY_CONDITION;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.permitted;

import io.chukou.compliance.core.question.Subject;
import org.junit.jupiter.api.Test;

/** Two missed inspection cycles are allowed, three in a row are not. */
class NotScrapByConditionTest {
    @Test
    void satisfied_when_the_vehicle_passes_and_no_cycle_is_missed() {
        ask(NOT_SCRAP_BY_CONDITION).answers(SATISFIED);
    }

    @Test
    void satisfied_when_two_cycles_are_missed() {
        ask(NOT_SCRAP_BY_CONDITION)
                .about(permitted().with("status.missedInspectionCycles", 2))
                .answers(SATISFIED);
    }

    @Test
    void violated_when_three_cycles_are_missed() {
        ask(NOT_SCRAP_BY_CONDITION)
                .about(permitted().with("status.missedInspectionCycles", 3))
                .answers(VIOLATED);
    }

    @Test
    void violated_when_safety_fails_after_repair() {
        ask(NOT_SCRAP_BY_CONDITION)
                .about(permitted().with("status.failsSafetyAfterRepair", true))
                .answers(VIOLATED);
    }

    @Test
    void violated_when_emissions_fail_after_repair() {
        ask(NOT_SCRAP_BY_CONDITION)
                .about(permitted().with("status.failsEmissionsAfterRepair", true))
                .answers(VIOLATED);
    }

    @Test
    void violated_when_one_ground_is_known_and_the_others_are_not() {
        ask(NOT_SCRAP_BY_CONDITION)
                .about(permitted().with("status.failsSafetyAfterRepair", true).without("status.missedInspectionCycles"))
                .answers(VIOLATED);
    }

    @Test
    void cannot_tell_without_any_of_the_three() {
        ask(NOT_SCRAP_BY_CONDITION)
                .about(permitted().without("status.failsSafetyAfterRepair"))
                .cannotTellWithout("status.failsSafetyAfterRepair");
        ask(NOT_SCRAP_BY_CONDITION)
                .about(permitted().without("status.failsEmissionsAfterRepair"))
                .cannotTellWithout("status.failsEmissionsAfterRepair");
        ask(NOT_SCRAP_BY_CONDITION)
                .about(permitted().without("status.missedInspectionCycles"))
                .cannotTellWithout("status.missedInspectionCycles");
    }

    @Test
    void assumed_when_the_caller_vouches_for_the_inspection() {
        ask(NOT_SCRAP_BY_CONDITION)
                .about(permitted().without("status.missedInspectionCycles"))
                .assuming(Subject.INSPECTION)
                .answers(ASSUMED);
    }

    @Test
    void not_applicable_at_the_transfer() {
        ask(NOT_SCRAP_BY_CONDITION).at(TRANSFER_REGISTRATION).doesNotApplyFor(OTHER_STAGE);
    }
}
