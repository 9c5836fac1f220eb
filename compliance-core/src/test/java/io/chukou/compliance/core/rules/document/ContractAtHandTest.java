package io.chukou.compliance.core.rules.document;

import static io.chukou.compliance.core.question.Subject.CONTRACT;
import static io.chukou.compliance.core.result.Outcome.ASSUMED;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.rules.document.AttachedPaperRules.CONTRACT_AT_HAND;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.permitted;

import org.junit.jupiter.api.Test;

/** DOCUMENT-010. */
class ContractAtHandTest {
    private static final String CONTRACT_PAPER = "exportContract";

    @Test
    void satisfied_when_the_contract_is_at_hand() {
        ask(CONTRACT_AT_HAND).answers(SATISFIED);
    }

    @Test
    void violated_when_a_complete_file_has_no_contract() {
        ask(CONTRACT_AT_HAND)
                .about(permitted().without(CONTRACT_PAPER))
                .whereAbsentMeansNotHeld()
                .answers(VIOLATED);
    }

    @Test
    void cannot_tell_when_nothing_is_said_of_a_contract() {
        ask(CONTRACT_AT_HAND).about(permitted().without(CONTRACT_PAPER)).cannotTellWithout(CONTRACT_PAPER);
    }

    @Test
    void assumed_when_the_caller_vouches_for_the_contract() {
        ask(CONTRACT_AT_HAND)
                .about(permitted().without(CONTRACT_PAPER))
                .assuming(CONTRACT)
                .answers(ASSUMED);
    }
}
