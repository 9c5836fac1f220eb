package io.chukou.compliance.core.rules.exporter;

import static io.chukou.compliance.core.question.Stage.TRANSFER_REGISTRATION;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.OTHER_STAGE;
import static io.chukou.compliance.core.rules.exporter.ExporterRules.NO_OPEN_VIOLATION_OR_DISHONESTY;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.permitted;

import org.junit.jupiter.api.Test;

/** 2024 No. 6, section 2: no open violation and no serious dishonesty. */
class NoOpenViolationOrDishonestyTest {
    @Test
    void satisfied_with_neither() {
        ask(NO_OPEN_VIOLATION_OR_DISHONESTY).answers(SATISFIED);
    }

    @Test
    void violated_with_a_violation_not_put_right() {
        ask(NO_OPEN_VIOLATION_OR_DISHONESTY)
                .about(permitted().with("exporter.unrectifiedViolations", true))
                .answers(VIOLATED);
    }

    @Test
    void violated_with_a_record_of_serious_dishonesty() {
        ask(NO_OPEN_VIOLATION_OR_DISHONESTY)
                .about(permitted().with("exporter.seriousDishonesty", true))
                .answers(VIOLATED);
    }

    @Test
    void violated_for_a_maker_as_for_a_trader() {
        ask(NO_OPEN_VIOLATION_OR_DISHONESTY)
                .about(permitted().with("exporter.kind", "MAKER").with("exporter.seriousDishonesty", true))
                .answers(VIOLATED);
    }

    @Test
    void cannot_tell_without_the_violations() {
        ask(NO_OPEN_VIOLATION_OR_DISHONESTY)
                .about(permitted().without("exporter.unrectifiedViolations"))
                .cannotTellWithout("exporter.unrectifiedViolations");
    }

    @Test
    void cannot_tell_without_the_record() {
        ask(NO_OPEN_VIOLATION_OR_DISHONESTY)
                .about(permitted().without("exporter.seriousDishonesty"))
                .cannotTellWithout("exporter.seriousDishonesty");
    }

    @Test
    void not_applicable_at_transfer() {
        ask(NO_OPEN_VIOLATION_OR_DISHONESTY).at(TRANSFER_REGISTRATION).doesNotApplyFor(OTHER_STAGE);
    }
}
