package io.chukou.compliance.core.rules.letter;

import static io.chukou.compliance.core.result.Outcome.ASSUMED;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.rules.letter.LetterIssuerRules.ISSUER_IS_THE_MANUFACTURER_ITSELF;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody signs in the place of the manufacturer (等均不可代表公司出具; 改装车生产企业不可出具, G-1.3). */
class IssuerIsTheManufacturerItselfTest {
    @Test
    void satisfied_when_the_letter_is_complete() {
        ask(ISSUER_IS_THE_MANUFACTURER_ITSELF).about(holding(complete())).answers(SATISFIED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SALES_COMPANY", "OVERSEAS_SALES_DEPARTMENT", "OVERSEAS_DEALER", "MODIFIER", "OTHER"})
    void violated_by_everybody_else(String role) {
        ask(ISSUER_IS_THE_MANUFACTURER_ITSELF)
                .about(holding(but("issuerRole", role)))
                .answers(VIOLATED);
    }

    @Test
    void satisfied_when_one_of_two_letters_meets_it() {
        ask(ISSUER_IS_THE_MANUFACTURER_ITSELF)
                .about(holding(but("issuerRole", "SALES_COMPANY"), complete()))
                .answers(SATISFIED);
    }

    @Test
    void violated_on_day_180() {
        ask(ISSUER_IS_THE_MANUFACTURER_ITSELF)
                .about(appliedOn(holding(but("issuerRole", "SALES_COMPANY")), DAY_180))
                .answers(VIOLATED);
    }

    @Test
    void not_applicable_on_day_181() {
        ask(ISSUER_IS_THE_MANUFACTURER_ITSELF)
                .about(appliedOn(holding(but("issuerRole", "SALES_COMPANY")), DAY_181))
                .doesNotApplyFor(Reason.CONDITION);
    }

    @Test
    void not_applicable_when_there_is_no_letter() {
        ask(ISSUER_IS_THE_MANUFACTURER_ITSELF).about(holding()).doesNotApplyFor(Reason.CONDITION);
    }

    @Test
    void not_applicable_when_a_complete_file_has_no_letter() {
        ask(ISSUER_IS_THE_MANUFACTURER_ITSELF)
                .about(nearNew().without(LIST))
                .whereAbsentMeansNotHeld()
                .doesNotApplyFor(Reason.CONDITION);
    }

    @Test
    void not_applicable_to_an_imported_vehicle() {
        ask(ISSUER_IS_THE_MANUFACTURER_ITSELF)
                .about(holding(but("issuerRole", "SALES_COMPANY")).with("vehicle.origin", "IMPORTED"))
                .doesNotApplyFor(Reason.CONDITION);
    }

    @Test
    void not_applicable_in_the_transition() {
        ask(ISSUER_IS_THE_MANUFACTURER_ITSELF)
                .about(holding(but("issuerRole", "SALES_COMPANY"))
                        .with(REGISTRATION, "2025-12-31")
                        .with(TRANSFER, "2025-12-31"))
                .doesNotApplyFor(Reason.CONDITION);
    }

    @Test
    void cannot_tell_without_the_role() {
        ask(ISSUER_IS_THE_MANUFACTURER_ITSELF)
                .about(holding(without("issuerRole")))
                .cannotTellWithout("makerLetters[].issuerRole");
    }

    @Test
    void cannot_tell_without_the_letters() {
        ask(ISSUER_IS_THE_MANUFACTURER_ITSELF).about(nearNew().without(LIST)).cannotTellWithout(LIST);
    }

    @Test
    void assumed_when_the_caller_vouches_for_the_letter() {
        ask(ISSUER_IS_THE_MANUFACTURER_ITSELF)
                .about(nearNew().without(LIST))
                .assuming(Subject.LETTER)
                .answers(ASSUMED);
    }

    @Test
    void not_in_force_on_the_last_day_of_2025() {
        ask(ISSUER_IS_THE_MANUFACTURER_ITSELF)
                .about(onTheDayBeforeTheNotice(holding(but("issuerRole", "SALES_COMPANY"))))
                .doesNotApplyFor(Reason.NOT_IN_FORCE);
    }

    @Test
    void violated_on_the_first_day_of_2026() {
        ask(ISSUER_IS_THE_MANUFACTURER_ITSELF)
                .about(onTheFirstDayOfTheNotice(holding(but("issuerRole", "SALES_COMPANY"))))
                .answers(VIOLATED);
    }

    @Test
    void violated_by_the_modifier_of_a_modified_vehicle() {
        ask(ISSUER_IS_THE_MANUFACTURER_ITSELF)
                .about(holding(but("issuerRole", "MODIFIER")).with("vehicle.modified", true))
                .answers(VIOLATED);
    }
}
