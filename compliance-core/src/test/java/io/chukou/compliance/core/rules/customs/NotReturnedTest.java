package io.chukou.compliance.core.rules.customs;

import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.NOT_IN_FORCE;
import static io.chukou.compliance.core.rules.customs.ClearanceOrderRules.NOT_RETURNED;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.cleared;

import org.junit.jupiter.api.Test;

/** CUSTOMS-022. */
class NotReturnedTest {
    @Test
    void satisfied_when_nothing_comes_back() {
        ask(NOT_RETURNED).about(cleared()).answers(SATISFIED);
    }

    @Test
    void violated_when_the_vehicle_is_sent_back() {
        ask(NOT_RETURNED)
                .about(cleared().with("customsDeclaration.returned", true))
                .answers(VIOLATED);
    }

    @Test
    void cannot_tell_when_nobody_says() {
        ask(NOT_RETURNED)
                .about(cleared().without("customsDeclaration.returned"))
                .cannotTellWithout("customsDeclaration.returned");
    }

    @Test
    void not_applicable_on_the_day_before_the_law() {
        ask(NOT_RETURNED)
                .about(cleared().with("customsDeclaration.declarationDate", "2024-02-29"))
                .doesNotApplyFor(NOT_IN_FORCE);
    }
}
