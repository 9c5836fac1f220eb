package io.chukou.compliance.core.rules.customs;

import static io.chukou.compliance.core.reading.StandardReadings.LICENCE_TERM;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.CONDITION;
import static io.chukou.compliance.core.result.Reason.NOT_IN_FORCE;
import static io.chukou.compliance.core.rules.customs.LicenceTermRules.DECLARED_WITHIN_LICENCE_TERM;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.cleared;

import io.chukou.compliance.core.testkit.CaseFile;
import org.junit.jupiter.api.Test;

/** CUSTOMS-003. */
class DeclaredWithinLicenceTermTest {
    private static final String DECLARED_ON = "customsDeclaration.declarationDate";
    private static final String ISSUED_ON = "exportLicence.issueDate";
    private static final String VALID_FROM = "exportLicence.validFrom";

    @Test
    void satisfied_on_the_same_day_of_the_sixth_month() {
        ask(DECLARED_WITHIN_LICENCE_TERM)
                .about(cleared().with(DECLARED_ON, "2026-12-24"))
                .answers(SATISFIED);
    }

    @Test
    void violated_on_the_day_after() {
        ask(DECLARED_WITHIN_LICENCE_TERM)
                .about(cleared().with(DECLARED_ON, "2026-12-25"))
                .answers(VIOLATED);
    }

    @Test
    void satisfied_on_the_last_day_of_a_shorter_sixth_month() {
        ask(DECLARED_WITHIN_LICENCE_TERM)
                .about(cleared()
                        .with(ISSUED_ON, "2025-08-31")
                        .with(VALID_FROM, "2025-08-31")
                        .with(DECLARED_ON, "2025-12-31"))
                .answers(SATISFIED);
    }

    @Test
    void satisfied_on_the_thirtieth_of_september_for_an_issue_on_the_thirty_first_of_march() {
        ask(DECLARED_WITHIN_LICENCE_TERM)
                .about(cleared()
                        .with(ISSUED_ON, "2026-03-31")
                        .with(VALID_FROM, "2026-03-31")
                        .with(DECLARED_ON, "2026-09-30"))
                .answers(SATISFIED);
    }

    @Test
    void violated_on_the_first_of_october_for_an_issue_on_the_thirty_first_of_march() {
        ask(DECLARED_WITHIN_LICENCE_TERM)
                .about(cleared()
                        .with(ISSUED_ON, "2026-03-31")
                        .with(VALID_FROM, "2026-03-31")
                        .with(DECLARED_ON, "2026-10-01"))
                .answers(VIOLATED);
    }

    @Test
    void satisfied_on_the_last_day_of_the_year() {
        ask(DECLARED_WITHIN_LICENCE_TERM)
                .about(cleared()
                        .with(ISSUED_ON, "2026-09-15")
                        .with(VALID_FROM, "2026-09-15")
                        .with(DECLARED_ON, "2026-12-31"))
                .answers(SATISFIED);
    }

    @Test
    void violated_in_the_next_year_although_six_months_are_not_over() {
        ask(DECLARED_WITHIN_LICENCE_TERM)
                .about(cleared()
                        .with(ISSUED_ON, "2026-09-15")
                        .with(VALID_FROM, "2026-09-15")
                        .with(DECLARED_ON, "2027-01-01"))
                .answers(VIOLATED);
    }

    @Test
    void an_early_licence_serves_the_year_that_it_is_valid_in() {
        ask(DECLARED_WITHIN_LICENCE_TERM)
                .about(cleared()
                        .with(ISSUED_ON, "2025-12-15")
                        .with(VALID_FROM, "2026-01-01")
                        .with(DECLARED_ON, "2026-06-15"))
                .answers(SATISFIED);
    }

