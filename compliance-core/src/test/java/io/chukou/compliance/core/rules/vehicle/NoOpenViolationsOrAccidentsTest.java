package io.chukou.compliance.core.rules.vehicle;

import static io.chukou.compliance.core.question.Stage.TRANSFER_REGISTRATION;
import static io.chukou.compliance.core.result.Outcome.ASSUMED;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.OTHER_STAGE;
import static io.chukou.compliance.core.rules.vehicle.VehicleRules.NO_OPEN_VIOLATIONS_OR_ACCIDENTS;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.permitted;

import io.chukou.compliance.core.question.Subject;
import org.junit.jupiter.api.Test;

/** Violations and accidents each bar the export while they are open. */
class NoOpenViolationsOrAccidentsTest {
    @Test
    void satisfied_when_both_are_settled() {
        ask(NO_OPEN_VIOLATIONS_OR_ACCIDENTS).answers(SATISFIED);
    }

    @Test
    void violated_when_violations_are_open() {
        ask(NO_OPEN_VIOLATIONS_OR_ACCIDENTS)
                .about(permitted().with("status.openViolations", true))
                .answers(VIOLATED);
    }

    @Test
    void violated_when_accidents_are_open() {
        ask(NO_OPEN_VIOLATIONS_OR_ACCIDENTS)
                .about(permitted().with("status.openAccidents", true))
                .answers(VIOLATED);
    }

    @Test
    void violated_when_one_is_open_and_the_other_unknown() {
        ask(NO_OPEN_VIOLATIONS_OR_ACCIDENTS)
                .about(permitted().with("status.openAccidents", true).without("status.openViolations"))
                .answers(VIOLATED);
    }

    @Test
    void cannot_tell_without_either() {
        ask(NO_OPEN_VIOLATIONS_OR_ACCIDENTS)
                .about(permitted().without("status.openViolations"))
                .cannotTellWithout("status.openViolations");
        ask(NO_OPEN_VIOLATIONS_OR_ACCIDENTS)
                .about(permitted().without("status.openAccidents"))
                .cannotTellWithout("status.openAccidents");
    }

    @Test
    void assumed_when_the_caller_vouches_for_the_burdens() {
        ask(NO_OPEN_VIOLATIONS_OR_ACCIDENTS)
                .about(permitted().without("status.openViolations"))
                .assuming(Subject.ENCUMBRANCES)
                .answers(ASSUMED);
    }

    @Test
    void not_applicable_at_the_transfer() {
        ask(NO_OPEN_VIOLATIONS_OR_ACCIDENTS).at(TRANSFER_REGISTRATION).doesNotApplyFor(OTHER_STAGE);
    }
}
