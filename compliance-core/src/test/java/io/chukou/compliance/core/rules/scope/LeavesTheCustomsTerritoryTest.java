package io.chukou.compliance.core.rules.scope;

import static io.chukou.compliance.core.question.Stage.LICENCE_APPLICATION;
import static io.chukou.compliance.core.question.Stage.TRANSFER_REGISTRATION;
import static io.chukou.compliance.core.question.Subject.DESTINATION;
import static io.chukou.compliance.core.result.Outcome.ASSUMED;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.OTHER_STAGE;
import static io.chukou.compliance.core.rules.scope.ScopeRules.LEAVES_THE_CUSTOMS_TERRITORY;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.permitted;

import io.chukou.compliance.core.testkit.CaseFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 2024 No. 6, section 1: out of the customs territory. */
class LeavesTheCustomsTerritoryTest {
    private static final CaseFile WITHOUT_FORM = permitted().without("licenceApplication");

    @Test
    void violated_when_the_destination_is_china() {
        ask(LEAVES_THE_CUSTOMS_TERRITORY)
                .about(WITHOUT_FORM.with("destination", "CN"))
                .answers(VIOLATED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"HK", "MO", "TW"})
    void satisfied_for_customs_territories_of_their_own(String destination) {
        ask(LEAVES_THE_CUSTOMS_TERRITORY)
                .about(WITHOUT_FORM.with("destination", destination))
                .answers(SATISFIED);
    }

    @Test
    void violated_when_the_form_names_china_whatever_the_case_says() {
        ask(LEAVES_THE_CUSTOMS_TERRITORY)
                .about(permitted().with("licenceApplication.destination", "CN"))
                .answers(VIOLATED);
    }

    @Test
    void cannot_tell_without_a_destination() {
        ask(LEAVES_THE_CUSTOMS_TERRITORY)
                .about(WITHOUT_FORM.without("destination"))
                .cannotTellWithout("destination");
    }

    @Test
    void assumed_when_the_caller_vouches_for_the_destination() {
        ask(LEAVES_THE_CUSTOMS_TERRITORY)
                .about(WITHOUT_FORM.without("destination"))
                .assuming(DESTINATION)
                .answers(ASSUMED);
    }

    @Test
    void satisfied_at_the_licence() {
        ask(LEAVES_THE_CUSTOMS_TERRITORY).at(LICENCE_APPLICATION).answers(SATISFIED);
    }

    @Test
    void not_applicable_at_the_transfer_where_nobody_asks_for_a_destination() {
        ask(LEAVES_THE_CUSTOMS_TERRITORY)
                .at(TRANSFER_REGISTRATION)
                .about(WITHOUT_FORM.with("destination", "CN"))
                .doesNotApplyFor(OTHER_STAGE);
    }
}
