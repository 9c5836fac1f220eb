package io.chukou.compliance.core.rules.document;

import static io.chukou.compliance.core.question.Subject.CONFORMITY;
import static io.chukou.compliance.core.result.Outcome.ASSUMED;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.rules.document.AttachedPaperRules.CONFORMITY_DECLARED;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.permitted;

import org.junit.jupiter.api.Test;

/** DOCUMENT-014. */
class ConformityDeclaredTest {
    private static final String DECLARATION = "conformityDeclaration";
    private static final String SEALED = "conformityDeclaration.sealed";

    @Test
    void satisfied_when_declared_under_seal() {
        ask(CONFORMITY_DECLARED).answers(SATISFIED);
    }

    @Test
    void violated_when_the_declaration_has_no_seal() {
        ask(CONFORMITY_DECLARED).about(permitted().with(SEALED, false)).answers(VIOLATED);
    }

    @Test
    void violated_when_a_complete_file_has_no_declaration() {
        ask(CONFORMITY_DECLARED)
                .about(permitted().without(DECLARATION))
                .whereAbsentMeansNotHeld()
                .answers(VIOLATED);
    }

    @Test
    void cannot_tell_when_nothing_is_said_of_a_seal() {
        ask(CONFORMITY_DECLARED).about(permitted().without(SEALED)).cannotTellWithout(SEALED);
    }

    @Test
    void cannot_tell_when_nothing_is_said_of_a_declaration() {
        ask(CONFORMITY_DECLARED).about(permitted().without(DECLARATION)).cannotTellWithout(DECLARATION, SEALED);
    }

    @Test
    void assumed_when_the_caller_vouches_for_the_conformity() {
        ask(CONFORMITY_DECLARED)
                .about(permitted().without(DECLARATION))
                .assuming(CONFORMITY)
                .answers(ASSUMED);
    }
}
