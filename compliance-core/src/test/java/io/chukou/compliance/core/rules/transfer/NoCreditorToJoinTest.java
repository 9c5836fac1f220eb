package io.chukou.compliance.core.rules.transfer;

import static io.chukou.compliance.core.question.Stage.LICENCE_APPLICATION;
import static io.chukou.compliance.core.result.Outcome.ASSUMED;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.OTHER_STAGE;
import static io.chukou.compliance.core.rules.transfer.TransferRules.NO_CREDITOR_TO_JOIN;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.permitted;

import io.chukou.compliance.core.question.Subject;
import org.junit.jupiter.api.Test;

/** A creditor must join the transfer of a mortgaged or pledged vehicle. */
class NoCreditorToJoinTest {
    @Test
    void satisfied_when_free_of_both() {
        ask(NO_CREDITOR_TO_JOIN).answers(SATISFIED);
    }

    @Test
    void violated_when_mortgaged() {
        ask(NO_CREDITOR_TO_JOIN)
                .about(permitted().with("status.mortgaged", true))
                .answers(VIOLATED);
    }

    @Test
    void violated_when_pledged() {
        ask(NO_CREDITOR_TO_JOIN).about(permitted().with("status.pledged", true)).answers(VIOLATED);
    }

    @Test
    void satisfied_when_under_customs_supervision_which_is_no_creditor() {
        ask(NO_CREDITOR_TO_JOIN)
                .about(permitted().with("status.underCustomsSupervision", true))
                .answers(SATISFIED);
    }

    @Test
    void cannot_tell_without_either() {
        ask(NO_CREDITOR_TO_JOIN).about(permitted().without("status.mortgaged")).cannotTellWithout("status.mortgaged");
        ask(NO_CREDITOR_TO_JOIN).about(permitted().without("status.pledged")).cannotTellWithout("status.pledged");
    }

    @Test
    void assumed_when_the_caller_vouches_for_the_burdens() {
        ask(NO_CREDITOR_TO_JOIN)
                .about(permitted().without("status.pledged"))
                .assuming(Subject.ENCUMBRANCES)
                .answers(ASSUMED);
    }

    @Test
    void not_applicable_at_the_licence() {
        ask(NO_CREDITOR_TO_JOIN).at(LICENCE_APPLICATION).doesNotApplyFor(OTHER_STAGE);
    }
}
