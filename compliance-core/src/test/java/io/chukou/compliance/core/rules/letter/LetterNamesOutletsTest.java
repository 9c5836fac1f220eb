package io.chukou.compliance.core.rules.letter;

import static io.chukou.compliance.core.result.Outcome.ASSUMED;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.rules.letter.LetterContentRules.LETTER_NAMES_OUTLETS;
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
import static io.chukou.compliance.core.rules.letter.Letters.outlet;
import static io.chukou.compliance.core.rules.letter.Letters.without;
import static io.chukou.compliance.core.testkit.Ask.ask;

import io.chukou.compliance.core.question.Subject;
import io.chukou.compliance.core.result.Reason;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The letter names the overseas service outlets: address, provider (G-1.4). */
class LetterNamesOutletsTest {
    @Test
    void satisfied_when_the_letter_is_complete() {
        ask(LETTER_NAMES_OUTLETS).about(holding(complete())).answers(SATISFIED);
    }

    @Test
    void violated_when_a_complete_file_names_an_outlet_without_its_address() {
        ask(LETTER_NAMES_OUTLETS)
                .about(holding(but("outlets", List.of(Map.of("country", "KZ", "provider", "Example Service LLP")))))
                .whereAbsentMeansNotHeld()
                .answers(VIOLATED);
    }

    @Test
    void violated_when_two_outlets_have_half_of_it_each() {
        ask(LETTER_NAMES_OUTLETS)
                .about(holding(but(
                        "outlets",
                        List.of(Map.of("provider", "Example Service LLP"), Map.of("address", "1 Example Street")))))
                .whereAbsentMeansNotHeld()
                .answers(VIOLATED);
    }

    @Test
    void satisfied_when_one_of_two_outlets_has_both() {
        ask(LETTER_NAMES_OUTLETS)
                .about(holding(but("outlets", List.of(Map.of("provider", "Example Service LLP"), outlet("KZ")))))
                .answers(SATISFIED);
    }

    @Test
    void satisfied_by_an_outlet_in_another_country() {
        ask(LETTER_NAMES_OUTLETS)
                .about(holding(but("outlets", List.of(outlet("RU")))))
                .answers(SATISFIED);
    }

    @Test
    void satisfied_when_one_of_two_letters_meets_it() {
        ask(LETTER_NAMES_OUTLETS)
                .about(holding(but("outlets", List.of()), complete()))
                .answers(SATISFIED);
    }

    @Test
    void violated_on_day_180() {
        ask(LETTER_NAMES_OUTLETS)
                .about(appliedOn(holding(but("outlets", List.of())), DAY_180))
                .answers(VIOLATED);
    }

    @Test
    void not_applicable_on_day_181() {
        ask(LETTER_NAMES_OUTLETS)
                .about(appliedOn(holding(but("outlets", List.of())), DAY_181))
                .doesNotApplyFor(Reason.CONDITION);
    }

    @Test
    void not_applicable_when_there_is_no_letter() {
        ask(LETTER_NAMES_OUTLETS).about(holding()).doesNotApplyFor(Reason.CONDITION);
    }

    @Test
    void not_applicable_when_a_complete_file_has_no_letter() {
        ask(LETTER_NAMES_OUTLETS)
                .about(nearNew().without(LIST))
                .whereAbsentMeansNotHeld()
                .doesNotApplyFor(Reason.CONDITION);
    }

    @Test
    void not_applicable_to_an_imported_vehicle() {
        ask(LETTER_NAMES_OUTLETS)
                .about(holding(but("outlets", List.of())).with("vehicle.origin", "IMPORTED"))
                .doesNotApplyFor(Reason.CONDITION);
    }

    @Test
    void not_applicable_in_the_transition() {
        ask(LETTER_NAMES_OUTLETS)
                .about(holding(but("outlets", List.of()))
                        .with(REGISTRATION, "2025-12-31")
                        .with(TRANSFER, "2025-12-31"))
                .doesNotApplyFor(Reason.CONDITION);
    }

    @Test
    void cannot_tell_without_the_outlets() {
        ask(LETTER_NAMES_OUTLETS).about(holding(without("outlets"))).cannotTellWithout("makerLetters[].outlets");
    }

    @Test
    void cannot_tell_without_the_address_of_the_only_outlet() {
        ask(LETTER_NAMES_OUTLETS)
                .about(holding(but("outlets", List.of(Map.of("country", "KZ", "provider", "Example Service LLP")))))
                .cannotTellWithout("makerLetters[].outlets[].address");
    }

    @Test
    void cannot_tell_without_the_provider_of_the_only_outlet() {
        ask(LETTER_NAMES_OUTLETS)
                .about(holding(but("outlets", List.of(Map.of("country", "KZ", "address", "1 Example Street")))))
                .cannotTellWithout("makerLetters[].outlets[].provider");
    }

    @Test
    void cannot_tell_without_the_letters() {
        ask(LETTER_NAMES_OUTLETS).about(nearNew().without(LIST)).cannotTellWithout(LIST);
    }

    @Test
    void assumed_when_the_caller_vouches_for_the_letter() {
        ask(LETTER_NAMES_OUTLETS)
                .about(nearNew().without(LIST))
                .assuming(Subject.LETTER)
                .answers(ASSUMED);
    }

    @Test
    void not_in_force_on_the_last_day_of_2025() {
        ask(LETTER_NAMES_OUTLETS)
                .about(onTheDayBeforeTheNotice(holding(but("outlets", List.of()))))
                .doesNotApplyFor(Reason.NOT_IN_FORCE);
    }

    @Test
    void violated_on_the_first_day_of_2026() {
        ask(LETTER_NAMES_OUTLETS)
                .about(onTheFirstDayOfTheNotice(holding(but("outlets", List.of()))))
                .answers(VIOLATED);
    }

    @Test
    void violated_when_the_only_outlet_lies_in_china() {
        ask(LETTER_NAMES_OUTLETS)
                .about(holding(but("outlets", List.of(outlet("CN")))))
                .answers(VIOLATED);
    }

    @Test
    void satisfied_when_one_of_two_outlets_lies_in_china() {
        ask(LETTER_NAMES_OUTLETS)
                .about(holding(but("outlets", List.of(outlet("CN"), outlet("RU")))))
                .answers(SATISFIED);
    }

    @Test
    void satisfied_by_an_outlet_in_hong_kong() {
        ask(LETTER_NAMES_OUTLETS)
                .about(holding(but("outlets", List.of(outlet("HK")))))
                .answers(SATISFIED);
    }

    @Test
    void cannot_tell_without_the_country_of_the_only_outlet() {
        ask(LETTER_NAMES_OUTLETS)
                .about(holding(but("outlets", List.of(withoutCountry()))))
                .cannotTellWithout("makerLetters[].outlets[].country");
    }

    @Test
    void cannot_tell_without_the_country_even_if_the_file_is_complete_because_the_address_may_show_it() {
        ask(LETTER_NAMES_OUTLETS)
                .about(holding(but("outlets", List.of(withoutCountry()))))
                .whereAbsentMeansNotHeld()
                .cannotTellWithout("makerLetters[].outlets[].country");
    }

    private static Map<String, Object> withoutCountry() {
        return Map.of("provider", "Example Service LLP", "address", "1 Example Street");
    }
}
