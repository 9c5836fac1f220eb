package io.chukou.compliance.core.rules.letter;

import static io.chukou.compliance.core.result.Outcome.ASSUMED;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.rules.letter.LetterContentRules.LETTER_NAMES_THE_DESTINATION;
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

/** The letter names the country of destination of the licence (出口目的国, G-1.4). */
class LetterNamesTheDestinationTest {
    @Test
    void satisfied_when_the_letter_is_complete() {
        ask(LETTER_NAMES_THE_DESTINATION).about(holding(complete())).answers(SATISFIED);
    }

    @Test
    void satisfied_when_the_destination_is_one_of_several() {
        ask(LETTER_NAMES_THE_DESTINATION)
                .about(holding(but("destinations", List.of("RU", "KZ"))))
                .answers(SATISFIED);
    }

    @Test
    void violated_when_the_letter_names_no_destination() {
        ask(LETTER_NAMES_THE_DESTINATION)
                .about(holding(but("destinations", List.of())))
                .answers(VIOLATED);
    }

    @Test
    void violated_when_the_form_names_another_country_than_the_case() {
        ask(LETTER_NAMES_THE_DESTINATION)
                .about(holding(complete()).with("licenceApplication.destination", "RU"))
                .answers(VIOLATED);
    }

    @Test
    void satisfied_when_one_of_two_letters_meets_it() {
        ask(LETTER_NAMES_THE_DESTINATION)
                .about(holding(but("destinations", List.of("RU")), complete()))
                .answers(SATISFIED);
    }

    @Test
    void violated_on_day_180() {
        ask(LETTER_NAMES_THE_DESTINATION)
                .about(appliedOn(holding(but("destinations", List.of("RU"))), DAY_180))
                .answers(VIOLATED);
    }

    @Test
    void not_applicable_on_day_181() {
        ask(LETTER_NAMES_THE_DESTINATION)
                .about(appliedOn(holding(but("destinations", List.of("RU"))), DAY_181))
                .doesNotApplyFor(Reason.CONDITION);
    }

    @Test
    void not_applicable_when_there_is_no_letter() {
        ask(LETTER_NAMES_THE_DESTINATION).about(holding()).doesNotApplyFor(Reason.CONDITION);
    }

    @Test
    void not_applicable_when_a_complete_file_has_no_letter() {
        ask(LETTER_NAMES_THE_DESTINATION)
                .about(nearNew().without(LIST))
                .whereAbsentMeansNotHeld()
                .doesNotApplyFor(Reason.CONDITION);
    }

    @Test
    void not_applicable_to_an_imported_vehicle() {
        ask(LETTER_NAMES_THE_DESTINATION)
                .about(holding(but("destinations", List.of("RU"))).with("vehicle.origin", "IMPORTED"))
                .doesNotApplyFor(Reason.CONDITION);
    }

    @Test
    void not_applicable_in_the_transition() {
        ask(LETTER_NAMES_THE_DESTINATION)
                .about(holding(but("destinations", List.of("RU")))
                        .with(REGISTRATION, "2025-12-31")
                        .with(TRANSFER, "2025-12-31"))
                .doesNotApplyFor(Reason.CONDITION);
    }

    @Test
    void cannot_tell_without_the_destinations_of_the_letter() {
        ask(LETTER_NAMES_THE_DESTINATION)
                .about(holding(without("destinations")))
                .cannotTellWithout("makerLetters[].destinations");
    }

    @Test
    void cannot_tell_without_the_destination_on_the_form() {
        ask(LETTER_NAMES_THE_DESTINATION)
                .about(holding(complete()).without("licenceApplication.destination"))
                .cannotTellWithout("licenceApplication.destination");
    }

    @Test
    void cannot_tell_without_the_letters() {
        ask(LETTER_NAMES_THE_DESTINATION).about(nearNew().without(LIST)).cannotTellWithout(LIST);
    }

    @Test
    void assumed_when_the_caller_vouches_for_the_letter() {
        ask(LETTER_NAMES_THE_DESTINATION)
                .about(nearNew().without(LIST))
                .assuming(Subject.LETTER)
                .answers(ASSUMED);
    }

    @Test
    void not_in_force_on_the_last_day_of_2025() {
        ask(LETTER_NAMES_THE_DESTINATION)
                .about(onTheDayBeforeTheNotice(holding(but("destinations", List.of("RU")))))
                .doesNotApplyFor(Reason.NOT_IN_FORCE);
    }

    @Test
    void violated_on_the_first_day_of_2026() {
        ask(LETTER_NAMES_THE_DESTINATION)
                .about(onTheFirstDayOfTheNotice(holding(but("destinations", List.of("RU")))))
                .answers(VIOLATED);
    }
}
