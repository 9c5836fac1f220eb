package io.chukou.compliance.core.rules.letter;

import static io.chukou.compliance.core.result.Outcome.ASSUMED;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.rules.letter.LetterContentRules.LETTER_IS_SEALED;
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
import org.junit.jupiter.api.Test;

/** The letter bears the official seal of the maker (加盖生产企业公章, N648-1.1, G-1.4). */
class LetterIsSealedTest {
    @Test
    void satisfied_when_the_letter_is_complete() {
        ask(LETTER_IS_SEALED).about(holding(complete())).answers(SATISFIED);
    }

    @Test
    void satisfied_when_one_of_two_letters_meets_it() {
        ask(LETTER_IS_SEALED).about(holding(but("sealed", false), complete())).answers(SATISFIED);
    }

    @Test
    void violated_on_day_180() {
        ask(LETTER_IS_SEALED)
                .about(appliedOn(holding(but("sealed", false)), DAY_180))
                .answers(VIOLATED);
    }

    @Test
    void not_applicable_on_day_181() {
        ask(LETTER_IS_SEALED)
                .about(appliedOn(holding(but("sealed", false)), DAY_181))
                .doesNotApplyFor(Reason.CONDITION);
    }

    @Test
    void not_applicable_when_there_is_no_letter() {
        ask(LETTER_IS_SEALED).about(holding()).doesNotApplyFor(Reason.CONDITION);
    }

    @Test
    void not_applicable_when_a_complete_file_has_no_letter() {
        ask(LETTER_IS_SEALED)
                .about(nearNew().without(LIST))
                .whereAbsentMeansNotHeld()
                .doesNotApplyFor(Reason.CONDITION);
    }

    @Test
    void not_applicable_to_an_imported_vehicle() {
        ask(LETTER_IS_SEALED)
                .about(holding(but("sealed", false)).with("vehicle.origin", "IMPORTED"))
                .doesNotApplyFor(Reason.CONDITION);
    }

    @Test
    void not_applicable_in_the_transition() {
        ask(LETTER_IS_SEALED)
                .about(holding(but("sealed", false))
                        .with(REGISTRATION, "2025-12-31")
                        .with(TRANSFER, "2025-12-31"))
                .doesNotApplyFor(Reason.CONDITION);
    }

    @Test
    void cannot_tell_without_a_word_about_the_seal() {
        ask(LETTER_IS_SEALED).about(holding(without("sealed"))).cannotTellWithout("makerLetters[].sealed");
    }

    @Test
    void cannot_tell_without_the_letters() {
        ask(LETTER_IS_SEALED).about(nearNew().without(LIST)).cannotTellWithout(LIST);
    }

    @Test
    void assumed_when_the_caller_vouches_for_the_letter() {
        ask(LETTER_IS_SEALED)
                .about(nearNew().without(LIST))
                .assuming(Subject.LETTER)
                .answers(ASSUMED);
    }

    @Test
    void not_in_force_on_the_last_day_of_2025() {
        ask(LETTER_IS_SEALED)
                .about(onTheDayBeforeTheNotice(holding(but("sealed", false))))
                .doesNotApplyFor(Reason.NOT_IN_FORCE);
    }

    @Test
    void violated_on_the_first_day_of_2026() {
        ask(LETTER_IS_SEALED)
                .about(onTheFirstDayOfTheNotice(holding(but("sealed", false))))
                .answers(VIOLATED);
    }
}
