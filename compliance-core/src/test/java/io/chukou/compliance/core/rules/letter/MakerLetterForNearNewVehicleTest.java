package io.chukou.compliance.core.rules.letter;

import static io.chukou.compliance.core.result.Outcome.ASSUMED;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.rules.letter.LetterRules.MAKER_LETTER_FOR_NEAR_NEW_VEHICLE;
import static io.chukou.compliance.core.rules.letter.Letters.APPLICATION;
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

import io.chukou.compliance.core.message.Language;
import io.chukou.compliance.core.message.Messages;
import io.chukou.compliance.core.question.Subject;
import io.chukou.compliance.core.result.Finding;
import io.chukou.compliance.core.result.Reason;
import io.chukou.compliance.core.testkit.CaseFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 180 days or less (不满180天，含180天) from registration to licence application (N648-1.1, G-1.2). */
class MakerLetterForNearNewVehicleTest {
    private static CaseFile withoutLetter() {
        return nearNew().with(LIST, List.of());
    }

    @Test
    void satisfied_when_the_letter_is_at_hand_on_day_180() {
        ask(MAKER_LETTER_FOR_NEAR_NEW_VEHICLE)
                .about(appliedOn(nearNew(), DAY_180))
                .answers(SATISFIED);
    }

    @Test
    void violated_when_there_is_no_letter_on_day_180() {
        ask(MAKER_LETTER_FOR_NEAR_NEW_VEHICLE)
                .about(appliedOn(withoutLetter(), DAY_180))
                .answers(VIOLATED);
    }

    @Test
    void not_applicable_on_day_181() {
        ask(MAKER_LETTER_FOR_NEAR_NEW_VEHICLE)
                .about(appliedOn(withoutLetter(), DAY_181))
                .doesNotApplyFor(Reason.CONDITION);
    }

    @Test
    void violated_on_the_day_of_registration() {
        ask(MAKER_LETTER_FOR_NEAR_NEW_VEHICLE)
                .about(appliedOn(withoutLetter(), "2026-02-01"))
                .answers(VIOLATED);
    }

    @Test
    void not_applicable_when_the_registration_lies_in_the_future() {
        ask(MAKER_LETTER_FOR_NEAR_NEW_VEHICLE)
                .about(appliedOn(withoutLetter(), "2026-01-31"))
                .doesNotApplyFor(Reason.CONDITION);
    }

    @Test
    void violated_when_the_form_has_no_date_and_the_day_asked_about_is_day_180() {
        ask(MAKER_LETTER_FOR_NEAR_NEW_VEHICLE)
                .about(withoutLetter().without(APPLICATION))
                .on(DAY_180)
                .answers(VIOLATED);
    }

