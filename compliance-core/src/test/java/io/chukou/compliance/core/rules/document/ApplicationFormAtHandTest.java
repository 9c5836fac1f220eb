package io.chukou.compliance.core.rules.document;

import static io.chukou.compliance.core.question.Stage.TRANSFER_REGISTRATION;
import static io.chukou.compliance.core.question.Subject.APPLICATION;
import static io.chukou.compliance.core.result.Outcome.ASSUMED;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.NOT_IN_FORCE;
import static io.chukou.compliance.core.result.Reason.OTHER_STAGE;
import static io.chukou.compliance.core.rules.document.ApplicationFormRules.APPLICATION_FORM_AT_HAND;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.empty;
import static io.chukou.compliance.core.testkit.CaseFile.permitted;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** DOCUMENT-001. */
class ApplicationFormAtHandTest {
    private static final String FORM = "licenceApplication";

    @Test
    void satisfied_when_the_form_is_at_hand() {
        ask(APPLICATION_FORM_AT_HAND).answers(SATISFIED);
    }

    @Test
    void satisfied_when_the_form_is_at_hand_and_still_blank() {
        ask(APPLICATION_FORM_AT_HAND).about(empty().with(FORM, Map.of())).answers(SATISFIED);
    }

    @Test
    void violated_when_a_complete_file_has_no_form() {
        ask(APPLICATION_FORM_AT_HAND)
                .about(permitted().without(FORM))
                .whereAbsentMeansNotHeld()
                .answers(VIOLATED);
    }

    @Test
    void cannot_tell_when_nothing_is_said_of_a_form() {
        ask(APPLICATION_FORM_AT_HAND).about(permitted().without(FORM)).cannotTellWithout(FORM);
    }

    @Test
    void assumed_when_the_caller_vouches_for_the_application() {
        ask(APPLICATION_FORM_AT_HAND)
                .about(permitted().without(FORM))
                .assuming(APPLICATION)
                .answers(ASSUMED);
    }

    @Test
    void not_applicable_when_the_transfer_is_asked_about() {
        ask(APPLICATION_FORM_AT_HAND).at(TRANSFER_REGISTRATION).doesNotApplyFor(OTHER_STAGE);
    }

    @Test
    void not_applicable_on_the_day_before_the_announcement() {
        ask(APPLICATION_FORM_AT_HAND)
                .about(permitted().without(FORM))
                .on("2024-02-29")
                .whereAbsentMeansNotHeld()
                .doesNotApplyFor(NOT_IN_FORCE);
    }

    @Test
    void violated_on_the_first_day_of_the_announcement() {
        ask(APPLICATION_FORM_AT_HAND)
                .about(permitted().without(FORM))
                .on("2024-03-01")
                .whereAbsentMeansNotHeld()
                .answers(VIOLATED);
    }
}
