package io.chukou.compliance.benchmarks;

import io.chukou.compliance.benchmarks.workload.Rulebooks;
import io.chukou.compliance.benchmarks.workload.Workload;
import io.chukou.compliance.core.ExportValidator;
import io.chukou.compliance.core.result.Assessment;
import io.chukou.compliance.model.ExportCase;
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

/** Does the cost grow with law that is registered and not in force? */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class VersionsBenchmark {
    /** How many later versions of each rule are registered. */
    @Param({"0", "1", "10"})
    int versions = 1;

    private ExportValidator validator = ExportValidator.standard();
    private Ring<ExportCase> cases = new Ring<>(List.of());

    /** Makes rulebook and cases. */
    @Setup
    public void build() {
        List<ExportCase> permitted = Workload.PERMITTED.cases(Ring.SIZE);
        validator = ExportValidator.of(Rulebooks.withVersions(versions));
        cases = new Ring<>(permitted);
    }

    /**
     * Assesses the next case.
     *
     * @return the answer
     */
    @Benchmark
    public Assessment assess() {
        return validator.assess(cases.next(), Workload.QUESTION);
    }
}
