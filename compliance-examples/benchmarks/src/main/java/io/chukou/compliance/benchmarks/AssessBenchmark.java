package io.chukou.compliance.benchmarks;

import io.chukou.compliance.benchmarks.workload.Workload;
import io.chukou.compliance.core.ExportValidator;
import io.chukou.compliance.core.result.Assessment;
import io.chukou.compliance.core.result.Outlook;
import io.chukou.compliance.core.result.WaysOut;
import io.chukou.compliance.model.ExportCase;
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

/** The whole standard rulebook: a verdict, and what lies behind it. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class AssessBenchmark {
    private static final LocalDate HORIZON = Workload.QUESTION.asOf().plusYears(5);

    /** The class of the cases. */
    @Param({"PERMITTED", "BLOCKED", "PARTIAL"})
    Workload workload = Workload.PERMITTED;

    private final ExportValidator validator = ExportValidator.standard();
    private Ring<ExportCase> cases = new Ring<>(List.of());

    /** Makes the cases. */
    @Setup
    public void makeCases() {
        cases = new Ring<>(workload.cases(Ring.SIZE));
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

    /**
     * Assesses the next case, and asks what is missing and which readings the verdict depends on: both are worked out on demand.
     *
     * @return how much there is of both
     */
    @Benchmark
    public int assessInFull() {
        Assessment answer = validator.assess(cases.next(), Workload.QUESTION);
        return answer.missingFacts().size() + answer.dependsOn().size();
    }

    /**
     * Looks five years ahead.
     *
     * @return the outlook
     */
    @Benchmark
    public Outlook outlook() {
        return validator.outlook(cases.next(), Workload.QUESTION, HORIZON);
    }

    /**
     * Finds the ways out.
     *
     * @return the ways
     */
    @Benchmark
    public WaysOut waysOut() {
        return validator.waysOut(cases.next(), Workload.QUESTION);
    }
}
