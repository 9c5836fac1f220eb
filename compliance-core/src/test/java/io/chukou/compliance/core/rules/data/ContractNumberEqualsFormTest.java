package io.chukou.compliance.core.rules.data;

import static io.chukou.compliance.core.question.Stage.TRANSFER_REGISTRATION;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.CONDITION;
import static io.chukou.compliance.core.result.Reason.OTHER_STAGE;
import static io.chukou.compliance.core.rules.data.AgreementRules.CONTRACT_NUMBER_EQUALS_FORM;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.permitted;
import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.rule.Consequence;
import org.junit.jupiter.api.Test;

/** A6-5.1 and A6-5.2: the form and the contract that goes with it; no text compares their numbers. */
class ContractNumberEqualsFormTest {
    @Test
    void satisfied_when_the_numbers_are_the_same() {
        ask(CONTRACT_NUMBER_EQUALS_FORM).about(permitted()).answers(SATISFIED);
    }

    @Test
    void satisfied_when_they_differ_in_width_and_case_only() {
        ask(CONTRACT_NUMBER_EQUALS_FORM)
                .about(permitted().with("exportContract.number", "ｅｘ-2026-001"))
                .answers(SATISFIED);
    }

    @Test
    void violated_when_they_differ() {
        ask(CONTRACT_NUMBER_EQUALS_FORM)
                .about(permitted().with("exportContract.number", "EX-2026-002"))
                .answers(VIOLATED);
    }

    @Test
    void not_applicable_when_the_contract_has_none() {
        ask(CONTRACT_NUMBER_EQUALS_FORM)
                .about(permitted().without("exportContract.number"))
                .doesNotApplyFor(CONDITION);
    }

    @Test
    void not_applicable_when_the_form_has_none() {
        ask(CONTRACT_NUMBER_EQUALS_FORM)
                .about(permitted().without("licenceApplication.contractNumber"))
                .doesNotApplyFor(CONDITION);
    }

    @Test
    void not_applicable_at_transfer() {
        ask(CONTRACT_NUMBER_EQUALS_FORM).at(TRANSFER_REGISTRATION).doesNotApplyFor(OTHER_STAGE);
    }

    @Test
    void violated_only_as_a_warning() {
        assertThat(CONTRACT_NUMBER_EQUALS_FORM.consequence()).isEqualTo(Consequence.WARN);
    }
}
