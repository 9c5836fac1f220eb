package io.chukou.compliance.core.rules.document;

import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.CONDITION;
import static io.chukou.compliance.core.rules.document.AttachedPaperRules.FOREIGN_CONTRACT_IS_TRANSLATED;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.permitted;

import org.junit.jupiter.api.Test;

/** DOCUMENT-013. */
class ForeignContractIsTranslatedTest {
    private static final String CONTRACT_PAPER = "exportContract";
    private static final String FOREIGN = "exportContract.foreignLanguage";
    private static final String TRANSLATED = "exportContract.chineseTranslation";

    @Test
    void satisfied_when_a_foreign_contract_is_translated() {
        ask(FOREIGN_CONTRACT_IS_TRANSLATED).answers(SATISFIED);
    }

    @Test
    void satisfied_when_translated_whatever_the_language() {
        ask(FOREIGN_CONTRACT_IS_TRANSLATED).about(permitted().without(FOREIGN)).answers(SATISFIED);
    }

    @Test
    void violated_when_a_foreign_contract_is_not_translated() {
        ask(FOREIGN_CONTRACT_IS_TRANSLATED)
                .about(permitted().with(TRANSLATED, false))
                .answers(VIOLATED);
    }

    @Test
    void cannot_tell_without_the_translation() {
        ask(FOREIGN_CONTRACT_IS_TRANSLATED)
                .about(permitted().without(TRANSLATED))
                .cannotTellWithout(TRANSLATED);
    }

    @Test
    void cannot_tell_without_the_language_of_an_untranslated_contract() {
        ask(FOREIGN_CONTRACT_IS_TRANSLATED)
                .about(permitted().without(FOREIGN).with(TRANSLATED, false))
                .cannotTellWithout(FOREIGN);
    }

    @Test
    void not_applicable_when_the_contract_is_in_chinese() {
        ask(FOREIGN_CONTRACT_IS_TRANSLATED)
                .about(permitted().with(FOREIGN, false).without(TRANSLATED))
                .doesNotApplyFor(CONDITION);
    }

    @Test
    void not_applicable_when_the_contract_is_not_held() {
        ask(FOREIGN_CONTRACT_IS_TRANSLATED)
                .about(permitted().without(CONTRACT_PAPER))
                .whereAbsentMeansNotHeld()
                .doesNotApplyFor(CONDITION);
    }
}
