package io.chukou.compliance.core.rules.data;

import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.CONDITION;
import static io.chukou.compliance.core.result.Reason.NOT_IN_FORCE;
import static io.chukou.compliance.core.rules.data.AgreementRules.PAPERS_NAME_ONE_EXPORTER;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.permitted;
import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.question.Subject;
import io.chukou.compliance.core.rule.Consequence;
import io.chukou.compliance.core.testkit.CaseFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A6-4.6 and A6-5.3: who exports applies, and owns the vehicle on its certificate. */
class PapersNameOneExporterTest {
    private static final CaseFile SILENT = permitted().without("exporter.name");
    private static final String OTHER = "另一家示例有限公司";

    @Test
    void satisfied_when_all_that_speak_name_one_enterprise() {
        ask(PAPERS_NAME_ONE_EXPORTER).about(SILENT).answers(SATISFIED);
    }

    @Test
    void satisfied_when_the_names_differ_in_white_space_only() {
        ask(PAPERS_NAME_ONE_EXPORTER)
                .about(SILENT.with("licenceApplication.applicantName", "示例二手车 出口有限公司"))
                .answers(SATISFIED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "licenceApplication.applicantName",
                "licenceApplication.exporterName",
                "licenceApplication.consignorName",
                "registrationCertificate.ownerName"
            })
    void violated_when_any_one_of_them_differs(String path) {
        ask(PAPERS_NAME_ONE_EXPORTER).about(SILENT.with(path, OTHER)).answers(VIOLATED);
    }

    @Test
    void violated_also_where_the_exporter_is_vouched_for() {
        ask(PAPERS_NAME_ONE_EXPORTER)
                .about(SILENT.with("licenceApplication.applicantName", OTHER))
                .assuming(Subject.EXPORTER)
                .answers(VIOLATED);
    }

    @Test
    void not_applicable_when_the_exporter_is_named() {
        ask(PAPERS_NAME_ONE_EXPORTER)
                .about(permitted().with("licenceApplication.applicantName", OTHER))
                .doesNotApplyFor(CONDITION);
    }

    @Test
    void not_in_force_on_the_day_before_the_announcement() {
        ask(PAPERS_NAME_ONE_EXPORTER)
                .about(SILENT.with("licenceApplication.applicationDate", "2024-02-29"))
                .doesNotApplyFor(NOT_IN_FORCE);
    }

    @Test
    void violated_on_the_first_day_of_the_announcement() {
        ask(PAPERS_NAME_ONE_EXPORTER)
                .about(SILENT.with("registrationCertificate.ownerName", OTHER)
                        .with("licenceApplication.applicationDate", "2024-03-01"))
                .answers(VIOLATED);
    }

    @Test
    void violated_means_blocked() {
        assertThat(PAPERS_NAME_ONE_EXPORTER.consequence()).isEqualTo(Consequence.BLOCK);
    }
}
