package io.chukou.compliance.core.rules.customs;

import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.CONDITION;
import static io.chukou.compliance.core.result.Reason.NOT_IN_FORCE;
import static io.chukou.compliance.core.rules.customs.LicenceTermRules.LICENCE_NOT_USED_BEFORE;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.cleared;

import org.junit.jupiter.api.Test;

/** CUSTOMS-005. */
class LicenceNotUsedBeforeTest {
    @Test
    void satisfied_when_unused() {
        ask(LICENCE_NOT_USED_BEFORE).about(cleared()).answers(SATISFIED);
    }

    @Test
    void violated_when_a_clearance_is_written_off() {
        ask(LICENCE_NOT_USED_BEFORE)
                .about(cleared().with("exportLicence.usedBefore", true))
                .answers(VIOLATED);
    }

    @Test
    void cannot_tell_when_nobody_says() {
        ask(LICENCE_NOT_USED_BEFORE)
                .about(cleared().without("exportLicence.usedBefore"))
                .cannotTellWithout("exportLicence.usedBefore");
    }

    @Test
    void cannot_tell_even_in_a_complete_file() {
        ask(LICENCE_NOT_USED_BEFORE)
                .about(cleared().without("exportLicence.usedBefore"))
                .whereAbsentMeansNotHeld()
                .cannotTellWithout("exportLicence.usedBefore");
    }

    @Test
    void not_applicable_without_a_licence() {
        ask(LICENCE_NOT_USED_BEFORE)
                .about(cleared().without("exportLicence"))
                .whereAbsentMeansNotHeld()
                .doesNotApplyFor(CONDITION);
    }

    @Test
    void not_applicable_on_the_day_before_the_law() {
        ask(LICENCE_NOT_USED_BEFORE)
                .about(cleared().with("customsDeclaration.declarationDate", "2024-02-29"))
                .doesNotApplyFor(NOT_IN_FORCE);
    }
}
