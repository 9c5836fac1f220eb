package io.chukou.compliance.core.rules.data;

import static io.chukou.compliance.core.question.Stage.LICENCE_APPLICATION;
import static io.chukou.compliance.core.result.Outcome.ASSUMED;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.CONDITION;
import static io.chukou.compliance.core.rules.data.AgreementRules.TRANSFER_APPLIED_BEFORE_ANNOTATION;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.permitted;
import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.question.Subject;
import io.chukou.compliance.core.rule.Consequence;
import org.junit.jupiter.api.Test;

/** A6-4.2: the police annotate when the transfer is applied for, here on 2026-06-10. */
class TransferAppliedBeforeAnnotationTest {
    private static final String APPLIED = "transferRegistration.applicationDate";

    @Test
    void satisfied_when_applied_for_on_the_day_of_the_annotation() {
        ask(TRANSFER_APPLIED_BEFORE_ANNOTATION)
                .about(permitted().with(APPLIED, "2026-06-10"))
                .answers(SATISFIED);
    }

    @Test
    void violated_when_applied_for_on_the_day_after() {
        ask(TRANSFER_APPLIED_BEFORE_ANNOTATION)
                .about(permitted().with(APPLIED, "2026-06-11"))
                .answers(VIOLATED);
    }

    @Test
    void cannot_tell_when_the_month_leaves_it_open() {
        ask(TRANSFER_APPLIED_BEFORE_ANNOTATION)
                .about(permitted().with(APPLIED, "2026-06"))
                .cannotTellWithout(APPLIED);
    }

    @Test
    void satisfied_when_the_month_is_over_by_then() {
        ask(TRANSFER_APPLIED_BEFORE_ANNOTATION)
                .about(permitted().with(APPLIED, "2026-05"))
                .answers(SATISFIED);
    }

    @Test
    void violated_when_the_month_begins_afterwards() {
        ask(TRANSFER_APPLIED_BEFORE_ANNOTATION)
                .about(permitted().with(APPLIED, "2026-07"))
                .at(LICENCE_APPLICATION)
                .answers(VIOLATED);
    }

    @Test
    void assumed_when_the_caller_vouches_for_the_transfer() {
        ask(TRANSFER_APPLIED_BEFORE_ANNOTATION)
                .about(permitted().with(APPLIED, "2026-06"))
                .assuming(Subject.TRANSFER)
                .answers(ASSUMED);
    }

    @Test
    void not_applicable_without_the_day_of_the_application() {
        ask(TRANSFER_APPLIED_BEFORE_ANNOTATION)
                .about(permitted().without(APPLIED))
                .doesNotApplyFor(CONDITION);
    }

    @Test
    void not_applicable_without_the_day_of_the_annotation() {
        ask(TRANSFER_APPLIED_BEFORE_ANNOTATION)
                .about(permitted().without("registrationCertificate.transferPendingExportDate"))
                .doesNotApplyFor(CONDITION);
    }

    @Test
    void violated_only_as_a_warning() {
        assertThat(TRANSFER_APPLIED_BEFORE_ANNOTATION.consequence()).isEqualTo(Consequence.WARN);
    }
}
