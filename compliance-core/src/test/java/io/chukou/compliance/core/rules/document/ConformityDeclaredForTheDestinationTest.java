package io.chukou.compliance.core.rules.document;

import static io.chukou.compliance.core.question.Subject.CONFORMITY;
import static io.chukou.compliance.core.result.Outcome.ASSUMED;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.rules.document.AttachedPaperRules.CONFORMITY_DECLARED_FOR_THE_DESTINATION;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.permitted;

import io.chukou.compliance.core.result.Reason;
import org.junit.jupiter.api.Test;

/** DOCUMENT-017. */
class ConformityDeclaredForTheDestinationTest {
    private static final String DECLARED_FOR = "conformityDeclaration.destination";

    @Test
    void satisfied_when_declared_for_the_country_on_the_form() {
        ask(CONFORMITY_DECLARED_FOR_THE_DESTINATION).answers(SATISFIED);
    }

    @Test
    void violated_when_declared_for_another_country() {
        ask(CONFORMITY_DECLARED_FOR_THE_DESTINATION)
                .about(permitted().with(DECLARED_FOR, "RU"))
                .answers(VIOLATED);
    }

    @Test
    void violated_when_the_form_names_another_country_than_the_declaration() {
        ask(CONFORMITY_DECLARED_FOR_THE_DESTINATION)
                .about(permitted().with("licenceApplication.destination", "RU"))
                .answers(VIOLATED);
    }

    @Test
    void cannot_tell_when_the_declaration_names_no_country() {
        ask(CONFORMITY_DECLARED_FOR_THE_DESTINATION)
                .about(permitted().without(DECLARED_FOR))
                .cannotTellWithout(DECLARED_FOR);
    }

    @Test
    void not_applicable_when_a_complete_file_has_no_declaration() {
        ask(CONFORMITY_DECLARED_FOR_THE_DESTINATION)
                .about(permitted().without("conformityDeclaration"))
                .whereAbsentMeansNotHeld()
                .doesNotApplyFor(Reason.CONDITION);
    }

    @Test
    void assumed_when_the_caller_vouches_for_the_conformity() {
        ask(CONFORMITY_DECLARED_FOR_THE_DESTINATION)
                .about(permitted().without("conformityDeclaration"))
                .assuming(CONFORMITY)
                .answers(ASSUMED);
    }
}
