package io.chukou.compliance.core.rules.exporter;

import static io.chukou.compliance.core.question.Stage.TRANSFER_REGISTRATION;
import static io.chukou.compliance.core.question.Subject.EXPORTER;
import static io.chukou.compliance.core.result.Outcome.ASSUMED;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.NOT_IN_FORCE;
import static io.chukou.compliance.core.result.Reason.OTHER_STAGE;
import static io.chukou.compliance.core.rules.exporter.CreditRules.NO_CORRECTION_ORDERED;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.permitted;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 648, part one (three): ordered measures are weighed in licensing. */
class NoCorrectionOrderedTest {
    @ParameterizedTest
    @ValueSource(strings = {"CORRECTION_ORDERED", "CORRECTION_DONE"})
    void violated_for_an_order_whether_or_not_it_is_said_to_be_carried_out(String measure) {
        ask(NO_CORRECTION_ORDERED)
                .about(permitted().with("exporter.creditMeasure", measure))
                .answers(VIOLATED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NONE", "TALK"})
    void satisfied_for_every_other_step(String measure) {
        ask(NO_CORRECTION_ORDERED)
                .about(permitted().with("exporter.creditMeasure", measure))
                .answers(SATISFIED);
    }

    @Test
    void cannot_tell_without_the_step() {
        ask(NO_CORRECTION_ORDERED)
                .about(permitted().without("exporter.creditMeasure"))
                .cannotTellWithout("exporter.creditMeasure");
    }

    @Test
    void assumed_when_the_caller_vouches_for_the_exporter() {
        ask(NO_CORRECTION_ORDERED)
                .about(permitted().without("exporter.creditMeasure"))
                .assuming(EXPORTER)
                .answers(ASSUMED);
    }

    @Test
    void not_applicable_on_the_day_before_the_notice() {
        ask(NO_CORRECTION_ORDERED)
                .about(permitted()
                        .with("exporter.creditMeasure", "CORRECTION_ORDERED")
                        .with("licenceApplication.applicationDate", "2025-12-31"))
                .doesNotApplyFor(NOT_IN_FORCE);
    }

    @Test
    void violated_on_the_first_day_of_the_notice() {
        ask(NO_CORRECTION_ORDERED)
                .about(permitted()
                        .with("exporter.creditMeasure", "CORRECTION_ORDERED")
                        .with("licenceApplication.applicationDate", "2026-01-01"))
                .answers(VIOLATED);
    }

    @Test
    void not_applicable_at_transfer() {
        ask(NO_CORRECTION_ORDERED).at(TRANSFER_REGISTRATION).doesNotApplyFor(OTHER_STAGE);
    }
}
