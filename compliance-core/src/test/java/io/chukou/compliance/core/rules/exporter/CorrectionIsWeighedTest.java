package io.chukou.compliance.core.rules.exporter;

import static io.chukou.compliance.core.question.Stage.TRANSFER_REGISTRATION;
import static io.chukou.compliance.core.question.Subject.EXPORTER;
import static io.chukou.compliance.core.result.Outcome.ASSUMED;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.NOT_IN_FORCE;
import static io.chukou.compliance.core.result.Reason.OTHER_STAGE;
import static io.chukou.compliance.core.rules.exporter.CreditRules.CORRECTION_IS_WEIGHED;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.permitted;
import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.rule.Consequence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 648, part one (three): whether ordered measures were carried out is weighed, also when they are said to be done. */
class CorrectionIsWeighedTest {
    @Test
    void violated_for_correction_done() {
        ask(CORRECTION_IS_WEIGHED)
                .about(permitted().with("exporter.creditMeasure", "CORRECTION_DONE"))
                .answers(VIOLATED);
    }

    @Test
    void violated_only_as_a_warning() {
        assertThat(CORRECTION_IS_WEIGHED.consequence()).isEqualTo(Consequence.WARN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NONE", "TALK", "CORRECTION_ORDERED"})
    void satisfied_for_every_other_step(String measure) {
        ask(CORRECTION_IS_WEIGHED)
                .about(permitted().with("exporter.creditMeasure", measure))
                .answers(SATISFIED);
    }

    @Test
    void cannot_tell_without_the_step() {
        ask(CORRECTION_IS_WEIGHED)
                .about(permitted().without("exporter.creditMeasure"))
                .cannotTellWithout("exporter.creditMeasure");
    }

    @Test
    void assumed_when_the_caller_vouches_for_the_exporter() {
        ask(CORRECTION_IS_WEIGHED)
                .about(permitted().without("exporter.creditMeasure"))
                .assuming(EXPORTER)
                .answers(ASSUMED);
    }

    @Test
    void not_applicable_on_the_day_before_the_notice() {
        ask(CORRECTION_IS_WEIGHED)
                .about(permitted()
                        .with("exporter.creditMeasure", "CORRECTION_DONE")
                        .with("licenceApplication.applicationDate", "2025-12-31"))
                .doesNotApplyFor(NOT_IN_FORCE);
    }

    @Test
    void violated_on_the_first_day_of_the_notice() {
        ask(CORRECTION_IS_WEIGHED)
                .about(permitted()
                        .with("exporter.creditMeasure", "CORRECTION_DONE")
                        .with("licenceApplication.applicationDate", "2026-01-01"))
                .answers(VIOLATED);
    }

    @Test
    void not_applicable_at_transfer() {
        ask(CORRECTION_IS_WEIGHED).at(TRANSFER_REGISTRATION).doesNotApplyFor(OTHER_STAGE);
    }
}
