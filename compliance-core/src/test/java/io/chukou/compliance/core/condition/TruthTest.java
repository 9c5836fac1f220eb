package io.chukou.compliance.core.condition;

import static io.chukou.compliance.core.condition.Truth.FALSE;
import static io.chukou.compliance.core.condition.Truth.TRUE;
import static io.chukou.compliance.core.condition.Truth.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables of Kleene's strong logic. */
class TruthTest {
    @ParameterizedTest
    @CsvSource({
        "FALSE, FALSE, FALSE, FALSE",
        "FALSE, UNKNOWN, FALSE, UNKNOWN",
        "FALSE, TRUE, FALSE, TRUE",
        "UNKNOWN, FALSE, FALSE, UNKNOWN",
        "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
        "UNKNOWN, TRUE, UNKNOWN, TRUE",
        "TRUE, FALSE, FALSE, TRUE",
        "TRUE, UNKNOWN, UNKNOWN, TRUE",
        "TRUE, TRUE, TRUE, TRUE"
    })
    void two_values_join(Truth one, Truth other, Truth both, Truth either) {
        assertThat(one.and(other)).isEqualTo(both);
        assertThat(one.or(other)).isEqualTo(either);
    }

    @Test
    void unknown_stays_unknown_when_it_is_denied() {
        assertThat(FALSE.not()).isEqualTo(TRUE);
        assertThat(UNKNOWN.not()).isEqualTo(UNKNOWN);
        assertThat(TRUE.not()).isEqualTo(FALSE);
    }

    @Test
    void a_decision_is_a_truth_and_back_again() {
        assertThat(Truth.of(true)).isEqualTo(TRUE);
        assertThat(Truth.of(false)).isEqualTo(FALSE);
        assertThat(Truth.of(Optional.of(true))).isEqualTo(TRUE);
        assertThat(Truth.of(Optional.of(false))).isEqualTo(FALSE);
        assertThat(Truth.of(Optional.empty())).isEqualTo(UNKNOWN);
        assertThat(TRUE.decision()).contains(true);
        assertThat(FALSE.decision()).contains(false);
        assertThat(UNKNOWN.decision()).isEmpty();
    }
}
