package io.chukou.compliance.core.rules.data;

import static io.chukou.compliance.core.result.Outcome.SATISFIED;
import static io.chukou.compliance.core.result.Outcome.VIOLATED;
import static io.chukou.compliance.core.rules.data.DataRules.CHECK_DIGIT_HOLDS;
import static io.chukou.compliance.core.testkit.Ask.ask;
import static io.chukou.compliance.core.testkit.CaseFile.permitted;
import static org.assertj.core.api.Assertions.assertThat;

import io.chukou.compliance.core.result.Reason;
import io.chukou.compliance.core.rule.Consequence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The check digit is mandatory for vehicles made in China (VIN-3); a wrong one warns and never blocks. */
class CheckDigitHoldsTest {
    private static final String VIN = "vehicle.vin";

    @ParameterizedTest
    @ValueSource(strings = {"LZZAA11A6KA000001", "HZZAA11A2KA000001"})
    void satisfied_when_it_fits(String vin) {
        ask(CHECK_DIGIT_HOLDS).about(permitted().with(VIN, vin)).answers(SATISFIED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"LZZAA11A7KA000001", "HZZAA11A3KA000001"})
    void violated_when_it_does_not_fit(String vin) {
        ask(CHECK_DIGIT_HOLDS).about(permitted().with(VIN, vin)).answers(VIOLATED);
    }

    @Test
    void violated_only_as_a_warning() {
        assertThat(CHECK_DIGIT_HOLDS.consequence()).isEqualTo(Consequence.WARN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"WZZZZZ99ZTA000001", "JZZAA11A7KA000001"})
    void not_applicable_to_an_identifier_from_abroad(String vin) {
        ask(CHECK_DIGIT_HOLDS).about(permitted().with(VIN, vin)).doesNotApplyFor(Reason.CONDITION);
    }

    @Test
    void not_applicable_when_the_vin_is_not_even_well_formed() {
        ask(CHECK_DIGIT_HOLDS).about(permitted().with(VIN, "LZZAA11A6KA00001")).doesNotApplyFor(Reason.CONDITION);
    }

    @Test
    void cannot_tell_without_the_vin() {
        ask(CHECK_DIGIT_HOLDS).about(permitted().without(VIN)).cannotTellWithout(VIN);
    }
}
