package io.chukou.compliance.core.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.chukou.compliance.core.message.Messages;
import io.chukou.compliance.core.result.Assessment;
import io.chukou.compliance.core.result.ConsignmentAssessment;
import io.chukou.compliance.core.result.Dependence;
import io.chukou.compliance.core.result.Finding;
import io.chukou.compliance.core.result.Split;
import io.chukou.compliance.model.value.CountryCode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes the answer about a consignment as JSON in one fixed order, without white space, as UTF-8: the verdict and the findings
 * on the whole, every vehicle with its place, and the split.
 *
 * <p>Findings are written as {@link AssessmentJson} writes them. The canonical form holds every finding on the whole and on every
 * vehicle, and the clauses once for all. The brief form leaves out the findings that are SATISFIED or NOT_APPLICABLE, the facts
 * that a rule reads, and what stands behind a clause's key.
 *
 * <p>Immutable and thread-safe.
 */
public final class ConsignmentJson {
    private static final JsonFactory JSON = new JsonFactory();

    private final AssessmentJson form;

    private ConsignmentJson(AssessmentJson form) {
        this.form = form;
    }

    /**
     * Returns the writer of the canonical form.
     *
     * @return the writer
     */
    public static ConsignmentJson canonical() {
        return new ConsignmentJson(AssessmentJson.canonical());
    }

    /**
     * Returns the writer of the brief form.
     *
     * @return the writer
     */
    public static ConsignmentJson brief() {
        return new ConsignmentJson(AssessmentJson.brief());
    }

    /**
     * Returns the same writer, adding message and remedy to every finding it writes, names to missing facts, and to every batch and
     * every vehicle that is left out a line in words.
     *
     * @param texts the texts
     * @return the new writer
     */
    public ConsignmentJson with(Messages texts) {
        return new ConsignmentJson(form.with(texts));
    }

    /**
     * Writes an answer.
     *
     * @param assessment the answer; its split is worked out for this
     * @return the JSON text
     */
    public String write(ConsignmentAssessment assessment) {
        return JsonText.of(out -> write(assessment, out));
    }

    /**
     * Writes an answer; the stream stays open.
     *
     * @param assessment the answer; its split is worked out for this
     * @param stream where to write
     * @throws IOException if the stream fails
     */
    public void write(ConsignmentAssessment assessment, OutputStream stream) throws IOException {
        try (JsonGenerator out = JSON.createGenerator(stream, JsonEncoding.UTF8)) {
            out.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            write(assessment, out);
        }
    }

    private void write(ConsignmentAssessment assessment, JsonGenerator out) throws IOException {
        out.writeStartObject();
        AssessmentJson.writeHead(assessment, assessment.isIndicative(), out);
        form.writeFindings(assessment.findings(), out);
        out.writeArrayFieldStart("vehicles");
        int place = 0;
        for (Assessment vehicle : assessment.vehicles()) {
            place++;
            writeVehicle(place, vehicle, out);
        }
        out.writeEndArray();
        writeSplit(assessment.split(), out);
        form.writeCitations(findings(assessment), dependences(assessment), out);
        out.writeEndObject();
    }

    private static List<Finding> findings(ConsignmentAssessment assessment) {
        Stream<Finding> vehicles = assessment.vehicles().stream().flatMap(vehicle -> vehicle.findings().stream());
        return Stream.concat(assessment.findings().stream(), vehicles).toList();
    }

    private static List<Dependence> dependences(ConsignmentAssessment assessment) {
        return assessment.vehicles().stream()
                .flatMap(vehicle -> vehicle.dependsOn().stream())
                .toList();
    }

    private void writeVehicle(int place, Assessment vehicle, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeNumberField("place", place);
        AssessmentJson.writeVerdict(vehicle.reference(), vehicle.verdict(), out);
        AssessmentJson.writeIndicative(vehicle.isIndicative(), out);
        form.writeFindings(vehicle.findings(), out);
        form.writeMissingFacts(vehicle.missingFacts(), out);
        form.writeDependences(vehicle.dependsOn(), out);
        out.writeEndObject();
    }

    private void writeSplit(Split split, JsonGenerator out) throws IOException {
        out.writeObjectFieldStart("split");
        out.writeArrayFieldStart("batches");
        int number = 0;
        for (Split.Batch batch : split.batches()) {
            number++;
            writeBatch(number, batch, out);
        }
        out.writeEndArray();
        out.writeArrayFieldStart("leftOut");
        for (Split.LeftOut left : split.leftOut()) {
            writeLeftOut(left, out);
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private void writeBatch(int number, Split.Batch batch, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeArrayFieldStart("places");
        for (int place : batch.places()) {
            out.writeNumber(place);
        }
        out.writeEndArray();
        writeText("commodityCode", batch.commodityCode(), out);
        writeText("destination", batch.destination().map(CountryCode::toString), out);
        AssessmentJson.writeNames("makers", batch.makers(), out);
        writeText("text", texts().map(messages -> messages.licence(number, batch)), out);
        out.writeEndObject();
    }

    private void writeLeftOut(Split.LeftOut left, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeNumberField("place", left.place());
        out.writeStringField("verdict", left.verdict().name());
        AssessmentJson.writeNames("rules", left.rules(), out);
        writeText("text", texts().map(messages -> messages.leftOut(left)), out);
        out.writeEndObject();
    }

    private Optional<Messages> texts() {
        return Optional.ofNullable(form.messages());
    }

    private static void writeText(String field, Optional<String> text, JsonGenerator out) throws IOException {
        if (text.isPresent()) {
            out.writeStringField(field, text.get());
        }
    }
}
