package io.chukou.compliance.core.rules.customs;

import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.CONDITION;
import static io.chukou.compliance.core.rules.customs.LicenceTermRules.LICENCE_STATES_A_LAWFUL_TERM;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.cleared;

import org.junit.jupiter.api.Test;

/** CUSTOMS-004. */
class LicenceStatesALawfulTermTest {
    private static final String ISSUED_ON = "exportLicence.issueDate";
    private static final String VALID_FROM = "exportLicence.validFrom";
    private static final String VALID_UNTIL = "exportLicence.validUntil";

    @Test
    void satisfied_with_six_months() {
        ask(LICENCE_STATES_A_LAWFUL_TERM)
                .about(cleared().with(VALID_UNTIL, "2026-12-24"))
                .answers(SATISFIED);
    }

    @Test
    void violated_with_a_day_more() {
        ask(LICENCE_STATES_A_LAWFUL_TERM)
                .about(cleared().with(VALID_UNTIL, "2026-12-25"))
                .answers(VIOLATED);
    }

    @Test
    void satisfied_with_the_end_of_the_year() {
        ask(LICENCE_STATES_A_LAWFUL_TERM)
                .about(cleared()
                        .with(ISSUED_ON, "2026-09-15")
                        .with(VALID_FROM, "2026-09-15")
                        .with(VALID_UNTIL, "2026-12-31"))
                .answers(SATISFIED);
    }

    @Test
    void violated_with_six_months_that_reach_into_the_next_year() {
        ask(LICENCE_STATES_A_LAWFUL_TERM)
                .about(cleared()
                        .with(ISSUED_ON, "2026-09-15")
                        .with(VALID_FROM, "2026-09-15")
                        .with(VALID_UNTIL, "2027-03-15"))
                .answers(VIOLATED);
    }

    @Test
    void cannot_tell_without_the_last_day() {
        ask(LICENCE_STATES_A_LAWFUL_TERM).about(cleared().without(VALID_UNTIL)).cannotTellWithout(VALID_UNTIL);
    }

    @Test
    void not_applicable_without_a_licence() {
        ask(LICENCE_STATES_A_LAWFUL_TERM)
                .about(cleared().without("exportLicence"))
                .whereAbsentMeansNotHeld()
                .doesNotApplyFor(CONDITION);
    }
}
