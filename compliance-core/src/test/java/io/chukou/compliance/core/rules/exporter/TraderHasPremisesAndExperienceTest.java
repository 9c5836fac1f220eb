package io.chukou.compliance.core.rules.exporter;

import static io.chukou.compliance.core.question.Stage.TRANSFER_REGISTRATION;
import static io.chukou.compliance.core.question.Subject.EXPORTER;
import static io.chukou.compliance.core.result.Outcome.ASSUMED;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.CONDITION;
import static io.chukou.compliance.core.result.Reason.OTHER_STAGE;
import static io.chukou.compliance.core.rules.exporter.ExporterRules.TRADER_HAS_PREMISES_AND_EXPERIENCE;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.permitted;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 2024 No. 6, section 2: offices, a site and experience. */
class TraderHasPremisesAndExperienceTest {
    @Test
    void satisfied_with_all_three() {
        ask(TRADER_HAS_PREMISES_AND_EXPERIENCE).answers(SATISFIED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"officePremises", "displaySite", "salesExperience"})
    void violated_without_any_one_of_them(String name) {
        ask(TRADER_HAS_PREMISES_AND_EXPERIENCE)
                .about(permitted().with("exporter." + name, false))
                .answers(VIOLATED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"officePremises", "displaySite", "salesExperience"})
    void cannot_tell_while_one_of_them_is_unknown(String name) {
        ask(TRADER_HAS_PREMISES_AND_EXPERIENCE)
                .about(permitted().without("exporter." + name))
                .cannotTellWithout("exporter." + name);
    }

    @Test
    void cannot_tell_without_the_kind_when_one_is_lacking() {
        ask(TRADER_HAS_PREMISES_AND_EXPERIENCE)
                .about(permitted().without("exporter.kind").with("exporter.displaySite", false))
                .cannotTellWithout("exporter.kind");
    }

    @Test
    void assumed_when_the_caller_vouches_for_the_exporter() {
        ask(TRADER_HAS_PREMISES_AND_EXPERIENCE)
                .about(permitted().without("exporter.displaySite"))
                .assuming(EXPORTER)
                .answers(ASSUMED);
    }

    @Test
    void not_applicable_to_a_maker() {
        ask(TRADER_HAS_PREMISES_AND_EXPERIENCE)
                .about(permitted().with("exporter.kind", "MAKER").with("exporter.displaySite", false))
                .doesNotApplyFor(CONDITION);
    }

    @Test
    void not_applicable_at_transfer() {
        ask(TRADER_HAS_PREMISES_AND_EXPERIENCE).at(TRANSFER_REGISTRATION).doesNotApplyFor(OTHER_STAGE);
    }
}
