package io.chukou.compliance.core.rules.vehicle;

import static io.chukou.compliance.core.question.Stage.TRANSFER_REGISTRATION;
import static io.chukou.compliance.core.result.Outcome.ASSUMED;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.OTHER_STAGE;
import static io.chukou.compliance.core.rules.vehicle.VehicleRules.LEGAL_PAPERS_COMPLETE;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.permitted;

import io.chukou.compliance.core.question.Subject;
import org.junit.jupiter.api.Test;

/** All legal certificates and vouchers are there. */
class LegalPapersCompleteTest {
    @Test
    void satisfied_when_the_papers_are_complete() {
        ask(LEGAL_PAPERS_COMPLETE).answers(SATISFIED);
    }

    @Test
    void violated_when_a_paper_is_missing() {
        ask(LEGAL_PAPERS_COMPLETE)
                .about(permitted().with("status.legalPapersComplete", false))
                .answers(VIOLATED);
    }

    @Test
    void cannot_tell_when_it_is_unknown() {
        ask(LEGAL_PAPERS_COMPLETE)
                .about(permitted().without("status.legalPapersComplete"))
                .cannotTellWithout("status.legalPapersComplete");
    }

    @Test
    void assumed_when_the_caller_vouches_for_it() {
        ask(LEGAL_PAPERS_COMPLETE)
                .about(permitted().without("status.legalPapersComplete"))
                .assuming(Subject.TRANSFER)
                .answers(ASSUMED);
    }

    @Test
    void not_applicable_at_the_transfer() {
        ask(LEGAL_PAPERS_COMPLETE).at(TRANSFER_REGISTRATION).doesNotApplyFor(OTHER_STAGE);
    }
}
