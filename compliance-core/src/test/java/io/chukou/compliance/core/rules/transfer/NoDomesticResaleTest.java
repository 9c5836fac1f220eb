package io.chukou.compliance.core.rules.transfer;

import static io.chukou.compliance.core.question.Stage.TRANSFER_REGISTRATION;
import static io.chukou.compliance.core.result.Outcome.ASSUMED;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.OTHER_STAGE;
import static io.chukou.compliance.core.rules.transfer.PendingExportRules.NO_DOMESTIC_RESALE;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.permitted;

import io.chukou.compliance.core.question.Subject;
import org.junit.jupiter.api.Test;

/** After the annotation the vehicle leaves China or stays with the exporter. */
class NoDomesticResaleTest {
    @Test
    void satisfied_when_it_did_not_change_owner_in_china() {
        ask(NO_DOMESTIC_RESALE).answers(SATISFIED);
    }

    @Test
    void violated_when_it_changed_owner_in_china() {
        ask(NO_DOMESTIC_RESALE)
                .about(permitted().with("transferRegistration.soldDomesticallyAfterwards", true))
                .answers(VIOLATED);
    }

    @Test
    void cannot_tell_when_it_is_unknown() {
        ask(NO_DOMESTIC_RESALE)
                .about(permitted().without("transferRegistration.soldDomesticallyAfterwards"))
                .cannotTellWithout("transferRegistration.soldDomesticallyAfterwards");
    }

    @Test
    void assumed_when_the_caller_vouches_for_it() {
        ask(NO_DOMESTIC_RESALE)
                .about(permitted().without("transferRegistration.soldDomesticallyAfterwards"))
                .assuming(Subject.TRANSFER)
                .answers(ASSUMED);
    }

    @Test
    void not_applicable_at_the_transfer() {
        ask(NO_DOMESTIC_RESALE).at(TRANSFER_REGISTRATION).doesNotApplyFor(OTHER_STAGE);
    }
}
