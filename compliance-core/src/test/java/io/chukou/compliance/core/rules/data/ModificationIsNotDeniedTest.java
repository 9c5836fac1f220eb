package io.chukou.compliance.core.rules.data;

import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.CONDITION;
import static io.chukou.compliance.core.result.Reason.NOT_IN_FORCE;
import static io.chukou.compliance.core.rules.data.AgreementRules.MODIFICATION_IS_NOT_DENIED;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.permitted;
import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.rule.Consequence;
import io.chukou.compliance.core.testkit.CaseFile;
import org.junit.jupiter.api.Test;

/** N648-2.4b: the proof of a modification belongs to a vehicle that is exported as a modified one. */
class ModificationIsNotDeniedTest {
    private static final CaseFile PROVEN = permitted().with("modificationProof.realModificationProven", true);

    @Test
    void satisfied_when_stated_to_be_modified() {
        ask(MODIFICATION_IS_NOT_DENIED)
                .about(PROVEN.with("vehicle.modified", true))
                .answers(SATISFIED);
    }

    @Test
    void satisfied_when_nobody_states_it() {
        ask(MODIFICATION_IS_NOT_DENIED)
                .about(PROVEN.without("vehicle.modified"))
                .answers(SATISFIED);
    }

    @Test
    void violated_when_denied() {
        ask(MODIFICATION_IS_NOT_DENIED).about(PROVEN).answers(VIOLATED);
    }

    @Test
    void not_applicable_without_a_proof() {
        ask(MODIFICATION_IS_NOT_DENIED).about(permitted()).doesNotApplyFor(CONDITION);
    }

    @Test
    void not_in_force_on_the_day_before_the_notice() {
        ask(MODIFICATION_IS_NOT_DENIED)
                .about(PROVEN.with("licenceApplication.applicationDate", "2025-12-31"))
                .doesNotApplyFor(NOT_IN_FORCE);
    }

    @Test
    void violated_on_the_first_day_of_the_notice() {
        ask(MODIFICATION_IS_NOT_DENIED)
                .about(PROVEN.with("licenceApplication.applicationDate", "2026-01-01"))
                .answers(VIOLATED);
    }

    @Test
    void violated_only_as_a_warning() {
        assertThat(MODIFICATION_IS_NOT_DENIED.consequence()).isEqualTo(Consequence.WARN);
    }
}
