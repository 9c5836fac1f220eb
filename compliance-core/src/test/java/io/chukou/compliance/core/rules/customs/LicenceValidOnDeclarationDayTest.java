package io.chukou.compliance.core.rules.customs;

import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.CONDITION;
import static io.chukou.compliance.core.result.Reason.NOT_IN_FORCE;
import static io.chukou.compliance.core.rules.customs.LicenceTermRules.LICENCE_VALID_ON_DECLARATION_DAY;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.cleared;

import org.junit.jupiter.api.Test;

/** CUSTOMS-002. */
class LicenceValidOnDeclarationDayTest {
    private static final String DECLARED_ON = "customsDeclaration.declarationDate";
    private static final String ISSUED_ON = "exportLicence.issueDate";
    private static final String VALID_FROM = "exportLicence.validFrom";
    private static final String VALID_UNTIL = "exportLicence.validUntil";

    @Test
    void violated_on_the_day_before_the_first() {
        ask(LICENCE_VALID_ON_DECLARATION_DAY)
                .about(cleared().with(DECLARED_ON, "2026-06-23"))
                .answers(VIOLATED);
    }

    @Test
    void satisfied_on_the_first_day() {
        ask(LICENCE_VALID_ON_DECLARATION_DAY)
                .about(cleared().with(DECLARED_ON, "2026-06-24"))
                .answers(SATISFIED);
    }

    @Test
    void satisfied_on_the_last_day() {
        ask(LICENCE_VALID_ON_DECLARATION_DAY)
                .about(cleared().with(DECLARED_ON, "2026-12-23"))
                .answers(SATISFIED);
    }

    @Test
    void violated_on_the_day_after_the_last() {
        ask(LICENCE_VALID_ON_DECLARATION_DAY)
                .about(cleared().with(DECLARED_ON, "2026-12-24"))
                .answers(VIOLATED);
    }

    @Test
    void violated_before_the_first_of_january_of_a_licence_for_the_next_year() {
        ask(LICENCE_VALID_ON_DECLARATION_DAY)
                .about(cleared()
                        .with(ISSUED_ON, "2025-12-15")
                        .with(VALID_FROM, "2026-01-01")
                        .with(VALID_UNTIL, "2026-06-15")
                        .with(DECLARED_ON, "2025-12-31"))
                .answers(VIOLATED);
    }

    @Test
    void satisfied_on_the_first_of_january_of_a_licence_for_the_next_year() {
        ask(LICENCE_VALID_ON_DECLARATION_DAY)
                .about(cleared()
                        .with(ISSUED_ON, "2025-12-15")
                        .with(VALID_FROM, "2026-01-01")
                        .with(VALID_UNTIL, "2026-06-15")
                        .with(DECLARED_ON, "2026-01-01"))
                .answers(SATISFIED);
    }

    @Test
    void without_a_declaration_the_day_asked_about_counts() {
        ask(LICENCE_VALID_ON_DECLARATION_DAY)
                .about(cleared().without("customsDeclaration"))
                .on("2026-12-24")
                .answers(VIOLATED);
    }

    @Test
    void cannot_tell_without_the_first_day() {
        ask(LICENCE_VALID_ON_DECLARATION_DAY)
                .about(cleared().without(VALID_FROM))
                .cannotTellWithout(VALID_FROM);
    }

    @Test
    void cannot_tell_without_the_first_day_even_in_a_complete_file() {
        ask(LICENCE_VALID_ON_DECLARATION_DAY)
                .about(cleared().without(VALID_FROM))
                .whereAbsentMeansNotHeld()
                .cannotTellWithout(VALID_FROM);
    }

    @Test
    void cannot_tell_without_the_last_day() {
        ask(LICENCE_VALID_ON_DECLARATION_DAY)
                .about(cleared().without(VALID_UNTIL))
                .cannotTellWithout(VALID_UNTIL);
    }

    @Test
    void violated_without_a_last_day_in_a_complete_file() {
        ask(LICENCE_VALID_ON_DECLARATION_DAY)
                .about(cleared().without(VALID_UNTIL))
                .whereAbsentMeansNotHeld()
                .answers(VIOLATED);
    }

    @Test
    void cannot_tell_in_a_month_that_the_validity_ends_in() {
        ask(LICENCE_VALID_ON_DECLARATION_DAY)
                .about(cleared().with(DECLARED_ON, "2026-12"))
                .cannotTellWithout(DECLARED_ON);
    }

    @Test
    void not_applicable_without_a_licence() {
        ask(LICENCE_VALID_ON_DECLARATION_DAY)
                .about(cleared().without("exportLicence"))
                .whereAbsentMeansNotHeld()
                .doesNotApplyFor(CONDITION);
    }

    @Test
    void not_applicable_on_the_day_before_the_law() {
        ask(LICENCE_VALID_ON_DECLARATION_DAY)
                .about(cleared().with(DECLARED_ON, "2024-02-29"))
                .doesNotApplyFor(NOT_IN_FORCE);
    }
}
