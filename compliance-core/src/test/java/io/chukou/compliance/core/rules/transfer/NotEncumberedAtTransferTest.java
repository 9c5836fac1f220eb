package io.chukou.compliance.core.rules.transfer;

import static io.chukou.compliance.core.question.Stage.LICENCE_APPLICATION;
import static io.chukou.compliance.core.result.Outcome.ASSUMED;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.NOT_IN_FORCE;
import static io.chukou.compliance.core.result.Reason.OTHER_STAGE;
import static io.chukou.compliance.core.rules.transfer.TransferRules.NOT_ENCUMBERED_AT_TRANSFER;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.permitted;
import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.question.Subject;
import io.chukou.compliance.core.rule.Consequence;
import io.chukou.compliance.core.testkit.CaseFile;
import org.junit.jupiter.api.Test;

/** A mortgaged or pledged vehicle could be transferred jointly, but not exported (A6-6.2, R164-26d). */
class NotEncumberedAtTransferTest {
    @Test
    void satisfied_when_free_of_both() {
        ask(NOT_ENCUMBERED_AT_TRANSFER).answers(SATISFIED);
    }

    @Test
    void violated_when_mortgaged() {
        ask(NOT_ENCUMBERED_AT_TRANSFER)
                .about(permitted().with("status.mortgaged", true))
                .answers(VIOLATED);
    }

    @Test
    void violated_when_pledged() {
        ask(NOT_ENCUMBERED_AT_TRANSFER)
                .about(permitted().with("status.pledged", true))
                .answers(VIOLATED);
    }

    @Test
    void satisfied_when_under_customs_supervision_which_another_rule_tests() {
        ask(NOT_ENCUMBERED_AT_TRANSFER)
                .about(permitted().with("status.underCustomsSupervision", true))
                .answers(SATISFIED);
    }

    @Test
    void cannot_tell_without_either() {
        ask(NOT_ENCUMBERED_AT_TRANSFER)
                .about(permitted().without("status.mortgaged"))
                .cannotTellWithout("status.mortgaged");
        ask(NOT_ENCUMBERED_AT_TRANSFER)
                .about(permitted().without("status.pledged"))
                .cannotTellWithout("status.pledged");
    }

    @Test
    void assumed_when_the_caller_vouches_for_the_burdens() {
        ask(NOT_ENCUMBERED_AT_TRANSFER)
                .about(permitted().without("status.pledged"))
                .assuming(Subject.ENCUMBRANCES)
                .answers(ASSUMED);
    }

    @Test
    void not_applicable_at_the_licence() {
        ask(NOT_ENCUMBERED_AT_TRANSFER).at(LICENCE_APPLICATION).doesNotApplyFor(OTHER_STAGE);
    }

    @Test
    void violated_means_blocked() {
        assertThat(NOT_ENCUMBERED_AT_TRANSFER.consequence()).isEqualTo(Consequence.BLOCK);
    }

    @Test
    void violated_since_the_announcement_is_in_force() {
        CaseFile file =
                permitted().with("status.mortgaged", true).without("registrationCertificate.transferPendingExportDate");
        ask(NOT_ENCUMBERED_AT_TRANSFER).about(file).on("2024-02-29").doesNotApplyFor(NOT_IN_FORCE);
        ask(NOT_ENCUMBERED_AT_TRANSFER).about(file).on("2024-03-01").answers(VIOLATED);
    }
}
