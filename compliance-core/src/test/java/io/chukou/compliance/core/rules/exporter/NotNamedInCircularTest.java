package io.chukou.compliance.core.rules.exporter;

import static io.chukou.compliance.core.question.Stage.TRANSFER_REGISTRATION;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.NOT_IN_FORCE;
import static io.chukou.compliance.core.result.Reason.OTHER_STAGE;
import static io.chukou.compliance.core.rules.exporter.CreditRules.NOT_NAMED_IN_CIRCULAR;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.permitted;

import org.junit.jupiter.api.Test;

/** 648, part one (two): the circular against repeated misfiling. */
class NotNamedInCircularTest {
    @Test
    void satisfied_when_no_circular_names_it() {
        ask(NOT_NAMED_IN_CIRCULAR).answers(SATISFIED);
    }

    @Test
    void violated_when_a_circular_names_it() {
        ask(NOT_NAMED_IN_CIRCULAR)
                .about(permitted().with("exporter.namedInCircular", true))
                .answers(VIOLATED);
    }

    @Test
    void cannot_tell_without_the_circulars() {
        ask(NOT_NAMED_IN_CIRCULAR)
                .about(permitted().without("exporter.namedInCircular"))
                .cannotTellWithout("exporter.namedInCircular");
    }

    @Test
    void not_applicable_on_the_day_before_the_notice() {
        ask(NOT_NAMED_IN_CIRCULAR)
                .about(permitted()
                        .with("exporter.namedInCircular", true)
                        .with("licenceApplication.applicationDate", "2025-12-31"))
                .doesNotApplyFor(NOT_IN_FORCE);
    }

    @Test
    void violated_on_the_first_day_of_the_notice() {
        ask(NOT_NAMED_IN_CIRCULAR)
                .about(permitted()
                        .with("exporter.namedInCircular", true)
                        .with("licenceApplication.applicationDate", "2026-01-01"))
                .answers(VIOLATED);
    }

    @Test
    void not_applicable_at_transfer() {
        ask(NOT_NAMED_IN_CIRCULAR).at(TRANSFER_REGISTRATION).doesNotApplyFor(OTHER_STAGE);
    }
}
