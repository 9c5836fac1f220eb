package io.chukou.compliance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DemoCommandTest {

    @Test
    void shows_a_few_listings_and_a_summary() {
        Cli.Result result = Cli.withStandardRules("demo");

        assertThat(result.code()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.lines()).contains("240 cases").hasSizeLessThanOrEqualTo(45);
    }

    @Test
    void speaks_chinese() {
        assertThat(Cli.withStandardRules("demo", "--lang=zh").out()).contains("共240辆");
    }
}
