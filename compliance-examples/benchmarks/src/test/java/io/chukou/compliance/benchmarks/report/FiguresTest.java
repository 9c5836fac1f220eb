package io.chukou.compliance.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.chukou.compliance.benchmarks.peer.Peers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is made of the figures, by arithmetic. */
class FiguresTest {
    private static final Starts STARTS = new Starts(spread(100), spread(499), spread(501));

    @Test
    void the_median_of_an_even_number_lies_between_the_two_in_the_middle() {
        assertThat(Spread.of(List.of(4.0, 1.0, 3.0))).isEqualTo(new Spread(3, 1, 4));
        assertThat(Spread.of(List.of(4.0, 1.0, 3.0, 2.0))).isEqualTo(new Spread(2.5, 1, 4));
    }

    @Test
    void the_spread_is_half_the_range_as_a_share_of_the_median() {
        assertThat(new Figure("any", 100, 90, 120, 0).spread()).isCloseTo(0.15, within(1e-9));
    }

    @Test
    void every_bound_is_kept_at_its_value_and_missed_beyond() {
        assertThat(Goal.atMost("", 1.5, 1.5, "").isKept()).isTrue();
        assertThat(Goal.atMost("", 1.51, 1.5, "").isKept()).isFalse();
        assertThat(Goal.atLeast("", 3, 3, "").isKept()).isTrue();
        assertThat(Goal.atLeast("", 2.99, 3, "").isKept()).isFalse();
    }

    /** By hand 900, this library 600, the fastest framework 200; 0 bytes for the second half of the satisfied rules. */
    @Test
    void goals_are_ratios_of_what_was_measured() {
        List<Goal> goals = new Goals(new Figures(figures()), STARTS).all();

        assertThat(goals.stream().map(Goal::reached).limit(3))
                .containsExactly("1.50 times", "1.50 times", "3.00 times");
        assertThat(goals.stream().filter(goal -> !goal.isKept()).map(Goal::promise))
                .containsExactly(
                        "All rules, permitted cases: 500,000 assessments a second on one core",
                        "A rule that is satisfied: 0 bytes but for its place in the answer",
                        "Cold start from JSON text to JSON text: under 400 ms more than an empty JVM");
    }

    private static List<Figure> figures() {
        List<Figure> figures = new ArrayList<>(Stream.of(
                        rate("AssessBenchmark.assess PERMITTED 1", 499_999),
                        rate("AssessBenchmark.assess PERMITTED 2", 999_998),
                        rate("JsonBenchmark.brief 1", 60),
                        rate("JsonBenchmark.readTree 1", 100),
                        rate("RulesBenchmark.assess 1 1", 400),
                        rate("RulesBenchmark.assess 4 1", 100),
                        rate("ManyCasesBenchmark.assessAll 1000 1", 100),
                        rate("ManyCasesBenchmark.assessAll 10000 1", 10),
                        rate("VersionsBenchmark.assess 0 1", 100),
                        rate("VersionsBenchmark.assess 10 1", 90),
                        new Figure("SatisfiedBenchmark.assess 1 1", 1, 1, 1, 1_000),
                        new Figure("SatisfiedBenchmark.assess 2 1", 1, 1, 1, 2_000))
                .toList());
        Stream.of(Peers.values()).forEach(who -> figures.add(rate("PeerBenchmark.answer " + who + " 1", rate(who))));
        return figures;
    }

    private static double rate(Peers who) {
        return switch (who) {
            case HAND_WRITTEN -> 900;
            case CHUKOU, LAMBDA_TABLE -> 600;
            case HIBERNATE_VALIDATOR -> 200;
            case DROOLS, EASY_RULES, JSON_SCHEMA -> 100;
        };
    }

    private static Figure rate(String name, double rate) {
        return new Figure(name, rate, rate, rate, 0);
    }

    private static Spread spread(double median) {
        return new Spread(median, median, median);
    }
}
