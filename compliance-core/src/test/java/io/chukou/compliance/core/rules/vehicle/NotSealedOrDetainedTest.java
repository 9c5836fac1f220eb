package io.chukou.compliance.core.rules.vehicle;

import static io.chukou.compliance.core.question.Stage.TRANSFER_REGISTRATION;
import static io.chukou.compliance.core.result.Outcome.ASSUMED;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.OTHER_STAGE;
import static io.chukou.compliance.core.rules.vehicle.VehicleRules.NOT_SEALED_OR_DETAINED;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.permitted;

import io.chukou.compliance.core.question.Subject;
import org.junit.jupiter.api.Test;

/** Sealing and detention by any organ of the state bar the export. */
class NotSealedOrDetainedTest {
    @Test
    void satisfied_when_neither_sealed_nor_detained() {
        ask(NOT_SEALED_OR_DETAINED).answers(SATISFIED);
    }

    @Test
    void violated_when_sealed_or_detained() {
        ask(NOT_SEALED_OR_DETAINED)
                .about(permitted().with("status.sealedOrDetained", true))
                .answers(VIOLATED);
    }

    @Test
    void cannot_tell_when_it_is_unknown() {
        ask(NOT_SEALED_OR_DETAINED)
                .about(permitted().without("status.sealedOrDetained"))
                .cannotTellWithout("status.sealedOrDetained");
    }

    @Test
    void assumed_when_the_caller_vouches_for_it() {
        ask(NOT_SEALED_OR_DETAINED)
                .about(permitted().without("status.sealedOrDetained"))
                .assuming(Subject.LEGAL_STATUS)
                .answers(ASSUMED);
    }

    @Test
    void not_applicable_at_the_transfer() {
        ask(NOT_SEALED_OR_DETAINED).at(TRANSFER_REGISTRATION).doesNotApplyFor(OTHER_STAGE);
    }
}
