package io.chukou.compliance.core.rules.exporter;

import static io.chukou.compliance.core.question.Stage.TRANSFER_REGISTRATION;
import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.result.Reason.CONDITION;
import static io.chukou.compliance.core.result.Reason.OTHER_STAGE;
import static io.chukou.compliance.core.rules.exporter.ExporterRules.MAKER_IS_LISTED;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.permitted;

import io.chukou.compliance.core.testkit.CaseFile;
import org.junit.jupiter.api.Test;

/** 2024 No. 6, section 2: a maker that exports is listed. */
class MakerIsListedTest {
    private static final CaseFile MAKER = permitted().with("exporter.kind", "MAKER");

    @Test
    void satisfied_when_the_maker_is_listed() {
        ask(MAKER_IS_LISTED).about(MAKER.with("exporter.listedByMiit", true)).answers(SATISFIED);
    }

    @Test
    void violated_when_the_maker_is_not_listed() {
        ask(MAKER_IS_LISTED).about(MAKER.with("exporter.listedByMiit", false)).answers(VIOLATED);
    }

    @Test
    void cannot_tell_without_the_listing() {
        ask(MAKER_IS_LISTED).about(MAKER).cannotTellWithout("exporter.listedByMiit");
    }

    @Test
    void cannot_tell_without_the_kind_when_not_listed() {
        ask(MAKER_IS_LISTED)
                .about(permitted().without("exporter.kind").with("exporter.listedByMiit", false))
                .cannotTellWithout("exporter.kind");
    }

    @Test
    void satisfied_without_the_kind_when_listed() {
        ask(MAKER_IS_LISTED)
                .about(permitted().without("exporter.kind").with("exporter.listedByMiit", true))
                .answers(SATISFIED);
    }

    @Test
    void not_applicable_to_a_trader() {
        ask(MAKER_IS_LISTED)
                .about(permitted().with("exporter.listedByMiit", false))
                .doesNotApplyFor(CONDITION);
    }

    @Test
    void not_applicable_at_transfer() {
        ask(MAKER_IS_LISTED).at(TRANSFER_REGISTRATION).doesNotApplyFor(OTHER_STAGE);
    }
}