    @Test
    void before_the_tenth_of_december_no_licence_is_issued_for_the_next_year() {
        CaseFile ofNextYear = cleared().with(VALID_FROM, "2027-01-01").with(DECLARED_ON, "2027-01-04");
        ask(DECLARED_WITHIN_LICENCE_TERM)
                .about(ofNextYear.with(ISSUED_ON, "2026-12-09"))
                .answers(VIOLATED);
        ask(DECLARED_WITHIN_LICENCE_TERM)
                .about(ofNextYear.with(ISSUED_ON, "2026-12-10"))
                .answers(SATISFIED);
        ask(DECLARED_WITHIN_LICENCE_TERM)
                .about(ofNextYear.with(ISSUED_ON, "2026-12"))
                .cannotTellWithout(ISSUED_ON);
    }

    @Test
    void an_early_licence_is_not_for_the_year_after_the_next() {
        ask(DECLARED_WITHIN_LICENCE_TERM)
                .about(cleared()
                        .with(ISSUED_ON, "2025-12-15")
                        .with(VALID_FROM, "2027-01-01")
                        .with(DECLARED_ON, "2027-01-04"))
                .reading(LICENCE_TERM, "from-first-day")
                .answers(VIOLATED);
    }

    @Test
    void a_licence_issued_in_december_for_the_same_year_ends_with_it() {
        CaseFile december = cleared().with(ISSUED_ON, "2026-12-15").with(VALID_FROM, "2026-12-15");
        ask(DECLARED_WITHIN_LICENCE_TERM)
                .about(december.with(DECLARED_ON, "2026-12-31"))
                .answers(SATISFIED);
        ask(DECLARED_WITHIN_LICENCE_TERM)
                .about(december.with(DECLARED_ON, "2027-01-01"))
                .answers(VIOLATED);
    }

    @Test
    void by_default_six_months_run_from_the_issue_of_an_early_licence() {
        ask(DECLARED_WITHIN_LICENCE_TERM)
                .about(cleared()
                        .with(ISSUED_ON, "2025-12-15")
                        .with(VALID_FROM, "2026-01-01")
                        .with(DECLARED_ON, "2026-06-16"))
                .answers(VIOLATED);
    }

    @Test
    void read_otherwise_they_run_from_its_first_day() {
        ask(DECLARED_WITHIN_LICENCE_TERM)
                .about(cleared()
                        .with(ISSUED_ON, "2025-12-15")
                        .with(VALID_FROM, "2026-01-01")
                        .with(DECLARED_ON, "2026-07-01"))
                .reading(LICENCE_TERM, "from-first-day")
                .answers(SATISFIED);
    }

    @Test
    void read_otherwise_they_end_as_well() {
        ask(DECLARED_WITHIN_LICENCE_TERM)
                .about(cleared()
                        .with(ISSUED_ON, "2025-12-15")
                        .with(VALID_FROM, "2026-01-01")
                        .with(DECLARED_ON, "2026-07-02"))
                .reading(LICENCE_TERM, "from-first-day")
                .answers(VIOLATED);
    }

    @Test
    void satisfied_with_a_first_day_known_to_the_year() {
        ask(DECLARED_WITHIN_LICENCE_TERM)
                .about(cleared().with(VALID_FROM, "2026"))
                .answers(SATISFIED);
    }

    @Test
    void cannot_tell_without_the_issue() {
        ask(DECLARED_WITHIN_LICENCE_TERM).about(cleared().without(ISSUED_ON)).cannotTellWithout(ISSUED_ON);
    }

    @Test
    void cannot_tell_without_the_first_day() {
        ask(DECLARED_WITHIN_LICENCE_TERM).about(cleared().without(VALID_FROM)).cannotTellWithout(VALID_FROM);
    }

    @Test
    void not_applicable_without_a_licence() {
        ask(DECLARED_WITHIN_LICENCE_TERM)
                .about(cleared().without("exportLicence"))
                .whereAbsentMeansNotHeld()
                .doesNotApplyFor(CONDITION);
    }

    @Test
    void not_applicable_on_the_day_before_the_guide() {
        ask(DECLARED_WITHIN_LICENCE_TERM)
                .about(cleared()
                        .with(ISSUED_ON, "2024-12-01")
                        .with(VALID_FROM, "2024-12-01")
                        .with(DECLARED_ON, "2024-12-31"))
                .doesNotApplyFor(NOT_IN_FORCE);
    }
}
