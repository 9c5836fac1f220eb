package io.chukou.compliance.core.rules.vehicle;

import static io.chukou.compliance.core.question.Stage.AFTER_EXPORT;
import static io.chukou.compliance.core.question.Stage.LICENCE_APPLICATION;
import static io.chukou.compliance.core.question.Stage.TRANSFER_REGISTRATION;
import static io.chukou.compliance.core.result.Outcome.ASSUMED;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.OTHER_STAGE;
import static io.chukou.compliance.core.rules.vehicle.VehicleRules.NOT_OTHERWISE_BARRED;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.permitted;

import io.chukou.compliance.core.question.Subject;
import org.junit.jupiter.api.Test;

/** The catch-all of section 6. */
class NotOtherwiseBarredTest {
    @Test
    void satisfied_when_no_other_law_bars_it() {
        ask(NOT_OTHERWISE_BARRED).answers(SATISFIED);
    }

    @Test
    void violated_when_another_law_bars_it() {
        ask(NOT_OTHERWISE_BARRED)
                .about(permitted().with("status.otherwiseBarred", true))
                .answers(VIOLATED);
    }

    @Test
    void cannot_tell_when_it_is_unknown() {
        ask(NOT_OTHERWISE_BARRED)
                .about(permitted().without("status.otherwiseBarred"))
                .cannotTellWithout("status.otherwiseBarred");
    }

    @Test
    void assumed_when_the_caller_vouches_for_it() {
        ask(NOT_OTHERWISE_BARRED)
                .about(permitted().without("status.otherwiseBarred"))
                .assuming(Subject.LEGAL_STATUS)
                .answers(ASSUMED);
    }

    @Test
    void violated_at_the_transfer_as_at_the_licence() {
        ask(NOT_OTHERWISE_BARRED)
                .at(TRANSFER_REGISTRATION)
                .about(permitted().with("status.otherwiseBarred", true))
                .answers(VIOLATED);
        ask(NOT_OTHERWISE_BARRED)
                .at(LICENCE_APPLICATION)
                .about(permitted().with("status.otherwiseBarred", true))
                .answers(VIOLATED);
    }

    @Test
    void not_applicable_after_export() {
        ask(NOT_OTHERWISE_BARRED).at(AFTER_EXPORT).doesNotApplyFor(OTHER_STAGE);
    }
}
