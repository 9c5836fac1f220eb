package io.chukou.compliance.core.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.chukou.compliance.core.comparison.Cause;
import io.chukou.compliance.core.comparison.Comparison;
import io.chukou.compliance.core.comparison.FindingChange;
import io.chukou.compliance.core.message.Messages;
import io.chukou.compliance.core.result.Finding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/**
 * Writes comparisons as JSON in one fixed order, without white space, as UTF-8: whether the verdict changed and why, every
 * finding that changed with its causes, and both assessments.
 *
 * <p>Immutable and thread-safe.
 */
public final class ComparisonJson {
    private static final JsonFactory JSON = new JsonFactory();

    private final AssessmentJson form;

    private ComparisonJson(AssessmentJson form) {
        this.form = form;
    }

    /**
     * Returns the writer that writes both assessments, and the findings that changed, in a given form. If that carries
     * texts, the causes are also told in words.
     *
     * @param form the form, such as {@link AssessmentJson#brief()}
     * @return the writer
     */
    public static ComparisonJson in(AssessmentJson form) {
        return new ComparisonJson(form);
    }

    /**
     * Writes a comparison.
     *
     * @param comparison the comparison
     * @return the JSON text
     */
    public String write(Comparison comparison) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(comparison, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /**
     * Writes a comparison; the stream stays open.
     *
     * @param comparison the comparison
     * @param stream where to write
     * @throws IOException if the stream fails
     */
    public void write(Comparison comparison, OutputStream stream) throws IOException {
        try (JsonGenerator out = JSON.createGenerator(stream, JsonEncoding.UTF8)) {
            out.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            out.writeStartObject();
            out.writeBooleanField("verdictChanged", comparison.verdictChanged());
            writeCauses("verdictCauses", comparison.verdictCauses(), out);
            out.writeArrayFieldStart("changes");
            for (FindingChange change : comparison.changes()) {
                writeChange(change, out);
            }
            out.writeEndArray();
            out.writeFieldName("before");
            form.write(comparison.before(), out);
            out.writeFieldName("after");
            form.write(comparison.after(), out);
            out.writeEndObject();
        }
    }

    private void writeChange(FindingChange change, JsonGenerator out) throws IOException {
        out.writeStartObject();
        out.writeStringField("rule", change.rule().code());
        writeCauses("causes", change.causes(), out);
        writeFinding("before", change.before(), out);
        writeFinding("after", change.after(), out);
        out.writeEndObject();
    }

    private void writeFinding(String field, Optional<Finding> finding, JsonGenerator out) throws IOException {
        if (finding.isPresent()) {
            out.writeFieldName(field);
            form.writeFinding(finding.get(), out);
        }
    }

    private void writeCauses(String field, Set<Cause> causes, JsonGenerator out) throws IOException {
        AssessmentJson.writeNames(field, causes, out);
        Messages messages = form.messages();
        if (messages != null) {
            out.writeStringField(field + "InWords", messages.causes(causes));
        }
    }
}
