package io.chukou.compliance.core.rules.exporter;

import static io.chukou.compliance.core.question.Stage.TRANSFER_REGISTRATION;
import static io.chukou.compliance.core.result.Outcome.CANNOT_TELL;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.CONDITION;
import static io.chukou.compliance.core.result.Reason.OTHER_STAGE;
import static io.chukou.compliance.core.rules.exporter.ExporterRules.TRADER_EMPLOYS_APPRAISERS;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.permitted;

import org.junit.jupiter.api.Test;

/** 2024 No. 6, section 2: three appraisers or more. */
class TraderEmploysAppraisersTest {
    @Test
    void violated_with_two() {
        ask(TRADER_EMPLOYS_APPRAISERS)
                .about(permitted().with("exporter.appraiserCount", 2))
                .answers(VIOLATED);
    }

    @Test
    void satisfied_with_three() {
        ask(TRADER_EMPLOYS_APPRAISERS)
                .about(permitted().with("exporter.appraiserCount", 3))
                .answers(SATISFIED);
    }

    @Test
    void violated_with_none() {
        ask(TRADER_EMPLOYS_APPRAISERS)
                .about(permitted().with("exporter.appraiserCount", 0))
                .answers(VIOLATED);
    }

    @Test
    void cannot_tell_without_the_number() {
        ask(TRADER_EMPLOYS_APPRAISERS)
                .about(permitted().without("exporter.appraiserCount"))
                .cannotTellWithout("exporter.appraiserCount");
    }

    @Test
    void cannot_tell_even_if_absent_means_not_held() {
        ask(TRADER_EMPLOYS_APPRAISERS)
                .about(permitted().without("exporter.appraiserCount"))
                .whereAbsentMeansNotHeld()
                .answers(CANNOT_TELL);
    }

    @Test
    void not_applicable_to_a_maker() {
        ask(TRADER_EMPLOYS_APPRAISERS)
                .about(permitted().with("exporter.kind", "MAKER").with("exporter.appraiserCount", 0))
                .doesNotApplyFor(CONDITION);
    }

    @Test
    void not_applicable_at_transfer() {
        ask(TRADER_EMPLOYS_APPRAISERS).at(TRANSFER_REGISTRATION).doesNotApplyFor(OTHER_STAGE);
    }
}