    @Test
    void not_applicable_when_the_form_has_no_date_and_the_day_asked_about_is_day_181() {
        ask(MAKER_LETTER_FOR_NEAR_NEW_VEHICLE)
                .about(withoutLetter().without(APPLICATION))
                .on(DAY_181)
                .doesNotApplyFor(Reason.CONDITION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SEMI_TRAILER", "HEAVY_TRUCK", "LARGE_PASSENGER"})
    void violated_whatever_the_kind_of_vehicle(String category) {
        ask(MAKER_LETTER_FOR_NEAR_NEW_VEHICLE)
                .about(withoutLetter().with("vehicle.category", category))
                .answers(VIOLATED);
    }

    @Test
    void violated_whatever_the_mileage() {
        ask(MAKER_LETTER_FOR_NEAR_NEW_VEHICLE)
                .about(withoutLetter().with("vehicle.odometerKm", 150_000))
                .answers(VIOLATED);
    }

    @Test
    void not_applicable_to_an_imported_vehicle() {
        ask(MAKER_LETTER_FOR_NEAR_NEW_VEHICLE)
                .about(withoutLetter().with("vehicle.origin", "IMPORTED"))
                .doesNotApplyFor(Reason.CONDITION);
    }

    @Test
    void not_applicable_when_transferred_on_the_last_day_of_2025() {
        ask(MAKER_LETTER_FOR_NEAR_NEW_VEHICLE)
                .about(withoutLetter().with(REGISTRATION, "2025-12-31").with(TRANSFER, "2025-12-31"))
                .doesNotApplyFor(Reason.CONDITION);
    }

    @Test
    void violated_when_transferred_on_the_first_day_of_2026() {
        ask(MAKER_LETTER_FOR_NEAR_NEW_VEHICLE)
                .about(withoutLetter().with(REGISTRATION, "2025-12-31").with(TRANSFER, "2026-01-01"))
                .answers(VIOLATED);
    }

    @Test
    void violated_when_registered_in_2026_although_the_transfer_date_is_unknown() {
        ask(MAKER_LETTER_FOR_NEAR_NEW_VEHICLE)
                .about(withoutLetter().with(REGISTRATION, "2026-01-01").without(TRANSFER))
                .answers(VIOLATED);
    }

    @Test
    void cannot_tell_when_registered_in_2025_and_the_transfer_date_is_unknown() {
        ask(MAKER_LETTER_FOR_NEAR_NEW_VEHICLE)
                .about(withoutLetter().with(REGISTRATION, "2025-12-31").without(TRANSFER))
                .cannotTellWithout(TRANSFER);
    }

    @Test
    void cannot_tell_without_the_registration_date() {
        ask(MAKER_LETTER_FOR_NEAR_NEW_VEHICLE)
                .about(withoutLetter().without(REGISTRATION))
                .cannotTellWithout(REGISTRATION);
    }

    @Test
    void cannot_tell_without_the_origin() {
        ask(MAKER_LETTER_FOR_NEAR_NEW_VEHICLE)
                .about(withoutLetter().without("vehicle.origin"))
                .cannotTellWithout("vehicle.origin");
    }

    @Test
    void cannot_tell_without_the_letters() {
        ask(MAKER_LETTER_FOR_NEAR_NEW_VEHICLE).about(nearNew().without(LIST)).cannotTellWithout(LIST);
    }

    @Test
    void violated_when_a_complete_file_has_no_letter() {
        ask(MAKER_LETTER_FOR_NEAR_NEW_VEHICLE)
                .about(nearNew().without(LIST))
                .whereAbsentMeansNotHeld()
                .answers(VIOLATED);
    }

    @Test
    void assumed_when_the_caller_vouches_for_the_letter() {
        ask(MAKER_LETTER_FOR_NEAR_NEW_VEHICLE)
                .about(nearNew().without(LIST))
                .assuming(Subject.LETTER)
                .answers(ASSUMED);
    }

    @Test
    void not_in_force_on_the_last_day_of_2025() {
        ask(MAKER_LETTER_FOR_NEAR_NEW_VEHICLE)
                .about(onTheDayBeforeTheNotice(withoutLetter()))
                .doesNotApplyFor(Reason.NOT_IN_FORCE);
    }

    @Test
    void violated_on_the_first_day_of_2026() {
        ask(MAKER_LETTER_FOR_NEAR_NEW_VEHICLE)
                .about(onTheFirstDayOfTheNotice(withoutLetter()))
                .answers(VIOLATED);
    }

    /** A month from 1 to 31 January leaves day 151 to 181 on 1 July, and day 150 to 180 on 30 June. */
    @Test
    void cannot_tell_while_the_month_of_registration_reaches_day_181() {
        ask(MAKER_LETTER_FOR_NEAR_NEW_VEHICLE)
                .about(appliedOn(withoutLetter().with(REGISTRATION, "2026-01"), "2026-07-01"))
                .cannotTellWithout(REGISTRATION);
    }

    @Test
    void violated_while_the_month_of_registration_reaches_only_day_180() {
        ask(MAKER_LETTER_FOR_NEAR_NEW_VEHICLE)
                .about(appliedOn(withoutLetter().with(REGISTRATION, "2026-01"), "2026-06-30"))
                .answers(VIOLATED);
    }

    @Test
    void violated_says_the_day_the_last_letter_day_and_the_first_day_without() {
        Finding finding = ask(MAKER_LETTER_FOR_NEAR_NEW_VEHICLE)
                .about(appliedOn(withoutLetter(), DAY_180))
                .finding();
        Messages english = Messages.of(Language.EN);
        assertThat(english.message(finding))
                .contains("180 days after the registration on 2026-02-01")
                .contains("up to and including 2026-07-31")
                .contains("from 2026-08-01 on");
        assertThat(english.remedy(finding)).contains("from the vehicle's maker").contains("on or after 2026-08-01");
        Messages chinese = Messages.of(Language.ZH);
        assertThat(chinese.message(finding))
                .contains("（2026-02-01）180天")
                .contains("2026-07-31（含当日）")
                .contains("自2026-08-01起");
        assertThat(chinese.remedy(finding)).contains("生产企业出具").contains("2026-08-01当日或以后");
    }

    /** Whoever knows only the month of registration is told the last of the days that may be the last one. */
    @Test
    void violated_says_the_latest_days_when_only_the_month_of_registration_is_known() {
        Finding finding = ask(MAKER_LETTER_FOR_NEAR_NEW_VEHICLE)
                .about(appliedOn(withoutLetter().with(REGISTRATION, "2026-02"), "2026-06-20"))
                .finding();
        assertThat(Messages.of(Language.EN).message(finding))
                .contains("112..139 days after the registration on 2026-02")
                .contains("up to and including 2026-08-27")
                .contains("from 2026-08-28 on");
    }

    @Test
    void violated_for_a_modified_vehicle_too_when_there_is_no_letter() {
        ask(MAKER_LETTER_FOR_NEAR_NEW_VEHICLE)
                .about(withoutLetter().with("vehicle.modified", true))
                .answers(VIOLATED);
    }
}
