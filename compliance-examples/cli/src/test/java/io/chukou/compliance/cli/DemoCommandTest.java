package io.chukou.compliance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DemoCommandTest {

    @Test
    void shows_a_few_listings_and_a_summary() {
        Cli.Result result = Cli.withStandardRules("demo");

        assertThat(result.code()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.lines()).contains("240 cases").hasSizeLessThanOrEqualTo(46);
    }

    /**
     * The clock of the tests goes on by one whenever it is read: one for an outlook, one for three assessments,
     * one for a consignment and one for all of its vehicles.
     */
    @Test
    void the_last_lines_say_what_an_outlook_and_a_consignment_cost() {
        assertThat(Cli.withStandardRules("demo").lines())
                .endsWith(
                        "An outlook over five years takes as long as 1.0 assessments (median of these listings,"
                                + " measured in this run).",
                        "A consignment of 20 vehicles takes as long as 20.0 assessments (median of these listings,"
                                + " measured in this run).");
    }

    @Test
    void speaks_chinese() {
        assertThat(Cli.withStandardRules("demo", "--lang=zh").out()).contains("共240辆");
    }
}
