package io.chukou.compliance.core.rules.data;

import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.CONDITION;
import static io.chukou.compliance.core.rules.data.AgreementRules.EXPORTER_AND_ISSUER_LISTED_ALIKE;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.permittedNearNew;
import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.rule.Consequence;
import io.chukou.compliance.core.testkit.CaseFile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** G-1.3 and A6-2.2: one enterprise, one Announcement. */
class ExporterAndIssuerListedAlikeTest {
    private static final CaseFile UNLISTED = permittedNearNew().with("exporter.listedByMiit", false);

    private static CaseFile withLetterOf(String issuer, boolean listed) {
        return UNLISTED.with("makerLetters", List.of(Map.of("issuerName", issuer, "issuerListed", listed)));
    }

    @Test
    void satisfied_when_both_say_the_same() {
        ask(EXPORTER_AND_ISSUER_LISTED_ALIKE)
                .about(withLetterOf("示例二手车出口有限公司", false))
                .answers(SATISFIED);
    }

    @Test
    void violated_when_only_the_letter_says_listed() {
        ask(EXPORTER_AND_ISSUER_LISTED_ALIKE)
                .about(withLetterOf("示例二手车出口有限公司", true))
                .answers(VIOLATED);
    }

    @Test
    void satisfied_when_the_issuer_is_another_enterprise() {
        ask(EXPORTER_AND_ISSUER_LISTED_ALIKE)
                .about(withLetterOf("特斯拉（上海）有限公司", true))
                .answers(SATISFIED);
    }

    @Test
    void satisfied_when_the_letter_does_not_say() {
        ask(EXPORTER_AND_ISSUER_LISTED_ALIKE).about(UNLISTED).answers(SATISFIED);
    }

    @Test
    void satisfied_when_the_letter_names_no_issuer() {
        ask(EXPORTER_AND_ISSUER_LISTED_ALIKE)
                .about(UNLISTED.with("makerLetters", List.of(Map.of("issuerListed", true))))
                .answers(SATISFIED);
    }

    @Test
    void not_applicable_when_the_exporter_does_not_say() {
        ask(EXPORTER_AND_ISSUER_LISTED_ALIKE).about(permittedNearNew()).doesNotApplyFor(CONDITION);
    }

    @Test
    void not_applicable_without_letters() {
        ask(EXPORTER_AND_ISSUER_LISTED_ALIKE)
                .about(UNLISTED.without("makerLetters"))
                .doesNotApplyFor(CONDITION);
    }

    @Test
    void violated_only_as_a_warning() {
        assertThat(EXPORTER_AND_ISSUER_LISTED_ALIKE.consequence()).isEqualTo(Consequence.WARN);
    }
}
