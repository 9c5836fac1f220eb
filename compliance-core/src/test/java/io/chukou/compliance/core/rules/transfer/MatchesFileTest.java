package io.chukou.compliance.core.rules.transfer;

import static io.chukou.compliance.core.question.Stage.LICENCE_APPLICATION;
import static io.chukou.compliance.core.result.Outcome.ASSUMED;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.OTHER_STAGE;
import static io.chukou.compliance.core.rules.transfer.TransferRules.MATCHES_FILE;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.permitted;

import io.chukou.compliance.core.question.Subject;
import org.junit.jupiter.api.Test;

/** A vehicle that differs from its file is not transferred. */
class MatchesFileTest {
    @Test
    void satisfied_when_it_agrees_with_its_file() {
        ask(MATCHES_FILE).answers(SATISFIED);
    }

    @Test
    void violated_when_it_differs_from_its_file() {
        ask(MATCHES_FILE)
                .about(permitted().with("status.matchesCertificate", false))
                .answers(VIOLATED);
    }

    @Test
    void cannot_tell_when_it_is_unknown() {
        ask(MATCHES_FILE)
                .about(permitted().without("status.matchesCertificate"))
                .cannotTellWithout("status.matchesCertificate");
    }

    @Test
    void assumed_when_the_caller_vouches_for_it() {
        ask(MATCHES_FILE)
                .about(permitted().without("status.matchesCertificate"))
                .assuming(Subject.LEGAL_STATUS)
                .answers(ASSUMED);
    }

    @Test
    void not_applicable_at_the_licence() {
        ask(MATCHES_FILE).at(LICENCE_APPLICATION).doesNotApplyFor(OTHER_STAGE);
    }
}
