package io.chukou.compliance.core.rules.document;

import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.CONDITION;
import static io.chukou.compliance.core.rules.document.ApplicationFormRules.FORM_NAMES_EXPORTER_AS_CONSIGNOR;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.permitted;

import org.junit.jupiter.api.Test;

/** DOCUMENT-003. */
class FormNamesExporterAsConsignorTest {
    private static final String FORM = "licenceApplication";
    private static final String FORM_EXPORTER = "licenceApplication.exporterName";
    private static final String CONSIGNOR = "licenceApplication.consignorName";
    private static final String EXPORTER_NAME = "exporter.name";
    private static final String AGENT = "示例代理有限公司";

    @Test
    void satisfied_when_both_fields_name_the_exporter() {
        ask(FORM_NAMES_EXPORTER_AS_CONSIGNOR).answers(SATISFIED);
    }

    @Test
    void satisfied_when_only_white_space_differs() {
        ask(FORM_NAMES_EXPORTER_AS_CONSIGNOR)
                .about(permitted().with(CONSIGNOR, "示例二手车出口 有限公司"))
                .answers(SATISFIED);
    }

    @Test
    void violated_when_the_consignor_is_an_agent() {
        ask(FORM_NAMES_EXPORTER_AS_CONSIGNOR)
                .about(permitted().with(CONSIGNOR, AGENT))
                .answers(VIOLATED);
    }

    @Test
    void violated_when_the_form_names_another_exporter() {
        ask(FORM_NAMES_EXPORTER_AS_CONSIGNOR)
                .about(permitted().with(FORM_EXPORTER, AGENT))
                .answers(VIOLATED);
    }

    @Test
    void violated_when_both_fields_name_the_same_agent() {
        ask(FORM_NAMES_EXPORTER_AS_CONSIGNOR)
                .about(permitted().with(FORM_EXPORTER, AGENT).with(CONSIGNOR, AGENT))
                .answers(VIOLATED);
    }

    @Test
    void violated_when_the_fields_differ_whoever_the_exporter_is() {
        ask(FORM_NAMES_EXPORTER_AS_CONSIGNOR)
                .about(permitted().without(EXPORTER_NAME).with(CONSIGNOR, AGENT))
                .answers(VIOLATED);
    }

    @Test
    void violated_when_the_consignor_is_an_agent_whatever_the_other_field_says() {
        ask(FORM_NAMES_EXPORTER_AS_CONSIGNOR)
                .about(permitted().without(FORM_EXPORTER).with(CONSIGNOR, AGENT))
                .answers(VIOLATED);
    }

    @Test
    void violated_when_a_complete_file_has_no_consignor() {
        ask(FORM_NAMES_EXPORTER_AS_CONSIGNOR)
                .about(permitted().without(CONSIGNOR))
                .whereAbsentMeansNotHeld()
                .answers(VIOLATED);
    }

    @Test
    void violated_when_a_complete_file_has_no_exporter_on_the_form() {
        ask(FORM_NAMES_EXPORTER_AS_CONSIGNOR)
                .about(permitted().without(FORM_EXPORTER))
                .whereAbsentMeansNotHeld()
                .answers(VIOLATED);
    }

    @Test
    void cannot_tell_without_the_consignor() {
        ask(FORM_NAMES_EXPORTER_AS_CONSIGNOR)
                .about(permitted().without(CONSIGNOR))
                .cannotTellWithout(CONSIGNOR);
    }

    @Test
    void cannot_tell_without_the_exporter_on_the_form() {
        ask(FORM_NAMES_EXPORTER_AS_CONSIGNOR)
                .about(permitted().without(FORM_EXPORTER))
                .cannotTellWithout(FORM_EXPORTER);
    }

    @Test
    void cannot_tell_without_the_name_of_the_exporter() {
        ask(FORM_NAMES_EXPORTER_AS_CONSIGNOR)
                .about(permitted().without(EXPORTER_NAME))
                .cannotTellWithout(EXPORTER_NAME);
    }

    @Test
    void cannot_tell_when_nothing_is_said_of_a_form() {
        ask(FORM_NAMES_EXPORTER_AS_CONSIGNOR)
                .about(permitted().without(FORM))
                .cannotTellWithout(FORM, FORM_EXPORTER, CONSIGNOR);
    }

    @Test
    void not_applicable_when_the_form_is_not_held() {
        ask(FORM_NAMES_EXPORTER_AS_CONSIGNOR)
                .about(permitted().without(FORM))
                .whereAbsentMeansNotHeld()
                .doesNotApplyFor(CONDITION);
    }
}
