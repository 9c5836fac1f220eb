package io.chukou.compliance.core.rules.exporter;

import static io.chukou.compliance.core.question.Stage.TRANSFER_REGISTRATION;
import static io.chukou.compliance.core.question.Subject.EXPORTER;
import static io.chukou.compliance.core.result.Outcome.ASSUMED;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.OTHER_STAGE;
import static io.chukou.compliance.core.rules.exporter.FilingRules.IS_FILED;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.permitted;

import org.junit.jupiter.api.Test;

/** 2024 No. 6, section 3: the exporter is filed. */
class IsFiledTest {
    @Test
    void satisfied_with_a_pass_date() {
        ask(IS_FILED).answers(SATISFIED);
    }

    @Test
    void satisfied_when_only_the_year_is_known() {
        ask(IS_FILED).about(permitted().with("exporter.filingPassDate", "2026")).answers(SATISFIED);
    }

    @Test
    void cannot_tell_without_a_pass_date() {
        ask(IS_FILED)
                .about(permitted().without("exporter.filingPassDate"))
                .cannotTellWithout("exporter.filingPassDate");
    }

    @Test
    void violated_without_a_pass_date_if_absent_means_not_held() {
        ask(IS_FILED)
                .about(permitted().without("exporter.filingPassDate"))
                .whereAbsentMeansNotHeld()
                .answers(VIOLATED);
    }

    @Test
    void assumed_when_the_caller_vouches_for_the_exporter() {
        ask(IS_FILED)
                .about(permitted().without("exporter.filingPassDate"))
                .assuming(EXPORTER)
                .answers(ASSUMED);
    }

    @Test
    void not_applicable_at_transfer() {
        ask(IS_FILED).at(TRANSFER_REGISTRATION).doesNotApplyFor(OTHER_STAGE);
    }
}
