package io.chukou.compliance.core.rules.customs;

import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.CONDITION;
import static io.chukou.compliance.core.result.Reason.NOT_IN_FORCE;
import static io.chukou.compliance.core.rules.customs.LicenceFaceRules.LICENCE_NAMES_EXPORTER;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.cleared;

import org.junit.jupiter.api.Test;

/** CUSTOMS-006. */
class LicenceNamesExporterTest {
    @Test
    void satisfied_with_the_exporter_in_both_fields() {
        ask(LICENCE_NAMES_EXPORTER).about(cleared()).answers(SATISFIED);
    }

    @Test
    void satisfied_when_only_brackets_differ_in_width() {
        ask(LICENCE_NAMES_EXPORTER)
                .about(cleared()
                        .with("exporter.name", "示例（上海）有限公司")
                        .with("exportLicence.exporterName", "示例(上海)有限公司")
                        .with("exportLicence.consignorName", "示例（上海）有限公司"))
                .answers(SATISFIED);
    }

    @Test
    void violated_with_another_exporter() {
        ask(LICENCE_NAMES_EXPORTER)
                .about(cleared().with("exportLicence.exporterName", "另一家示例有限公司"))
                .answers(VIOLATED);
    }

    @Test
    void violated_with_another_consignor() {
        ask(LICENCE_NAMES_EXPORTER)
                .about(cleared().with("exportLicence.consignorName", "另一家示例有限公司"))
                .answers(VIOLATED);
    }

    @Test
    void violated_with_two_names_while_the_exporter_is_unknown() {
        ask(LICENCE_NAMES_EXPORTER)
                .about(cleared()
                        .with("exportLicence.consignorName", "另一家示例有限公司")
                        .without("exporter.name"))
                .answers(VIOLATED);
    }

    @Test
    void cannot_tell_without_a_consignor() {
        ask(LICENCE_NAMES_EXPORTER)
                .about(cleared().without("exportLicence.consignorName"))
                .cannotTellWithout("exportLicence.consignorName");
    }

    @Test
    void violated_without_a_consignor_in_a_complete_file() {
        ask(LICENCE_NAMES_EXPORTER)
                .about(cleared().without("exportLicence.consignorName"))
                .whereAbsentMeansNotHeld()
                .answers(VIOLATED);
    }

    @Test
    void not_applicable_without_a_licence() {
        ask(LICENCE_NAMES_EXPORTER)
                .about(cleared().without("exportLicence"))
                .whereAbsentMeansNotHeld()
                .doesNotApplyFor(CONDITION);
    }

    @Test
    void not_applicable_on_the_day_before_the_law() {
        ask(LICENCE_NAMES_EXPORTER)
                .about(cleared().with("customsDeclaration.declarationDate", "2024-02-29"))
                .doesNotApplyFor(NOT_IN_FORCE);
    }
}
