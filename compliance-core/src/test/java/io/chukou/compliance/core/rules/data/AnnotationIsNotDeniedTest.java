package io.chukou.compliance.core.rules.data;

import static io.chukou.compliance.core.question.Stage.LICENCE_APPLICATION;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.CONDITION;
import static io.chukou.compliance.core.result.Reason.OTHER_STAGE;
import static io.chukou.compliance.core.rules.data.AgreementRules.ANNOTATION_IS_NOT_DENIED;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.permitted;
import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.rule.Consequence;
import org.junit.jupiter.api.Test;

/** A6-4.2: a certificate with the day of the annotation carries the annotation. */
class AnnotationIsNotDeniedTest {
    private static final String ANNOTATED = "registrationCertificate.transferPendingExportAnnotated";

    @Test
    void satisfied_when_stated() {
        ask(ANNOTATION_IS_NOT_DENIED).about(permitted()).answers(SATISFIED);
    }

    @Test
    void satisfied_when_nobody_states_it() {
        ask(ANNOTATION_IS_NOT_DENIED).about(permitted().without(ANNOTATED)).answers(SATISFIED);
    }

    @Test
    void violated_when_denied() {
        ask(ANNOTATION_IS_NOT_DENIED).about(permitted().with(ANNOTATED, false)).answers(VIOLATED);
    }

    @Test
    void not_applicable_when_no_day_is_given() {
        ask(ANNOTATION_IS_NOT_DENIED)
                .about(permitted().with(ANNOTATED, false).without("registrationCertificate.transferPendingExportDate"))
                .doesNotApplyFor(CONDITION);
    }

    @Test
    void not_applicable_at_the_licence_where_another_rule_blocks() {
        ask(ANNOTATION_IS_NOT_DENIED).at(LICENCE_APPLICATION).doesNotApplyFor(OTHER_STAGE);
    }

    @Test
    void violated_only_as_a_warning() {
        assertThat(ANNOTATION_IS_NOT_DENIED.consequence()).isEqualTo(Consequence.WARN);
    }
}
