package io.chukou.compliance.core.rules.transfer;

import static io.chukou.compliance.core.question.Stage.LICENCE_APPLICATION;
import static io.chukou.compliance.core.result.Outcome.ASSUMED;
import static io.chukou.compliance.core.result.Outcome.CANNOT_TELL;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.OTHER_STAGE;
import static io.chukou.compliance.core.rules.transfer.TransferRules.NO_CAUSE_TO_REFUSE;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.permitted;

import io.chukou.compliance.core.question.Subject;
import org.junit.jupiter.api.Test;

/** Each cause alone is enough for the police to refuse. */
class NoCauseToRefuseTest {
    @Test
    void satisfied_when_there_is_no_cause() {
        ask(NO_CAUSE_TO_REFUSE).answers(SATISFIED);
    }

    @Test
    void violated_when_papers_are_missing() {
        ask(NO_CAUSE_TO_REFUSE)
                .about(permitted().with("status.legalPapersComplete", false))
                .answers(VIOLATED);
    }

    @Test
    void violated_when_sealed_or_detained() {
        ask(NO_CAUSE_TO_REFUSE)
                .about(permitted().with("status.sealedOrDetained", true))
                .answers(VIOLATED);
    }

    @Test
    void violated_when_got_by_a_crime() {
        ask(NO_CAUSE_TO_REFUSE)
                .about(permitted().with("status.unlawfullyObtained", true))
                .answers(VIOLATED);
    }

    @Test
    void violated_when_safety_or_emissions_fail_after_repair() {
        ask(NO_CAUSE_TO_REFUSE)
                .about(permitted().with("status.failsSafetyAfterRepair", true))
                .answers(VIOLATED);
        ask(NO_CAUSE_TO_REFUSE)
                .about(permitted().with("status.failsEmissionsAfterRepair", true))
                .answers(VIOLATED);
    }

    @Test
    void satisfied_when_two_inspection_cycles_are_missed() {
        ask(NO_CAUSE_TO_REFUSE)
                .about(permitted().with("status.missedInspectionCycles", 2))
                .answers(SATISFIED);
    }

    @Test
    void violated_when_three_inspection_cycles_are_missed() {
        ask(NO_CAUSE_TO_REFUSE)
                .about(permitted().with("status.missedInspectionCycles", 3))
                .answers(VIOLATED);
    }

    @Test
    void cannot_tell_without_any_of_them() {
        ask(NO_CAUSE_TO_REFUSE)
                .about(permitted().without("status.legalPapersComplete"))
                .cannotTellWithout("status.legalPapersComplete");
        ask(NO_CAUSE_TO_REFUSE)
                .about(permitted().without("status.sealedOrDetained"))
                .cannotTellWithout("status.sealedOrDetained");
        ask(NO_CAUSE_TO_REFUSE)
                .about(permitted().without("status.unlawfullyObtained"))
                .cannotTellWithout("status.unlawfullyObtained");
        ask(NO_CAUSE_TO_REFUSE)
                .about(permitted().without("status.failsSafetyAfterRepair"))
                .cannotTellWithout("status.failsSafetyAfterRepair");
        ask(NO_CAUSE_TO_REFUSE)
                .about(permitted().without("status.failsEmissionsAfterRepair"))
                .cannotTellWithout("status.failsEmissionsAfterRepair");
        ask(NO_CAUSE_TO_REFUSE)
                .about(permitted().without("status.missedInspectionCycles"))
                .cannotTellWithout("status.missedInspectionCycles");
    }

    @Test
    void assumed_when_the_caller_vouches_for_what_is_unknown() {
        ask(NO_CAUSE_TO_REFUSE)
                .about(permitted().without("status.sealedOrDetained"))
                .assuming(Subject.LEGAL_STATUS)
                .answers(ASSUMED);
    }

    @Test
    void cannot_tell_when_the_caller_vouches_for_something_else() {
        ask(NO_CAUSE_TO_REFUSE)
                .about(permitted().without("status.sealedOrDetained"))
                .assuming(Subject.TRANSFER)
                .answers(CANNOT_TELL);
    }

    @Test
    void not_applicable_at_the_licence() {
        ask(NO_CAUSE_TO_REFUSE).at(LICENCE_APPLICATION).doesNotApplyFor(OTHER_STAGE);
    }
}
