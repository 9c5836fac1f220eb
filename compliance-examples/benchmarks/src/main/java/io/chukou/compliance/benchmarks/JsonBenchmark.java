package io.chukou.compliance.benchmarks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.chukou.compliance.benchmarks.workload.Workload;
import io.chukou.compliance.core.ExportValidator;
import io.chukou.compliance.core.intake.CaseReader;
import io.chukou.compliance.core.intake.IntakeException;
import io.chukou.compliance.core.json.AssessmentJson;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** From the text of a complete case to the text of its answer, next to what merely reads the same text. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class JsonBenchmark {
    private static final AssessmentJson CANONICAL = AssessmentJson.canonical();
    private static final AssessmentJson BRIEF = AssessmentJson.brief();

    private final ObjectMapper mapper = new ObjectMapper();
    private final CaseReader reader = CaseReader.strict();
    private final ExportValidator validator = ExportValidator.standard();
    private final Ring<String> texts = new Ring<>(
            Workload.PERMITTED.cases(Ring.SIZE).stream().map(reader::write).toList());

    /**
     * Reads the next text into a tree, with Jackson as it comes.
     *
     * @return the tree
     * @throws JsonProcessingException if the text is no JSON
     */
    @Benchmark
    public JsonNode readTree() throws JsonProcessingException {
        return mapper.readTree(texts.next());
    }

    /**
     * Reads the next text, with every check of the reader.
     *
     * @return the case
     * @throws IntakeException if the text is no case
     */
    @Benchmark
    public Object readCase() throws IntakeException {
        return reader.read(texts.next());
    }

    /**
     * Reads, assesses and writes the verdict with what is not simply met.
     *
     * @return the text of the answer
     * @throws IntakeException if the text is no case
     */
    @Benchmark
    public String brief() throws IntakeException {
        return BRIEF.write(validator.assess(reader.read(texts.next()), Workload.QUESTION));
    }

    /**
     * Reads, assesses and writes every finding.
     *
     * @return the text of the answer
     * @throws IntakeException if the text is no case
     */
    @Benchmark
    public String canonical() throws IntakeException {
        return CANONICAL.write(validator.assess(reader.read(texts.next()), Workload.QUESTION));
    }
}
