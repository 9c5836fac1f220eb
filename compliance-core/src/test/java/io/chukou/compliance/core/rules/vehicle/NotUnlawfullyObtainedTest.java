package io.chukou.compliance.core.rules.vehicle;

import static io.chukou.compliance.core.question.Stage.TRANSFER_REGISTRATION;
import static io.chukou.compliance.core.result.Outcome.ASSUMED;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.OTHER_STAGE;
import static io.chukou.compliance.core.rules.vehicle.VehicleRules.NOT_UNLAWFULLY_OBTAINED;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.permitted;

import io.chukou.compliance.core.question.Subject;
import org.junit.jupiter.api.Test;

/** A stolen, robbed or defrauded vehicle is barred. */
class NotUnlawfullyObtainedTest {
    @Test
    void satisfied_when_not_got_by_a_crime() {
        ask(NOT_UNLAWFULLY_OBTAINED).answers(SATISFIED);
    }

    @Test
    void violated_when_got_by_a_crime() {
        ask(NOT_UNLAWFULLY_OBTAINED)
                .about(permitted().with("status.unlawfullyObtained", true))
                .answers(VIOLATED);
    }

    @Test
    void cannot_tell_when_it_is_unknown() {
        ask(NOT_UNLAWFULLY_OBTAINED)
                .about(permitted().without("status.unlawfullyObtained"))
                .cannotTellWithout("status.unlawfullyObtained");
    }

    @Test
    void assumed_when_the_caller_vouches_for_it() {
        ask(NOT_UNLAWFULLY_OBTAINED)
                .about(permitted().without("status.unlawfullyObtained"))
                .assuming(Subject.LEGAL_STATUS)
                .answers(ASSUMED);
    }

    @Test
    void not_applicable_at_the_transfer() {
        ask(NOT_UNLAWFULLY_OBTAINED).at(TRANSFER_REGISTRATION).doesNotApplyFor(OTHER_STAGE);
    }
}
