package io.chukou.compliance.core.rules.inspection;

import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.CONDITION;
import static io.chukou.compliance.core.result.Reason.NOT_IN_FORCE;
import static io.chukou.compliance.core.rules.inspection.InspectionRules.REPORT_NAMES_EXPORTER;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.permitted;

import org.junit.jupiter.api.Test;

/** INSPECTION-004. */
class ReportNamesExporterTest {
    private static final String APPLICATION_DATE = "licenceApplication.applicationDate";
    private static final String REPORT = "inspectionReport";
    private static final String OWNER = "inspectionReport.ownerName";
    private static final String CLIENT = "inspectionReport.clientName";
    private static final String SELLER = "示例卖方有限公司";

    @Test
    void satisfied_when_owner_and_client_are_the_exporter() {
        ask(REPORT_NAMES_EXPORTER).answers(SATISFIED);
    }

    @Test
    void satisfied_when_only_the_owner_is_the_exporter() {
        ask(REPORT_NAMES_EXPORTER).about(permitted().with(CLIENT, SELLER)).answers(SATISFIED);
    }

    @Test
    void satisfied_when_only_the_client_is_the_exporter() {
        ask(REPORT_NAMES_EXPORTER).about(permitted().with(OWNER, SELLER)).answers(SATISFIED);
    }

    @Test
    void satisfied_when_the_client_is_the_exporter_and_the_owner_unknown() {
        ask(REPORT_NAMES_EXPORTER).about(permitted().without(OWNER)).answers(SATISFIED);
    }

    @Test
    void violated_when_neither_is_the_exporter() {
        ask(REPORT_NAMES_EXPORTER)
                .about(permitted().with(OWNER, SELLER).with(CLIENT, SELLER))
                .answers(VIOLATED);
    }

    @Test
    void violated_when_a_complete_file_names_nobody() {
        ask(REPORT_NAMES_EXPORTER)
                .about(permitted().without(OWNER).without(CLIENT))
                .whereAbsentMeansNotHeld()
                .answers(VIOLATED);
    }

    @Test
    void violated_when_a_complete_file_names_only_another_owner() {
        ask(REPORT_NAMES_EXPORTER)
                .about(permitted().with(OWNER, SELLER).without(CLIENT))
                .whereAbsentMeansNotHeld()
                .answers(VIOLATED);
    }

    @Test
    void cannot_tell_when_the_owner_is_another_and_the_client_unknown() {
        ask(REPORT_NAMES_EXPORTER)
                .about(permitted().with(OWNER, SELLER).without(CLIENT))
                .cannotTellWithout(CLIENT);
    }

    @Test
    void cannot_tell_without_the_name_of_the_exporter() {
        ask(REPORT_NAMES_EXPORTER).about(permitted().without("exporter.name")).cannotTellWithout("exporter.name");
    }

    @Test
    void not_applicable_when_the_report_is_not_held() {
        ask(REPORT_NAMES_EXPORTER)
                .about(permitted().without(REPORT))
                .whereAbsentMeansNotHeld()
                .doesNotApplyFor(CONDITION);
    }

    @Test
    void not_applicable_on_the_day_before_the_guide() {
        ask(REPORT_NAMES_EXPORTER)
                .about(permitted().with(OWNER, SELLER).with(CLIENT, SELLER).with(APPLICATION_DATE, "2024-12-31"))
                .doesNotApplyFor(NOT_IN_FORCE);
    }

    @Test
    void violated_on_the_first_day_of_the_guide() {
        ask(REPORT_NAMES_EXPORTER)
                .about(permitted().with(OWNER, SELLER).with(CLIENT, SELLER).with(APPLICATION_DATE, "2025-01-01"))
                .answers(VIOLATED);
    }
}
