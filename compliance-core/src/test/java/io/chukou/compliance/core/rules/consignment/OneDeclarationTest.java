package io.chukou.compliance.core.rules.consignment;

import static io.chukou.compliance.core.result.Outcome.CANNOT_TELL;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.rules.consignment.ClearanceRules.ONE_DECLARATION;
import static io.chukou.compliance.core.testkit.AskWhole.ask;
import static io.chukou.compliance.core.testkit.AskWhole.cleared;

import java.util.List;
import org.junit.jupiter.api.Test;

/** {@link ClearanceRules#ONE_DECLARATION}. */
class OneDeclarationTest {
    @Test
    void all_have_one() {
        ask(ONE_DECLARATION).about(cleared(3)).answers(SATISFIED);
    }

    @Test
    void two_that_differ_are_told_by_their_places() {
        ask(ONE_DECLARATION)
                .about(cleared(3).with(2, "customsDeclaration.number", "EXAMPLE20260000002"))
                .answers(VIOLATED)
                .saying("groups", List.of("EXAMPLE20260000001 (1, 3)", "EXAMPLE20260000002 (2)"));
    }

    @Test
    void two_that_differ_are_enough_whatever_a_third_has() {
        ask(ONE_DECLARATION)
                .about(cleared(3)
                        .with(2, "customsDeclaration.number", "EXAMPLE20260000002")
                        .with(3, "customsDeclaration.number", null))
                .answers(VIOLATED);
    }

    @Test
    void one_that_is_not_known_may_differ() {
        ask(ONE_DECLARATION)
                .about(cleared(3).with(2, "customsDeclaration.number", null))
                .answers(CANNOT_TELL);
    }

    @Test
    void a_single_vehicle_has_one_known_or_not() {
        ask(ONE_DECLARATION)
                .about(cleared(1).with(1, "customsDeclaration.number", null))
                .answers(SATISFIED);
    }
}
