package io.chukou.compliance.benchmarks.report;

import io.chukou.compliance.benchmarks.peer.Peers;
import io.chukou.compliance.benchmarks.workload.Rulebooks;
import io.chukou.compliance.benchmarks.workload.Workload;
import java.util.List;
import java.util.stream.Stream;

/** Holds what was promised against what was measured. All are ratios within one run, but the rate and the cold start. */
final class Goals {
    private static final String PERMITTED = "AssessBenchmark.assess PERMITTED ";

    /** A reference to the finding in the list of the answer. */
    private static final int SLOT = 4;

    private final Figures figures;
    private final Starts starts;

    Goals(Figures figures, Starts starts) {
        this.figures = figures;
        this.starts = starts;
    }

    List<Goal> all() {
        return Stream.of(peers(), throughput(), growth(), coldStart())
                .flatMap(List::stream)
                .toList();
    }

    private List<Goal> peers() {
        double ours = peer(Peers.CHUKOU);
        double byHand = peer(Peers.HAND_WRITTEN) / ours;
        double fastest = Stream.of(Peers.values())
                .filter(Peers::isFramework)
                .mapToDouble(this::peer)
                .max()
                .orElseThrow();
        return List.of(
                Goal.atMost("20 rules: at most 1.5 times the time of the hand-written list", byHand, 1.5, " times"),
                Goal.atMost("20 rules: never more than 2.1 times", byHand, 2.1, " times"),
                Goal.atLeast(
                        "20 rules: at least 3 times as fast as the fastest framework", ours / fastest, 3, " times"));
    }

    private double peer(Peers who) {
        return figures.rate("PeerBenchmark.answer " + who + " 1");
    }

    private List<Goal> throughput() {
        double one = figures.rate(PERMITTED + "1");
        double text = figures.rate("JsonBenchmark.brief 1") / figures.rate("JsonBenchmark.readTree 1");
        return List.of(
                Goal.atLeast("All rules, permitted cases: 500,000 assessments a second on one core", one, 500_000, ""),
                Goal.atLeast("Two threads: at least 1.9 times one", figures.rate(PERMITTED + "2") / one, 1.9, " times"),
                Goal.atLeast(
                        "JSON text in, verdict out: at least 0.6 times the rate at which Jackson reads the text into a tree",
                        text,
                        0.6,
                        " times"));
    }

    private List<Goal> growth() {
        double rules = figures.rate("RulesBenchmark.assess 1 1") / figures.rate("RulesBenchmark.assess 4 1");
        double cases = figures.rate("ManyCasesBenchmark.assessAll 1000 1")
                / figures.rate("ManyCasesBenchmark.assessAll 10000 1");
        double versions = figures.rate("VersionsBenchmark.assess 0 1") / figures.rate("VersionsBenchmark.assess 10 1");
        return List.of(
                Goal.atMost(
                        "A rule that is satisfied: 0 bytes but for its place in the answer", garbage(), 0.5, " bytes"),
                Goal.atMost("4 times the rules: at most 5 times the time", rules, 5, " times"),
                Goal.atMost("10 times the cases: 10 times the time, or 11 at most", cases, 11, " times"),
                Goal.atMost("11 times the versions of the law: at most 1.2 times the time", versions, 1.2, " times"));
    }

    /** What one more satisfied rule allocates, beyond the reference to its finding. */
    private double garbage() {
        int rules =
                Rulebooks.satisfied(Workload.PERMITTED.cases(300), 1).rules().size();
        double more = figures.bytes("SatisfiedBenchmark.assess 2 1") - figures.bytes("SatisfiedBenchmark.assess 1 1");
        return more / rules - SLOT;
    }

    private List<Goal> coldStart() {
        return List.of(
                Goal.atMost(
                        "Cold start to the first verdict: under 400 ms more than an empty JVM",
                        starts.verdictBeyondEmpty(),
                        400,
                        " ms"),
                Goal.atMost(
                        "Cold start from JSON text to JSON text: under 400 ms more than an empty JVM",
                        starts.textBeyondEmpty(),
                        400,
                        " ms"));
    }
}
