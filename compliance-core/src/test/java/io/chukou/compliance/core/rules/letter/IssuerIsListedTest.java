package io.chukou.compliance.core.rules.letter;

import static io.chukou.compliance.core.result.Outcome.ASSUMED;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.rules.letter.LetterIssuerRules.ISSUER_IS_LISTED;
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
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The issuer is a vehicle maker listed in the MIIT Announcement (列入公告的汽车生产企业, G-1.3). */
class IssuerIsListedTest {
    @Test
    void satisfied_when_the_letter_is_complete() {
        ask(ISSUER_IS_LISTED).about(holding(complete())).answers(SATISFIED);
    }

    @Test
    void satisfied_when_the_caller_found_an_issuer_that_the_table_does_not_know() {
        Map<String, Object> letter = but("issuerName", "示例汽车有限公司");
        letter.put("issuerListed", true);
        ask(ISSUER_IS_LISTED).about(holding(letter)).answers(SATISFIED);
    }

    @Test
    void cannot_tell_when_the_caller_found_an_issuer_that_the_table_calls_no_signer() {
        Map<String, Object> letter = but("issuerName", "比亚迪股份有限公司");
        letter.put("issuerListed", true);
        ask(ISSUER_IS_LISTED).about(holding(letter)).cannotTellWithout();
    }

    @Test
    void cannot_tell_when_the_caller_did_not_find_an_issuer_that_the_table_lists() {
        ask(ISSUER_IS_LISTED).about(holding(but("issuerListed", false))).cannotTellWithout();
    }

    @Test
    void violated_when_the_caller_did_not_find_an_issuer_that_the_table_does_not_know() {
        Map<String, Object> letter = but("issuerName", "示例汽车有限公司");
        letter.put("issuerListed", false);
        ask(ISSUER_IS_LISTED).about(holding(letter)).answers(VIOLATED);
    }

    @Test
    void violated_when_the_table_knows_the_issuer_as_no_signer() {
        ask(ISSUER_IS_LISTED).about(holding(but("issuerName", "特斯拉汽车（北京）有限公司"))).answers(VIOLATED);
    }

    @Test
    void satisfied_when_one_of_two_letters_meets_it() {
        ask(ISSUER_IS_LISTED)
                .about(holding(but("issuerName", "特斯拉汽车（北京）有限公司"), complete()))
                .answers(SATISFIED);
    }

    @Test
    void violated_on_day_180() {
        ask(ISSUER_IS_LISTED)
                .about(appliedOn(holding(but("issuerName", "特斯拉汽车（北京）有限公司")), DAY_180))
                .answers(VIOLATED);
    }

    @Test
    void not_applicable_on_day_181() {
        ask(ISSUER_IS_LISTED)
                .about(appliedOn(holding(but("issuerName", "特斯拉汽车（北京）有限公司")), DAY_181))
                .doesNotApplyFor(Reason.CONDITION);
    }

    @Test
    void not_applicable_when_there_is_no_letter() {
        ask(ISSUER_IS_LISTED).about(holding()).doesNotApplyFor(Reason.CONDITION);
    }

    @Test
    void not_applicable_when_a_complete_file_has_no_letter() {
        ask(ISSUER_IS_LISTED)
                .about(nearNew().without(LIST))
                .whereAbsentMeansNotHeld()
                .doesNotApplyFor(Reason.CONDITION);
    }

    @Test
    void not_applicable_to_an_imported_vehicle() {
        ask(ISSUER_IS_LISTED)
                .about(holding(but("issuerName", "特斯拉汽车（北京）有限公司")).with("vehicle.origin", "IMPORTED"))
                .doesNotApplyFor(Reason.CONDITION);
    }

    @Test
    void not_applicable_in_the_transition() {
        ask(ISSUER_IS_LISTED)
                .about(holding(but("issuerName", "特斯拉汽车（北京）有限公司"))
                        .with(REGISTRATION, "2025-12-31")
                        .with(TRANSFER, "2025-12-31"))
                .doesNotApplyFor(Reason.CONDITION);
    }

    @Test
    void cannot_tell_when_neither_the_caller_nor_the_table_knows_the_issuer() {
        ask(ISSUER_IS_LISTED)
                .about(holding(but("issuerName", "示例汽车有限公司")))
                .cannotTellWithout("makerLetters[].issuerListed");
    }

    @Test
    void cannot_tell_when_the_name_is_attested_in_one_place_only() {
        ask(ISSUER_IS_LISTED)
                .about(holding(but("issuerName", "岚图汽车科技股份有限公司")))
                .cannotTellWithout("makerLetters[].issuerListed");
    }

    @Test
    void cannot_tell_without_the_issuer() {
        ask(ISSUER_IS_LISTED)
                .about(holding(without("issuerName")))
                .cannotTellWithout("makerLetters[].issuerListed", "makerLetters[].issuerName");
    }

    @Test
    void cannot_tell_without_the_letters() {
        ask(ISSUER_IS_LISTED).about(nearNew().without(LIST)).cannotTellWithout(LIST);
    }

    @Test
    void assumed_when_the_caller_vouches_for_the_letter() {
        ask(ISSUER_IS_LISTED)
                .about(nearNew().without(LIST))
                .assuming(Subject.LETTER)
                .answers(ASSUMED);
    }

    @Test
    void not_in_force_on_the_last_day_of_2025() {
        ask(ISSUER_IS_LISTED)
                .about(onTheDayBeforeTheNotice(holding(but("issuerName", "特斯拉汽车（北京）有限公司"))))
                .doesNotApplyFor(Reason.NOT_IN_FORCE);
    }

    @Test
    void violated_on_the_first_day_of_2026() {
        ask(ISSUER_IS_LISTED)
                .about(onTheFirstDayOfTheNotice(holding(but("issuerName", "特斯拉汽车（北京）有限公司"))))
                .answers(VIOLATED);
    }
}
