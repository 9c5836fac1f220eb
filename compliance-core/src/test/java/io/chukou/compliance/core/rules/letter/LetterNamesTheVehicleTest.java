package io.chukou.compliance.core.rules.letter;

import static io.chukou.compliance.core.result.Outcome.ASSUMED;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.rules.letter.LetterContentRules.LETTER_NAMES_THE_VEHICLE;
import static io.chukou.compliance.core.rules.letter.Letters.DAY_180;
import static io.chukou.compliance.core.rules.letter.Letters.DAY_181;
import static io.chukou.compliance.core.rules.letter.Letters.LIST;
import static io.chukou.compliance.core.rules.letter.Letters.REGISTRATION;
import static io.chukou.compliance.core.rules.letter.Letters.TRANSFER;
import static io.chukou.compliance.core.rules.letter.Letters.appliedOn;
import static io.chukou.compliance.core.rules.letter.Letters.but;
import static io.chukou.compliance.core.rules.letter.Letters.complete;
import static io.chukou.compliance.core.rules.letter.Letters.holding;
import static io.chukou.compliance.core.rules.letter.Letters.nearNew;
import static io.chukou.compliance.core.rules.letter.Letters.onTheDayBeforeTheNotice;
import static io.chukou.compliance.core.rules.letter.Letters.onTheFirstDayOfTheNotice;
import static io.chukou.compliance.core.rules.letter.Letters.without;
import static io.chukou.compliance.core.testkit.Ask.ask;

import io.chukou.compliance.core.question.Subject;
import io.chukou.compliance.core.result.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;

/** For all vehicles covered the letter names the VIN (车架号, G-1.4). */
class LetterNamesTheVehicleTest {
    @Test
    void satisfied_when_the_letter_is_complete() {
        ask(LETTER_NAMES_THE_VEHICLE).about(holding(complete())).answers(SATISFIED);
    }

    @Test
    void satisfied_when_the_vin_is_one_of_many() {
        ask(LETTER_NAMES_THE_VEHICLE)
                .about(holding(but("vins", List.of("LZZAB22B5TA000003", "LZZAB22B3TA000002"))))
                .answers(SATISFIED);
    }

    @Test
    void violated_when_the_letter_names_no_vin() {
        ask(LETTER_NAMES_THE_VEHICLE).about(holding(but("vins", List.of()))).answers(VIOLATED);
    }

    @Test
    void satisfied_when_one_of_two_letters_meets_it() {
        ask(LETTER_NAMES_THE_VEHICLE)
                .about(holding(but("vins", List.of("LZZAB22B5TA000003")), complete()))
                .answers(SATISFIED);
    }

    @Test
    void violated_on_day_180() {
        ask(LETTER_NAMES_THE_VEHICLE)
                .about(appliedOn(holding(but("vins", List.of("LZZAB22B5TA000003"))), DAY_180))
                .answers(VIOLATED);
    }

    @Test
    void not_applicable_on_day_181() {
        ask(LETTER_NAMES_THE_VEHICLE)
                .about(appliedOn(holding(but("vins", List.of("LZZAB22B5TA000003"))), DAY_181))
                .doesNotApplyFor(Reason.CONDITION);
    }

    @Test
    void not_applicable_when_there_is_no_letter() {
        ask(LETTER_NAMES_THE_VEHICLE).about(holding()).doesNotApplyFor(Reason.CONDITION);
    }

    @Test
    void not_applicable_when_a_complete_file_has_no_letter() {
        ask(LETTER_NAMES_THE_VEHICLE)
                .about(nearNew().without(LIST))
                .whereAbsentMeansNotHeld()
                .doesNotApplyFor(Reason.CONDITION);
    }

    @Test
    void not_applicable_to_an_imported_vehicle() {
        ask(LETTER_NAMES_THE_VEHICLE)
                .about(holding(but("vins", List.of("LZZAB22B5TA000003"))).with("vehicle.origin", "IMPORTED"))
                .doesNotApplyFor(Reason.CONDITION);
    }

    @Test
    void not_applicable_in_the_transition() {
        ask(LETTER_NAMES_THE_VEHICLE)
                .about(holding(but("vins", List.of("LZZAB22B5TA000003")))
                        .with(REGISTRATION, "2025-12-31")
                        .with(TRANSFER, "2025-12-31"))
                .doesNotApplyFor(Reason.CONDITION);
    }

    @Test
    void cannot_tell_without_the_vins() {
        ask(LETTER_NAMES_THE_VEHICLE).about(holding(without("vins"))).cannotTellWithout("makerLetters[].vins");
    }

    @Test
    void cannot_tell_without_the_vin_of_the_vehicle() {
        ask(LETTER_NAMES_THE_VEHICLE)
                .about(holding(complete()).without("vehicle.vin"))
                .cannotTellWithout("vehicle.vin");
    }

    @Test
    void cannot_tell_without_the_letters() {
        ask(LETTER_NAMES_THE_VEHICLE).about(nearNew().without(LIST)).cannotTellWithout(LIST);
    }

    @Test
    void assumed_when_the_caller_vouches_for_the_letter() {
        ask(LETTER_NAMES_THE_VEHICLE)
                .about(nearNew().without(LIST))
                .assuming(Subject.LETTER)
                .answers(ASSUMED);
    }

    @Test
    void not_in_force_on_the_last_day_of_2025() {
        ask(LETTER_NAMES_THE_VEHICLE)
                .about(onTheDayBeforeTheNotice(holding(but("vins", List.of("LZZAB22B5TA000003")))))
                .doesNotApplyFor(Reason.NOT_IN_FORCE);
    }

    @Test
    void violated_on_the_first_day_of_2026() {
        ask(LETTER_NAMES_THE_VEHICLE)
                .about(onTheFirstDayOfTheNotice(holding(but("vins", List.of("LZZAB22B5TA000003")))))
                .answers(VIOLATED);
    }
}
