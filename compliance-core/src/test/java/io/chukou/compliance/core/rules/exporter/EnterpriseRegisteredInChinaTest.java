package io.chukou.compliance.core.rules.exporter;

import static io.chukou.compliance.core.question.Stage.LICENCE_APPLICATION;
import static io.chukou.compliance.core.question.Stage.SHIPMENT;
import static io.chukou.compliance.core.question.Stage.TRANSFER_REGISTRATION;
import static io.chukou.compliance.core.question.Subject.EXPORTER;
import static io.chukou.compliance.core.result.Outcome.ASSUMED;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.OTHER_STAGE;
import static io.chukou.compliance.core.rules.exporter.ExporterRules.ENTERPRISE_REGISTERED_IN_CHINA;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.permitted;

import org.junit.jupiter.api.Test;

/** 2024 No. 6, sections 1 and 2: an enterprise registered in China, with legal personality. */
class EnterpriseRegisteredInChinaTest {
    @Test
    void satisfied_for_an_independent_legal_person_registered_in_china() {
        ask(ENTERPRISE_REGISTERED_IN_CHINA).answers(SATISFIED);
    }

    @Test
    void violated_when_not_registered_in_china() {
        ask(ENTERPRISE_REGISTERED_IN_CHINA)
                .about(permitted().with("exporter.registeredInChina", false))
                .answers(VIOLATED);
    }

    @Test
    void violated_when_no_independent_legal_person() {
        ask(ENTERPRISE_REGISTERED_IN_CHINA)
                .about(permitted().with("exporter.independentLegalPerson", false))
                .answers(VIOLATED);
    }

    @Test
    void violated_when_one_half_fails_and_the_other_is_unknown() {
        ask(ENTERPRISE_REGISTERED_IN_CHINA)
                .about(permitted().with("exporter.registeredInChina", false).without("exporter.independentLegalPerson"))
                .answers(VIOLATED);
    }

    @Test
    void violated_whatever_the_kind_of_exporter() {
        ask(ENTERPRISE_REGISTERED_IN_CHINA)
                .about(permitted().with("exporter.registeredInChina", false).with("exporter.kind", "MAKER"))
                .answers(VIOLATED);
    }

    @Test
    void cannot_tell_without_the_registration() {
        ask(ENTERPRISE_REGISTERED_IN_CHINA)
                .about(permitted().without("exporter.registeredInChina"))
                .cannotTellWithout("exporter.registeredInChina");
    }

    @Test
    void cannot_tell_without_the_legal_form() {
        ask(ENTERPRISE_REGISTERED_IN_CHINA)
                .about(permitted().without("exporter.independentLegalPerson"))
                .cannotTellWithout("exporter.independentLegalPerson");
    }

    @Test
    void assumed_when_the_caller_vouches_for_the_exporter() {
        ask(ENTERPRISE_REGISTERED_IN_CHINA)
                .about(permitted().without("exporter"))
                .assuming(EXPORTER)
                .answers(ASSUMED);
    }

    @Test
    void violated_at_the_transfer_as_at_the_licence() {
        ask(ENTERPRISE_REGISTERED_IN_CHINA)
                .at(TRANSFER_REGISTRATION)
                .about(permitted().with("exporter.registeredInChina", false))
                .answers(VIOLATED);
        ask(ENTERPRISE_REGISTERED_IN_CHINA)
                .at(LICENCE_APPLICATION)
                .about(permitted().with("exporter.registeredInChina", false))
                .answers(VIOLATED);
    }

    @Test
    void not_applicable_at_the_shipment() {
        ask(ENTERPRISE_REGISTERED_IN_CHINA).at(SHIPMENT).doesNotApplyFor(OTHER_STAGE);
    }
}
