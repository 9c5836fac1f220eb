package io.chukou.compliance.core.rules.letter;

import static io.chukou.compliance.core.result.Outcome.ASSUMED;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.rules.letter.LetterRules.TRANSITION_IS_DECIDED_BY_AUTHORITY;
import static io.chukou.compliance.core.rules.letter.Letters.LIST;
import static io.chukou.compliance.core.rules.letter.Letters.MODIFIED;
import static io.chukou.compliance.core.rules.letter.Letters.REGISTRATION;
import static io.chukou.compliance.core.rules.letter.Letters.TRANSFER;
import static io.chukou.compliance.core.rules.letter.Letters.appliedOn;
import static io.chukou.compliance.core.rules.letter.Letters.but;
import static io.chukou.compliance.core.rules.letter.Letters.holding;
import static io.chukou.compliance.core.rules.letter.Letters.nearNew;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.question.Subject;
import io.chukou.compliance.core.result.Reason;
import io.chukou.compliance.core.rule.Consequence;
import io.chukou.compliance.core.testkit.CaseFile;
import org.junit.jupiter.api.Test;

/** Vehicles transferred pending export before 2026-01-01 (N648-1.1b, G-1.5): the letter is not said to be waived. */
class TransitionIsDecidedByAuthorityTest {
    /** Registered and transferred on 2025-12-31, so that day 180 is 2026-06-29. */
    private static CaseFile transitional(CaseFile file) {
        return appliedOn(file.with(REGISTRATION, "2025-12-31").with(TRANSFER, "2025-12-31"), "2026-06-29");
    }

    @Test
    void satisfied_when_a_complete_letter_is_at_hand() {
        ask(TRANSITION_IS_DECIDED_BY_AUTHORITY).about(transitional(nearNew())).answers(SATISFIED);
    }

    @Test
    void violated_when_there_is_no_letter_on_day_180() {
        ask(TRANSITION_IS_DECIDED_BY_AUTHORITY).about(transitional(holding())).answers(VIOLATED);
    }

    @Test
    void violated_when_the_letter_is_not_complete() {
        ask(TRANSITION_IS_DECIDED_BY_AUTHORITY)
                .about(transitional(holding(but("sealed", false))))
                .answers(VIOLATED);
    }

    @Test
    void violated_when_two_letters_have_half_of_it_each() {
        ask(TRANSITION_IS_DECIDED_BY_AUTHORITY)
                .about(transitional(holding(but("sealed", false), but("issuerRole", "SALES_COMPANY"))))
                .answers(VIOLATED);
    }

    @Test
    void violated_only_as_a_question_to_the_authority() {
        assertThat(TRANSITION_IS_DECIDED_BY_AUTHORITY.consequence()).isEqualTo(Consequence.REFER);
    }

    @Test
    void not_applicable_on_day_181() {
        ask(TRANSITION_IS_DECIDED_BY_AUTHORITY)
                .about(appliedOn(transitional(holding()), "2026-06-30"))
                .doesNotApplyFor(Reason.CONDITION);
    }

    @Test
    void not_applicable_when_transferred_on_the_first_day_of_2026() {
        ask(TRANSITION_IS_DECIDED_BY_AUTHORITY)
                .about(transitional(holding()).with(TRANSFER, "2026-01-01"))
                .doesNotApplyFor(Reason.CONDITION);
    }

    @Test
    void not_applicable_when_registered_in_2026_whatever_the_transfer_date_says() {
        ask(TRANSITION_IS_DECIDED_BY_AUTHORITY)
                .about(transitional(holding()).with(REGISTRATION, "2026-01-01"))
                .doesNotApplyFor(Reason.CONDITION);
    }

    @Test
    void not_applicable_to_an_imported_vehicle() {
        ask(TRANSITION_IS_DECIDED_BY_AUTHORITY)
                .about(transitional(holding()).with("vehicle.origin", "IMPORTED"))
                .doesNotApplyFor(Reason.CONDITION);
    }

    @Test
    void cannot_tell_without_the_transfer_date() {
        ask(TRANSITION_IS_DECIDED_BY_AUTHORITY)
                .about(transitional(holding()).without(TRANSFER))
                .cannotTellWithout(TRANSFER);
    }

    @Test
    void cannot_tell_without_the_letters() {
        ask(TRANSITION_IS_DECIDED_BY_AUTHORITY)
                .about(transitional(nearNew().without(LIST)))
                .cannotTellWithout(LIST);
    }

    @Test
    void violated_when_a_complete_file_has_no_letter() {
        ask(TRANSITION_IS_DECIDED_BY_AUTHORITY)
                .about(transitional(nearNew().without(LIST)))
                .whereAbsentMeansNotHeld()
                .answers(VIOLATED);
    }

    @Test
    void assumed_when_the_caller_vouches_for_the_letter() {
        ask(TRANSITION_IS_DECIDED_BY_AUTHORITY)
                .about(transitional(nearNew().without(LIST)))
                .assuming(Subject.LETTER)
                .answers(ASSUMED);
    }

    @Test
    void not_in_force_on_the_last_day_of_2025() {
        ask(TRANSITION_IS_DECIDED_BY_AUTHORITY)
                .about(appliedOn(transitional(holding()), "2025-12-31"))
                .doesNotApplyFor(Reason.NOT_IN_FORCE);
    }

    @Test
    void violated_on_the_first_day_of_2026() {
        ask(TRANSITION_IS_DECIDED_BY_AUTHORITY)
                .about(appliedOn(transitional(holding()), "2026-01-01"))
                .answers(VIOLATED);
    }

    @Test
    void violated_for_a_modified_vehicle_without_a_letter() {
        ask(TRANSITION_IS_DECIDED_BY_AUTHORITY)
                .about(transitional(holding()).with(MODIFIED, true))
                .answers(VIOLATED);
    }

    @Test
    void satisfied_for_a_modified_vehicle_whose_letter_lacks_nothing_but_certainty_about_its_maker() {
        ask(TRANSITION_IS_DECIDED_BY_AUTHORITY)
                .about(transitional(holding(but("issuerName", "上海汽车集团股份有限公司"))).with(MODIFIED, true))
                .answers(SATISFIED);
    }
}
