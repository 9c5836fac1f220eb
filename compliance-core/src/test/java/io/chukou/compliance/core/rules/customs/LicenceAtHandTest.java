package io.chukou.compliance.core.rules.customs;

import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.NOT_IN_FORCE;
import static io.chukou.compliance.core.rules.customs.LicenceTermRules.LICENCE_AT_HAND;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.cleared;

import org.junit.jupiter.api.Test;

/** CUSTOMS-001. */
class LicenceAtHandTest {
    private static final String DECLARED_ON = "customsDeclaration.declarationDate";
    private static final String LICENCE = "exportLicence";
    private static final String TRADE_MODE = "customsDeclaration.tradeMode";

    @Test
    void satisfied_with_a_licence() {
        ask(LICENCE_AT_HAND).about(cleared()).answers(SATISFIED);
    }

    @Test
    void satisfied_in_border_trade_with_a_licence() {
        ask(LICENCE_AT_HAND)
                .about(cleared().with(TRADE_MODE, "BORDER_SMALL_SCALE"))
                .answers(SATISFIED);
    }

    @Test
    void violated_without_a_licence_in_a_complete_file() {
        ask(LICENCE_AT_HAND)
                .about(cleared().without(LICENCE))
                .whereAbsentMeansNotHeld()
                .answers(VIOLATED);
    }

    @Test
    void violated_in_border_trade_too() {
        ask(LICENCE_AT_HAND)
                .about(cleared().with(TRADE_MODE, "BORDER_SMALL_SCALE").without(LICENCE))
                .whereAbsentMeansNotHeld()
                .answers(VIOLATED);
    }

    @Test
    void cannot_tell_without_a_licence() {
        ask(LICENCE_AT_HAND).about(cleared().without(LICENCE)).cannotTellWithout(LICENCE);
    }

    @Test
    void cannot_tell_with_one_that_is_only_declared() {
        ask(LICENCE_AT_HAND)
                .about(cleared().marked("exportLicence", "DECLARED"))
                .cannotTellWithout(LICENCE);
    }

    @Test
    void not_applicable_on_the_day_before_the_law() {
        ask(LICENCE_AT_HAND).about(cleared().with(DECLARED_ON, "2024-02-29")).doesNotApplyFor(NOT_IN_FORCE);
    }

    @Test
    void satisfied_on_the_first_day_of_the_law() {
        ask(LICENCE_AT_HAND).about(cleared().with(DECLARED_ON, "2024-03-01")).answers(SATISFIED);
    }
}
