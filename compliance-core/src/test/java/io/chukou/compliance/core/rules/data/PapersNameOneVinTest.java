package io.chukou.compliance.core.rules.data;

import static io.chukou.compliance.core.question.Stage.TRANSFER_REGISTRATION;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.CONDITION;
import static io.chukou.compliance.core.result.Reason.OTHER_STAGE;
import static io.chukou.compliance.core.rules.data.AgreementRules.PAPERS_NAME_ONE_VIN;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.permitted;
import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.question.Subject;
import io.chukou.compliance.core.rule.Consequence;
import io.chukou.compliance.core.testkit.CaseFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** VIN-7: one VIN on vehicle, form, certificate, report and declaration. */
class PapersNameOneVinTest {
    private static final CaseFile SILENT = permitted().without("registrationCertificate.vin");
    private static final String OTHER = "LZZAB22B3TA000002";

    @Test
    void satisfied_when_all_that_speak_name_one_vin() {
        ask(PAPERS_NAME_ONE_VIN).about(SILENT).answers(SATISFIED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"vehicle.vin", "licenceApplication.vin", "inspectionReport.vin", "conformityDeclaration.vin"})
    void violated_when_any_one_of_them_differs(String path) {
        ask(PAPERS_NAME_ONE_VIN).about(SILENT.with(path, OTHER)).answers(VIOLATED);
    }

    @Test
    void violated_when_two_differ_and_the_others_are_silent() {
        ask(PAPERS_NAME_ONE_VIN)
                .about(SILENT.without("vehicle.vin")
                        .without("licenceApplication.vin")
                        .with("inspectionReport.vin", OTHER))
                .answers(VIOLATED);
    }

    @Test
    void violated_also_where_the_certificate_is_vouched_for() {
        ask(PAPERS_NAME_ONE_VIN)
                .about(SILENT.with("inspectionReport.vin", OTHER))
                .assuming(Subject.TRANSFER)
                .answers(VIOLATED);
    }

    @Test
    void satisfied_when_only_one_speaks() {
        ask(PAPERS_NAME_ONE_VIN)
                .about(CaseFile.empty().with("vehicle.vin", OTHER))
                .answers(SATISFIED);
    }

    @Test
    void not_applicable_when_the_certificate_names_a_vin() {
        ask(PAPERS_NAME_ONE_VIN)
                .about(permitted().with("inspectionReport.vin", OTHER))
                .doesNotApplyFor(CONDITION);
    }

    @Test
    void not_applicable_at_transfer() {
        ask(PAPERS_NAME_ONE_VIN).at(TRANSFER_REGISTRATION).doesNotApplyFor(OTHER_STAGE);
    }

    @Test
    void violated_means_blocked() {
        assertThat(PAPERS_NAME_ONE_VIN.consequence()).isEqualTo(Consequence.BLOCK);
    }
}
