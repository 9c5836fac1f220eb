package io.chukou.compliance.core.rules.transfer;

import static io.chukou.compliance.core.question.Stage.LICENCE_APPLICATION;
import static io.chukou.compliance.core.result.Outcome.ASSUMED;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.OTHER_STAGE;
import static io.chukou.compliance.core.rules.transfer.TransferRules.CUSTOMS_RELEASED;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.permitted;

import io.chukou.compliance.core.question.Subject;
import org.junit.jupiter.api.Test;

/** Customs supervision stops the transfer. */
class CustomsReleasedTest {
    @Test
    void satisfied_when_customs_released_it() {
        ask(CUSTOMS_RELEASED).answers(SATISFIED);
    }

    @Test
    void violated_when_customs_supervise_it() {
        ask(CUSTOMS_RELEASED)
                .about(permitted().with("status.underCustomsSupervision", true))
                .answers(VIOLATED);
    }

    @Test
    void cannot_tell_when_it_is_unknown() {
        ask(CUSTOMS_RELEASED)
                .about(permitted().without("status.underCustomsSupervision"))
                .cannotTellWithout("status.underCustomsSupervision");
    }

    @Test
    void assumed_when_the_caller_vouches_for_it() {
        ask(CUSTOMS_RELEASED)
                .about(permitted().without("status.underCustomsSupervision"))
                .assuming(Subject.ENCUMBRANCES)
                .answers(ASSUMED);
    }

    @Test
    void not_applicable_at_the_licence() {
        ask(CUSTOMS_RELEASED).at(LICENCE_APPLICATION).doesNotApplyFor(OTHER_STAGE);
    }
}
