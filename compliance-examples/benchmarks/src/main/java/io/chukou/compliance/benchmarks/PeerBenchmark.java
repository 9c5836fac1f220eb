package io.chukou.compliance.benchmarks;

import io.chukou.compliance.benchmarks.peer.Peer;
import io.chukou.compliance.benchmarks.peer.Peers;
import io.chukou.compliance.benchmarks.workload.Workload;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Twenty rules, side by side: one case of each class in turn. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class PeerBenchmark {
    private static final LocalDate DAY = Workload.QUESTION.asOf();

    /** Who answers. */
    @Param
    Peers who = Peers.CHUKOU;

    private Peer<?> peer = Peers.CHUKOU.make();
    private Ring<Object> inputs = new Ring<>(List.of());

    /** Builds the peer and its inputs, once. */
    @Setup
    public void build() {
        peer = who.make();
        inputs = new Ring<>(Workload.mixed(Ring.SIZE).stream().map(peer::input).toList());
    }

    /**
     * Answers for the next case.
     *
     * @return the answer
     */
    @Benchmark
    public Object answer() {
        return peer.answer(inputs.next(), DAY);
    }
}
