package io.chukou.compliance.core.rules.letter;

import static io.chukou.compliance.core.result.Outcome.ASSUMED;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.rules.letter.LetterContentRules.OUTLET_IN_DESTINATION;
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
import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.question.Subject;
import io.chukou.compliance.core.result.Reason;
import io.chukou.compliance.core.rule.Consequence;
import io.chukou.compliance.core.testkit.CaseFile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The matching (相应的) outlets lie in the destination by the natural reading, not the literal one (G-1.4). */
class OutletInDestinationTest {
    /** Registered and transferred on 2025-12-31, with a complete letter whose outlet is elsewhere. Day 180 is 2026-06-29. */
    private static CaseFile transitional() {
        return holding(but("outlets", List.of(outlet("RU"))))
                .with(REGISTRATION, "2025-12-31")
                .with(TRANSFER, "2025-12-31");
    }

    @Test
    void satisfied_when_the_outlet_lies_in_the_destination() {
        ask(OUTLET_IN_DESTINATION).about(holding(complete())).answers(SATISFIED);
    }

    @Test
    void satisfied_when_one_of_two_outlets_lies_there() {
        ask(OUTLET_IN_DESTINATION)
                .about(holding(but("outlets", List.of(outlet("RU"), outlet("KZ")))))
                .answers(SATISFIED);
    }

    @Test
    void violated_when_the_outlet_lies_elsewhere_on_day_180() {
        ask(OUTLET_IN_DESTINATION)
                .about(appliedOn(holding(but("outlets", List.of(outlet("RU")))), DAY_180))
                .answers(VIOLATED);
    }

    @Test
    void violated_only_as_a_question_to_the_authority() {
        assertThat(OUTLET_IN_DESTINATION.consequence()).isEqualTo(Consequence.REFER);
    }

    @Test
    void not_applicable_on_day_181() {
        ask(OUTLET_IN_DESTINATION)
                .about(appliedOn(holding(but("outlets", List.of(outlet("RU")))), DAY_181))
                .doesNotApplyFor(Reason.CONDITION);
    }

    @Test
    void violated_when_only_a_letter_that_does_not_count_names_an_outlet_there() {
        ask(OUTLET_IN_DESTINATION)
                .about(holding(but("outlets", List.of(outlet("RU"))), but("sealed", false)))
                .answers(VIOLATED);
    }

    @Test
    void satisfied_when_one_of_two_complete_letters_names_an_outlet_there() {
        ask(OUTLET_IN_DESTINATION)
                .about(holding(but("outlets", List.of(outlet("RU"))), complete()))
                .answers(SATISFIED);
    }

    @Test
    void not_applicable_when_no_letter_is_complete() {
        ask(OUTLET_IN_DESTINATION).about(holding(but("sealed", false))).doesNotApplyFor(Reason.CONDITION);
    }

    @Test
    void not_applicable_when_a_complete_file_has_no_letter() {
        ask(OUTLET_IN_DESTINATION)
                .about(nearNew().without(LIST))
                .whereAbsentMeansNotHeld()
                .doesNotApplyFor(Reason.CONDITION);
    }

    @Test
    void cannot_tell_without_the_country_of_the_outlet() {
        Map<String, Object> outlet = outlet("KZ");
        outlet.remove("country");
        ask(OUTLET_IN_DESTINATION)
                .about(holding(but("outlets", List.of(outlet))))
                .cannotTellWithout("makerLetters[].outlets[].country");
    }

    @Test
    void cannot_tell_while_the_letter_may_still_not_count() {
        ask(OUTLET_IN_DESTINATION).about(holding(without("sealed"))).cannotTellWithout("makerLetters[].sealed");
    }

    @Test
    void cannot_tell_without_the_letters() {
        ask(OUTLET_IN_DESTINATION).about(nearNew().without(LIST)).cannotTellWithout(LIST);
    }

    @Test
    void assumed_when_the_caller_vouches_for_the_letter() {
        ask(OUTLET_IN_DESTINATION)
                .about(nearNew().without(LIST))
                .assuming(Subject.LETTER)
                .answers(ASSUMED);
    }

    @Test
    void not_in_force_on_the_last_day_of_2025() {
        ask(OUTLET_IN_DESTINATION)
                .about(onTheDayBeforeTheNotice(holding(but("outlets", List.of(outlet("RU"))))))
                .doesNotApplyFor(Reason.NOT_IN_FORCE);
    }

    @Test
    void violated_on_the_first_day_of_2026() {
        ask(OUTLET_IN_DESTINATION)
                .about(onTheFirstDayOfTheNotice(holding(but("outlets", List.of(outlet("RU"))))))
                .answers(VIOLATED);
    }

    @Test
    void violated_in_the_transition_on_day_180() {
        ask(OUTLET_IN_DESTINATION)
                .about(appliedOn(transitional(), "2026-06-29"))
                .answers(VIOLATED);
    }

    @Test
    void not_applicable_in_the_transition_on_day_181() {
        ask(OUTLET_IN_DESTINATION)
                .about(appliedOn(transitional(), "2026-06-30"))
                .doesNotApplyFor(Reason.CONDITION);
    }

    @Test
    void violated_while_the_transfer_date_is_unknown() {
        ask(OUTLET_IN_DESTINATION)
                .about(appliedOn(transitional().without(TRANSFER), "2026-06-29"))
                .answers(VIOLATED);
    }

    @Test
    void not_applicable_to_an_imported_vehicle() {
        ask(OUTLET_IN_DESTINATION)
                .about(holding(but("outlets", List.of(outlet("RU")))).with("vehicle.origin", "IMPORTED"))
                .doesNotApplyFor(Reason.CONDITION);
    }
}
