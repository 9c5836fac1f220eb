package io.chukou.compliance.core.rules.customs;

import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.CONDITION;
import static io.chukou.compliance.core.rules.customs.DeclarationRules.DECLARATION_MATCHES_LICENCE;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.cleared;

import java.util.List;
import org.junit.jupiter.api.Test;

/** CUSTOMS-016. */
class DeclarationMatchesLicenceTest {
    private static final String CODE = "customsDeclaration.commodityCode";

    @Test
    void satisfied_with_country_and_code_of_the_licence() {
        ask(DECLARATION_MATCHES_LICENCE).about(cleared()).answers(SATISFIED);
    }

    @Test
    void violated_with_another_country() {
        ask(DECLARATION_MATCHES_LICENCE)
                .about(cleared().with("customsDeclaration.destination", "RU"))
                .answers(VIOLATED);
    }

    @Test
    void violated_with_another_code() {
        ask(DECLARATION_MATCHES_LICENCE)
                .about(cleared().with(CODE, "8703234010"))
                .answers(VIOLATED);
    }

    @Test
    void satisfied_however_the_code_is_written() {
        for (String written : List.of("8703.22.30.10", "8703 2230 10", "８７０３２２３０１０")) {
            ask(DECLARATION_MATCHES_LICENCE)
                    .about(cleared().with(CODE, written))
                    .answers(SATISFIED);
        }
    }

    @Test
    void cannot_tell_without_a_code_on_the_licence() {
        ask(DECLARATION_MATCHES_LICENCE)
                .about(cleared().without("exportLicence.commodityCode"))
                .cannotTellWithout("exportLicence.commodityCode");
    }

    @Test
    void cannot_tell_without_a_country_on_the_declaration() {
        ask(DECLARATION_MATCHES_LICENCE)
                .about(cleared().without("customsDeclaration.destination"))
                .cannotTellWithout("customsDeclaration.destination");
    }

    @Test
    void violated_without_a_code_in_a_complete_file() {
        ask(DECLARATION_MATCHES_LICENCE)
                .about(cleared().without(CODE))
                .whereAbsentMeansNotHeld()
                .answers(VIOLATED);
    }

    @Test
    void not_applicable_without_a_licence() {
        ask(DECLARATION_MATCHES_LICENCE)
                .about(cleared().without("exportLicence"))
                .whereAbsentMeansNotHeld()
                .doesNotApplyFor(CONDITION);
    }
}
