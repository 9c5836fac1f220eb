package io.chukou.compliance.core.rules.letter;

import static io.chukou.compliance.core.result.Outcome.ASSUMED;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.rules.letter.LetterIssuerRules.ISSUER_IS_THE_VEHICLES_MAKER;
import static io.chukou.compliance.core.rules.letter.Letters.DAY_180;
import static io.chukou.compliance.core.rules.letter.Letters.DAY_181;
import static io.chukou.compliance.core.rules.letter.Letters.LIST;
import static io.chukou.compliance.core.rules.letter.Letters.MODIFIED;
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

/** The maker of that vehicle issues the letter, name identical (名称一致, G-1.3). */
class IssuerIsTheVehiclesMakerTest {
    @Test
    void satisfied_when_the_letter_is_complete() {
        ask(ISSUER_IS_THE_VEHICLES_MAKER).about(holding(complete())).answers(SATISFIED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"特斯拉(上海)有限公司", "特斯拉（上海)有限公司", "特斯拉 （上海） 有限公司"})
    void satisfied_when_only_brackets_or_white_space_differ(String issuer) {
        ask(ISSUER_IS_THE_VEHICLES_MAKER)
                .about(holding(but("issuerName", issuer)))
                .answers(SATISFIED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"特斯拉上海有限公司", "特斯拉（上海）有限公司成都分公司", "特斯拉（上海）", "Tesla (Shanghai) Co., Ltd."})
    void violated_by_another_name_a_branch_a_short_name_or_a_translation(String issuer) {
        ask(ISSUER_IS_THE_VEHICLES_MAKER)
                .about(holding(but("issuerName", issuer)))
                .answers(VIOLATED);
    }

    @Test
    void violated_when_the_certificate_names_another_maker_than_the_advertisement() {
        ask(ISSUER_IS_THE_VEHICLES_MAKER)
                .about(holding(complete()).with("registrationCertificate.makerName", "上海汽车集团股份有限公司"))
                .answers(VIOLATED);
    }

    @Test
    void satisfied_by_the_maker_of_the_car_while_the_certificate_is_unknown() {
        ask(ISSUER_IS_THE_VEHICLES_MAKER)
                .about(holding(complete()).without("registrationCertificate.makerName"))
                .answers(SATISFIED);
    }

    @Test
    void satisfied_when_one_of_two_letters_meets_it() {
        ask(ISSUER_IS_THE_VEHICLES_MAKER)
                .about(holding(but("issuerName", "上海汽车集团股份有限公司"), complete()))
                .answers(SATISFIED);
    }

    @Test
    void violated_on_day_180() {
        ask(ISSUER_IS_THE_VEHICLES_MAKER)
                .about(appliedOn(holding(but("issuerName", "上海汽车集团股份有限公司")), DAY_180))
                .answers(VIOLATED);
    }

    @Test
    void not_applicable_on_day_181() {
        ask(ISSUER_IS_THE_VEHICLES_MAKER)
                .about(appliedOn(holding(but("issuerName", "上海汽车集团股份有限公司")), DAY_181))
                .doesNotApplyFor(Reason.CONDITION);
    }

    @Test
    void not_applicable_when_there_is_no_letter() {
        ask(ISSUER_IS_THE_VEHICLES_MAKER).about(holding()).doesNotApplyFor(Reason.CONDITION);
    }

    @Test
    void not_applicable_when_a_complete_file_has_no_letter() {
        ask(ISSUER_IS_THE_VEHICLES_MAKER)
                .about(nearNew().without(LIST))
                .whereAbsentMeansNotHeld()
                .doesNotApplyFor(Reason.CONDITION);
    }

    @Test
    void not_applicable_to_an_imported_vehicle() {
        ask(ISSUER_IS_THE_VEHICLES_MAKER)
                .about(holding(but("issuerName", "上海汽车集团股份有限公司")).with("vehicle.origin", "IMPORTED"))
                .doesNotApplyFor(Reason.CONDITION);
    }

    @Test
    void not_applicable_in_the_transition() {
        ask(ISSUER_IS_THE_VEHICLES_MAKER)
                .about(holding(but("issuerName", "上海汽车集团股份有限公司"))
                        .with(REGISTRATION, "2025-12-31")
                        .with(TRANSFER, "2025-12-31"))
                .doesNotApplyFor(Reason.CONDITION);
    }

    @Test
    void cannot_tell_without_the_issuer() {
        ask(ISSUER_IS_THE_VEHICLES_MAKER)
                .about(holding(without("issuerName")))
                .cannotTellWithout("makerLetters[].issuerName");
    }

    @Test
    void cannot_tell_without_the_maker_of_the_vehicle() {
        ask(ISSUER_IS_THE_VEHICLES_MAKER)
                .about(holding(complete())
                        .without("registrationCertificate.makerName")
                        .without("vehicle.makerName"))
                .cannotTellWithout("vehicle.makerName");
    }

    @Test
    void cannot_tell_without_the_letters() {
        ask(ISSUER_IS_THE_VEHICLES_MAKER).about(nearNew().without(LIST)).cannotTellWithout(LIST);
    }

    @Test
    void assumed_when_the_caller_vouches_for_the_letter() {
        ask(ISSUER_IS_THE_VEHICLES_MAKER)
                .about(nearNew().without(LIST))
                .assuming(Subject.LETTER)
                .answers(ASSUMED);
    }

    @Test
    void not_in_force_on_the_last_day_of_2025() {
        ask(ISSUER_IS_THE_VEHICLES_MAKER)
                .about(onTheDayBeforeTheNotice(holding(but("issuerName", "上海汽车集团股份有限公司"))))
                .doesNotApplyFor(Reason.NOT_IN_FORCE);
    }

    @Test
    void violated_on_the_first_day_of_2026() {
        ask(ISSUER_IS_THE_VEHICLES_MAKER)
                .about(onTheFirstDayOfTheNotice(holding(but("issuerName", "上海汽车集团股份有限公司"))))
                .answers(VIOLATED);
    }

    @Test
    void not_applicable_to_a_modified_vehicle() {
        ask(ISSUER_IS_THE_VEHICLES_MAKER)
                .about(holding(but("issuerName", "上海汽车集团股份有限公司")).with(MODIFIED, true))
                .doesNotApplyFor(Reason.CONDITION);
    }

    @Test
    void satisfied_by_the_makers_letter_while_it_is_unknown_whether_the_vehicle_is_modified() {
        ask(ISSUER_IS_THE_VEHICLES_MAKER)
                .about(holding(complete()).without(MODIFIED))
                .answers(SATISFIED);
    }

    @Test
    void cannot_tell_for_another_maker_without_whether_the_vehicle_is_modified() {
        ask(ISSUER_IS_THE_VEHICLES_MAKER)
                .about(holding(but("issuerName", "上海汽车集团股份有限公司")).without(MODIFIED))
                .cannotTellWithout(MODIFIED);
    }
}
