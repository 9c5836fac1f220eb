package io.chukou.compliance.benchmarks;

import io.chukou.compliance.benchmarks.workload.Batch;
import io.chukou.compliance.benchmarks.workload.Workload;
import io.chukou.compliance.core.ExportValidator;
import io.chukou.compliance.core.result.ConsignmentAssessment;
import io.chukou.compliance.model.Consignment;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Twenty cars on one form. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class ConsignmentBenchmark {
    private final ExportValidator validator = ExportValidator.standard();
    private final Consignment batch = Batch.of(20);

    /**
     * Assesses the whole and each of its vehicles.
     *
     * @return the answer
     */
    @Benchmark
    public ConsignmentAssessment assess() {
        return validator.assess(batch, Workload.QUESTION);
    }
}
