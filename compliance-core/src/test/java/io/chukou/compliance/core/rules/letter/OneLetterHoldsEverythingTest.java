package io.chukou.compliance.core.rules.letter;

import static io.chukou.compliance.core.result.Outcome.ASSUMED;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.rules.letter.LetterRules.ONE_LETTER_HOLDS_EVERYTHING;
import static io.chukou.compliance.core.rules.letter.Letters.DAY_180;
import static io.chukou.compliance.core.rules.letter.Letters.DAY_181;
import static io.chukou.compliance.core.rules.letter.Letters.LIST;
import static io.chukou.compliance.core.rules.letter.Letters.MODIFIED;
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
import io.chukou.compliance.core.testkit.CaseFile;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two half letters are not one letter (G-1.3, G-1.4). */
class OneLetterHoldsEverythingTest {
    /** From the maker but without seal, and sealed but from a sales company. */
    private static CaseFile twoHalves() {
        return holding(but("sealed", false), but("issuerRole", "SALES_COMPANY"));
    }

    @Test
    void satisfied_when_the_only_letter_is_complete() {
        ask(ONE_LETTER_HOLDS_EVERYTHING).about(holding(complete())).answers(SATISFIED);
    }

    @Test
    void satisfied_when_a_valid_letter_lies_next_to_an_invalid_one() {
        ask(ONE_LETTER_HOLDS_EVERYTHING)
                .about(holding(but("issuerName", "特斯拉汽车（北京）有限公司"), complete()))
                .answers(SATISFIED);
    }

    @Test
    void violated_when_two_letters_have_half_of_it_each() {
        ask(ONE_LETTER_HOLDS_EVERYTHING).about(twoHalves()).answers(VIOLATED);
    }

    @Test
    void violated_when_one_letter_names_the_vehicle_and_another_the_destination_on_day_180() {
        ask(ONE_LETTER_HOLDS_EVERYTHING)
                .about(appliedOn(holding(but("vins", List.of()), but("destinations", List.of("RU"))), DAY_180))
                .answers(VIOLATED);
    }

    @Test
    void not_applicable_on_day_181() {
        ask(ONE_LETTER_HOLDS_EVERYTHING).about(appliedOn(twoHalves(), DAY_181)).doesNotApplyFor(Reason.CONDITION);
    }

    @Test
    void not_applicable_when_no_letter_at_all_meets_a_requirement() {
        ask(ONE_LETTER_HOLDS_EVERYTHING).about(holding(but("sealed", false))).doesNotApplyFor(Reason.CONDITION);
    }

    @Test
    void not_applicable_when_a_complete_file_has_no_letter() {
        ask(ONE_LETTER_HOLDS_EVERYTHING)
                .about(nearNew().without(LIST))
                .whereAbsentMeansNotHeld()
                .doesNotApplyFor(Reason.CONDITION);
    }

    @Test
    void cannot_tell_while_the_first_of_two_letters_may_be_complete() {
        ask(ONE_LETTER_HOLDS_EVERYTHING)
                .about(holding(without("sealed"), but("issuerRole", "SALES_COMPANY")))
                .cannotTellWithout("makerLetters[].sealed");
    }

    @Test
    void cannot_tell_without_the_letters() {
        ask(ONE_LETTER_HOLDS_EVERYTHING).about(nearNew().without(LIST)).cannotTellWithout(LIST);
    }

    @Test
    void assumed_when_the_caller_vouches_for_the_letter() {
        ask(ONE_LETTER_HOLDS_EVERYTHING)
                .about(nearNew().without(LIST))
                .assuming(Subject.LETTER)
                .answers(ASSUMED);
    }

    @Test
    void not_in_force_on_the_last_day_of_2025() {
        ask(ONE_LETTER_HOLDS_EVERYTHING)
                .about(onTheDayBeforeTheNotice(twoHalves()))
                .doesNotApplyFor(Reason.NOT_IN_FORCE);
    }

    @Test
    void violated_on_the_first_day_of_2026() {
        ask(ONE_LETTER_HOLDS_EVERYTHING)
                .about(onTheFirstDayOfTheNotice(twoHalves()))
                .answers(VIOLATED);
    }

    @Test
    void satisfied_for_a_modified_vehicle_whoever_issued_the_letter() {
        ask(ONE_LETTER_HOLDS_EVERYTHING)
                .about(holding(but("issuerName", "上海汽车集团股份有限公司")).with(MODIFIED, true))
                .answers(SATISFIED);
    }

    @Test
    void violated_for_a_modified_vehicle_too_when_two_letters_have_half_of_it_each() {
        ask(ONE_LETTER_HOLDS_EVERYTHING).about(twoHalves().with(MODIFIED, true)).answers(VIOLATED);
    }

    @Test
    void satisfied_by_a_complete_letter_while_it_is_unknown_whether_the_vehicle_is_modified() {
        ask(ONE_LETTER_HOLDS_EVERYTHING)
                .about(holding(complete()).without(MODIFIED))
                .answers(SATISFIED);
    }
}
