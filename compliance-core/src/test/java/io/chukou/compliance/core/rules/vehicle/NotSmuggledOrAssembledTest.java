package io.chukou.compliance.core.rules.vehicle;

import static io.chukou.compliance.core.question.Stage.AFTER_EXPORT;
import static io.chukou.compliance.core.question.Stage.LICENCE_APPLICATION;
import static io.chukou.compliance.core.question.Stage.TRANSFER_REGISTRATION;
import static io.chukou.compliance.core.result.Outcome.ASSUMED;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.OTHER_STAGE;
import static io.chukou.compliance.core.rules.vehicle.VehicleRules.NOT_SMUGGLED_OR_ASSEMBLED;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.permitted;

import io.chukou.compliance.core.question.Subject;
import org.junit.jupiter.api.Test;

/** Smuggled and illegally assembled vehicles are barred. */
class NotSmuggledOrAssembledTest {
    @Test
    void satisfied_when_neither_smuggled_nor_assembled() {
        ask(NOT_SMUGGLED_OR_ASSEMBLED).answers(SATISFIED);
    }

    @Test
    void violated_when_smuggled_or_illegally_assembled() {
        ask(NOT_SMUGGLED_OR_ASSEMBLED)
                .about(permitted().with("status.smuggledOrAssembled", true))
                .answers(VIOLATED);
    }

    @Test
    void cannot_tell_when_it_is_unknown() {
        ask(NOT_SMUGGLED_OR_ASSEMBLED)
                .about(permitted().without("status.smuggledOrAssembled"))
                .cannotTellWithout("status.smuggledOrAssembled");
    }

    @Test
    void assumed_when_the_caller_vouches_for_it() {
        ask(NOT_SMUGGLED_OR_ASSEMBLED)
                .about(permitted().without("status.smuggledOrAssembled"))
                .assuming(Subject.LEGAL_STATUS)
                .answers(ASSUMED);
    }

    @Test
    void violated_at_the_transfer_as_at_the_licence() {
        ask(NOT_SMUGGLED_OR_ASSEMBLED)
                .at(TRANSFER_REGISTRATION)
                .about(permitted().with("status.smuggledOrAssembled", true))
                .answers(VIOLATED);
        ask(NOT_SMUGGLED_OR_ASSEMBLED)
                .at(LICENCE_APPLICATION)
                .about(permitted().with("status.smuggledOrAssembled", true))
                .answers(VIOLATED);
    }

    @Test
    void not_applicable_after_export() {
        ask(NOT_SMUGGLED_OR_ASSEMBLED).at(AFTER_EXPORT).doesNotApplyFor(OTHER_STAGE);
    }
}
