package io.chukou.compliance.gate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.chukou.compliance.core.ExportValidator;
import io.chukou.compliance.core.intake.ConsignmentReader;
import io.chukou.compliance.core.intake.IntakeException;
import io.chukou.compliance.core.json.ConsignmentJson;
import io.chukou.compliance.core.message.Messages;
import io.chukou.compliance.core.question.Absence;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.core.question.Stage;
import io.chukou.compliance.core.result.ConsignmentAssessment;
import io.chukou.compliance.gate.RefusedException.Reason;
import io.chukou.compliance.model.Consignment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.function.Supplier;

/**
 * Decides one consignment: from its bytes to the bytes of the decision, without touching anything else.
 *
 * @param validator the library
 * @param today tells the day to ask about; asked once for each consignment
 * @param stage the stage to ask about where the name says none
 * @param absence what it means that a paper is absent
 * @param messages the texts
 * @param limits what is taken at most
 */
record Decider(
        ExportValidator validator,
        Supplier<LocalDate> today,
        Stage stage,
        Absence absence,
        Messages messages,
        Limits limits) {
    private static final JsonFactory JSON = new JsonFactory();
    private static final ConsignmentReader READER = ConsignmentReader.strict();

    /**
     * Decides a consignment.
     *
     * @param name its name
     * @param content the JSON text of a consignment, in UTF-8
     * @return the decision as JSON
     * @throws RefusedException if the content is no consignment, or one of too many vehicles
     */
    byte[] decide(Name name, byte[] content) throws RefusedException {
        Consignment consignment = read(content);
        Question question =
                Question.on(today.get()).at(name.stage().orElse(stage)).absentMeans(absence);
        try {
            ConsignmentAssessment answer = validator.assess(consignment, question);
            return envelope(
                    name, content, ConsignmentJson.canonical().with(messages).write(answer));
        } catch (RuntimeException e) {
            // The library does not fail; if it does, on one consignment, the others still get their decisions.
            throw RefusedException.of(Reason.FAULT, e);
        }
    }

    private Consignment read(byte[] content) throws RefusedException {
        String text = Utf8.text(content);
        try {
            Consignment consignment = READER.read(text);
            int vehicles = consignment.getVehicles().map(list -> list.size()).orElse(0);
            if (vehicles > limits.vehicles()) {
                throw new RefusedException(
                        Reason.VEHICLES, "has " + vehicles + " vehicles; at most " + limits.vehicles() + " are taken");
            }
            return consignment;
        } catch (IntakeException e) {
            throw RefusedException.of(e);
        }
    }

    private byte[] envelope(Name name, byte[] content, String answer) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = JSON.createGenerator(bytes)) {
            out.writeStartObject();
            out.writeStringField("id", name.text());
            out.writeStringField("sha256", Digest.of(content));
            out.writeNumberField("bytes", content.length);
            out.writeStringField("language", messages.language().tag());
            out.writeFieldName("answer");
            out.writeRawValue(answer);
            out.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
