package io.chukou.compliance.marketplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.chukou.compliance.listings.Listings;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {
    @Test
    void without_options_it_is_the_day_of_the_listings() {
        assertThat(Options.of().port()).isEqualTo(8080);
        assertThat(LocalDate.now(Options.of().clock())).isEqualTo(Listings.DAY);
    }

    @Test
    void port_and_day_can_be_given() {
        Options options = Options.of("--port=0", "--as-of=2026-07-01");
        assertThat(options.port()).isZero();
        assertThat(LocalDate.now(options.clock())).isEqualTo(LocalDate.of(2026, 7, 1));
        assertThat(Options.of("--port=65535").port()).isEqualTo(65535);
    }

    @Test
    void the_days_are_those_of_shanghai() {
        assertThat(Options.of("--as-of=today").clock().getZone().getId()).isEqualTo("Asia/Shanghai");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--port=65536", "--port=x", "--port=", "--as-of=2026-02-30", "--as-of=", "--help", "x"})
    void anything_else_is_refused(String argument) {
        assertThatIllegalArgumentException().isThrownBy(() -> Options.of(argument));
    }
}
