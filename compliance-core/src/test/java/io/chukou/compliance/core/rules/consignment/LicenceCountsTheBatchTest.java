package io.chukou.compliance.core.rules.consignment;

import static io.chukou.compliance.core.result.Outcome.CANNOT_TELL;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.rules.consignment.ClearanceRules.LICENCE_COUNTS_THE_BATCH;
import static io.chukou.compliance.core.testkit.AskWhole.ask;
import static io.chukou.compliance.core.testkit.AskWhole.cleared;

import java.util.List;
import org.junit.jupiter.api.Test;

/** {@link ClearanceRules#LICENCE_COUNTS_THE_BATCH}. */
class LicenceCountsTheBatchTest {
    @Test
    void three_are_three() {
        ask(LICENCE_COUNTS_THE_BATCH).about(cleared(3)).answers(SATISFIED);
    }

    @Test
    void two_and_four_are_not_three() {
        ask(LICENCE_COUNTS_THE_BATCH)
                .about(cleared(3).with("exportLicence.quantity", 2))
                .answers(VIOLATED);
        ask(LICENCE_COUNTS_THE_BATCH)
                .about(cleared(3).with("exportLicence.quantity", 4))
                .answers(VIOLATED)
                .saying("groups", List.of("4"))
                .saying("vehicleCount", 3);
    }

    @Test
    void no_number_says_nothing() {
        ask(LICENCE_COUNTS_THE_BATCH)
                .about(cleared(3).with("exportLicence.quantity", null))
                .answers(CANNOT_TELL);
    }
}
