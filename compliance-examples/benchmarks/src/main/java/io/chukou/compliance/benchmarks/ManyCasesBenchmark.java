package io.chukou.compliance.benchmarks;

import io.chukou.compliance.benchmarks.workload.Workload;
import io.chukou.compliance.core.ExportValidator;
import io.chukou.compliance.core.result.Verdict;
import io.chukou.compliance.model.ExportCase;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Does the cost grow with the number of cases? */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class ManyCasesBenchmark {
    /** How many cases are assessed in one go. */
    @Param({"1000", "10000"})
    int count = 1000;

    private final ExportValidator validator = ExportValidator.standard();
    private Ring<ExportCase> cases = new Ring<>(List.of());

    /** Makes the cases. */
    @Setup
    public void makeCases() {
        cases = new Ring<>(Workload.PERMITTED.cases(Ring.SIZE));
    }

    /**
     * Assesses them all and counts the verdicts.
     *
     * @return how many of each
     */
    @Benchmark
    public Map<Verdict, Integer> assessAll() {
        Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
        for (int place = 0; place < count; place++) {
            verdicts.merge(validator.assess(cases.next(), Workload.QUESTION).verdict(), 1, Integer::sum);
        }
        return verdicts;
    }
}
