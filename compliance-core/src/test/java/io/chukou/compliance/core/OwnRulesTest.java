package io.chukou.compliance.core;

import static io.chukou.compliance.core.condition.Conditions.atMost;
import static io.chukou.compliance.core.fact.VehicleFacts.ODOMETER_KM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.chukou.compliance.core.law.Clause;
import io.chukou.compliance.core.law.Grade;
import io.chukou.compliance.core.law.Instrument;
import io.chukou.compliance.core.message.Language;
import io.chukou.compliance.core.message.Messages;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.question.Stage;
import io.chukou.compliance.core.result.Assessment;
import io.chukou.compliance.core.result.Verdict;
import io.chukou.compliance.core.result.YesNo;
import io.chukou.compliance.core.rule.Rule;
import io.chukou.compliance.core.rulebook.Rulebook;
import io.chukou.compliance.core.testkit.CaseFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A caller adds terms of its own, and turns verdicts into yes or no in its own way. */
class OwnRulesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 20);
    private static final Clause TERM = Instrument.draft("HOUSE")
            .titled("示例采购条款", "Example purchasing terms")
            .issuedBy("Example buyer")
            .inForceFrom(LocalDate.of(2026, 1, 1))
            .lastChecked(LocalDate.of(2026, 5, 1))
            .build()
            .clause("HOUSE-1", "1", Grade.A, "No car over 100,000 km.");
    private static final Rule FEW_KILOMETRES =
            Rule.rule("HOUSE-001").cites(TERM).at(Stage.LICENCE_APPLICATION).requires(atMost(ODOMETER_KM, 100_000));
    private static final Rulebook STANDARD = Rulebook.standard();
    private static final Rulebook HOUSE = STANDARD.plus("house", List.of(FEW_KILOMETRES));

    private static Assessment assess(Rulebook book, CaseFile file) {
        return ExportValidator.of(book).assess(file.build(), Question.on(DAY));
    }

    @Test
    void blocked_by_the_callers_own_rule_only_above_its_bound() {
        CaseFile at = CaseFile.permitted().with("vehicle.odometerKm", 100_000);
        CaseFile above = CaseFile.permitted().with("vehicle.odometerKm", 100_001);
        assertThat(assess(HOUSE, at).verdict()).isEqualTo(Verdict.PERMITTED);
        assertThat(assess(HOUSE, above).verdict()).isEqualTo(Verdict.BLOCKED);
        assertThat(assess(STANDARD, above).verdict()).isEqualTo(Verdict.PERMITTED);
    }

    @Test
    void the_fingerprint_tells_the_rulebooks_apart() {
        assertThat(HOUSE.fingerprint()).isNotEqualTo(STANDARD.fingerprint()).matches("[0-9a-f]{64}");
        assertThat(STANDARD.plus("other name", List.of()).fingerprint()).isEqualTo(STANDARD.fingerprint());
    }

    @Test
    void two_rules_never_share_a_code() {
        assertThatThrownBy(() -> HOUSE.plus("twice", List.of(FEW_KILOMETRES)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("HOUSE-001");
    }

    @Test
    void texts_of_own_rules_are_added_and_a_rule_without_any_goes_by_its_code() {
        Messages english = Messages.of(Language.EN);
        assertThat(english.title(FEW_KILOMETRES)).isEqualTo("HOUSE-001");
        assertThat(english.with(Map.of("HOUSE-001.title", "Few kilometres.")).title(FEW_KILOMETRES))
                .isEqualTo("Few kilometres.");
    }

    @Test
    void yes_and_no_mean_what_the_caller_says() {
        Assessment permitted = assess(STANDARD, CaseFile.permitted());
        Assessment blocked = assess(STANDARD, CaseFile.permitted().with("status.mortgaged", true));
        Assessment open = assess(STANDARD, CaseFile.permitted().without("status.mortgaged"));
        Assessment referred =
                assess(STANDARD, CaseFile.permitted().with("exporter.creditMeasure", "CORRECTION_ORDERED"));
        LocalDate lastFresh = STANDARD.lawLastChecked().plusDays(30);
        YesNo strict = new YesNo(false, false, 30, false);
        YesNo lax = new YesNo(true, true, 30, true);
        assertThat(strict.of(permitted, lastFresh)).isTrue();
        assertThat(strict.of(permitted, lastFresh.plusDays(1))).isFalse();
        assertThat(lax.of(permitted, lastFresh.plusDays(1))).isTrue();
        assertThat(strict.of(open, DAY)).isFalse();
        assertThat(lax.of(open, DAY)).isTrue();
        assertThat(strict.of(referred, DAY)).isFalse();
        assertThat(lax.of(referred, DAY)).isTrue();
        assertThat(lax.of(blocked, DAY)).isFalse();
    }
}
