package io.chukou.compliance.core.rules.letter;

import static io.chukou.compliance.core.result.Outcome.CANNOT_TELL;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.rules.letter.LetterRules.IMPORTED_CAR_IN_WINDOW;
import static io.chukou.compliance.core.rules.letter.Letters.DAY_180;
import static io.chukou.compliance.core.rules.letter.Letters.DAY_181;
import static io.chukou.compliance.core.rules.letter.Letters.LIST;
import static io.chukou.compliance.core.rules.letter.Letters.REGISTRATION;
import static io.chukou.compliance.core.rules.letter.Letters.TRANSFER;
import static io.chukou.compliance.core.rules.letter.Letters.appliedOn;
import static io.chukou.compliance.core.rules.letter.Letters.nearNew;
import static io.chukou.compliance.core.rules.letter.Letters.onTheDayBeforeTheNotice;
import static io.chukou.compliance.core.rules.letter.Letters.onTheFirstDayOfTheNotice;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.question.Subject;
import io.chukou.compliance.core.result.Reason;
import io.chukou.compliance.core.rule.Consequence;
import io.chukou.compliance.core.testkit.CaseFile;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No text says who issues the letter for an imported vehicle (N648-1.1, G-1.3), so the authority decides. */
class ImportedCarInWindowTest {
    private static CaseFile imported() {
        return nearNew().with("vehicle.origin", "IMPORTED");
    }

    @Test
    void violated_on_day_180_even_with_a_letter() {
        ask(IMPORTED_CAR_IN_WINDOW).about(appliedOn(imported(), DAY_180)).answers(VIOLATED);
    }

    @Test
    void violated_without_a_letter() {
        ask(IMPORTED_CAR_IN_WINDOW).about(imported().with(LIST, List.of())).answers(VIOLATED);
    }

    @Test
    void violated_only_as_a_question_to_the_authority() {
        assertThat(IMPORTED_CAR_IN_WINDOW.consequence()).isEqualTo(Consequence.REFER);
    }

    @Test
    void not_applicable_on_day_181() {
        ask(IMPORTED_CAR_IN_WINDOW).about(appliedOn(imported(), DAY_181)).doesNotApplyFor(Reason.CONDITION);
    }

    @Test
    void not_applicable_to_a_vehicle_built_in_china() {
        ask(IMPORTED_CAR_IN_WINDOW).about(nearNew()).doesNotApplyFor(Reason.CONDITION);
    }

    @Test
    void violated_in_the_transition_too() {
        ask(IMPORTED_CAR_IN_WINDOW)
                .about(imported().with(REGISTRATION, "2025-12-31").with(TRANSFER, "2025-12-31"))
                .answers(VIOLATED);
    }

    @Test
    void cannot_tell_without_the_origin() {
        ask(IMPORTED_CAR_IN_WINDOW).about(nearNew().without("vehicle.origin")).cannotTellWithout("vehicle.origin");
    }

    @Test
    void cannot_tell_without_the_registration_date() {
        ask(IMPORTED_CAR_IN_WINDOW).about(imported().without(REGISTRATION)).cannotTellWithout(REGISTRATION);
    }

    @Test
    void cannot_tell_although_the_caller_vouches_for_the_vehicle() {
        ask(IMPORTED_CAR_IN_WINDOW)
                .about(nearNew().without("vehicle.origin"))
                .assuming(Subject.VEHICLE)
                .answers(CANNOT_TELL);
    }

    @Test
    void not_in_force_on_the_last_day_of_2025() {
        ask(IMPORTED_CAR_IN_WINDOW).about(onTheDayBeforeTheNotice(imported())).doesNotApplyFor(Reason.NOT_IN_FORCE);
    }

    @Test
    void violated_on_the_first_day_of_2026() {
        ask(IMPORTED_CAR_IN_WINDOW).about(onTheFirstDayOfTheNotice(imported())).answers(VIOLATED);
    }
}
