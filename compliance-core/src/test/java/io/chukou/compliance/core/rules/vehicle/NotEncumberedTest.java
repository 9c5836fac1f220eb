package io.chukou.compliance.core.rules.vehicle;

import static io.chukou.compliance.core.question.Stage.TRANSFER_REGISTRATION;
import static io.chukou.compliance.core.result.Outcome.ASSUMED;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.OTHER_STAGE;
import static io.chukou.compliance.core.rules.vehicle.VehicleRules.NOT_ENCUMBERED;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.permitted;

import io.chukou.compliance.core.question.Subject;
import org.junit.jupiter.api.Test;

/** A mortgage, a pledge or customs supervision: each alone bars the export. */
class NotEncumberedTest {
    @Test
    void satisfied_when_free_of_all_three() {
        ask(NOT_ENCUMBERED).answers(SATISFIED);
    }

    @Test
    void violated_when_mortgaged() {
        ask(NOT_ENCUMBERED).about(permitted().with("status.mortgaged", true)).answers(VIOLATED);
    }

    @Test
    void violated_when_pledged() {
        ask(NOT_ENCUMBERED).about(permitted().with("status.pledged", true)).answers(VIOLATED);
    }

    @Test
    void violated_when_under_customs_supervision() {
        ask(NOT_ENCUMBERED)
                .about(permitted().with("status.underCustomsSupervision", true))
                .answers(VIOLATED);
    }

    @Test
    void cannot_tell_without_any_of_the_three() {
        ask(NOT_ENCUMBERED).about(permitted().without("status.mortgaged")).cannotTellWithout("status.mortgaged");
        ask(NOT_ENCUMBERED).about(permitted().without("status.pledged")).cannotTellWithout("status.pledged");
        ask(NOT_ENCUMBERED)
                .about(permitted().without("status.underCustomsSupervision"))
                .cannotTellWithout("status.underCustomsSupervision");
    }

    @Test
    void cannot_tell_although_the_file_is_complete_because_no_paper_shows_a_missing_mortgage() {
        ask(NOT_ENCUMBERED)
                .about(permitted().without("status.mortgaged"))
                .whereAbsentMeansNotHeld()
                .cannotTellWithout("status.mortgaged");
    }

    @Test
    void assumed_when_the_caller_vouches_for_the_burdens() {
        ask(NOT_ENCUMBERED)
                .about(permitted().without("status.mortgaged"))
                .assuming(Subject.ENCUMBRANCES)
                .answers(ASSUMED);
    }

    @Test
    void violated_although_the_caller_vouches_for_the_burdens() {
        ask(NOT_ENCUMBERED)
                .about(permitted().with("status.mortgaged", true))
                .assuming(Subject.ENCUMBRANCES)
                .answers(VIOLATED);
    }

    @Test
    void not_applicable_at_the_transfer() {
        ask(NOT_ENCUMBERED).at(TRANSFER_REGISTRATION).doesNotApplyFor(OTHER_STAGE);
    }
}
