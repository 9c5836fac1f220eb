package io.chukou.compliance.core.rules.transfer;

import static io.chukou.compliance.core.question.Stage.LICENCE_APPLICATION;
import static io.chukou.compliance.core.result.Outcome.ASSUMED;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.OTHER_STAGE;
import static io.chukou.compliance.core.rules.transfer.TransferRules.PLATES_RETURNED;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.permitted;

import io.chukou.compliance.core.question.Subject;
import org.junit.jupiter.api.Test;

/** Without plates and licence card there is no annotation. */
class PlatesReturnedTest {
    @Test
    void satisfied_when_they_are_handed_in() {
        ask(PLATES_RETURNED).answers(SATISFIED);
    }

    @Test
    void violated_when_they_are_not_handed_in() {
        ask(PLATES_RETURNED)
                .about(permitted().with("transferRegistration.platesAndLicenceCardReturned", false))
                .answers(VIOLATED);
    }

    @Test
    void cannot_tell_when_it_is_unknown() {
        ask(PLATES_RETURNED)
                .about(permitted().without("transferRegistration.platesAndLicenceCardReturned"))
                .cannotTellWithout("transferRegistration.platesAndLicenceCardReturned");
    }

    @Test
    void assumed_when_the_caller_vouches_for_it() {
        ask(PLATES_RETURNED)
                .about(permitted().without("transferRegistration.platesAndLicenceCardReturned"))
                .assuming(Subject.TRANSFER)
                .answers(ASSUMED);
    }

    @Test
    void not_applicable_at_the_licence() {
        ask(PLATES_RETURNED).at(LICENCE_APPLICATION).doesNotApplyFor(OTHER_STAGE);
    }
}
