package io.chukou.compliance.core.rules.letter;

import static io.chukou.compliance.core.result.Outcome.CANNOT_TELL;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.rules.letter.LetterIssuerRules.MODIFIED_CAR_IN_WINDOW;
import static io.chukou.compliance.core.rules.letter.Letters.DAY_180;
import static io.chukou.compliance.core.rules.letter.Letters.DAY_181;
import static io.chukou.compliance.core.rules.letter.Letters.LIST;
import static io.chukou.compliance.core.rules.letter.Letters.MODIFIED;
import static io.chukou.compliance.core.rules.letter.Letters.REGISTRATION;
import static io.chukou.compliance.core.rules.letter.Letters.TRANSFER;
import static io.chukou.compliance.core.rules.letter.Letters.appliedOn;
import static io.chukou.compliance.core.rules.letter.Letters.but;
import static io.chukou.compliance.core.rules.letter.Letters.holding;
import static io.chukou.compliance.core.rules.letter.Letters.nearNew;
import static io.chukou.compliance.core.rules.letter.Letters.onTheDayBeforeTheNotice;
import static io.chukou.compliance.core.rules.letter.Letters.onTheFirstDayOfTheNotice;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.question.Subject;
import io.chukou.compliance.core.result.Reason;
import io.chukou.compliance.core.rule.Consequence;
import io.chukou.compliance.core.testkit.CaseFile;
import org.junit.jupiter.api.Test;

/** A modifier cannot issue the letter (G-1.3), and no text says whether the maker of the chassis is the vehicle's maker. */
class ModifiedCarInWindowTest {
    private static CaseFile modified() {
        return nearNew().with(MODIFIED, true);
    }

    @Test
    void violated_on_day_180_even_with_a_letter_of_the_maker_on_the_certificate() {
        ask(MODIFIED_CAR_IN_WINDOW).about(appliedOn(modified(), DAY_180)).answers(VIOLATED);
    }

    @Test
    void violated_with_a_letter_of_another_maker() {
        ask(MODIFIED_CAR_IN_WINDOW)
                .about(holding(but("issuerName", "上海汽车集团股份有限公司")).with(MODIFIED, true))
                .answers(VIOLATED);
    }

    @Test
    void violated_only_as_a_question_to_the_authority() {
        assertThat(MODIFIED_CAR_IN_WINDOW.consequence()).isEqualTo(Consequence.REFER);
    }

    @Test
    void violated_in_the_transition_too() {
        ask(MODIFIED_CAR_IN_WINDOW)
                .about(appliedOn(
                        modified().with(REGISTRATION, "2025-12-31").with(TRANSFER, "2025-12-31"), "2026-06-29"))
                .answers(VIOLATED);
    }

    @Test
    void not_applicable_on_day_181() {
        ask(MODIFIED_CAR_IN_WINDOW).about(appliedOn(modified(), DAY_181)).doesNotApplyFor(Reason.CONDITION);
    }

    @Test
    void not_applicable_to_a_vehicle_that_is_not_modified() {
        ask(MODIFIED_CAR_IN_WINDOW).about(nearNew()).doesNotApplyFor(Reason.CONDITION);
    }

    @Test
    void not_applicable_to_an_imported_vehicle() {
        ask(MODIFIED_CAR_IN_WINDOW)
                .about(modified().with("vehicle.origin", "IMPORTED"))
                .doesNotApplyFor(Reason.CONDITION);
    }

    @Test
    void not_applicable_when_there_is_no_letter() {
        ask(MODIFIED_CAR_IN_WINDOW).about(holding().with(MODIFIED, true)).doesNotApplyFor(Reason.CONDITION);
    }

    @Test
    void not_applicable_when_a_complete_file_has_no_letter() {
        ask(MODIFIED_CAR_IN_WINDOW)
                .about(modified().without(LIST))
                .whereAbsentMeansNotHeld()
                .doesNotApplyFor(Reason.CONDITION);
    }

    @Test
    void cannot_tell_without_whether_it_is_modified() {
        ask(MODIFIED_CAR_IN_WINDOW).about(nearNew().without(MODIFIED)).cannotTellWithout(MODIFIED);
    }

    @Test
    void cannot_tell_without_the_letters() {
        ask(MODIFIED_CAR_IN_WINDOW).about(modified().without(LIST)).cannotTellWithout(LIST);
    }

    @Test
    void cannot_tell_although_the_caller_vouches_for_vehicle_modification_and_letter() {
        ask(MODIFIED_CAR_IN_WINDOW)
                .about(nearNew().without(MODIFIED))
                .assuming(Subject.VEHICLE, Subject.MODIFICATION, Subject.LETTER)
                .answers(CANNOT_TELL);
    }

    @Test
    void not_in_force_on_the_last_day_of_2025() {
        ask(MODIFIED_CAR_IN_WINDOW).about(onTheDayBeforeTheNotice(modified())).doesNotApplyFor(Reason.NOT_IN_FORCE);
    }

    @Test
    void violated_on_the_first_day_of_2026() {
        ask(MODIFIED_CAR_IN_WINDOW).about(onTheFirstDayOfTheNotice(modified())).answers(VIOLATED);
    }
}
