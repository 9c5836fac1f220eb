package io.chukou.compliance.core.rules.letter;

import static io.chukou.compliance.core.result.Outcome.ASSUMED;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.rules.letter.LetterIssuerRules.ISSUER_SPELT_AS_LISTED;
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
import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.question.Subject;
import io.chukou.compliance.core.result.Reason;
import io.chukou.compliance.core.rule.Consequence;
import io.chukou.compliance.core.testkit.CaseFile;
import org.junit.jupiter.api.Test;

/** Name identical (名称一致, G-1.3): a name that is equal only after folding warns. */
class IssuerSpeltAsListedTest {
    private static CaseFile halfWidth() {
        return holding(but("issuerName", "特斯拉(上海)有限公司"));
    }

    @Test
    void satisfied_when_spelt_alike() {
        ask(ISSUER_SPELT_AS_LISTED).about(holding(complete())).answers(SATISFIED);
    }

    @Test
    void satisfied_when_certificate_and_letter_both_use_half_width_brackets() {
        ask(ISSUER_SPELT_AS_LISTED)
                .about(halfWidth().with("registrationCertificate.makerName", "特斯拉(上海)有限公司"))
                .answers(SATISFIED);
    }

    @Test
    void violated_when_only_the_brackets_differ_on_day_180() {
        ask(ISSUER_SPELT_AS_LISTED).about(appliedOn(halfWidth(), DAY_180)).answers(VIOLATED);
    }

    @Test
    void violated_only_as_a_warning() {
        assertThat(ISSUER_SPELT_AS_LISTED.consequence()).isEqualTo(Consequence.WARN);
    }

    @Test
    void satisfied_when_one_of_two_letters_is_spelt_alike() {
        ask(ISSUER_SPELT_AS_LISTED)
                .about(holding(but("issuerName", "特斯拉(上海)有限公司"), complete()))
                .answers(SATISFIED);
    }

    @Test
    void not_applicable_when_the_issuer_is_somebody_else() {
        ask(ISSUER_SPELT_AS_LISTED)
                .about(holding(but("issuerName", "特斯拉汽车（北京）有限公司")))
                .doesNotApplyFor(Reason.CONDITION);
    }

    @Test
    void not_applicable_on_day_181() {
        ask(ISSUER_SPELT_AS_LISTED).about(appliedOn(halfWidth(), DAY_181)).doesNotApplyFor(Reason.CONDITION);
    }

    @Test
    void not_applicable_when_a_complete_file_has_no_letter() {
        ask(ISSUER_SPELT_AS_LISTED)
                .about(nearNew().without(LIST))
                .whereAbsentMeansNotHeld()
                .doesNotApplyFor(Reason.CONDITION);
    }

    @Test
    void cannot_tell_without_the_issuer() {
        ask(ISSUER_SPELT_AS_LISTED)
                .about(holding(without("issuerName")))
                .cannotTellWithout("makerLetters[].issuerName");
    }

    @Test
    void cannot_tell_without_the_letters() {
        ask(ISSUER_SPELT_AS_LISTED).about(nearNew().without(LIST)).cannotTellWithout(LIST);
    }

    @Test
    void assumed_when_the_caller_vouches_for_the_letter() {
        ask(ISSUER_SPELT_AS_LISTED)
                .about(nearNew().without(LIST))
                .assuming(Subject.LETTER)
                .answers(ASSUMED);
    }

    @Test
    void not_in_force_on_the_last_day_of_2025() {
        ask(ISSUER_SPELT_AS_LISTED).about(onTheDayBeforeTheNotice(halfWidth())).doesNotApplyFor(Reason.NOT_IN_FORCE);
    }

    @Test
    void violated_on_the_first_day_of_2026() {
        ask(ISSUER_SPELT_AS_LISTED).about(onTheFirstDayOfTheNotice(halfWidth())).answers(VIOLATED);
    }

    @Test
    void violated_for_a_modified_vehicle_too() {
        ask(ISSUER_SPELT_AS_LISTED).about(halfWidth().with(MODIFIED, true)).answers(VIOLATED);
    }
}
